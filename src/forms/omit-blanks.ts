import type { DeepPartial } from '../draft/parse/partial-draft.ts';
import { isTooLong } from '../input/checks.ts';

/**
 * The values of a form without its blank fields: texts that are '' or spaces alone, `undefined`, and rows and groups of which nothing
 * else is left. `null`, `false`, 0 and lists stay, also lists that are empty, since each of these is an answer.
 *
 * Hint: the functions of this library read '' as left out where an id, a choice, an answer or a time belongs, so that a select or a
 * radio group needs no help. This function is for the rest: blank texts, blank rows, and data that you store or check by a schema.
 *
 * @param value - Plain data; it stays as it is. A `Date` or another object of a class is kept whole.
 *   What is nested more than 200 levels deep is kept as well, and so is a list of more than 250,000 items, which no function here takes.
 * @returns A new value. A value that is blank itself gives `undefined`.
 * @example
 * ```ts
 * omitBlanks({ site: ' ', setting: '', people: [{ id: 'i1', lastName: '' }, { id: '' }], individuals: [] })
 * //=> { people: [{ id: 'i1' }], individuals: [] }
 * ```
 * @since 0.2.0
 */
export function omitBlanks<T>(value: T): DeepPartial<T> | undefined;
export function omitBlanks(value: unknown): unknown {
  return filled(value, new Set());
}

/** No form is as deep as this; what lies deeper stays as it is, so that hostile data cannot exhaust the stack. */
const deepest = 200;

function filled(value: unknown, above: Set<unknown>): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  // A value that contains itself has no end.
  if (above.has(value)) return undefined;
  if (above.size >= deepest) return value;
  if (Array.isArray(value) && isTooLong(value)) return value;
  if (!Array.isArray(value) && !isPlain(value)) return value;
  above.add(value);
  const kept = Array.isArray(value) ? itemsOf(value, above) : fieldsOf(value, above);
  above.delete(value);
  return kept;
}

const itemsOf = (list: readonly unknown[], above: Set<unknown>): unknown[] =>
  list.map((item) => filled(item, above)).filter((item) => item !== undefined);

function fieldsOf(value: object, above: Set<unknown>): object | undefined {
  const fields = Object.entries(value).map(([key, field]) => [key, filled(field, above)] as const);
  const kept = fields.filter(([, field]) => field !== undefined);
  return kept.length === 0 && fields.length > 0 ? undefined : Object.fromEntries(kept);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
