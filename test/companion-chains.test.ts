// Entries that call for others, which call for more: the report as the Guidelines want it entered, typed by hand from sections 8 and 13.

import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import { withCompanions } from '../src/assess/with-companions.ts';
import type { Entry, Facts, Occurrence } from '../src/model/occurrence.ts';
import {
  adultWithDisability,
  child,
  childrensHome,
  groupLiving,
  knowing,
  no,
  reportOf,
  secureCustody,
  yes,
  youngPerson,
} from './rules/fixtures.ts';

const needsCare: Facts = { unscheduledMedicalAttention: true };
const notUrgent = no('lifeThreatening', 'causedByServiceProvider', 'emergencyMedicalServices');
const calm: Facts = { mediaAttention: false };

const hold: Entry = { category: 'restrictive-intervention', subcategory: 'physical-restraint', individual: child.id };
const byPolice: Facts = { performedByServiceStaff: false, seriousInjuryResulted: true, ...needsCare };

/** "how category/subcategory/type of whom @index", in the order in which they are listed. */
const companionsOf = (occurrence: Occurrence): readonly string[] =>
  assess(occurrence).companions.map(({ how, index, category, subcategory, type, individual = 'the provider' }) =>
    [how, [category, subcategory, type].filter((id) => id !== undefined).join('/'), 'of', individual, `@${index}`].join(
      ' ',
    ),
  );

/** The entries after the companions were taken over: "category/subcategory of whom". */
const enteredAs = (occurrence: Occurrence): readonly string[] =>
  withCompanions(occurrence).entries.map(
    ({ category, subcategory, individual }) => `${category}/${subcategory} of ${individual ?? 'the provider'}`,
  );

describe('an entry that several entries call for', () => {
  // Section 8: each hold is a category of its own. The injury from them is one entry of 13.B.
  const injuring: Entry = {
    ...hold,
    facts: { performedByServiceStaff: true, notARestraint: false, seriousInjuryResulted: true },
  };

  test('is entered once when they give it the same answers, although some are open', () => {
    expect(enteredAs(reportOf(childrensHome, [child], [injuring, injuring, injuring], calm))).toEqual([
      'restrictive-intervention/physical-restraint of child',
      'restrictive-intervention/physical-restraint of child',
      'restrictive-intervention/physical-restraint of child',
      'serious-injury/during-restrictive-intervention of child',
    ]);
  });

  test('is entered once in place of several entries with the same answers', () => {
    const attempt = (subcategory: 'accidental' | 'other'): Entry => ({
      category: 'serious-injury',
      subcategory,
      individual: child.id,
      facts: { ...needsCare, suicideAttempt: true },
    });
    expect(enteredAs(reportOf(childrensHome, [child], [attempt('accidental'), attempt('other')], calm))).toEqual([
      'serious-injury/self-harm of child',
      'serious-individual-action/suicidal-behaviour of child',
    ]);
  });

  test('is entered with each set of answers that requires more', () => {
    const urgent: Entry = { ...injuring, facts: { ...injuring.facts, lifeThreatening: true } };
    const entered = withCompanions(reportOf(childrensHome, [child], [injuring, urgent], calm)).entries;
    const saysUrgent = ({ facts }: Entry) =>
      Object.entries(facts ?? {}).some(([id, yes]) => id === 'lifeThreatening' && yes);
    expect(entered.map((entry) => [entry.category, saysUrgent(entry)])).toEqual([
      ['restrictive-intervention', false],
      ['restrictive-intervention', true],
      ['serious-injury', false],
      ['serious-injury', true],
    ]);
  });
});

describe('a chain of entries', () => {
  // Police hold a child who then tries to take their own life; the injury needs care.
  const held = reportOf(childrensHome, [child], [{ ...hold, facts: { ...byPolice, suicideAttempt: true } }], calm);

  test('starts at the entry that was given, and what a companion replaces in its own place is added', () => {
    expect(companionsOf(held)).toEqual([
      'instead serious-injury/during-restrictive-intervention of child @0',
      'also serious-individual-action/suicidal-behaviour/attempt of child @0',
      'also serious-injury/self-harm of child @0',
    ]);
  });

  test('ends: the report that is entered in full calls for nothing more', () => {
    expect(enteredAs(held)).toEqual([
      'serious-injury/during-restrictive-intervention of child',
      'serious-individual-action/suicidal-behaviour of child',
      'serious-injury/self-harm of child',
    ]);
    expect(companionsOf(withCompanions(held))).toEqual([]);
    expect(withCompanions(withCompanions(held))).toEqual(withCompanions(held));
  });

  test('counts in the answer of the occurrence', () => {
    const { reportability, level, entries } = assess(held);
    expect(entries[0]?.reportability.decision).toBe('not-reportable');
    expect(reportability.decision).toBe('reportable');
    expect([...level.missing].sort()).toEqual([
      'causedByServiceProvider',
      'emergencyMedicalServices',
      'immediateRiskOfHarm',
      'lifeThreatening',
      'threatToHealthOrSafety',
    ]);
  });

  test('ends where an entry of it would not be reported', () => {
    const scraped = reportOf(
      childrensHome,
      [child],
      [
        {
          ...hold,
          facts: {
            ...byPolice,
            ...no('unscheduledMedicalAttention', 'unplannedHospitalization', 'medicationRefusal'),
            suicideAttempt: true,
          },
        },
      ],
      calm,
    );
    expect(companionsOf(scraped)).toEqual([]);
    expect(assess(scraped).reportability.decision).toBe('not-reportable');
  });

  // A refused dose that is a serious risk, in an attempt to take one's life.
  test('goes from a medication error over self-harm to the attempt', () => {
    const refused: Entry = {
      category: 'error-or-omission',
      subcategory: 'medication-error',
      individual: adultWithDisability.id,
      facts: {
        ...yes('medicationRefusal', 'significantHealthOrSafetyRisk', 'suicideAttempt'),
        ...no('medicationMayImpair', 'medicationThreatensHealth', 'medicationHarmPossible'),
      },
    };
    expect(companionsOf(reportOf(groupLiving, [adultWithDisability], [refused], calm))).toEqual([
      'instead serious-injury/self-harm of adult-with-disability @0',
      'also serious-individual-action/suicidal-behaviour/attempt of adult-with-disability @0',
    ]);
  });

  // The stand-off is about the provider: the injury of the young person who complains is no injury of it.
  test('carries an injury to no entry about the service provider', () => {
    const complaint: Entry = {
      category: 'serious-complaint',
      subcategory: 'rights-based',
      individual: youngPerson.id,
      facts: { ...yes('seriousInjuryResulted'), ...needsCare },
    };
    const strike = reportOf(secureCustody, [youngPerson], [complaint], { multipleIndividualsInHungerStrike: true });
    expect(companionsOf(strike)).toEqual([
      'also serious-injury/self-harm of young-person @0',
      'also disturbance-or-disaster/stand-off of the provider @0',
    ]);
    expect(companionsOf(withCompanions(strike))).toEqual([]);
  });
});

describe('an entry that is called for more than once', () => {
  const staffHold = (facts: Facts): Entry => ({
    ...hold,
    facts: {
      ...yes('performedByServiceStaff', 'seriousInjuryResulted'),
      ...no('notARestraint', 'interventionCausedHarm', 'interventionTreatedWithEms'),
      ...no('interventionContravenedRules', 'interventionByUnauthorizedPerson'),
      ...needsCare,
      ...notUrgent,
      ...facts,
    },
  });
  // No society served the child, so nothing about the injury is open.
  const neverServed = knowing(child, no('soughtOrReceivedCasService'));
  const twice = (first: Facts, second: Facts): Occurrence =>
    reportOf(childrensHome, [neverServed], [staffHold(first), staffHold(second)], calm);

  test('is at the first entry that calls for it', () => {
    expect(companionsOf(twice({}, {}))).toEqual(['also serious-injury/during-restrictive-intervention of child @0']);
  });

  test.each([
    ['neither', {}, {}, 2],
    ['the first', { lifeThreatening: true }, {}, 1],
    ['the second', {}, { lifeThreatening: true }, 1],
    ['perhaps the second', {}, { lifeThreatening: null }, 'undetermined'],
    ['perhaps the first and surely the second', { lifeThreatening: null }, { lifeThreatening: true }, 1],
  ] as const)('has the most urgent Level of the answers of each: %s is life-threatening', (_, first, second, level) => {
    const { companions, level: whole } = assess(twice(first, second));
    expect(companions.map((companion) => companion.level.level)).toEqual([level]);
    expect(whole.level).toBe(level);
  });

  test('is entered once, or with the answers of each that require more', () => {
    const injury = 'serious-injury/during-restrictive-intervention of child';
    const holds = [
      'restrictive-intervention/physical-restraint of child',
      'restrictive-intervention/physical-restraint of child',
    ];
    expect(enteredAs(twice({}, {}))).toEqual([...holds, injury]);
    expect(enteredAs(twice({}, { lifeThreatening: true }))).toEqual([...holds, injury, injury]);
    expect(assess(withCompanions(twice({}, { lifeThreatening: true }))).level.level).toBe(1);
  });

  test('is one for each individual', () => {
    const entries = [staffHold({}), { ...staffHold({}), individual: youngPerson.id }];
    expect(companionsOf(reportOf(childrensHome, [child, youngPerson], entries, calm))).toEqual([
      'also serious-injury/during-restrictive-intervention of child @0',
      'also serious-injury/during-restrictive-intervention of young-person @1',
    ]);
  });
});

describe('an entry in the place of others', () => {
  const injury = (subcategory: 'accidental' | 'other' | 'during-restrictive-intervention', facts: Facts): Entry => ({
    category: 'serious-injury',
    subcategory,
    individual: child.id,
    facts: { ...needsCare, ...notUrgent, ...no('hungerStrike', 'medicationRefusal'), ...facts },
  });

  test('replaces each entry that calls for it, and is at the first', () => {
    const attempt = { ...yes('suicideAttempt'), ...no('threatToHealthOrSafety', 'immediateRiskOfHarm') };
    const occurrence = reportOf(
      childrensHome,
      [knowing(child, no('soughtOrReceivedCasService'))],
      [injury('accidental', attempt), injury('other', attempt)],
      calm,
    );
    expect(companionsOf(occurrence)).toEqual([
      'instead serious-injury/self-harm of child @0',
      'also serious-individual-action/suicidal-behaviour/attempt of child @0',
    ]);
    expect(enteredAs(occurrence)).toEqual([
      'serious-injury/self-harm of child',
      'serious-individual-action/suicidal-behaviour of child',
    ]);
  });

  test('comes before the same entry as an addition, though an earlier entry calls for that', () => {
    const entries: readonly Entry[] = [
      { category: 'serious-complaint', subcategory: 'rights-based', individual: youngPerson.id },
      { category: 'disturbance-or-disaster', subcategory: 'riot' },
    ];
    const strike = reportOf(secureCustody, [youngPerson], entries, {
      multipleIndividualsInHungerStrike: true,
      seriousInjuryResulted: false,
    });
    expect(companionsOf(strike)).toEqual(['instead disturbance-or-disaster/stand-off of the provider @1']);
    expect(enteredAs(strike)).toEqual([
      'serious-complaint/rights-based of young-person',
      'disturbance-or-disaster/stand-off of the provider',
    ]);
  });

  // The injury of the hold is entered as the attempt's; the hold then lacks its own.
  test('leaves open what the replaced entry was there for', () => {
    const entries = [
      {
        ...hold,
        facts: {
          ...yes('performedByServiceStaff', 'seriousInjuryResulted'),
          ...no('notARestraint', 'suicideAttempt', 'hungerStrike'),
          ...needsCare,
          ...notUrgent,
        },
      },
      injury('during-restrictive-intervention', { ...yes('suicideAttempt'), performedByServiceStaff: true }),
    ];
    expect(companionsOf(reportOf(childrensHome, [child], entries, calm))).toEqual([
      'instead serious-injury/self-harm of child @1',
      'also serious-injury/during-restrictive-intervention of child @0',
      'also serious-individual-action/suicidal-behaviour/attempt of child @1',
    ]);
  });

  // A hold by the police is not reported, whatever its subcategory turns out to be, so nothing of it stays in the report. The contract has
  // an entry of unknown subcategory call for no "instead" where the subcategory could make the entry right as it is; here none could.
  test('replaces an entry that is not reported in any subcategory', () => {
    const occurrence = reportOf(
      childrensHome,
      [child],
      [
        {
          category: 'restrictive-intervention',
          individual: child.id,
          facts: { ...byPolice, suicideAttempt: false, hungerStrike: false },
        },
      ],
      calm,
    );
    expect(companionsOf(occurrence)).toEqual(['instead serious-injury/during-restrictive-intervention of child @0']);
    expect(enteredAs(occurrence)).toEqual(['serious-injury/during-restrictive-intervention of child']);
  });

  test('is not called for while the subcategory could make the entry right as it is', () => {
    const occurrence = reportOf(
      childrensHome,
      [child],
      [
        {
          category: 'serious-injury',
          individual: child.id,
          facts: { ...needsCare, suicideAttempt: true, seriousInjuryResulted: false },
        },
      ],
      calm,
    );
    expect(companionsOf(occurrence)).toEqual(['also serious-individual-action/suicidal-behaviour/attempt of child @0']);
  });
});
