import type { FactId, FactScope } from '../vocabulary/facts.ts';
import { factIdsOf, type Vocabulary, vocabulary } from '../vocabulary/vocabulary.ts';
import type { CollectedConditions } from './collect-conditions.ts';
import type { FieldId, KnownCondition } from './condition.ts';

/** What a variable of the conditions is about. */
type Subject = { readonly fact: FactId } | { readonly field: FieldId } | { readonly known: KnownCondition };

/** The scope of a variable; the subcategory and the type have scopes of their own. */
type VariableScope = FactScope | 'labels';

/** A variable of the conditions, and its scope: once for the occurrence and its provider, an individual, or an entry. */
export interface Variable {
  readonly subject: Subject;
  readonly scope: VariableScope;
  /** Its place in the order in which things are asked. */
  readonly order: number;
}

/** The fields in the order in which they are asked, each with its scope. */
const fieldScopes: Readonly<Record<FieldId, VariableScope>> = {
  subcategory: 'labels',
  type: 'labels',
  role: 'entry',
  population: 'individual',
  residence: 'individual',
  setting: 'occurrence',
  directlyOperated: 'occurrence',
  providerRoles: 'occurrence',
  privacyRegimes: 'occurrence',
};

const fieldIds = Object.keys(fieldScopes).filter((id): id is FieldId => id in fieldScopes);

/** Every fact, in the order of the sections. */
export const factIds: readonly FactId[] = factIdsOf(vocabulary.factScopes);

/**
 * The variables in the order in which diagrams test them: what is always known, then the occurrence's, the individual's and the
 * entry's own, so that conclusions about several entries join at what they share.
 */
export function variablesOf(
  { facts, fields, known }: CollectedConditions,
  { factScopes }: Pick<Vocabulary, 'factScopes'>,
): Variable[] {
  const variables: Variable[] = [...known.values()].map((condition) => ({
    subject: { known: condition },
    scope: 'entry',
    order: 0,
  }));
  for (const scope of ['occurrence', 'individual', 'labels', 'entry'] as const) {
    fieldIds.forEach((field, order) => {
      if (fieldScopes[field] === scope && fields.has(field)) variables.push({ subject: { field }, scope, order });
    });
    factIdsOf(factScopes).forEach((fact, position) => {
      if (factScopes[fact] !== scope || !facts.has(fact)) return;
      variables.push({ subject: { fact }, scope, order: fieldIds.length + position });
    });
  }
  return variables;
}
