// The contract lists which yes implies which other answer. Where the other one was given as a no, the yes counts and a warning says so, in
// the category whose criteria read the two and in no other.

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { Entry, Facts, Occurrence } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import { adultWithDisability, groupLiving, report } from './fixtures.ts';

const interventions = ['restrictive-intervention'] as const;
const errors = ['error-or-omission'] as const;
const actions = ['serious-individual-action'] as const;
const disturbances = ['disturbance-or-disaster'] as const;
const injuries = ['serious-injury'] as const;

const rows: readonly (readonly [
  given: FactId,
  implied: FactId,
  where: readonly CategoryId[],
  elsewhere: readonly CategoryId[],
])[] = [
  ['adultInjured', 'interventionCausedHarm', interventions, injuries],
  ['contraryToPlanRegulationOrDirective', 'interventionContravenedRules', interventions, injuries],
  ['accessOrderVaried', 'accessDeniedOrSupervised', ['death'], injuries],
  // A hunger strike may call for another entry from every category.
  ['multipleIndividualsInHungerStrike', 'hungerStrike', [...injuries, ...disturbances, 'serious-complaint'], []],
  ['medicationThreatensHealth', 'medicationHarmPossible', errors, injuries],
  ['medicationMayImpair', 'medicationHarmPossible', errors, injuries],
  ['itPublicSafetyThreat', 'itThreatToSafety', actions, errors],
  ['itProstitutionOrTrafficking', 'itThreatToSafety', actions, errors],
  ['contrabandSignificantSafetyRisk', 'contrabandSignificantDanger', actions, errors],
  ['siteEvacuation', 'interferesWithRoutineServices', disturbances, actions],
  ['siteLockdown', 'interferesWithRoutineServices', disturbances, actions],
];

/** The entries in which a warning says that the two answers disagree. */
function warnedOf(occurrence: Occurrence, given: FactId, implied: FactId): readonly (number | undefined)[] {
  const { advisories } = assess(occurrence);
  return advisories
    .filter(({ id, text }) => id === 'advisory.answers-disagree' && text.includes(given) && text.includes(implied))
    .map(({ index }) => index);
}

describe('a yes and a no that it rules out', () => {
  const occurrence = (category: CategoryId, facts: Facts): Occurrence =>
    report(groupLiving, adultWithDisability, { category }, facts);

  test.each(rows)('%s warns of a no to what it implies, where the two are read', (given, implied, where, others) => {
    const warned = (category: CategoryId, facts: Facts) => warnedOf(occurrence(category, facts), given, implied);
    for (const category of where) {
      expect(warned(category, { [given]: true, [implied]: false })).toEqual([0]);
      expect(warned(category, { [given]: true, [implied]: true })).toEqual([]);
      expect(warned(category, { [given]: true })).toEqual([]);
      expect(warned(category, { [given]: false, [implied]: false })).toEqual([]);
    }
    for (const category of others) expect(warned(category, { [given]: true, [implied]: false })).toEqual([]);
  });
});

test('a warning quotes both questions, the yes first', () => {
  const entry: Entry = { category: 'disturbance-or-disaster', subcategory: 'riot' };
  const facts: Facts = { siteLockdown: true, interferesWithRoutineServices: false };
  const { advisories } = assess(report(groupLiving, undefined, entry, facts));
  expect(advisories.find(({ id }) => id === 'advisory.answers-disagree')?.text).toContain(
    'Yes: “Was the site locked down because of the incident, or is it locked down now?” (siteLockdown). No: “Does the incident interfere with the provider’s or foster parent’s ability to provide routine services?” (interferesWithRoutineServices).',
  );
});

describe('an answer that counts although another speaks against it', () => {
  const because = (entry: Entry, facts: Facts): readonly string[] =>
    assess(report(groupLiving, adultWithDisability, entry, facts)).entries.flatMap(({ reportability }) =>
      reportability.because.map(({ id }) => id),
    );

  // `duringService` is evidence on when the abuse happened; the question itself was answered.
  test('abuse from before the service stays so, though it is said to be during the service', () => {
    const abuse: Entry = { category: 'abuse-or-mistreatment', subcategory: 'neglect', role: 'victim' };
    const given = { duringService: true, abuseBeforeService: true, newAllegation: true };
    expect(because(abuse, given)).toEqual(['13f.report.historical', '5.scope.always-in-receipt']);
    expect(because(abuse, { ...given, newAllegation: false })).toEqual(['13f.not-met']);
  });

  test('the death of another person stays so, although the entry names the individual', () => {
    const death: Entry = { category: 'death', subcategory: 'accidental', type: 'fall' };
    expect(because(death, { serviceRecipientDied: false })).toEqual(['13a.not-met']);
  });
});
