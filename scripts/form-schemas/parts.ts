// What the schemas of forms are made of: choices, questions, times and texts, each with a title.

import type { Fact } from '../../src/catalogue/facts-for.ts';
import { printCitation } from '../handbook/citations.ts';
import { type JsonSchema, timestampPattern } from '../json-schemas.ts';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

const options = (list: readonly Labelled[]): JsonSchema[] => list.map(({ id, label }) => ({ const: id, title: label }));

const describedBy = (description: string | undefined): JsonSchema => (description === undefined ? {} : { description });

// A form library may preselect the first choice of a list. The default keeps a "yes" that no one gave out of an answer.
const untilAnswered: JsonSchema = { default: null };
const notKnown: JsonSchema = { const: null, title: 'Not known' };

/** One of several ids, or not known. */
export const choice = (title: string, list: readonly Labelled[], description?: string): JsonSchema => ({
  title,
  ...describedBy(description),
  type: ['string', 'null'],
  oneOf: [...options(list), notKnown],
  ...untilAnswered,
});

/** One of several ids, which must be chosen. */
export const requiredChoice = (title: string, list: readonly Labelled[], description?: string): JsonSchema => ({
  title,
  ...describedBy(description),
  type: 'string',
  oneOf: options(list),
});

/** Any number of ids. */
export const severalOf = (title: string, items: JsonSchema, description: string, least = 0): JsonSchema => ({
  title,
  description,
  type: 'array',
  uniqueItems: true,
  ...(least === 0 ? {} : { minItems: least }),
  items,
});

/** An id in a list of several. */
export const oneId = (list: readonly Labelled[]): JsonSchema => ({ type: 'string', oneOf: options(list) });

/** Yes, no or not known. */
export const yesNo = (title: string, description?: string): JsonSchema => ({
  title,
  ...describedBy(description),
  type: ['boolean', 'null'],
  oneOf: [{ const: true, title: 'Yes' }, { const: false, title: 'No' }, notKnown],
  ...untilAnswered,
});

/** Yes or no, which must be answered. */
export const requiredYesNo = (title: string): JsonSchema => ({
  title,
  type: 'boolean',
  oneOf: [
    { const: true, title: 'Yes' },
    { const: false, title: 'No' },
  ],
});

/** A question of the rules, with its help and clause. */
export const question = ({ question, help, citations }: Fact): JsonSchema =>
  yesNo(question, `${help} (${citations.map(printCitation).join('; ')})`);

/** A moment, as `parseLocalTimestamp` gives it. */
export const time = (title: string, description: string, type: string | readonly string[] = ['string', 'null']) => ({
  title,
  description,
  type,
  format: 'date-time',
  pattern: timestampPattern,
});

export const text = (title: string, description?: string): JsonSchema => ({
  title,
  ...describedBy(description),
  type: ['string', 'null'],
});

/** A required text that is not empty. */
export const requiredText = (title: string, description?: string): JsonSchema => ({
  title,
  ...describedBy(description),
  type: 'string',
  minLength: 1,
});

export const listOf = (title: string, items: JsonSchema, description?: string): JsonSchema => ({
  title,
  ...describedBy(description),
  type: 'array',
  items,
});

export const group = (
  title: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema => ({ title, type: 'object', ...(required.length === 0 ? {} : { required }), properties });
