import { describe, expect, test } from 'vitest';
import type { Confidence } from '../model/personal-information.ts';
import { type Finding, graded, matchesOf, resolveOverlaps } from './finding.ts';

const at = (start: number, end: number, kind: Finding['kind'] = 'name', confidence?: Confidence): Finding => ({
  kind,
  start,
  end,
  ...(confidence && { confidence }),
});

describe('matches of patterns', () => {
  test('are findings, pattern by pattern, each without the label in the first group', () => {
    expect(matchesOf('phone', 'tel 12, 34, tel 5', /(tel )\d+/g, /\d\d/g)).toEqual([
      at(4, 6, 'phone'),
      at(16, 17, 'phone'),
      at(4, 6, 'phone'),
      at(8, 10, 'phone'),
    ]);
  });

  test('keep all but the confidence when they are graded', () => {
    expect([at(1, 2), at(3, 4, 'url', 'possible')].map(graded('likely'))).toEqual([
      at(1, 2, 'name', 'likely'),
      at(3, 4, 'url', 'likely'),
    ]);
  });
});

describe('findings that overlap', () => {
  test.each<[what: string, findings: Finding[], resolved: Finding[]]>([
    ['none', [], []],
    ['in another order are sorted', [at(5, 6), at(1, 2)], [at(1, 2), at(5, 6)]],
    ['that only touch stay two', [at(1, 3), at(3, 5, 'url')], [at(1, 3), at(3, 5, 'url')]],
    ['in one character become one', [at(1, 4), at(3, 5, 'url')], [at(1, 5)]],
    ['are of the kind of the longer one, over all of both', [at(1, 4), at(3, 8, 'url')], [at(1, 8, 'url')]],
    ['and are as long are of the kind of the first', [at(1, 4), at(1, 4, 'url')], [at(1, 4)]],
    ['keep the longer one around the shorter one', [at(1, 9), at(3, 5, 'url')], [at(1, 9)]],
    ['give way when they are possible only', [at(1, 9, 'diagnosis', 'possible'), at(3, 5)], [at(1, 9)]],
    ['do not give way to what is possible', [at(1, 3), at(2, 9, 'diagnosis', 'possible')], [at(1, 9)]],
    [
      'and are possible both are of the kind of the longer one',
      [at(1, 3, 'diagnosis', 'possible'), at(2, 9, 'url', 'possible')],
      [at(1, 9, 'url', 'possible')],
    ],
    ['in a chain become one', [at(1, 4), at(3, 6, 'url'), at(5, 12, 'phone')], [at(1, 12, 'phone')]],
    ['with the one before the last stay apart from it', [at(1, 2), at(2, 5), at(4, 6)], [at(1, 2), at(2, 6)]],
  ])('%s', (_, findings, resolved) => {
    expect(resolveOverlaps(findings)).toEqual(resolved);
  });
});
