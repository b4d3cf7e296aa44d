import { frozen } from '../lib/freeze.ts';
import type { SubcategoryId, TypeId } from '../model/ids.ts';
import { type FactId, factScopes } from '../vocabulary/facts.ts';
import { programs as labelledPrograms } from '../vocabulary/programs.ts';
import {
  genders as labelledGenders,
  furtherRecipients as labelledRecipients,
  reportLocations,
} from '../vocabulary/report-values.ts';
import { settings as labelledSettings } from '../vocabulary/settings.ts';
import { tree } from '../vocabulary/taxonomy.ts';

// The ids that fields may have, from the vocabulary.

export { populations, privacyRegimes, providerRoles } from '../model/field-values.ts';
export { recipients } from '../vocabulary/recipients.ts';

/* @__NO_SIDE_EFFECTS__ */
function idsOf<Id extends string>(labelled: readonly { readonly id: Id }[]): Id[] {
  return labelled.map(({ id }) => id);
}

export const programs = idsOf(labelledPrograms);
export const settings = idsOf(labelledSettings);
export const locations = idsOf(reportLocations);
export const genders = idsOf(labelledGenders);

/** A recipient that may be notified without a rule that requires it. */
export const furtherRecipients = idsOf(labelledRecipients);

/** Fields, apart from facts, that a conclusion may depend on. */
export const missingFields = frozen([
  'subcategory',
  'type',
  'population',
  'residence',
  'setting',
  'providerRoles',
  'privacyRegimes',
  'directlyOperated',
  'limitedPersonalInformationApproved',
  'role',
  'individual',
  'awareAt',
]);

/** Ids of the catalogue, each once, as the union that the model has for them. */
/* @__NO_SIDE_EFFECTS__ */
export function distinct<Id extends string>(ids: readonly string[]): Id[] {
  const isId = (id: string): id is Id => ids.includes(id);
  return [...new Set(ids)].filter(isId);
}

export const factIds = distinct<FactId>(Object.keys(factScopes));

const subcategories = Object.values<Readonly<Record<string, readonly string[]>>>(tree);

export const subcategoryIds = distinct<SubcategoryId>(subcategories.flatMap((types) => Object.keys(types)));

export const typeIds = distinct<TypeId>(subcategories.flatMap((types) => Object.values(types).flat()));
