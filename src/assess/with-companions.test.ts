// The report as it should be entered, typed by hand from section 8 and the tips of section 13: whole entries, key by key.

import { describe, expect, test } from 'vitest';
import {
  adultWithDisability,
  child,
  childrensHome,
  groupLiving,
  no,
  reportOf,
  yes,
  youngPerson,
} from '../../test/rules/fixtures.ts';
import type { Entry, Facts, Individual, Occurrence } from '../model/occurrence.ts';
import { withCompanions } from './with-companions.ts';

const abuse: Entry = {
  category: 'abuse-or-mistreatment',
  subcategory: 'sexual-abuse',
  individual: child.id,
  facts: { sexTrafficking: true },
};

/** The entries after those that were given. */
const added = (occurrence: Occurrence): readonly Entry[] =>
  withCompanions(occurrence).entries.slice(occurrence.entries.length);

describe('an added entry', () => {
  test('has the claim, the role and the facts of the entry that calls for it', () => {
    const alleged: Entry = { ...abuse, claim: 'alleged', role: 'victim' };
    expect(added(reportOf(childrensHome, [child], [alleged]))).toStrictEqual([
      {
        category: 'abuse-or-mistreatment',
        subcategory: 'exploitation',
        individual: child.id,
        claim: 'alleged',
        role: 'victim',
        facts: { sexTrafficking: true },
      },
    ]);
  });

  test.each([[{ ...abuse, claim: null, role: null }], [abuse]] as const)(
    'has no claim and no role when neither is stated',
    (entry) => {
      expect(added(reportOf(childrensHome, [child], [entry]))).toStrictEqual([
        {
          category: 'abuse-or-mistreatment',
          subcategory: 'exploitation',
          individual: child.id,
          facts: { sexTrafficking: true },
        },
      ]);
    },
  );

  test('has the type that the tip names', () => {
    const attempt: Entry = {
      category: 'serious-injury',
      subcategory: 'self-harm',
      individual: child.id,
      facts: { suicideAttempt: true },
    };
    expect(added(reportOf(childrensHome, [child], [attempt]))).toStrictEqual([
      {
        category: 'serious-individual-action',
        subcategory: 'suicidal-behaviour',
        type: 'attempt',
        individual: child.id,
        facts: { suicideAttempt: true },
      },
    ]);
  });

  test('has no facts where the occurrence has them, and no individual where it is about the provider', () => {
    const measles: Entry = { category: 'serious-illness', subcategory: 'communicable-disease', individual: child.id };
    expect(added(reportOf(childrensHome, [child], [measles], { outbreak: true }))).toStrictEqual([
      { category: 'disturbance-or-disaster', subcategory: 'infectious-outbreak' },
    ]);
  });
});

test('carries the outbreak of an entry over to the disturbance, in an occurrence without facts of its own', () => {
  const measles: Entry = {
    category: 'serious-illness',
    subcategory: 'communicable-disease',
    facts: { outbreak: true },
  };
  expect(added({ provider: childrensHome, entries: [measles] })).toStrictEqual([
    { category: 'disturbance-or-disaster', subcategory: 'infectious-outbreak', facts: { outbreak: true } },
  ]);
});

describe('a serious injury that an entry about the service provider does not carry over', () => {
  const strike = (own: Facts, shared: Facts): Occurrence =>
    reportOf(
      childrensHome,
      [child],
      [{ category: 'serious-illness', subcategory: 'other-illness', individual: child.id, facts: own }],
      { multipleIndividualsInHungerStrike: true, hungerStrike: false, ...shared },
    );
  const standOff = { category: 'disturbance-or-disaster', subcategory: 'stand-off' };

  test('is left out', () => {
    expect(added(strike({ seriousInjuryResulted: true }, {}))).toStrictEqual([
      expect.objectContaining({ category: 'serious-injury', subcategory: 'self-harm' }),
      standOff,
    ]);
  });

  test.each([true, false])(
    'is null, so that the %s of the occurrence does not count there',
    (seriousInjuryResulted) => {
      expect(added(strike({}, { seriousInjuryResulted })).at(-1)).toStrictEqual({
        ...standOff,
        facts: { seriousInjuryResulted: null },
      });
    },
  );

  test('needs no answer there when the occurrence does not know it', () => {
    expect(added(strike({}, { seriousInjuryResulted: null })).at(-1)).toStrictEqual(standOff);
  });
});

test('puts an entry in the place of the one that it replaces, and others at the end', () => {
  const attempt: Entry = {
    category: 'serious-injury',
    subcategory: 'accidental',
    individual: child.id,
    facts: { suicideAttempt: true },
  };
  const complaint: Entry = { category: 'serious-complaint', subcategory: 'rights-based', individual: child.id };
  const { entries } = withCompanions(reportOf(childrensHome, [child], [attempt, complaint], no('hungerStrike')));
  expect(entries.map(({ subcategory }) => subcategory)).toEqual(['self-harm', 'rights-based', 'suicidal-behaviour']);
});

describe('an entry that several entries call for', () => {
  const heldAs = (...several: readonly Facts[]): readonly unknown[] => {
    const holds = several.map(
      (facts): Entry => ({
        category: 'restrictive-intervention',
        subcategory: 'physical-restraint',
        individual: child.id,
        facts: {
          ...yes('performedByServiceStaff', 'seriousInjuryResulted', 'unscheduledMedicalAttention'),
          ...no(
            'notARestraint',
            'causedByServiceProvider',
            'emergencyMedicalServices',
            'hungerStrike',
            'seriousBodilyHarm',
          ),
          ...facts,
        },
      }),
    );
    return added(reportOf(childrensHome, [child], holds, { mediaAttention: false }));
  };
  const urgent: Facts = { lifeThreatening: true };
  const calm: Facts = { lifeThreatening: false };
  const unprotected: Facts = { ...calm, childInNeedOfProtection: true };

  test.each([
    ['once, of two that are alike', [calm, calm], 1],
    [
      'once, of two with the same answers in another order',
      [
        { lifeThreatening: null, suicideAttempt: false },
        { suicideAttempt: false, lifeThreatening: null },
      ],
      1,
    ],
    ['once, of an urgent one and one that is not urgent', [urgent, calm], 1],
    ['twice, of one that is not urgent and an urgent one', [calm, urgent], 2],
    ['twice, of one that is not urgent and one of which that is not known', [calm, {}], 2],
    ['twice, of one that notifies no one else and one that notifies a society', [calm, unprotected], 2],
    ['once, of one that notifies a society and one that notifies no one else', [unprotected, calm], 1],
    ['once, of two that both notify a society', [unprotected, unprotected], 1],
    [
      'once, when the second only leaves open whether a child needs protection',
      [{ ...calm, childInNeedOfProtection: false }, calm],
      1,
    ],
    [
      'once, when the second only leaves open whether a child needs protection',
      [calm, { ...calm, childInNeedOfProtection: null }],
      1,
    ],
    [
      'twice, when the second leaves open whether the harm is one for the Ombudsman',
      [calm, { ...calm, seriousBodilyHarm: null }],
      2,
    ],
    ['twice, of three of which the last adds nothing', [calm, urgent, calm], 2],
  ] as const)('is entered %s', (_, facts, times) => {
    expect(heldAs(...facts)).toHaveLength(times);
  });

  test.each([
    [false, undefined, 2],
    [undefined, false, 1],
    [true, undefined, 1],
  ] as const)(
    'is entered again when it may be an offence, as the police must then be notified: %s, then %s',
    (first, second, times) => {
      const of = (answer: boolean | undefined): Entry => ({
        category: 'abuse-or-mistreatment',
        subcategory: 'sexual-abuse',
        individual: adultWithDisability.id,
        role: 'victim',
        facts: {
          sexTrafficking: true,
          ...no('abuseBeforeService', 'abuseImmediateThreat', 'staffImplicated', 'traffickerThreats'),
          ...no('againstPoliceOfficer', 'childInNeedOfProtection'),
          ...(answer === undefined ? {} : { mayBeCriminalOffence: answer }),
        },
      });
      const entries = [of(first), of(second)];
      expect(added(reportOf(groupLiving, [adultWithDisability], entries, { mediaAttention: false }))).toHaveLength(
        times,
      );
    },
  );
});

test('gives back a report that calls for nothing as it is', () => {
  const individuals: readonly Individual[] = [youngPerson];
  const occurrence = reportOf(childrensHome, individuals, [
    { category: 'serious-injury', subcategory: 'self-harm', individual: youngPerson.id, specify: 'a fall', facts: {} },
  ]);
  expect(withCompanions(occurrence)).toStrictEqual(occurrence);
});
