import { expect, test } from 'vitest';
import { frozen } from './freeze.ts';

test('a frozen value cannot be changed, nor anything in it', () => {
  const inner = { list: [{ deep: 1 }], nothing: null, text: 'a' };
  const value = frozen({ inner });
  expect(value.inner).toBe(inner);
  for (const part of [value, inner, inner.list, inner.list[0]]) expect(Object.isFrozen(part)).toBe(true);
});

test('a value that goes round in a circle is frozen too', () => {
  const one: { other?: object } = {};
  one.other = { one };
  expect(Object.isFrozen(frozen(one))).toBe(true);
  expect(Object.isFrozen(one.other)).toBe(true);
});

test('returns a value that is not an object unchanged', () => {
  expect([frozen(null), frozen(7), frozen('a'), frozen(undefined)]).toEqual([null, 7, 'a', undefined]);
});
