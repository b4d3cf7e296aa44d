import type { Condition, FieldCondition, ProgramCondition } from './condition.ts';

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
  if ('all' in condition) return joined(condition.all, 'and', 'in every case', names, nested);
  if ('any' in condition) return joined(condition.any, 'or', 'never', names, nested);
  if ('not' in condition) return negated(condition.not, names);
  if ('fact' in condition) return `“${names.question(condition.fact)}” is answered yes`;
  if ('field' in condition) return printField(condition, 'is', names);
  if ('stated' in condition) return `the ${condition.stated} is stated`;
  return printPrograms(condition, names);
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
  if ('fact' in condition) return `“${names.question(condition.fact)}” is answered no`;
  if ('field' in condition) return printField(condition, 'is not', names);
  if ('stated' in condition) return `the ${condition.stated} is not stated`;
  return `not (${print(condition, names, false)})`;
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
