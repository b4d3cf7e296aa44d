import { describe, expect, test } from 'vitest';
import { notificationDuties } from '../../src/assess/notification-duties.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import { startEvaluation } from '../../src/evaluation/evaluate.ts';
import { type Evaluation, settled } from '../../src/evaluation/evaluation.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';

const occurrence: Occurrence = {
  provider: { programs: ['education'] },
  individuals: [{ id: 'i1' }],
  entries: [{ category: 'death', individual: 'i1' }, { category: 'error-or-omission' }],
};
const evaluation = (): Evaluation => startEvaluation(compileEdition(edition2025), occurrence);

test('a conclusion without variables depends on nothing', () => {
  for (const leaf of [0, 1, 2]) expect(evaluation().stillOpen(leaf)).toBe(settled);
  expect(settled).toEqual({ missing: [], missingAt: [] });
  expect(Object.isFrozen(settled)).toBe(true);
  expect(Object.isFrozen(settled.missing)).toBe(true);
  expect(Object.isFrozen(settled.missingAt)).toBe(true);
});

test('what is missing is in the order of the catalogue: fields before facts, of any individual', () => {
  const duties = notificationDuties({
    provider: { programs: ['education'] },
    individuals: [{ id: 'i1' }],
    entries: [{ category: 'death', individual: 'i1', facts: { serviceRecipientDied: true, duringService: true } }],
  });
  const ombudsman = duties.find(({ recipient }) => recipient === 'ombudsman');
  expect(ombudsman?.missing).toEqual(['population', 'providerRoles', 'soughtOrReceivedCasService']);
  expect(ombudsman?.missingAt).toStrictEqual([
    { what: 'population', individual: 'i1' },
    { what: 'providerRoles' },
    { what: 'soughtOrReceivedCasService', individual: 'i1' },
  ]);
});

test('the same thing open in two entries is one name in two places, in the order of the entries', () => {
  const duties = notificationDuties({
    provider: { programs: ['child-protection'], roles: [] },
    entries: [
      { category: 'serious-complaint', subcategory: 'service-related', facts: { againstPoliceOfficer: null } },
      { category: 'serious-complaint', subcategory: 'service-related', facts: { againstPoliceOfficer: null } },
    ],
  });
  const leca = duties.find(({ recipient }) => recipient === 'leca');
  expect(leca?.missing).toEqual(['againstPoliceOfficer']);
  expect(leca?.missingAt).toStrictEqual([
    { what: 'againstPoliceOfficer', index: 0 },
    { what: 'againstPoliceOfficer', index: 1 },
  ]);
});

describe('what is no open variable of the case', () => {
  test('a variable that is always known is never open', () => {
    const one = evaluation();
    const [known] = one.logic.knownConditions;
    expect(() => one.open(known?.[0] ?? -1)).toThrow(new RangeError('what is always known is never open'));
  });

  test('nor is one that there is not', () => {
    expect(() => evaluation().orderOf(-1)).toThrow(new RangeError('a variable of another case'));
    expect(() => evaluation().open(-1)).toThrow(new RangeError('a variable of another case'));
  });
});
