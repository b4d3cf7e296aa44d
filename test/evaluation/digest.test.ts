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
      levelOneButNotReportable: caution,
      notifiedAllTheSame: caution,
      notReportable: caution,
      earlierEdition: caution,
      noTime: caution,
    },
  });

// Worked out apart from the library: FNV-1a over the UTF-16 units of the edition as JSON, from 0x811c9dc5 and from 0x01000193.
test.each([
  ['Edition 1', 'a5a232d10319ea9b'],
  ['Édition 1', '732bdffdc84fbec7'],
  ['Edition 8', '642583a6ecc27f38'],
  ['Edition 10', '43c68b35ca5b96fb'],
])('%s', (title, digest) => {
  expect(digestOf(short(title))).toBe(digest);
});

test('one other character anywhere gives another digest', () => {
  const digests = ['Edition 1', 'Edition 2', 'edition 1', 'Edition 1 '].map((title) => digestOf(short(title)));
  expect(new Set(digests).size).toBe(4);
});
