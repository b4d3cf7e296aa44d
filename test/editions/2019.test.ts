import { expect, test } from 'vitest';
import { editions } from '../../src/editions/current.ts';
import { assess } from '../../src/index.ts';
import type { Edition } from '../../src/model/edition.ts';

const [latest, earlier] = editions;

/** The parts of an edition that hold its Levels, and those that name it. */
const own: readonly (keyof Edition)[] = ['id', 'title', 'inForceFrom', 'levels'];

test('the edition of 2019 differs from that of November 2025 in its Levels alone', () => {
  const other = Object.entries(earlier ?? {}).flatMap(([part, value]) =>
    Object.entries(latest ?? {}).some(([name, same]) => name === part && same === value) ? [] : [part],
  );
  expect(other.sort()).toEqual([...own].sort());
});

test('a death entry that names an individual is reportable by the edition of 2019 too', () => {
  const occurrence = {
    provider: { programs: ['developmental-services-supportive-living'] },
    individuals: [{ id: 'i1', population: 'adult-with-developmental-disability' }],
    entries: [{ category: 'death', subcategory: 'accidental', type: 'fall', individual: 'i1' }],
  } as const;
  const of = (guidelines: '2019' | '2025-11') => assess(occurrence, { guidelines }).reportability;
  expect(of('2019').decision).toBe('reportable');
  expect(of('2019')).toEqual(of('2025-11'));
});
