import { expect, test } from 'vitest';
import * as library from '../index.ts';
import { safe } from '../index.ts';

const junk: readonly unknown[] = [undefined, null, '', 'Jordan Smith', 3, Number.NaN, true, [], [null], {}, { id: '' }];

const isFunction = (value: unknown): value is (...args: readonly never[]) => unknown => typeof value === 'function';

/** The functions that take input, without those that are safe themselves and the class of the error. */
const functions = Object.entries(library).flatMap(([name, value]) =>
  isFunction(value) && !/^safe|Error$/.test(name) ? [{ name, value }] : [],
);

test('there are functions to try', () => {
  expect(functions.length).toBeGreaterThan(40);
});

test.each(functions)('safe($name) returns an answer or problems, whatever it is given', ({ value }) => {
  const answers = junk.map((one) => safe(value)(one, one, one, one));
  expect(answers).toEqual(junk.map(() => expect.objectContaining({ ok: expect.any(Boolean) })));
});
