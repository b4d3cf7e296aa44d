import { expect, test } from 'vitest';
import { absent, PairTable } from './pair-table.ts';

test('returns the number of each pair, and none for a pair that was not added', () => {
  const table = new PairTable();
  expect(table.get(0, 0)).toBe(absent);
  table.add(0, 0, 0);
  table.add(1, 2, 7);
  table.add(2, 1, 8);
  expect([table.get(0, 0), table.get(1, 2), table.get(2, 1), table.get(1, 1)]).toEqual([0, 7, 8, absent]);
});

test('keeps every pair when it grows', () => {
  const table = new PairTable();
  for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) table.add(a, b, 100 * a + b);
  for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) expect(table.get(a, b)).toBe(100 * a + b);
  expect(table.get(100, 0)).toBe(absent);
});
