import { expect, test } from 'vitest';
import { child, childrensHome, report } from '../../test/rules/fixtures.ts';
import { safe } from '../index.ts';
import { determineReportability } from './determine-reportability.ts';

const occurrence = report(childrensHome, child, { category: 'serious-complaint', subcategory: 'rights-based' });

test('decides on the entry at a place', () => {
  const entries = [...occurrence.entries, { category: 'death', individual: child.id }] as const;
  expect(determineReportability({ ...occurrence, entries }, 0).missing).toEqual([]);
  expect(determineReportability({ ...occurrence, entries }, 1).because.map(({ id }) => id)).toContain(
    '13a.report.recipient-died',
  );
});

test('refuses what is no place with the code of a wrong type', () => {
  expect(safe(determineReportability)(occurrence, 7)).toMatchObject({ ok: false, problems: [{ code: 'wrong-type' }] });
});

test.each([-1, 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s, which is the place of no entry', (index) => {
  expect(() => determineReportability(occurrence, index)).toThrow('index: expected the place of an entry, from 0');
});
