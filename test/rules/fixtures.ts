import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import type { SettingId } from '../../src/vocabulary/settings.ts';

// Who and where, for cases that are typed by hand.

export const child: Individual = { id: 'child', population: 'child' };
export const youngPerson: Individual = { id: 'young-person', population: 'young-person' };
export const adultWithDisability: Individual = {
  id: 'adult-with-disability',
  population: 'adult-with-developmental-disability',
};
export const adult: Individual = { id: 'adult', population: 'adult' };

export const childrensHome: Provider = { programs: ['licensed-out-of-home-care'], setting: 'childrens-residence' };
export const fosterHome: Provider = { programs: ['licensed-out-of-home-care'], setting: 'foster-home' };
export const groupLiving: Provider = {
  programs: ['developmental-services-supportive-living'],
  setting: 'supported-group-living',
};
export const secureCustody: Provider = { programs: ['youth-justice-custody-detention'], setting: 'secure-custody' };
export const probationOffice: Provider = { programs: ['youth-justice-probation'], setting: 'probation-office' };
export const society: Provider = { programs: ['child-protection'], setting: 'non-residential-site' };
export const shelter: Provider = { programs: ['vaw-shelter'], setting: 'emergency-shelter' };
export const dropIn: Provider = { programs: ['homelessness'], setting: 'non-residential-site' };

/** The providers that footnote 27 names, each by one program or role alone. */
export const standing: readonly Provider[] = [
  { programs: ['child-protection'], roles: [] },
  { programs: ['licensed-out-of-home-care'], roles: [] },
  { programs: ['youth-justice-custody-detention'], roles: [] },
  { programs: ['youth-justice-residential'], roles: [] },
  { programs: ['youth-justice-probation'], roles: [] },
  { programs: ['youth-justice-non-residential'], roles: [] },
  { programs: ['education'], roles: ['childrens-aid-society'] },
  { programs: ['education'], roles: ['childrens-residential-licensee'] },
];

/** An individual of whom this is known. */
export function knowing(individual: Individual, facts: Facts): Individual {
  return { ...individual, facts: { ...individual.facts, ...facts } };
}

/** An occurrence of one entry, about the individual; without one, about the service provider or a person who is not named. */
export function report(provider: Provider, about: Individual | undefined, entry: Entry, facts: Facts = {}): Occurrence {
  if (about === undefined) return { provider, entries: [entry], facts };
  return { provider, individuals: [about], entries: [{ ...entry, individual: about.id }], facts };
}

/** Neither at the site, nor with staff, nor during the service, and none of the four criteria of section 5 speaks for a report. */
export const outsideTheService: Facts = {
  duringService: false,
  withProviderStaff: false,
  atProviderSite: false,
  responsibleForSafety: false,
  linkedToService: false,
  impactsService: false,
  significantlyContentious: false,
};

/** The individual, who lives in such a place. */
export function livingIn(individual: Individual, residence: SettingId): Individual {
  return { ...individual, residence };
}

/** An occurrence of several entries, each about the individual that it names, if any. */
export function reportOf(
  provider: Provider,
  individuals: readonly Individual[],
  entries: readonly Entry[],
  facts: Facts = {},
): Occurrence {
  return { provider, individuals, entries, facts };
}

/** Each of these is answered yes. */
export function yes(...facts: readonly FactId[]): Facts {
  return Object.fromEntries(facts.map((fact) => [fact, true]));
}

/** Each of these is answered no. */
export function no(...facts: readonly FactId[]): Facts {
  return Object.fromEntries(facts.map((fact) => [fact, false]));
}
