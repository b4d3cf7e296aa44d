import { parseMoment, timestampExpected } from '../calendar/timestamp.ts';
import { lazy } from '../lib/memo.ts';
import { nearest } from '../lib/nearest.ts';
import { type Expected, withValues } from '../phrases/expected.ts';
import type { Problem } from './problem.ts';

/** The path of a value within the input. */
export type Path = Problem['path'];

/** Adds the problems of a value to a list: its path and what is expected there, never the value. */
export type Check = (value: unknown, path: Path, problems: Problem[]) => void;

/** `null` and `undefined` both read as left out. */
export const isNil = (value: unknown): value is null | undefined => value === undefined || value === null;

/** What is left out, or '', which is what a form has for a choice that is not made. */
export const isBlank = (value: unknown): value is null | undefined | '' => isNil(value) || value === '';

/** A plain object: neither a list nor null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A required value that is not of the right kind: missing where it is left out, wrong where it is something else. */
export function typeProblem(value: unknown, path: Path, expected: Expected): Problem {
  return { code: isNil(value) ? 'missing-key' : 'wrong-type', path, expected };
}

/** The same check, for a value that may be left out. */
export const optional =
  (check: Check): Check =>
  (value, path, problems) => {
    if (!isNil(value)) check(value, path, problems);
  };

/** The same check, for an id, a choice, an answer or a time: '' reads as left out. */
export const choice =
  (check: Check): Check =>
  (value, path, problems) =>
    check(value === '' ? undefined : value, path, problems);

/** The same check, for a choice that may be left out. */
export const optionalChoice = (check: Check): Check => choice(optional(check));

/** A check that is built when it is first needed: a bundle that does not use it does not contain it. */
/* @__NO_SIDE_EFFECTS__ */
export function lazyCheck(build: () => Check): Check {
  const built = lazy(build);
  return (value, path, problems) => built()(value, path, problems);
}

/** A text, the empty one too. */
export const string =
  (expected: Expected): Check =>
  (value, path, problems) => {
    if (typeof value !== 'string') problems.push(typeProblem(value, path, expected));
  };

/** A text that is not empty. */
export const nonEmptyString =
  (expected: Expected): Check =>
  (value, path, problems) => {
    if (typeof value !== 'string' || value === '') problems.push(typeProblem(value === '' ? 0 : value, path, expected));
  };

export const boolean: Check = (value, path, problems) => {
  if (typeof value !== 'boolean') problems.push(typeProblem(value, path, 'true or false'));
};

export const moment: Check = (value, path, problems) => {
  if (parseMoment(value) !== undefined) return;
  problems.push({ code: 'bad-timestamp', path, expected: timestampExpected });
};

/** Accepts any value. */
export const ignored: Check = () => {};

/** One of the ids; an unknown one is reported with the nearest known id. A long list is named by `orElse` in place of its ids. */
export function oneOf(ids: Iterable<string>, orElse: Expected = 'a known id'): Check {
  const known = new Set(ids);
  const expected = known.size <= 15 ? withValues('one of {ids}', { ids: [...known] }) : orElse;
  return (value, path, problems) => {
    if (typeof value !== 'string') problems.push(typeProblem(value, path, expected));
    else if (!known.has(value)) problems.push(unknownId(value, path, expected, known, problems.length));
  };
}

/** An id that is not known, with the nearest one that is; `before` is the number of problems found so far. */
export function unknownId(
  typed: string,
  path: Path,
  expected: Expected,
  known: Iterable<string>,
  before: number,
): Problem {
  return { code: 'unknown-id', path, expected, ...hint(typed, known, before) };
}

const mostHints = 50;

/** Suggestions are expensive, so only the first problems get one. */
function hint(typed: string, known: Iterable<string>, before: number): Pick<Problem, 'nearest'> {
  const near = before < mostHints ? nearest(typed, known) : undefined;
  return near === undefined ? {} : { nearest: near };
}

/** The most items that a list may have: far beyond any report, and few enough that even holes are refused at once. */
const mostItems = 250_000;

export const isTooLong = (list: readonly unknown[]): boolean => list.length > mostItems;

export const tooLongExpected = 'a list of at most 250,000 items';

export const listOf =
  (expected: Expected, item: Check, ifEmpty?: Expected): Check =>
  (value, path, problems) => {
    if (!Array.isArray(value)) problems.push(typeProblem(value, path, expected));
    else if (ifEmpty !== undefined && value.length === 0) problems.push(typeProblem(value, path, ifEmpty));
    else if (isTooLong(value)) problems.push(typeProblem(value, path, tooLongExpected));
    else for (let index = 0; index < value.length; index++) item(value[index], [...path, index], problems);
  };

/**
 * A record with none but the keys that have a check, and those that are `ignored`; those whose check is not `optional` must be
 * there.
 */
export function recordOf(
  expected: Expected,
  checks: Readonly<Record<string, Check>>,
  ignored: readonly string[] = [],
): Check {
  const keys = Object.keys(checks);
  const byKey = new Map(Object.entries(checks));
  return (value, path, problems) => {
    if (!isRecord(value)) {
      problems.push(typeProblem(value, path, expected));
      return;
    }
    let place = 0;
    for (const key in value) {
      place++;
      if (!byKey.has(key) && !ignored.includes(key) && Object.hasOwn(value, key))
        problems.push(unknownKey(key, place, path, keys, problems.length));
    }
    for (const [key, check] of byKey) check(value[key], [...path, key], problems);
  };
}

const hidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * An unknown key: reported by its parent's path, its place among the keys (from 1) and the nearest known key, because its own text may be
 * a name.
 */
export function unknownKey(
  key: string,
  place: number,
  parent: Path,
  known: readonly string[],
  before: number,
  orElse: Expected = 'only known keys',
): Problem {
  if (hidden.includes(key)) {
    return {
      code: 'forbidden-key',
      path: parent,
      expected: withValues('a key other than {keys}', { keys: hidden }),
      key: place,
    };
  }
  const expected = known.length <= 15 ? withValues('only the keys {keys}', { keys: known }) : orElse;
  return { code: 'unknown-key', path: parent, expected, ...hint(key, known, before), key: place };
}
