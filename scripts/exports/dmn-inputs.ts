import { editionInForce } from '../../src/editions/current.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import { type Condition, type FieldCondition, foldCondition } from '../../src/logic/condition.ts';
import { printCondition } from '../../src/logic/print.ts';
import type { ScopedCondition } from '../../src/model/rule.ts';

/** An input of a decision table: a question with one of several values, or one that is true or false. */
export interface Input {
  readonly name: string;
  readonly label: string;
  /** Every value that it can have. */
  readonly values: readonly string[];
  readonly isText: boolean;
  /** Any of these makes an input true that is true or false. */
  readonly trueBy: readonly ScopedCondition[];
}

/** What a condition asks of an input: to have one of these values. */
export interface InputTest {
  readonly input: Input;
  readonly values: readonly string[];
}

const { labels } = compileEdition(editionInForce);

/** One object for each input, so that it can be a key. */
const inputs = new Map<string, Input>();

function known(input: Input): Input {
  const found = inputs.get(input.name) ?? input;
  inputs.set(input.name, found);
  return found;
}

/** An input that is true or false. */
export const flag = (name: string, label: string, trueBy: readonly ScopedCondition[]): Input =>
  known({ name, label, values: ['true', 'false'], isText: false, trueBy });

const textInput = (name: string, label: string, values: readonly string[]): Input =>
  known({ name, label, values, isText: true, trueBy: [] });

const allTypes = [
  ...new Set(
    editionInForce.taxonomy.flatMap(({ subcategories }) =>
      subcategories.flatMap(({ types = [] }) => types.map(({ id }) => id)),
    ),
  ),
];
const allSubcategories = [
  ...new Set(editionInForce.taxonomy.flatMap(({ subcategories }) => subcategories.map(({ id }) => id))),
];

/** The category, where a rule applies in some only. */
export const categoryInput = textInput(
  'category',
  'Which category applies?',
  editionInForce.taxonomy.map(({ id }) => id),
);
/** The subcategory. */
export const subcategoryInput = textInput('subcategory', 'Which subcategory applies?', allSubcategories);

const fieldsOfOneValue: readonly string[] = ['population', 'residence', 'role', 'setting'];

/** What a condition that is not a fact requires of an input. */
export function testOf(condition: Condition): InputTest {
  if ('fact' in condition)
    return { input: flag(condition.fact, labels.question(condition.fact), [{ when: condition }]), values: ['true'] };
  if ('field' in condition) {
    const { field, in: values } = condition;
    if (field === 'subcategory') return { input: subcategoryInput, values };
    if (field === 'type') return { input: textInput('type', 'Which type is it?', allTypes), values };
    const definition = editionInForce.fields.find(({ id }) => id === field);
    if (definition !== undefined && fieldsOfOneValue.includes(field))
      return {
        input: textInput(
          field,
          definition.question,
          definition.options.map(({ id }) => id),
        ),
        values,
      };
  }
  return { input: flag(nameOf(condition), printCondition(condition, labels), [{ when: condition }]), values: ['true'] };
}

/** "individualProgramsYouthJusticeProbationEtc" */
function nameOf(condition: Condition): string {
  const parts = foldCondition<readonly [string, readonly string[]]>(condition, {
    all: noAtom,
    any: noAtom,
    not: noAtom,
    fact: noAtom,
    field: ({ field, in: values }: FieldCondition) => [field, values],
    programs: ({ programsOf, in: values, only }) => [`${programsOf}Programs${only ? 'Only' : ''}`, values],
    stated: ({ stated, in: values = [] }) => [`${stated}Given`, values],
    answered: ({ answered, as }) => [`${answered}Answered`, [as ? 'yes' : 'no']],
  });
  const [start, values] = parts;
  return camel([start, ...values.slice(0, 1), ...(values.length > 1 ? ['etc'] : [])].join('-'));
}

const camel = (words: string): string => words.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function noAtom(): never {
  throw new RangeError('an input is a condition without parts');
}
