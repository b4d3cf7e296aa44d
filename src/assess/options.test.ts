// The options of an assessment, in each of the functions that take them.

import { describe, expect, test } from 'vitest';
import { child, childrensHome, groupLiving, no, reportOf, yes } from '../../test/rules/fixtures.ts';
import { editionInForce } from '../editions/current.ts';
import type { AssessOptions } from '../model/assessment.ts';
import type { Entry, Facts, Occurrence } from '../model/occurrence.ts';
import { assess, assessWith } from './assess.ts';
import { decideOccurrence } from './decide-occurrence.ts';
import { withCompanions } from './with-companions.ts';

const dose: Occurrence = {
  provider: groupLiving,
  awareAt: '2026-11-21T02:10:00-05:00',
  entries: [
    { category: 'error-or-omission', subcategory: 'medication-error', facts: { medicationHarmPossible: true } },
  ],
};

describe.each<[string, (occurrence: Occurrence, options?: AssessOptions) => unknown]>([
  ['assess', assess],
  ['decideOccurrence', decideOccurrence],
  ['withCompanions', withCompanions],
])('%s', (_, call) => {
  const refusal = (occurrence: unknown, options: unknown): unknown => {
    try {
      Reflect.apply(call, undefined, [occurrence, options]);
    } catch (error) {
      return error instanceof Error && 'problems' in error && Array.isArray(error.problems)
        ? error.problems.map(({ path }) => path.join('.'))
        : error;
    }
    return [];
  };

  test('refuses an edition that does not exist, with every other problem', () => {
    expect(refusal(dose, { guidelines: '2020' })).toEqual(['options.guidelines']);
    expect(refusal({ ...dose, awareAt: 'noon' }, { guidelines: '2020', timeZone: 'Mars/Olympus' })).toEqual([
      'awareAt',
      'options.guidelines',
      'options.timeZone',
    ]);
    expect(refusal(dose, { readings: { 'children-in-society-care': 'usual' } })).toEqual([
      'options.readings.children-in-society-care',
    ]);
  });

  test.each([undefined, {}, { guidelines: '2025-11' }, { readings: {} }] as const)('takes %o', (options) => {
    expect(refusal(dose, options)).toEqual([]);
  });
});

test('without a time nothing is due, and without a report neither', () => {
  const late = { provider: groupLiving, entries: dose.entries };
  expect(decideOccurrence(late).initialReportDue).toBeNull();
  expect(assess(late).initialReportDue).toBeNull();
  expect(decideOccurrence({ ...dose, entries: [] })).toMatchObject({ workingLevel: null, initialReportDue: null });
  expect(assess({ ...dose, entries: [] })).toMatchObject({ workingLevel: null, initialReportDue: null });
});

test('the time runs from the moment of becoming aware, or else from the occurrence', () => {
  const { awareAt, ...rest } = dose;
  const known = { ...rest, occurredAt: awareAt };
  expect(decideOccurrence(known).initialReportDue).toBe('2026-11-21T03:10:00-05:00');
  expect(assess(known).initialReportDue).toBe('2026-11-21T03:10:00-05:00');
  const later = { ...known, awareAt: '2026-11-21T09:00:00-05:00' };
  expect(decideOccurrence(later).initialReportDue).toBe('2026-11-21T10:00:00-05:00');
  expect(assess(later).initialReportDue).toBe('2026-11-21T10:00:00-05:00');
});

// In 2019 media attention makes no injury Level 1, so that an injury that is life-threatening requires more than one that is not.
test('the report is entered by the edition that is asked for', () => {
  const hold = (facts: Facts): Entry => ({
    category: 'restrictive-intervention',
    subcategory: 'physical-restraint',
    individual: child.id,
    facts: {
      ...yes('performedByServiceStaff', 'seriousInjuryResulted', 'unscheduledMedicalAttention'),
      ...no('notARestraint', 'seriousBodilyHarm', 'causedByServiceProvider', 'emergencyMedicalServices'),
      ...facts,
    },
  });
  const occurrence = reportOf(childrensHome, [child], [hold(no('lifeThreatening')), hold(yes('lifeThreatening'))], {
    mediaAttention: true,
  });
  expect(withCompanions(occurrence).entries).toHaveLength(3);
  expect(withCompanions(occurrence, { guidelines: '2019' }).entries).toHaveLength(4);
});

describe('the receipt', () => {
  test('of an edition names no readings where none were taken', () => {
    expect(assessWith(editionInForce, dose).receipt.readings).toEqual({});
  });

  test('names the readings that were taken', () => {
    expect(assess(dose).receipt.readings).toEqual({});
    expect(assess(dose, { readings: { 'coroner-section-128': 'other' } }).receipt.readings).toEqual({
      'coroner-section-128': 'other',
    });
  });
});

describe('that an earlier edition was in force', () => {
  const isSaid = (awareAt: string, options: AssessOptions = {}): boolean =>
    assess({ ...dose, awareAt }, options).advisories.some(({ id }) => id === 'advisory.earlier-edition');

  // Version 3 has been in force since 1 November 2025.
  test.each([
    ['2025-10-31T23:59:59-04:00', true],
    ['2025-11-01T03:59:59Z', true],
    ['2025-11-01T00:00:00-04:00', false],
    ['2025-11-01T23:59:59-04:00', false],
    ['2025-11-02T00:00:00Z', false],
    ['2025-10-30T12:00:00-04:00', true],
    ['2026-11-21T02:10:00-05:00', false],
  ] as const)('is said of %s: %s', (awareAt, said) => {
    expect(isSaid(awareAt)).toBe(said);
  });

  test('depends on the date in the time zone', () => {
    expect(isSaid('2025-11-01T06:00:00Z', { timeZone: 'America/Vancouver' })).toBe(true);
    expect(isSaid('2025-11-01T06:00:00Z')).toBe(false);
    expect(isSaid('2025-10-31T12:00:00Z', { timeZone: 'Pacific/Auckland' })).toBe(false);
  });

  test('is not said by an edition without a date', () => {
    expect(isSaid('2018-05-01T12:00:00-04:00', { guidelines: '2019' })).toBe(false);
  });
});
