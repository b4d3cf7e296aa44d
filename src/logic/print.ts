import { type Condition, type FieldCondition, foldCondition, type ProgramCondition } from './condition.ts';

/** How the variables of conditions are called in English. */
export interface ConditionLabels {
  /** The question of a fact. */
  readonly question: (fact: string) => string;
  /** A field, such as "the population". */
  readonly field: (field: string) => string;
  /** The label of a value of a field. */
  readonly value: (field: string, value: string) => string;
  readonly program: (program: string) => string;
}

/** A condition as an English phrase, in the order and grain of the rule. */
export function printCondition(condition: Condition, names: ConditionLabels): string {
  return print(condition, names, false);
}

function print(condition: Condition, names: ConditionLabels, nested: boolean): string {
  return foldCondition(condition, {
    all: (parts) => joined(parts, 'and', 'in every case', names, nested),
    any: (parts) => joined(parts, 'or', 'never', names, nested),
    not: (inner) => negated(inner, names),
    fact: ({ fact }) => `“${names.question(fact)}” is answered yes`,
    field: (field) => printField(field, 'is', names),
    programs: (programs) => printPrograms(programs, names),
    stated: ({ stated }) => `the ${stated} is stated`,
  });
}

function joined(
  parts: readonly Condition[],
  word: 'and' | 'or',
  none: string,
  names: ConditionLabels,
  nested: boolean,
): string {
  const [only] = parts;
  if (only === undefined) return none;
  if (parts.length === 1) return print(only, names, nested);
  const text = parts.map((part) => print(part, names, true)).join(` ${word} `);
  return nested ? `(${text})` : text;
}

function negated(condition: Condition, names: ConditionLabels): string {
  const inBrackets = (): string => `not (${print(condition, names, false)})`;
  return foldCondition(condition, {
    all: inBrackets,
    any: inBrackets,
    not: inBrackets,
    fact: ({ fact }) => `“${names.question(fact)}” is answered no`,
    field: (field) => printField(field, 'is not', names),
    programs: inBrackets,
    stated: ({ stated }) => `the ${stated} is not stated`,
  });
}

function printField({ field, in: values }: FieldCondition, verb: 'is' | 'is not', names: ConditionLabels): string {
  return `${names.field(field)} ${verb} ${listed(values.map((value) => names.value(field, value)))}`;
}

function printPrograms({ programsOf, in: programs, only }: ProgramCondition, names: ConditionLabels): string {
  const owner = programsOf === 'provider' ? 'the provider reports under' : 'the individual receives';
  return `${owner} ${only ? 'only ' : ''}${listed(programs.map(names.program))}`;
}

function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
