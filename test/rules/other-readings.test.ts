import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { contestedReadings } from '../../src/catalogue/contested.ts';
import type { Facts, Individual } from '../../src/model/occurrence.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import { nonResidential } from './cases/05.ts';
import { adult, child, childrensHome, groupLiving, outsideTheService, report, yes, youngPerson } from './fixtures.ts';
import { ruleIdsIn } from './rule-cases.ts';

// Under the other reading of section 5, too, a rule speaks of each of its programs that the individual receives, and of no other.

const isTold =
  (rule: string, reading: string) =>
  (program: ProgramId, about: Individual, facts: Facts = {}): boolean => {
    const injury = { category: 'serious-injury', subcategory: 'accidental' } as const;
    const occurrence = report(groupLiving, { ...about, programs: [program] }, injury, {
      ...outsideTheService,
      ...facts,
    });
    return ruleIdsIn(assess(occurrence, { readings: { [reading]: 'other' } })).has(rule);
  };

describe('What happens while a non-residential service is received', () => {
  const isCited = isTold('5.scope.non-residential', 'scope-of-non-residential-services');

  test.each(nonResidential.map((program) => [program] as const))('is within %s', (program) => {
    expect(isCited(program, adult, { duringService: true })).toBe(true);
    expect(isCited(program, adult, { atProviderSite: true, withProviderStaff: true })).toBe(false);
  });

  test('is not within it before admission', () => {
    expect(isCited('education', adult, { duringService: true, preAdmission: true })).toBe(false);
  });

  test('is not within a residential service', () => {
    expect(isCited('vaw-shelter', adult, { duringService: true })).toBe(false);
  });

  test('is within another funded service next to a residential one', () => {
    const both = (facts: Facts): string => {
      const programs = ['other-funded', 'vaw-shelter'] as const;
      const injury = { category: 'serious-injury', subcategory: 'accidental' } as const;
      const all = { ...outsideTheService, unscheduledMedicalAttention: true, ...facts };
      const readings = { 'scope-of-non-residential-services': 'other' } as const;
      return assess(report({ programs }, adult, injury, all), { readings }).reportability.decision;
    };
    expect(both({ duringService: true })).toBe('reportable');
    expect(both({})).toBe('not-reportable');
  });
});

describe('A child in a society’s care is always in receipt of services', () => {
  const isCited = isTold('5.scope.child-in-residence', 'children-in-society-care');
  const programs: readonly ProgramId[] = [
    'child-protection',
    'anti-human-trafficking-out-of-home',
    'indigenous-healing-wellness-bed-based',
  ];

  test.each(programs.map((program) => [program] as const))('%s', (program) => {
    expect([child, youngPerson, adult].map((about) => isCited(program, about))).toEqual([true, true, false]);
  });

  test('but not before admission', () => {
    expect(isCited('child-protection', child, { preAdmission: true })).toBe(false);
  });

  test('but not in child welfare', () => {
    expect(isCited('child-welfare', child)).toBe(false);
  });
});

describe('The limbs of CYFSA s.128 oblige all three together', () => {
  const limbs = ['accessDeniedOrSupervised', 'accessOrderVaried', 'criminalActByCustodialFamily'] as const;
  const isCited = (about: Individual, facts: Facts): boolean => {
    const occurrence = report(childrensHome, about, { category: 'death', subcategory: 'accidental' }, facts);
    const assessment = assess(occurrence, { readings: { 'coroner-section-128': 'other' } });
    return ruleIdsIn(assessment).has('13a.notify.coroner.criminal-act-of-family');
  };

  // An order that was varied had been made, so the first limb applies when the second does.
  test.each(limbs.slice(1).map((limb) => [limb] as const))('without %s they do not', (limb) => {
    expect(isCited(child, yes(...limbs))).toBe(true);
    expect(isCited(child, { ...yes(...limbs), [limb]: false })).toBe(false);
    expect([isCited(youngPerson, yes(...limbs)), isCited(adult, yes(...limbs))]).toEqual([true, false]);
  });
});

test('lists every passage of the register of ambiguities that affects the rules, in the order of the Guidelines', () => {
  expect(contestedReadings.map(({ id }) => id)).toEqual([
    ...['scope-of-non-residential-services', 'children-in-society-care', 'report-after-discharge'],
    'level-of-mixed-reports',
    ...['level-raised-later', 'aware-or-deemed', 'media-expected', 'coroner-section-128', 'serious-bodily-harm'],
    ...['ombudsman-events', 'outbreak-beside-illness', 'public-health-foster-homes', 'police-for-every-absence'],
    ...['health-and-safety', 'assault-injuries', 'age-16', 'adult-restraint-deescalation', 'adult-restraint-limbs'],
    ...['ineffective-plan-alone', 'improper-adult-restraint'],
    ...['mechanical-restraint-without-plan', 'hoarded-medication', 'immediate-attention-in-2019', 'ycja-breach-alone'],
    ...[
      'apo-places',
      'ipc-threshold',
      'first-call-by-email',
      'shelter-addresses',
      'business-day-calendar',
      'business-day-counting',
    ],
    'update-cadence',
  ]);
});
