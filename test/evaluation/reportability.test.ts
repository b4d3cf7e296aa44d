import { describe, expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Entry, Facts } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import { forEach, residual, smallEdition } from './small-edition.ts';

const ruleOn = (id: string, fact: FactId) => ({ ...residual(id), when: { fact } });

/** One rule of each kind, each on a fact of its own. */
const edition: Edition = smallEdition({
  scope: {
    within: [ruleOn('within', 'duringService')],
    judgment: [ruleOn('judgment', 'linkedToService')],
    alwaysJudgment: [ruleOn('always', 'impactsService')],
    outside: residual('outside'),
    nothingEntered: residual('nothing-entered'),
  },
  reportability: forEach({
    criteria: [
      { ...ruleOn('needed', 'outbreak'), scope: 'needed' },
      { ...ruleOn('anywhere', 'stillbirth'), scope: 'not-needed' },
    ],
    exceptions: [ruleOn('exception', 'notARestraint')],
    criteriaNotMet: residual('criteria-not-met'),
  }),
});
const read: readonly FactId[] = [
  'duringService',
  'linkedToService',
  'impactsService',
  'outbreak',
  'stillbirth',
  'notARestraint',
];
const onlyYes = (...facts: readonly FactId[]): Facts => ({
  ...Object.fromEntries(read.map((fact) => [fact, false])),
  ...Object.fromEntries(facts.map((fact) => [fact, true])),
});
const entry = (facts: Facts): Entry => ({ category: 'death', facts });
const assessed = (...entries: readonly Entry[]): Assessment =>
  assessWith(edition, { provider: { programs: ['education'] }, entries });
const ids = (refs: readonly { readonly id: string }[]): string => refs.map(({ id }) => id).join(' ');

const rows: readonly (readonly [yes: readonly FactId[], decision: string, because: string])[] = [
  [[], 'not-reportable', 'criteria-not-met'],
  [['duringService'], 'not-reportable', 'criteria-not-met'],
  [['linkedToService'], 'not-reportable', 'criteria-not-met'],
  [['impactsService'], 'not-reportable', 'criteria-not-met'],
  [['outbreak'], 'not-reportable', 'outside'],
  [['outbreak', 'duringService'], 'reportable', 'needed within'],
  [['outbreak', 'linkedToService'], 'professional-judgment', 'needed judgment'],
  [['outbreak', 'impactsService'], 'professional-judgment', 'needed always'],
  [['outbreak', 'duringService', 'linkedToService'], 'reportable', 'needed within'],
  [['outbreak', 'duringService', 'impactsService'], 'professional-judgment', 'needed always'],
  [['outbreak', 'linkedToService', 'impactsService'], 'professional-judgment', 'needed always judgment'],
  [['stillbirth'], 'reportable', 'anywhere'],
  [['stillbirth', 'linkedToService'], 'reportable', 'anywhere'],
  [['stillbirth', 'impactsService'], 'professional-judgment', 'anywhere always'],
  [['stillbirth', 'outbreak'], 'reportable', 'needed anywhere'],
  [['stillbirth', 'outbreak', 'duringService'], 'reportable', 'needed anywhere within'],
  [['notARestraint'], 'not-reportable', 'exception'],
  [['stillbirth', 'notARestraint'], 'not-reportable', 'exception'],
  [['outbreak', 'duringService', 'notARestraint'], 'not-reportable', 'exception'],
  [['outbreak', 'impactsService', 'notARestraint'], 'not-reportable', 'exception'],
];

test.each(rows)('%j: %s', (yes, decision, because) => {
  const { entries, reportability } = assessed(entry(onlyYes(...yes)));
  expect(entries[0]?.reportability.decision).toBe(decision);
  expect(ids(entries[0]?.reportability.because ?? [])).toBe(because);
  expect(reportability).toEqual(entries[0]?.reportability);
});

const open: readonly (readonly [yes: readonly FactId[], open: FactId, because: string])[] = [
  [['duringService'], 'outbreak', 'within'],
  [['outbreak'], 'duringService', 'needed'],
  [['outbreak'], 'linkedToService', 'needed'],
  [['stillbirth'], 'impactsService', 'anywhere'],
  [['stillbirth'], 'notARestraint', 'anywhere'],
  [[], 'stillbirth', ''],
];

test.each(open)('%j, and %s not known: undetermined', (yes, what, because) => {
  const { reportability } = assessed(entry({ ...onlyYes(...yes), [what]: null }));
  expect([reportability.decision, ids(reportability.because), ...reportability.missing]).toEqual([
    'undetermined',
    because,
    what,
  ]);
});

test('when no criterion is certain but one of several must be met, all of them are returned', () => {
  const either = smallEdition({
    reportability: forEach({
      criteria: [
        { ...ruleOn('yes', 'outbreak'), scope: 'not-needed' },
        { ...residual('no'), when: { not: { fact: 'outbreak' } }, scope: 'not-needed' },
        { ...residual('never'), when: { any: [] }, scope: 'not-needed' },
      ],
      exceptions: [],
      criteriaNotMet: residual('criteria-not-met'),
    }),
  });
  const { reportability } = assessWith(either, { provider: { programs: ['education'] }, entries: [entry({})] });
  expect([reportability.decision, ids(reportability.because)]).toEqual(['reportable', 'yes no']);
});

describe('the whole occurrence', () => {
  const reportable = entry(onlyYes('outbreak', 'duringService'));
  const judged = entry(onlyYes('outbreak', 'linkedToService'));
  const outside = entry(onlyYes('outbreak'));
  const undetermined = entry({ ...onlyYes('duringService'), outbreak: null });

  test.each<readonly [entries: readonly Entry[], decision: string, because: string]>([
    [[], 'not-reportable', 'nothing-entered'],
    [[outside, judged, reportable, reportable], 'reportable', 'needed within'],
    [[outside, judged], 'professional-judgment', 'needed judgment'],
    [[outside, entry(onlyYes())], 'not-reportable', 'outside criteria-not-met'],
    [[outside, undetermined], 'undetermined', 'within'],
    [[judged, undetermined], 'undetermined', 'within'],
    [[undetermined, reportable], 'reportable', 'within needed'],
  ])('is what its entries make it (%#)', (entries, decision, because) => {
    const { reportability } = assessed(...entries);
    expect([reportability.decision, ids(reportability.because)]).toEqual([decision, because]);
  });
});
