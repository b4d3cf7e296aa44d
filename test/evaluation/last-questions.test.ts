// CYFSA s.125 (footnotes 26 and 72): whether a child is in need of protection is asked about each child or young person, after all others.

import { describe, expect, test } from 'vitest';
import { assess, assessWith } from '../../src/assess/assess.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import type { Entry, Individual } from '../../src/model/occurrence.ts';
import { adult, child, childrensHome, outsideTheService, reportOf, youngPerson } from '../rules/fixtures.ts';

const need = 'childInNeedOfProtection';
const unknown: Individual = { id: 'unknown' };
const fall = (individual: Individual | undefined, answer?: boolean | null): Entry => ({
  category: 'serious-injury',
  subcategory: 'accidental',
  ...(individual === undefined ? {} : { individual: individual.id }),
  ...(answer === undefined ? {} : { facts: { [need]: answer } }),
});
const abuse = (individual: Individual): Entry => ({
  category: 'abuse-or-mistreatment',
  subcategory: 'neglect',
  individual: individual.id,
});

/** The entries that the question is put to, in order; all questions after the first of them are the same question. */
function askedOf(...entries: readonly Entry[]): readonly (number | undefined)[] {
  const { questions } = assess(reportOf(childrensHome, [child, youngPerson, adult, unknown], entries));
  const first = questions.findIndex(({ missing }) => missing === need);
  const last = first === -1 ? [] : questions.slice(first);
  expect(last.every(({ missing }) => missing === need)).toBe(true);
  expect(last.every(({ affects }) => affects.join() === 'notification:childrens-aid-society')).toBe(true);
  return last.map(({ index }) => index);
}

describe('whether a child is in need of protection is asked last', () => {
  test('of each child, young person and person of unknown population, at the first entry about them', () => {
    expect(askedOf(fall(child), fall(adult), fall(youngPerson), fall(child), fall(unknown))).toEqual([0, 2, 4]);
  });

  test('of no one in an entry that names no individual', () => {
    expect(askedOf(fall(undefined))).toEqual([]);
    expect(askedOf(fall(adult))).toEqual([]);
  });

  test.each([true, false])('of no one about whom an entry answers it: %s', (answer) => {
    expect(askedOf(fall(child), fall(child, answer), fall(youngPerson))).toEqual([2]);
    expect(askedOf(fall(child, answer))).toEqual([]);
  });

  test('although an entry says that it is not known', () => {
    expect(askedOf(fall(child, null))).toEqual([0]);
  });

  test('once of a child about whose abuse it is asked anyway', () => {
    expect(askedOf(abuse(child), fall(child), fall(youngPerson))).toEqual([0, 2]);
    expect(askedOf(fall(child), fall(youngPerson), abuse(child))).toEqual([2, 1]);
  });

  test('of no one whose entry is not reported', () => {
    const unhurt: Entry = {
      ...fall(child),
      facts: { unscheduledMedicalAttention: false, unplannedHospitalization: false, ...outsideTheService },
    };
    expect(askedOf(unhurt)).toEqual([]);
    expect(askedOf(unhurt, fall(youngPerson))).toEqual([1]);
  });
});

test('several facts that are asked last are each asked once, after all others', () => {
  const askedLast = { of: { all: [] }, recipient: 'police' } as const;
  const facts = edition2025.facts.map((fact) => (fact.id === 'mayBeCriminalOffence' ? { ...fact, askedLast } : fact));
  const occurrence = reportOf(childrensHome, [child], [abuse(child), fall(child)]);
  const asked = assessWith({ ...edition2025, facts }, occurrence).questions.map(
    ({ missing, index }) => `${missing} ${index}`,
  );
  const last = [`${need} 0`, 'mayBeCriminalOffence 0'];
  expect(asked.slice(-2)).toEqual(last);
  expect(asked.filter((question) => last.includes(question))).toEqual(last);
});
