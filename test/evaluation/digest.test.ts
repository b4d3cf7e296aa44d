import { expect, test } from 'vitest';
import { digestOf } from '../../src/evaluation/digest.ts';
import type { Edition } from '../../src/model/edition.ts';
import { smallEdition } from './small-edition.ts';

const caution = { id: 'caution', severity: 'info', text: 'Mind.', source: 'Nobody.' } as const;

/** An edition of which nothing is taken from the Guidelines. */
const short = (title: string): Edition =>
  smallEdition({
    title,
    taxonomy: [],
    facts: [],
    fields: [],
    cautions: {
      levelOneButNotReportable: caution,
      notifiedAllTheSame: caution,
      notReportable: caution,
      earlierEdition: caution,
      noTime: caution,
    },
  });

// Worked out apart from the library: FNV-1a over the UTF-16 units of the edition as JSON, from 0x811c9dc5 and from 0x01000193.
test.each([
  ['Edition 1', 'a22445852184cb0b'],
  ['Édition 1', 'bbfc44a93906101f'],
  ['Edition 8', '0af6b202cafbfe50'],
  ['Edition 10', '063e462106f1d92b'],
])('%s', (title, digest) => {
  expect(digestOf(short(title))).toBe(digest);
});

test('one other character anywhere gives another digest', () => {
  const digests = ['Edition 1', 'Edition 2', 'edition 1', 'Edition 1 '].map((title) => digestOf(short(title)));
  expect(new Set(digests).size).toBe(4);
});
