import { expect, it } from 'vitest';
import { columnOf } from './json-column.ts';

it.each([
  ['{"a":1,"b":[true,{"c":"x"}]}', ['b', 1, 'c'], 23],
  ['{"a":1,"b":[true,{"c":"x"}]}', ['b', 0], 13],
  ['{"a":1}', ['b'], 1],
  [' {"a":{"b":1}}', ['a', 'c'], 7],
  ['[1,2]', [1], 4],
  ['{"a":1,}', [], 8],
  ['{"a" 1}', [], 6],
  ['{"a":Jordan}', [], 6],
  ['{"a":"x', [], 6],
  ['{"a":1} {"b":2}', [], 9],
  ['[1,]', [], 4],
  ['[]', ['x'], 1],
  ['{"a":1', [], 7],
  ['no JSON', [], 1],
])('of %j, the column of %j is found', (text, path, column) => {
  expect(columnOf(text, path)).toBe(column);
});
