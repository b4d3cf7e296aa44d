import { expect, test } from 'vitest';
import { mapFields, mapItems } from './map-fields.ts';

const next = (value: unknown): unknown => (typeof value === 'number' ? value + 1 : value);

test('returns the record itself where no field changes', () => {
  const record = { a: 'x', b: 1 };
  expect(mapFields(record, { a: next, c: () => 2 })).toBe(record);
});

test('changes a copy, and removes what becomes undefined', () => {
  const record = { a: 1, b: 1, c: 1 };
  expect(mapFields(record, { a: next, b: () => undefined })).toEqual({ a: 2, c: 1 });
  expect(record).toEqual({ a: 1, b: 1, c: 1 });
});

test('reads no field of a prototype', () => {
  expect(mapFields(Object.create({ a: 1 }), { a: next })).toEqual({});
});

test('returns the list itself where no item changes, and a copy where one does', () => {
  const list = ['x', 1, 'y'];
  expect(mapItems(['x'], next)).toEqual(['x']);
  expect(mapItems(list, String)).toEqual(['x', '1', 'y']);
  expect(list).toEqual(['x', 1, 'y']);
  const same = ['x'];
  expect(mapItems(same, next)).toBe(same);
});
