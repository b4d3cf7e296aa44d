import * as z from 'zod/mini';
import { isBirthDate } from '../draft/parse/birth-date.ts';
import { isTooLong, tooLongExpected } from '../input/checks.ts';

// Every message is made here: zod/mini brings none, and one of zod's own would repeat keys that are not known.

/** A field that may be left out; `null` reads as left out too. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T extends z.ZodMiniType>(schema: T): z.ZodMiniOptional<z.ZodMiniNullable<T>> {
  return z.optional(z.nullable(schema));
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Id extends string>(
  ids: readonly Id[],
  orElse = 'a known id',
): z.ZodMiniEnum<{ [K in Id]: K }> {
  return z.enum(ids, `expected ${ids.length <= 15 ? `one of ${ids.join(', ') || 'none'}` : orElse}`);
}

/* @__NO_SIDE_EFFECTS__ */
export function list<T extends z.ZodMiniType>(
  item: T,
  ...checks: readonly z.core.$ZodCheck<z.output<T>[]>[]
): z.ZodMiniArray<T> {
  const schema = z.array(item, 'expected a list').check(...checks);
  const { run } = schema._zod;
  // A list that is too long is refused before any item is read: zod's own check of the length comes after the items.
  schema._zod.run = (payload, context) => {
    const { value } = payload;
    if (!Array.isArray(value) || !isTooLong(value)) return run(payload, context);
    // Not `continue: false`: zod would then skip the checks of the records around the list, which hide keys that are not known.
    payload.issues.push({ code: 'custom', message: `expected ${tooLongExpected}`, input: value, path: [] });
    return payload;
  };
  return schema;
}

/** A record with none but these keys. An unknown key is reported by its parent's path, because its own text may be a name. */
/* @__NO_SIDE_EFFECTS__ */
export function record<T extends z.core.$ZodLooseShape>(shape: T) {
  const keys = Object.keys(shape);
  const known = keys.length <= 15 ? `expected only the keys ${keys.join(', ')}` : 'expected known keys only';
  return z.strictObject(shape, 'expected a record').check(withoutKeys(known));
}

/** Replaces zod's issue that lists the unknown keys by one of ours. */
/* @__NO_SIDE_EFFECTS__ */
function withoutKeys(message: string): z.core.$ZodCheck<object> {
  const hide: z.core.CheckFn<object> = ({ issues, value }) => {
    for (const [place, { code, path }] of issues.entries())
      if (code === 'unrecognized_keys' && (path ?? []).length === 0)
        issues[place] = { code: 'custom', message, input: value, path: [] };
  };
  return z.check(hide, { when: () => true });
}

/** A value that passes a test, and how JSON Schema says it. */
/* @__NO_SIDE_EFFECTS__ */
export function passing<T>(
  expected: string,
  test: (value: unknown) => boolean,
  json: Readonly<Record<string, unknown>> = {},
): z.ZodMiniCustom<T, T> {
  return represented(z.custom<T>(test, { error: `expected ${expected}`, abort: false }), json);
}

/** The same schema, which `z.toJSONSchema` represents so. */
/* @__NO_SIDE_EFFECTS__ */
export function represented<T extends z.ZodMiniType>(schema: T, json: Readonly<Record<string, unknown>>): T {
  schema._zod.processJSONSchema = (_, into) => void Object.assign(into, json);
  return schema;
}

/** A text, the empty one too. */
const aText = { type: 'string' };
export const text = passing<string>('a text', (value) => typeof value === 'string', aText);

/** A text with something in it. */
export const filled = passing<string>(
  'a text that is not empty',
  (value) => typeof value === 'string' && value !== '',
  { ...aText, minLength: 1 },
);

export const yesOrNo = passing<boolean>('true or false', (value) => typeof value === 'boolean', { type: 'boolean' });

/** One of some values that are no ids. */
/* @__NO_SIDE_EFFECTS__ */
export function exactly<const T extends readonly unknown[]>(...values: T): z.ZodMiniCustom<T[number], T[number]> {
  return passing(values.join(' or '), (value) => values.some((of) => of === value), { enum: values });
}

/** A whole number, from 0. */
export const wholeNumber = passing<number>('a whole number', (value) => Number.isInteger(value) && Number(value) >= 0, {
  type: 'integer',
  minimum: 0,
});

const timestampExpected = 'a timestamp such as 2026-11-21T14:05:00-05:00, of a date that exists';
const clock = /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A timestamp with an offset, from 2000 to 2100. */
const isTimestamp = (value: unknown): boolean =>
  typeof value === 'string' && value >= '2' && clock.test(value) && isBirthDate(value.slice(0, 10));

const aMoment = { ...aText, format: 'date-time' };
const aDate = { ...aText, format: 'date' };

/** A timestamp in what comes out. */
export const timestamp = passing<string>(timestampExpected, isTimestamp, aMoment);

/** A timestamp or a `Date`. */
export const moment = passing<string | Date>(
  timestampExpected,
  (value) => isTimestamp(value) || isDate(value),
  aMoment,
);

/** A `Date` from 2000 to 2100. */
function isDate(value: unknown): boolean {
  const year = value instanceof Date ? value.getUTCFullYear() : 0;
  return year >= 2000 && year <= 2100;
}

export const birthDate = passing<string>(
  'a date YYYY-MM-DD that exists, from 1900 to 2100',
  (value) => typeof value === 'string' && isBirthDate(value),
  aDate,
);

/** A civil date from 2000 to 2100. */
export const civilDate = passing<string>(
  'a date YYYY-MM-DD that exists, from 2000 to 2100',
  (value) => typeof value === 'string' && value >= '2' && isBirthDate(value),
  aDate,
);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
