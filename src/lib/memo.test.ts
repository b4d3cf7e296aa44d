import { expect, test, vi } from 'vitest';
import { getOrInsertComputed, lazy } from './memo.ts';

test('computes a value on first use only', () => {
  const make = vi.fn(() => ({}));
  const ask = lazy(make);
  expect(make).not.toHaveBeenCalled();
  expect(ask()).toBe(ask());
  expect(make).toHaveBeenCalledTimes(1);
});

test('it may be nothing', () => {
  const make = vi.fn(() => undefined);
  const ask = lazy(make);
  ask();
  expect(ask()).toBeUndefined();
  expect(make).toHaveBeenCalledTimes(1);
});

test('computes the value of each key once', () => {
  const kept = new Map<string, object>();
  const make = vi.fn(() => ({}));
  const one = getOrInsertComputed(kept, 'one', make);
  expect(getOrInsertComputed(kept, 'other', make)).not.toBe(one);
  expect(getOrInsertComputed(kept, 'one', make)).toBe(one);
  expect(make).toHaveBeenCalledTimes(2);
});
