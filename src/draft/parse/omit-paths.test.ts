import { describe, expect, test } from 'vitest';
import { omitPaths, valueAt } from './omit-paths.ts';

const draft = { site: 'Site 7', people: [{ id: 'i1', gender: null }, { id: 'i2' }], facts: { mediaAttention: true } };

describe('a copy without the values at some paths', () => {
  test('has everything else, and the items of a list where they were', () => {
    expect(omitPaths(draft, [['site'], ['people', 0, 'gender'], ['facts', 'mediaAttention']])).toStrictEqual({
      people: [{ id: 'i1' }, { id: 'i2' }],
      facts: {},
    });
    expect(omitPaths(draft, [['people', 0]])).toEqual({ ...draft, people: [undefined, { id: 'i2' }] });
    expect(omitPaths(draft, [[]])).toBeUndefined();
  });

  test('leaves the draft itself as it was', () => {
    const before = structuredClone(draft);
    omitPaths(draft, [['people', 1, 'id']]);
    expect(draft).toEqual(before);
  });

  test('is the same when a path does not exist', () => {
    expect(
      omitPaths(draft, [
        ['site', 'street'],
        ['people', 'first'],
      ]),
    ).toEqual(draft);
  });
});

test.each<[readonly (string | number)[], unknown]>([
  [['people', 1, 'id'], 'i2'],
  [['people', 0, 'gender'], null],
  [['people', 5, 'id'], undefined],
  [['people', 'length'], undefined],
  [['site', 0], undefined],
  [['toString'], undefined],
  [[], draft],
])('the value at %j', (path, expected) => {
  expect(valueAt(draft, path)).toBe(expected);
});
