import { expect, test } from 'vitest';
import * as library from '../index.ts';
import { isInvalidInputError, safe } from '../index.ts';

const junk: readonly unknown[] = [undefined, null, '', 'Jordan Smith', 3, Number.NaN, true, [], [null], {}, { id: '' }];

const isFunction = (value: unknown): value is (...args: readonly never[]) => unknown => typeof value === 'function';

/** The functions that take input, without those that are safe themselves and the class of the error. */
const exported: readonly (readonly [string, unknown])[] = Object.entries(library);
const functions = exported.flatMap(([name, value]) =>
  isFunction(value) && !/^safe|Error$/.test(name) ? [{ name, value }] : [],
);

test('there are functions to try', () => {
  expect(functions.length).toBeGreaterThan(40);
});

test.each(functions)('safe($name) returns an answer or problems, whatever it is given', async ({ value }) => {
  for (const one of junk) {
    const answer = safe(value)(one, one, one, one);
    expect(answer).toEqual(expect.objectContaining({ ok: expect.any(Boolean) }));
    // What is promised is refused in the same way.
    if (answer.ok && answer.value instanceof Promise)
      expect(await answer.value.then(() => true, isInvalidInputError)).toBe(true);
  }
});
