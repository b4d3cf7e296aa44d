/**
 * The language that rules are written in. A condition is plain frozen JSON: it can be listed, printed, exported and compared.
 * It says what must be true; it never computes.
 */
export type Condition =
  | {
      /** True when every part is true. */
      readonly all: readonly Condition[];
    }
  | {
      /** True when at least one part is true. */
      readonly any: readonly Condition[];
    }
  | {
      /** True when the condition is known to be false. */
      readonly not: Condition;
    }
  | FactCondition
  | FieldCondition
  | KnownCondition;

/** True when the answer to the fact is yes. */
export interface FactCondition {
  /** The id of the fact. */
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

/** True when the field has one of the values; a field that is a set of values, when it has any of them. */
export interface FieldCondition {
  /** The field that is read. */
  readonly field: FieldId;
  /** The values, of which one is enough. */
  readonly in: readonly string[];
}

/** A condition whose answer is always known. */
export type KnownCondition = ProgramCondition | StatedCondition | AnsweredCondition;

/** The provider's programs, the individual's own, those that both have, and those that the individual has from another provider. */
export type ProgramsOf = 'provider' | 'individual' | 'both' | 'another-provider';

/** True when any of the programs (`only`: nothing but the programs) is among those. Programs are always known. */
export interface ProgramCondition {
  /** Whose programs are read. */
  readonly programsOf: ProgramsOf;
  /** The ids of the programs, of which one is enough. */
  readonly in: readonly string[];
  /** There must be no other program. */
  readonly only?: true;
}

/** A field of which rules ask whether it is stated: of the provider, the individual or the entry. */
export type StatedField =
  | 'setting'
  | 'providerRoles'
  | 'programs'
  | 'residence'
  | 'role'
  | 'type'
  | 'subcategory'
  | 'individual';

/**
 * True when the field is stated at all or, with `in`, as one of the values: known at once. A value that is not known never counts, so
 * the field is not missing for the sake of this condition.
 */
export interface StatedCondition {
  /** The field that is looked at. */
  readonly stated: StatedField;
  /** The values, of which one is enough; left out: any value. */
  readonly in?: readonly string[];
}

/** True when the fact has this answer. A fact without an answer never counts, so it is not missing for the sake of this condition. */
export interface AnsweredCondition {
  /** The id of the fact. */
  readonly answered: string;
  /** The answer: yes is `true`. */
  readonly as: boolean;
}

/** What to do with each kind of condition. */
export interface ConditionCases<Result> {
  /** Every part must be true. */
  readonly all: (parts: readonly Condition[]) => Result;
  /** At least one part must be true. */
  readonly any: (parts: readonly Condition[]) => Result;
  /** The condition must be false. */
  readonly not: (negated: Condition) => Result;
  /** The answer to a fact must be yes. */
  readonly fact: (condition: FactCondition) => Result;
  /** A field must have one of some values. */
  readonly field: (condition: FieldCondition) => Result;
  /** Programs must be among some programs. */
  readonly programs: (condition: ProgramCondition) => Result;
  /** A field must be stated. */
  readonly stated: (condition: StatedCondition) => Result;
  /** A fact must have a given answer. */
  readonly answered: (condition: AnsweredCondition) => Result;
}

/**
 * Calls the case for the kind of a condition; the case itself decides whether to go on into the parts. Every interpreter of conditions uses
 * it, so that a new kind of condition does not compile until every interpreter has a case for it. The one exception is the Level table,
 * which reads conditions on facts alone and throws at any other.
 */
export function foldCondition<Result>(condition: Condition, cases: ConditionCases<Result>): Result {
  if ('all' in condition) return cases.all(condition.all);
  if ('any' in condition) return cases.any(condition.any);
  if ('not' in condition) return cases.not(condition.not);
  if ('fact' in condition) return cases.fact(condition);
  if ('field' in condition) return cases.field(condition);
  if ('stated' in condition) return cases.stated(condition);
  if ('answered' in condition) return cases.answered(condition);
  return cases.programs(condition);
}
