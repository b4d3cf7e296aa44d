// Section 9: the provider with primary responsibility leads. Where an incident is within the service only by a program that the individual
// receives from another provider (section 5), the two have to agree who reports.

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Entry, Facts, Individual, Provider } from '../../src/model/occurrence.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import { adult, adultWithDisability, child, livingIn, no, outsideTheService, report, youngPerson } from './fixtures.ts';

const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };

const warns = (provider: Provider, about: Individual, facts: Facts = {}): boolean =>
  assess(
    report(provider, about, injury, { ...outsideTheService, unscheduledMedicalAttention: true, ...facts }),
  ).advisories.some(({ id }) => id === 'advisory.program-of-another-provider');

const under = (...programs: readonly ProgramId[]): Provider => ({ programs, roles: [] });
const receiving = (about: Individual, ...programs: readonly ProgramId[]): Individual => ({ ...about, programs });

type Where = 'duringService' | 'atProviderSite' | 'withProviderStaff';
const onSiteOrWithStaff: readonly Where[] = ['atProviderSite', 'withProviderStaff'];

// As section 5 groups the programs.
const always: readonly ProgramId[] = [
  'licensed-out-of-home-care',
  'funded-out-of-home-care',
  'developmental-services-supportive-living',
  'youth-justice-custody-detention',
];
const residential: readonly ProgramId[] = [
  'vaw-shelter',
  'indigenous-healing-wellness-bed-based',
  'anti-human-trafficking-out-of-home',
  'intervenor-supportive-living',
  'youth-justice-residential',
];
const nonResidential: readonly ProgramId[] = [
  'child-protection',
  'child-welfare',
  'youth-initiatives',
  'childrens-special-needs',
  'education',
  'early-intervention',
  'childrens-rehabilitation',
  'young-parent',
  'supervised-access',
  'youth-justice-probation',
  'youth-justice-non-residential',
  'developmental-services-non-residential',
  'intervenor-non-residential',
  'interpreter',
  'anti-human-trafficking-non-residential',
  'indigenous-healing-wellness-non-bed-based',
  'vaw-non-residential',
  'victim-services',
  'gender-based-violence-projects',
  'homelessness',
  'womens-social-economic',
  'healthy-babies-healthy-children',
  'other-funded',
];
const of = (program: ProgramId): Provider => under(program === 'homelessness' ? 'education' : 'homelessness');

describe('a program of another provider', () => {
  test.each(always)('%s puts every incident within the service', (program) => {
    expect(warns(of(program), receiving(adult, program))).toBe(true);
    expect(warns(of(program), receiving(adult, program, 'education'))).toBe(true);
    expect(warns(under(program), receiving(adult, program))).toBe(false);
    expect(warns(of(program), receiving(adult, program), { preAdmission: true })).toBe(false);
  });

  test.each(residential)('%s counts at the site or with staff', (program) => {
    for (const where of onSiteOrWithStaff) {
      expect(warns(of(program), receiving(adult, program), { [where]: true })).toBe(true);
      expect(warns(under(program), receiving(adult, program), { [where]: true })).toBe(false);
    }
    expect(warns(of(program), receiving(adult, program), { duringService: true })).toBe(false);
    expect(warns(of(program), receiving(adult, program))).toBe(false);
  });

  test.each(nonResidential)('%s counts during the service, at the site or with staff', (program) => {
    for (const where of ['duringService', ...onSiteOrWithStaff] as const) {
      expect(warns(of(program), receiving(adult, program), { [where]: true })).toBe(true);
      expect(warns(under(program), receiving(adult, program), { [where]: true })).toBe(false);
    }
    expect(warns(of(program), receiving(adult, program, 'vaw-shelter'), { duringService: true })).toBe(true);
    expect(warns(of(program), receiving(adult, program))).toBe(false);
  });

  test('in out of home care of section 5 counts for the person it is for', () => {
    for (const program of ['anti-human-trafficking-out-of-home', 'indigenous-healing-wellness-bed-based'] as const) {
      for (const about of [child, youngPerson]) {
        expect(warns(of(program), receiving(about, program))).toBe(true);
        expect(warns(of(program), receiving(about, program, 'education'))).toBe(true);
        expect(warns(under(program), receiving(about, program))).toBe(false);
      }
      expect(warns(of(program), receiving(adultWithDisability, program))).toBe(false);
    }
    const intervenor = 'intervenor-supportive-living';
    expect(warns(of(intervenor), receiving(adultWithDisability, intervenor))).toBe(true);
    expect(warns(of(intervenor), receiving(adultWithDisability, intervenor, 'education'))).toBe(true);
    expect(warns(under(intervenor), receiving(adultWithDisability, intervenor))).toBe(false);
    for (const about of [child, adult]) expect(warns(of(intervenor), receiving(about, intervenor))).toBe(false);
    expect(warns(under('homelessness'), receiving(child, 'vaw-shelter'))).toBe(false);
  });

  test('does not matter where the incident is within the service by a program of this provider too', () => {
    const groupHome = 'licensed-out-of-home-care';
    for (const program of [...residential, ...nonResidential]) {
      const both = receiving(adult, program, groupHome);
      expect(warns(under(program), both, { atProviderSite: true })).toBe(false);
      expect(warns(under(program, 'vaw-shelter'), both, { withProviderStaff: true })).toBe(false);
      expect(warns(under(program), both)).toBe(true);
    }
    for (const program of nonResidential) {
      const beside = receiving(adult, program, 'vaw-shelter', groupHome);
      expect(warns(under(program), receiving(adult, program, groupHome), { duringService: true })).toBe(false);
      expect(warns(under(program, 'vaw-shelter'), beside, { duringService: true })).toBe(false);
    }
    for (const program of always.filter((other) => other !== groupHome)) {
      expect(warns(under(program), receiving(adult, program, groupHome))).toBe(false);
      expect(warns(under(program, 'education'), receiving(adult, program, 'education', groupHome))).toBe(false);
    }
  });

  test('matters where this provider runs a program that the individual does not receive', () => {
    for (const program of [...always, ...residential, ...nonResidential]) {
      const received =
        program === 'licensed-out-of-home-care' ? 'funded-out-of-home-care' : 'licensed-out-of-home-care';
      const everywhere: Facts = { duringService: true, atProviderSite: true, withProviderStaff: true };
      for (const about of [child, adult, adultWithDisability]) {
        expect(warns(under(program), receiving(livingIn(about, 'family-home'), received), everywhere)).toBe(true);
      }
    }
    expect(
      warns(under('child-protection'), receiving(livingIn(child, 'foster-home'), 'licensed-out-of-home-care')),
    ).toBe(true);
  });

  test('does not matter in addition to out of home care of this provider for the person it is for', () => {
    const licensed = 'licensed-out-of-home-care';
    for (const program of ['anti-human-trafficking-out-of-home', 'indigenous-healing-wellness-bed-based'] as const) {
      for (const about of [child, youngPerson]) {
        expect(warns(under(program), receiving(about, program, licensed))).toBe(false);
        expect(warns(under(program, 'education'), receiving(about, program, 'education', licensed))).toBe(false);
      }
      expect(warns(under(program), receiving(adult, program, licensed))).toBe(true);
    }
    const intervenor = 'intervenor-supportive-living';
    expect(warns(under(intervenor), receiving(adultWithDisability, intervenor, licensed))).toBe(false);
    expect(
      warns(under(intervenor, 'education'), receiving(adultWithDisability, intervenor, 'education', licensed)),
    ).toBe(false);
    expect(warns(under(intervenor), receiving(adult, intervenor, licensed))).toBe(true);
    expect(warns(under('homelessness'), receiving(adultWithDisability, 'homelessness', licensed))).toBe(true);
    expect(warns(under('homelessness'), receiving(child, 'homelessness', licensed))).toBe(true);
    expect(warns(under(licensed), receiving(adult, licensed, 'funded-out-of-home-care'))).toBe(false);
    expect(warns(under('vaw-shelter'), receiving(adult, 'vaw-shelter', licensed), { duringService: true })).toBe(true);
  });

  test('is none for an individual who receives no program', () => {
    for (const where of ['duringService', ...onSiteOrWithStaff] as const) {
      expect(warns(under('homelessness'), receiving(adult), { [where]: true })).toBe(false);
    }
  });

  test('does not matter where this provider placed the person', () => {
    const placing: Provider = { programs: ['child-welfare'], roles: ['placing-agency'] };
    for (const home of [
      'foster-home',
      'childrens-residence',
      'staff-model-home',
      'funded-out-of-home-residence',
    ] as const) {
      expect(warns(placing, receiving(livingIn(child, home), 'licensed-out-of-home-care'))).toBe(false);
      expect(warns(under('child-welfare'), receiving(livingIn(child, home), 'licensed-out-of-home-care'))).toBe(true);
    }
    for (const home of ['secure-treatment', 'unlicensed-placement'] as const) {
      expect(warns(placing, receiving(livingIn(youngPerson, home), 'licensed-out-of-home-care'))).toBe(false);
    }
    for (const home of [
      'intensive-support',
      'supported-group-living',
      'host-family',
      'specialized-accommodation',
      'supported-independent-living',
      'unlicensed-placement',
    ] as const) {
      const adultThere = receiving(livingIn(adultWithDisability, home), 'developmental-services-supportive-living');
      expect(warns(placing, adultThere)).toBe(false);
      expect(warns(under('child-welfare'), adultThere)).toBe(true);
      expect(warns(placing, { ...adultThere, population: 'adult' })).toBe(true);
    }
    expect(warns(placing, receiving(livingIn(child, 'family-home'), 'licensed-out-of-home-care'))).toBe(true);
    const unlicensed: Provider = { ...placing, setting: 'unlicensed-placement' };
    expect(warns(unlicensed, receiving(livingIn(child, 'family-home'), 'licensed-out-of-home-care'))).toBe(false);
    const supported = receiving(
      livingIn(adultWithDisability, 'family-home'),
      'developmental-services-supportive-living',
    );
    expect(warns(unlicensed, supported)).toBe(false);
    expect(warns(placing, supported)).toBe(true);
  });

  test('counts for a child whom a society placed', () => {
    const placed = receiving(livingIn(child, 'foster-home'), 'child-protection');
    expect(warns(under('education'), placed)).toBe(true);
    expect(warns(under('education'), { ...placed, programs: ['child-protection', 'young-parent'] })).toBe(true);
    expect(warns(under('education'), { ...placed, programs: ['young-parent'] })).toBe(false);
    expect(warns(under('education'), { ...placed, population: 'young-person' })).toBe(true);
    const atUnlicensed: Provider = { ...under('education'), setting: 'unlicensed-placement' };
    expect(warns(atUnlicensed, livingIn(placed, 'family-home'))).toBe(true);
    for (const home of [
      'childrens-residence',
      'staff-model-home',
      'funded-out-of-home-residence',
      'secure-treatment',
      'unlicensed-placement',
    ] as const) {
      expect(warns(under('education'), livingIn(placed, home))).toBe(true);
      const alsoHere = {
        ...livingIn(placed, home),
        programs: ['child-protection', 'licensed-out-of-home-care'] as const,
      };
      expect(warns(under('child-protection'), alsoHere)).toBe(false);
    }
    expect(warns(under('child-protection'), placed)).toBe(false);
    expect(warns(under('education'), { ...placed, population: 'adult' })).toBe(false);
    expect(warns(under('education'), livingIn(placed, 'family-home'), no('duringService'))).toBe(false);
    const both = { ...placed, programs: ['child-protection', 'licensed-out-of-home-care'] as const };
    expect(warns(under('child-protection'), both)).toBe(false);
    expect(warns(under('child-protection'), { ...both, population: 'young-person' })).toBe(false);
    expect(warns(under('child-protection', 'education'), { ...both, programs: [...both.programs, 'education'] })).toBe(
      false,
    );
    const hereUnlicensed: Provider = { ...under('child-protection'), setting: 'unlicensed-placement' };
    expect(warns(hereUnlicensed, livingIn(both, 'family-home'))).toBe(false);
    expect(warns(under('child-protection'), livingIn(both, 'family-home'))).toBe(true);
  });
});
