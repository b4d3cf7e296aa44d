import { describe, expect, test } from 'vitest';
import { Domain } from './domain.ts';

describe('the values of a field', () => {
  // One rule asks for a or b, another for b alone: c and d are never distinguished.
  const made = () => new Domain([['c'], ['a'], ['b'], ['d']], [[]], [['a', 'b'], ['b']]);

  test('are grouped when nothing distinguishes them, in their order', () => {
    const domain = made();
    expect(domain.classes).toEqual([['c'], ['a'], ['b']]);
    expect(['a', 'b', 'c', 'd'].map((value) => domain.classOf(value))).toEqual([1, 2, 0, 0]);
  });

  test('of a class keep their number, asked again', () => {
    const domain = made();
    expect([domain.classOf('b'), domain.classOf('b')]).toEqual([2, 2]);
  });

  test('that only an answer can give come after those that an unknown value may turn out to be', () => {
    const sets = new Domain([['a'], ['a', 'b']], [[]], [['a'], ['b']]);
    expect(sets.classes).toEqual([['a'], ['a', 'b'], []]);
    expect(sets.unknownCount).toBe(2);
    expect(sets.classOfSet([])).toBe(2);
  });

  test('none at all is the class of those that nothing asks for', () => {
    const domain = made();
    expect(domain.unknownCount).toBe(3);
    expect(domain.classOfSet([])).toBe(0);
  });

  test('several at once are the class of what they touch together', () => {
    const sets = new Domain([['a'], ['b'], ['a', 'b']], [], [['a'], ['b']]);
    expect([sets.classOfSet(['b', 'a']), sets.classOfSet(['b', 'c']), sets.classOfSet(['c'])]).toEqual([2, 1, -1]);
  });
});
