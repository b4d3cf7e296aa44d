/**
 * The language that rules are written in. A condition is plain frozen JSON: it can be listed, printed, exported and compared.
 * It says what must hold; it never computes.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | FactCondition
  | FieldCondition
  | ProgramCondition
  | StatedCondition;

/** Holds when the answer to the fact is yes. */
interface FactCondition {
  readonly fact: string;
}

/** A field of the individual, the entry or the provider that rules read. */
export type FieldId =
  | 'population'
  | 'residence'
  | 'setting'
  | 'role'
  | 'subcategory'
  | 'type'
  | 'providerRoles'
  | 'privacyRegimes'
  | 'directlyOperated';

/** Holds when the field has one of the values; a field that is a set of values, when it has any of them. */
export interface FieldCondition {
  readonly field: FieldId;
  readonly in: readonly string[];
}

/**
 * Holds when any of the programs (`only`: nothing but the programs) is among the provider's or the individual's own.
 * Programs are always known.
 */
export interface ProgramCondition {
  readonly programsOf: 'provider' | 'individual';
  readonly in: readonly string[];
  readonly only?: true;
}

/** Holds when the entry states the field at all: known at once, whatever the value. */
export interface StatedCondition {
  readonly stated: 'role' | 'type' | 'subcategory' | 'individual';
}

/** What to do with each kind of condition. */
export interface ConditionCases<Result> {
  readonly all: (parts: readonly Condition[]) => Result;
  readonly any: (parts: readonly Condition[]) => Result;
  readonly not: (negated: Condition) => Result;
  readonly fact: (condition: FactCondition) => Result;
  readonly field: (condition: FieldCondition) => Result;
  readonly programs: (condition: ProgramCondition) => Result;
  readonly stated: (condition: StatedCondition) => Result;
}

/**
 * Calls the case for the kind of a condition; the case itself decides whether to go on into the parts. Every interpreter of conditions uses
 * it, so that a new kind of condition does not compile until every interpreter has a case for it.
 */
export function foldCondition<Result>(condition: Condition, cases: ConditionCases<Result>): Result {
  if ('all' in condition) return cases.all(condition.all);
  if ('any' in condition) return cases.any(condition.any);
  if ('not' in condition) return cases.not(condition.not);
  if ('fact' in condition) return cases.fact(condition);
  if ('field' in condition) return cases.field(condition);
  if ('stated' in condition) return cases.stated(condition);
  return cases.programs(condition);
}
