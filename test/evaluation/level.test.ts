import { describe, expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Entry, Facts } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import { alwaysLevelTwo, alwaysReportable, forEach, reportableWhen, residual, smallEdition } from './small-edition.ts';

// The Level of a report of several entries: a death by two criteria, an injury by one of them and a third, an illness without any.

const ruleOn = (id: string, fact: FactId) => ({ ...residual(id), when: { fact } });
const edition = smallEdition({
  reportability: forEach(alwaysReportable, { 'serious-illness': reportableWhen({ fact: 'outbreak' }) }),
  levels: forEach(alwaysLevelTwo, {
    death: { levelOne: [ruleOn('a', 'stillbirth'), ruleOn('b', 'hungerStrike')], levelTwo: residual('death-2') },
    'serious-injury': {
      levelOne: [ruleOn('b', 'hungerStrike'), ruleOn('c', 'lifeThreatening')],
      levelTwo: residual('injury-2'),
    },
  }),
});
const death = (facts: Facts = {}): Entry => ({ category: 'death', facts });
const injury = (facts: Facts = {}): Entry => ({ category: 'serious-injury', facts });
const illness = (outbreak: boolean | null): Entry => ({ category: 'serious-illness', facts: { outbreak } });
const none = { stillbirth: false, hungerStrike: false, lifeThreatening: false };
const ids = (refs: readonly { readonly id: string }[]): string => refs.map(({ id }) => id).join(' ');

const rows: readonly (readonly [
  string,
  entries: readonly Entry[],
  level: unknown,
  working: 1 | 2 | null,
  because: string,
  ruledOut: string,
])[] = [
  ['nothing entered', [], null, null, '', ''],
  ['nothing reported', [illness(false)], null, null, '', ''],
  ['Level 2 of one', [death(none)], 2, 2, 'death-2', 'a b'],
  ['Level 2 of both', [death(none), injury(none), death(none)], 2, 2, 'death-2 injury-2', 'a b c'],
  ['Level 1 of one', [death(none), injury({ hungerStrike: true })], 1, 1, 'b', ''],
  [
    'Level 1 of both',
    [death({ stillbirth: true, hungerStrike: true }), injury({ hungerStrike: true })],
    1,
    1,
    'a b',
    '',
  ],
  ['Level 1 and an open Level', [death(), injury({ lifeThreatening: true })], 1, 1, 'c', ''],
  ['open', [death({ stillbirth: false })], 'undetermined', 1, '', 'a'],
  ['open where it is ruled out elsewhere', [death(none), injury()], 'undetermined', 1, '', 'a'],
  ['open in another criterion', [death(none), injury({ hungerStrike: false })], 'undetermined', 1, '', 'a b'],
  ['not reported, or else Level 2', [illness(null)], 'undetermined', 2, '', ''],
  ['not reported and Level 2', [illness(false), death(none)], 2, 2, 'death-2', 'a b'],
];

test.each(rows)('%s', (_, entries, level, working, because, ruledOut) => {
  const assessment = assessWith(edition, { provider: { programs: ['education'] }, entries });
  expect(assessment.level.level).toBe(level);
  expect(assessment.workingLevel).toBe(working);
  expect(ids(assessment.level.because)).toBe(because);
  expect(ids(assessment.level.ruledOut)).toBe(ruledOut);
});

describe('the Level of an entry', () => {
  test('is given whether or not the entry is reported', () => {
    const unreported = { ...edition, reportability: forEach(reportableWhen({ any: [] })) };
    const { entries, level } = assessWith(unreported, {
      provider: { programs: ['education'] },
      entries: [death({ stillbirth: true }), injury(none), death()],
    });
    expect(entries.map((entry) => entry.level.level)).toEqual([1, 2, 'undetermined']);
    expect(entries[2]?.level.missingAt).toEqual([
      { what: 'stillbirth', index: 2 },
      { what: 'hungerStrike', index: 2 },
    ]);
    expect(level.level).toBeNull();
  });
});
