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
    personalInformation: [],
    decisionAdvisories: {
      attendFirst: caution,
      possibleCompanion: caution,
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
  ['Edition 1', '3f786b7b12181121'],
  ['Édition 1', '79fbe3ef0d9521c5'],
  ['Edition 8', 'dc3a5b428fb37e20'],
  ['Edition 10', 'eec853b795c4fc01'],
])('%s', (title, digest) => {
  expect(digestOf(short(title))).toBe(digest);
});

test('one other character anywhere gives another digest', () => {
  const digests = ['Edition 1', 'Edition 2', 'edition 1', 'Edition 1 '].map((title) => digestOf(short(title)));
  expect(new Set(digests).size).toBe(4);
});
