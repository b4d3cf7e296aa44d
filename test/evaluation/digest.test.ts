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
      factNotRead: caution,
      levelOneButNotReportable: caution,
      notifiedAllTheSame: caution,
      notReportable: caution,
      earlierEdition: caution,
      noTime: caution,
    },
  });

// Worked out apart from the library: FNV-1a over the UTF-16 units of the edition as JSON, from 0x811c9dc5 and from 0x01000193.
test.each([
  ['Edition 1', '7ad878b6a81d4c94'],
  ['Édition 1', '65f55872b910a680'],
  ['Edition 8', '09194af9e7c6a1ef'],
  ['Edition 10', '7c70622aff4d66f4'],
])('%s', (title, digest) => {
  expect(digestOf(short(title))).toBe(digest);
});

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
