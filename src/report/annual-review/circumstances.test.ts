import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import type { Entry, Individual } from '../../model/occurrence.ts';
import { annualReview } from './annual-review.ts';
import type { ReviewedReport } from './review-record.ts';

let made = 0;

function report(
  given: { individuals?: readonly Individual[]; entries?: readonly Entry[]; occurredAt?: string; year?: number } = {},
): ReviewedReport {
  const { individuals = [], entries = [], occurredAt, year = 2026 } = given;
  made++;
  return {
    id: `r${made}`,
    level: 2,
    occurrence: {
      provider: { programs: ['licensed-out-of-home-care'] },
      awareAt: `${year}-06-10T12:00:00-04:00`,
      ...(occurredAt === undefined ? {} : { occurredAt }),
      individuals,
      entries,
    },
    events: [],
  };
}

/** The groups that have reports, each with their number in the year and in the year before. */
const counted = (groups: readonly { id: string; reports: { count: number; before: number | null } }[]): unknown[] =>
  groups
    .filter(({ reports }) => reports.count > 0 || (reports.before ?? 0) > 0)
    .map(({ id, reports }) => [id, reports.count, reports.before]);

const individual = (id: string, facts: Individual['facts'], population?: Individual['population']): Individual => ({
  id,
  ...(population === undefined ? {} : { population }),
  facts,
});

describe('the populations of a review', () => {
  it('count a report once under each that it is about', () => {
    const [child, second, adult] = [
      individual('i1', {}, 'child'),
      individual('i2', {}, 'child'),
      individual('i3', {}, 'adult'),
    ];
    const reports = [
      report({ individuals: [child, second, adult] }),
      report({ individuals: [adult] }),
      report({ individuals: [child], year: 2025 }),
    ];
    expect(counted(annualReview(reports, 2026).populations)).toEqual([
      ['child', 1, 1],
      ['adult', 2, 0],
    ]);
  });

  it('count one that is not known as such, and a report without individuals nowhere', () => {
    const { populations } = annualReview([report({ individuals: [{ id: 'i1' }] }), report()], 2026);
    expect(populations.map(({ id, label, reports: { count } }) => [id, label, count])).toEqual([
      ['child', 'Child', 0],
      ['young-person', 'Young person', 0],
      ['adult-with-developmental-disability', 'Adult with a developmental disability', 0],
      ['adult', 'Another adult', 0],
      ['unknown', 'Not known', 1],
    ]);
  });

  it('are refused where one is misspelled', () => {
    const misspelled = { ...report(), occurrence: { ...report().occurrence, individuals: [{ population: 'chidl' }] } };
    expect(() => Reflect.apply(annualReview, undefined, [[misspelled], 2026])).toThrow(InvalidInputError);
    expect(() => Reflect.apply(annualReview, undefined, [[misspelled], 2026])).toThrow(
      'reports[0].occurrence.individuals[0].population',
    );
  });
});

describe('the guardianships of a review', () => {
  it.each<[string, Individual['facts'], string]>([
    ['with a parent or guardian', { hasParentOrGuardian: true }, 'parent-or-guardian'],
    ['without one', { hasParentOrGuardian: false }, 'none'],
    ['their own guardian', { hasParentOrGuardian: false, ownLegalGuardian: true }, 'own-guardian'],
    ['not their own guardian, and no more known', { ownLegalGuardian: false }, 'unknown'],
    ['not known', { hasParentOrGuardian: null }, 'unknown'],
    ['not stated', undefined, 'unknown'],
  ])('count an individual %s', (_, facts, id) => {
    const { guardianships } = annualReview([report({ individuals: [individual('i1', facts)] })], 2026);
    expect(counted(guardianships)).toEqual([[id, 1, null]]);
  });

  it('count a report once under each that it is about', () => {
    const individuals = [
      individual('i1', { hasParentOrGuardian: true }),
      individual('i2', { hasParentOrGuardian: true }),
      individual('i3', {}),
    ];
    const { guardianships } = annualReview([report({ individuals }), report({ individuals })], 2026);
    expect(counted(guardianships)).toEqual([
      ['parent-or-guardian', 2, null],
      ['unknown', 2, null],
    ]);
  });
});

describe('the restrictive interventions of a review', () => {
  const restraint = (subcategory: 'physical-restraint' | 'mechanical-restraint', facts: Entry['facts']): Entry => ({
    category: 'restrictive-intervention',
    subcategory,
    facts,
  });

  it('count by kind, and those with a known injury or harm', () => {
    const entries: Entry[] = [
      restraint('physical-restraint', { interventionCausedHarm: true }),
      restraint('physical-restraint', { adultInjured: true, interventionCausedHarm: true }),
      restraint('physical-restraint', { interventionCausedHarm: false }),
      restraint('mechanical-restraint', { seriousInjuryResulted: true }),
      restraint('mechanical-restraint', {}),
      { category: 'restrictive-intervention', facts: { interventionCausedHarm: true } },
      // An injury is counted here where a restrictive intervention caused it.
      { category: 'serious-individual-action', subcategory: 'assault', facts: { seriousInjuryResulted: true } },
    ];
    const { restraints } = annualReview([report({ entries })], 2026);
    expect([restraints.entries.count, restraints.withInjury.count]).toEqual([6, 4]);
    expect(
      restraints.kinds
        .filter(({ entries: of }) => of.count > 0)
        .map(({ id, entries: of, withInjury }) => [id, of.count, withInjury.count]),
    ).toEqual([
      ['physical-restraint', 3, 2],
      ['mechanical-restraint', 2, 1],
    ]);
  });
});

describe('the times of a review', () => {
  it.each([
    ['2026-06-08T05:59:59-04:00', 'night', '1'],
    ['2026-06-09T06:00:00-04:00', 'morning', '2'],
    ['2026-06-10T12:00:00-04:00', 'afternoon', '3'],
    ['2026-06-11T17:59:59-04:00', 'afternoon', '4'],
    ['2026-06-12T18:00:00-04:00', 'evening', '5'],
    ['2026-06-14T03:59:59Z', 'evening', '6'],
    ['2026-06-14T04:00:00Z', 'night', '0'],
  ])('count what happened at %s in the %s', (occurredAt, time, weekday) => {
    const { timesOfDay, weekdays } = annualReview([report({ occurredAt })], 2026);
    expect(counted(timesOfDay)).toEqual([[time, 1, null]]);
    expect(counted(weekdays)).toEqual([[weekday, 1, null]]);
  });

  it('go by when the provider became aware, where it is not known when it happened', () => {
    expect(counted(annualReview([report()], 2026).timesOfDay)).toEqual([['afternoon', 1, null]]);
  });
});
