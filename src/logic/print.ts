import {
  type Condition,
  type FieldCondition,
  foldCondition,
  type ProgramCondition,
  type StatedCondition,
} from './condition.ts';

/** The words of a language for conditions. What a condition says is structure; how it reads is here alone. */
export interface ConditionPhrases {
  readonly always: string;
  readonly never: string;
  readonly and: (parts: readonly string[]) => string;
  readonly or: (parts: readonly string[]) => string;
  readonly not: (condition: string) => string;
  readonly answered: (question: string, answer: boolean) => string;
  /** The name of a field, such as "the individual’s role". */
  readonly fieldName: (field: string) => string;
  readonly field: (name: string, values: readonly string[], isThem: boolean) => string;
  readonly programs: (programsOf: ProgramCondition['programsOf'], programs: readonly string[], only: boolean) => string;
  /** A field that is given at all or, with values, as one of them. */
  readonly stated: (what: string, values: readonly string[] | undefined, isStated: boolean) => string;
  /** An answer that counts only where it was given. */
  readonly given: (question: string, answer: boolean, isGiven: boolean) => string;
}

/** The names of the variables of conditions, and the words around them. */
export interface ConditionLabels {
  /** The question of a fact. */
  readonly question: (fact: string) => string;
  /** The label of a value of a field. */
  readonly value: (field: string, value: string) => string;
  readonly program: (program: string) => string;
  readonly phrases: ConditionPhrases;
}

/** A condition as a phrase, in the order and grain of the rule. */
export function printCondition(condition: Condition, labels: ConditionLabels): string {
  return print(condition, labels, false);
}

function print(condition: Condition, labels: ConditionLabels, nested: boolean): string {
  const { phrases } = labels;
  return foldCondition(condition, {
    all: (parts) => joined(parts, phrases.and, phrases.always, labels, nested),
    any: (parts) => joined(parts, phrases.or, phrases.never, labels, nested),
    not: (inner) => negated(inner, labels),
    fact: ({ fact }) => phrases.answered(labels.question(fact), true),
    field: (field) => printField(field, true, labels),
    programs: ({ programsOf, in: programs, only }) =>
      phrases.programs(programsOf, programs.map(labels.program), only === true),
    stated: (stated) => printStated(stated, true, labels),
    answered: ({ answered, as }) => phrases.given(labels.question(answered), as, true),
  });
}

function joined(
  parts: readonly Condition[],
  join: (parts: readonly string[]) => string,
  none: string,
  labels: ConditionLabels,
  nested: boolean,
): string {
  const [only] = parts;
  if (only === undefined) return none;
  if (parts.length === 1) return print(only, labels, nested);
  const text = join(parts.map((part) => print(part, labels, true)));
  return nested ? `(${text})` : text;
}

function negated(condition: Condition, labels: ConditionLabels): string {
  const { phrases } = labels;
  const whole = (): string => phrases.not(print(condition, labels, false));
  return foldCondition(condition, {
    all: whole,
    any: whole,
    not: whole,
    fact: ({ fact }) => phrases.answered(labels.question(fact), false),
    field: (field) => printField(field, false, labels),
    programs: whole,
    stated: (stated) => printStated(stated, false, labels),
    answered: ({ answered, as }) => phrases.given(labels.question(answered), as, false),
  });
}

function printStated(
  { stated, in: values }: StatedCondition,
  isStated: boolean,
  { phrases, value }: ConditionLabels,
): string {
  return phrases.stated(
    stated,
    values?.map((one) => value(stated, one)),
    isStated,
  );
}

function printField(
  { field, in: values }: FieldCondition,
  isThem: boolean,
  { phrases, value }: ConditionLabels,
): string {
  return phrases.field(
    phrases.fieldName(field),
    values.map((one) => value(field, one)),
    isThem,
  );
}
