import { frozen } from '../lib/freeze.ts';
import type { FieldId } from '../logic/condition.ts';
import { settings } from '../vocabulary/settings.ts';
import type { Population, PrivacyRegime, ProviderRole } from './occurrence.ts';

export const populations: readonly Population[] = frozen([
  'child',
  'young-person',
  'adult-with-developmental-disability',
  'adult',
]);
export const providerRoles: readonly ProviderRole[] = frozen([
  'childrens-aid-society',
  'childrens-residential-licensee',
  'placing-agency',
  'health-information-custodian',
]);
export const privacyRegimes: readonly PrivacyRegime[] = frozen(['phipa', 'cyfsa', 'public-sector']);

/** The values that a field may have, each as a set of ids: one for a field with one value, any number for one that is a set. */
export interface FieldValues {
  /** Those that a completion may give. */
  readonly unknown: readonly (readonly string[])[];
  /** Those that only an answer can give. */
  readonly given: readonly (readonly string[])[];
}

/** The values of the fields that do not depend on the category. */
export const fieldValues: Readonly<Partial<Record<FieldId, FieldValues>>> = frozen({
  population: only(populations),
  residence: only(settings.map(({ id }) => id)),
  setting: only(settings.map(({ id }) => id)),
  role: only(['perpetrator', 'victim']),
  directlyOperated: only(['true', 'false']),
  providerRoles: { unknown: subsets(providerRoles), given: [] },
  // Every provider is under at least one privacy law; one that says it is under none is taken at its word.
  privacyRegimes: { unknown: subsets(privacyRegimes).slice(1), given: [[]] },
});

/* @__NO_SIDE_EFFECTS__ */
function only(values: readonly string[]): FieldValues {
  return { unknown: values.map((value) => [value]), given: [] };
}

/** Every subset, the empty one first. */
/* @__NO_SIDE_EFFECTS__ */
function subsets(values: readonly string[]): string[][] {
  const sets: string[][] = [[]];
  for (const value of values) sets.push(...sets.map((set) => [...set, value]));
  return sets;
}
