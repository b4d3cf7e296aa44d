import { expect, test } from 'vitest';
import { digestOf } from '../../src/evaluation/digest.ts';
import type { Edition } from '../../src/model/edition.ts';
import { smallEdition } from './small-edition.ts';

const caution = { id: 'caution', severity: 'info', text: 'Mind.', source: 'Nobody.' } as const;

const rule = { id: 'rule', text: 'Hurry.', citations: [] };

/** An edition of which nothing is taken from the Guidelines. */
const short = (title: string): Edition =>
  smallEdition({
    title,
    taxonomy: [],
    facts: [],
    fields: [],
    personalInformation: [],
    timelines: { 1: { ...rule, hours: 1 }, 2: { ...rule, hours: 24 } },
    updateInterval: { ...rule, businessDays: 7 },
    decisionAdvisories: {
      attendFirst: caution,
      possibleCompanion: caution,
      answersDisagree: caution,
      factNotRead: { ...caution, ofReport: caution.text },
      levelOneButNotReportable: { ...caution, unless: [] },
      notifiedAllTheSame: { ...caution, unless: [] },
      notReportable: caution,
      earlierEdition: caution,
      noTime: caution,
    },
  });

/** What the digest covers, in its order. */
const members = [
  ...['id', 'title', 'taxonomy', 'facts', 'fields', 'implications', 'scope', 'reportability', 'levels'],
  ...['notificationTerms', 'notifications', 'companions', 'description', 'contested', 'advisories'],
  ...['decisionAdvisories', 'personalInformation', 'timelines', 'updateInterval'],
] as const satisfies readonly (keyof Edition)[];

/** FNV-1a as its authors define it, with numbers as long as they get: multiply, then take what is left beyond 32 bits. */
function fnv1a(text: string, start: bigint): string {
  const units = Array.from({ length: text.length }, (_, place) => BigInt(text.charCodeAt(place)));
  const hash = units.reduce((sum, unit) => ((sum ^ unit) * 16777619n) % 2n ** 32n, start);
  return hash.toString(16).padStart(8, '0');
}

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the hash of “%s” is the published one', (text, hash) => {
  expect(fnv1a(text, 2166136261n)).toBe(hash);
});

test.each(['Edition 1', 'Édition 1', 'Edition 8', 'Edition 10'])(
  '%s has the two hashes of its members as JSON',
  (title) => {
    const edition = short(title);
    const json = `{${members.map((member) => `"${member}":${JSON.stringify(edition[member])}`).join(',')}}`;
    expect(digestOf(edition)).toBe(fnv1a(json, 2166136261n) + fnv1a(json, 16777619n));
  },
);

test('one other character anywhere gives another digest', () => {
  const digests = ['Edition 1', 'Edition 2', 'edition 1', 'Edition 1 '].map((title) => digestOf(short(title)));
  expect(new Set(digests).size).toBe(4);
});

test.each<[what: string, changed: Partial<Edition>]>([
  ['time to report', { timelines: { 1: { ...rule, hours: 2 }, 2: { ...rule, hours: 24 } } }],
  ['update interval', { updateInterval: { ...rule, businessDays: 5 } }],
])('another %s gives another digest', (_what, changed) => {
  const edition = short('Edition 1');
  expect(digestOf({ ...edition, ...changed })).not.toBe(digestOf(edition));
});
