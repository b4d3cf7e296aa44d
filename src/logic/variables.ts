import type { FactScope } from '../vocabulary/facts.ts';
import { type FactId, factScopes } from '../vocabulary/facts.ts';
import type { CollectedConditions } from './collect-conditions.ts';
import type { FieldId, ProgramCondition, StatedCondition } from './condition.ts';

/** What a variable of the conditions is about. */
type Subject =
  | { readonly fact: FactId }
  | { readonly field: FieldId }
  | { readonly known: ProgramCondition | StatedCondition };

/** A variable of the conditions, and its scope: once for the occurrence and its provider, an individual, or an entry. */
export interface Variable {
  readonly subject: Subject;
  readonly place: FactScope;
  /** Its place in the order in which things are asked. */
  readonly order: number;
}

/** The fields in the order in which they are asked, each with its scope. */
const fieldPlaces: Readonly<Record<FieldId, FactScope>> = {
  subcategory: 'entry',
  type: 'entry',
  role: 'entry',
  population: 'individual',
  residence: 'individual',
  setting: 'occurrence',
  directlyOperated: 'occurrence',
  providerRoles: 'occurrence',
  privacyRegimes: 'occurrence',
};

const fieldIds = Object.keys(fieldPlaces).filter((id): id is FieldId => id in fieldPlaces);

export const factIds: readonly FactId[] = Object.keys(factScopes).filter((id): id is FactId => id in factScopes);

/** The facts of the occurrence as a whole. */
export const occurrenceFacts: ReadonlySet<string> = new Set(factIds.filter((id) => factScopes[id] === 'occurrence'));

/**
 * The variables in the order in which diagrams test them: what is always known, then the occurrence's, the individual's and the
 * entry's own, so that conclusions about several entries join at what they share.
 */
export function variablesOf({ facts, fields, known }: CollectedConditions): Variable[] {
  const slots: Variable[] = [...known.values()].map((condition) => ({
    subject: { known: condition },
    place: 'entry',
    order: 0,
  }));
  for (const place of ['occurrence', 'individual', 'entry'] as const) {
    fieldIds.forEach((field, order) => {
      if (fieldPlaces[field] === place && fields.has(field)) slots.push({ subject: { field }, place, order });
    });
    factIds.forEach((fact, position) => {
      if (factScopes[fact] !== place || !facts.has(fact)) return;
      slots.push({ subject: { fact }, place, order: fieldIds.length + position });
    });
  }
  return slots;
}
