// Every change between two assessments, typed by hand: what differs, where, and whether it calls for action now.

import { describe, expect, test } from 'vitest';
import { child, childrensHome, no, reportOf, yes, youngPerson } from '../../test/rules/fixtures.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Entry, Facts, Individual, Occurrence } from '../model/occurrence.ts';
import { assess } from './assess.ts';
import { compareAssessments } from './compare-assessments.ts';

const injury = (facts: Facts, individual: Individual = child): Entry => ({
  category: 'serious-injury',
  subcategory: 'accidental',
  individual: individual.id,
  facts: { ...no('suicideAttempt', 'hungerStrike', 'medicationRefusal'), ...facts },
});
const required: Facts = yes('unscheduledMedicalAttention');
const notRequired: Facts = no('unscheduledMedicalAttention', 'unplannedHospitalization');
const people: readonly Individual[] = [child, youngPerson];
const of = (...entries: readonly Entry[]): Occurrence =>
  reportOf(childrensHome, people, entries, { mediaAttention: false });

/** "what @index of individual: from > to!", with "!" where it is urgent. */
const changes = (before: Assessment, after: Assessment): readonly string[] =>
  compareAssessments(before, after).map(({ what, index, individual, from, to, urgent }) =>
    [
      what,
      ...(index === undefined ? [] : [`@${index}`]),
      ...(individual === undefined ? [] : [`of ${individual}`]),
      `${from} > ${to}${urgent ? '!' : ''}`,
    ].join(' '),
  );

const about =
  (part: string) =>
  (before: Occurrence, after: Occurrence): readonly string[] =>
    changes(assess(before), assess(after)).filter((change) => change.startsWith(part));

describe('whether a report is required', () => {
  const reportability = about('reportability');

  test('is urgent of the whole occurrence once it is, and of the entry that makes it so', () => {
    expect(reportability(of(injury(notRequired)), of(injury(required)))).toEqual([
      'reportability not-reportable > reportable!',
      'reportability @0 not-reportable > reportable!',
    ]);
  });

  test('is urgent of no entry while the occurrence is reported already', () => {
    expect(reportability(of(injury(required), injury({})), of(injury(required), injury(required)))).toEqual([
      'reportability @1 undetermined > reportable',
    ]);
  });

  test('is not urgent when it is not, or no longer', () => {
    expect(reportability(of(injury(required)), of(injury(notRequired)))).toEqual([
      'reportability reportable > not-reportable',
      'reportability @0 reportable > not-reportable',
    ]);
  });

  test('is none of an entry that was taken away', () => {
    expect(reportability(of(injury(required), injury(required)), of(injury(required)))).toEqual([
      'reportability @1 reportable > none',
    ]);
  });
});

describe('the Level', () => {
  const level = about('level');
  const calm: Facts = { ...required, ...no('lifeThreatening', 'causedByServiceProvider', 'emergencyMedicalServices') };
  const urgent: Facts = { ...calm, lifeThreatening: true };

  test('is urgent of the occurrence where it is raised, and of no single entry', () => {
    expect(level(of(injury(calm)), of(injury(urgent)))).toEqual(['level 2 > 1!', 'level @0 2 > 1']);
    expect(level(of(injury(urgent)), of(injury(calm)))).toEqual(['level 1 > 2', 'level @0 1 > 2']);
  });

  test('of an entry that was added or taken away is none there', () => {
    expect(level(of(injury(calm)), of(injury(calm), injury(calm)))).toEqual(['level @1 none > 2']);
    expect(level(of(injury(calm), injury(calm)), of(injury(calm)))).toEqual(['level @1 2 > none']);
  });

  test('to treat it as is none where nothing is reported', () => {
    expect(about('working-level')(of(injury(notRequired)), of(injury(calm)))).toEqual(['working-level null > 2']);
    expect(about('working-level')(of(injury(notRequired)), of(injury(urgent)))).toEqual(['working-level null > 1!']);
  });
});

describe('the time to report', () => {
  const deadline = about('deadline');
  const known = { ...of(injury({ ...required, lifeThreatening: true })), awareAt: '2026-11-21T14:05:00-05:00' };

  test('is urgent when there was none', () => {
    expect(deadline({ ...known, awareAt: null }, known)).toEqual(['deadline none > 2026-11-21T15:05:00-05:00!']);
    expect(deadline(known, { ...known, awareAt: null })).toEqual(['deadline 2026-11-21T15:05:00-05:00 > none']);
  });

  test('is no change while there is none', () => {
    expect(deadline({ ...known, awareAt: null }, { ...known, awareAt: null })).toEqual([]);
  });
});

describe('a notification', () => {
  const notification = about('notification');
  const parent = (answer: boolean | null, who: readonly Individual[] = people): Occurrence => ({
    ...of(...who.map((individual) => injury(required, individual))),
    individuals: who.map((individual) => ({
      ...individual,
      facts: {
        hasParentOrGuardian: answer,
        ...no('parentNotificationContraindicated', 'ownLegalGuardian', 'soughtOrReceivedCasService'),
        ...no('placedByAgency', 'hasEmergencyContact', 'hasProbationOfficer'),
      },
    })),
  });

  test('about an individual is compared for that individual', () => {
    expect(notification(parent(null), parent(true))).toEqual([
      'notification:parent-or-guardian of child undetermined > required!',
      'notification:parent-or-guardian of young-person undetermined > required!',
    ]);
    expect(notification(parent(true), parent(false))).toEqual([
      'notification:parent-or-guardian of child required > not-required',
      'notification:parent-or-guardian of young-person required > not-required',
    ]);
  });

  test('about an individual is not that about those who are not named, whatever the id', () => {
    const named = parent(true, [{ ...child, id: 'undefined' }]);
    const withUnnamed = { ...named, entries: [...named.entries, { category: 'death' } as const] };
    expect(about('notification:parent-or-guardian')(withUnnamed, named)).toEqual([
      'notification:parent-or-guardian undetermined > not-required',
    ]);
  });

  test('that is not listed is not required', () => {
    const one = parent(true, [child]);
    expect(notification(one, parent(true))).toEqual([
      'notification:parent-or-guardian of young-person not-required > required!',
    ]);
    expect(notification(parent(true), one)).toEqual([
      'notification:parent-or-guardian of young-person required > not-required',
    ]);
  });
});

test('a change has no key without a value', () => {
  const known = (outbreak: boolean): Occurrence =>
    of({ category: 'serious-illness', subcategory: 'communicable-disease', individual: child.id, facts: { outbreak } });
  for (const [before, after] of [
    [known(false), known(true)],
    [of(injury(notRequired)), of(injury(required))],
  ] as const) {
    const listed = compareAssessments(assess(before), assess(after));
    expect(listed.length).toBeGreaterThan(1);
    expect(listed).toStrictEqual(JSON.parse(JSON.stringify(listed)));
  }
});

describe('another entry', () => {
  const companions = about('companions');
  const attempt = (individual: Individual): Entry => injury({ ...required, suicideAttempt: true }, individual);

  test('is named with its category, subcategory and type, and for each individual', () => {
    const both = of(attempt(child), attempt(youngPerson));
    expect(companions(of(attempt(child), injury(required, youngPerson)), both)).toEqual([
      'companions @1 of young-person none > instead serious-injury/self-harm!',
      'companions @1 of young-person none > also serious-individual-action/suicidal-behaviour/attempt!',
    ]);
  });

  test('that is no longer called for is not urgent', () => {
    expect(companions(of(attempt(child)), of(injury(required)))).toEqual([
      'companions @0 of child instead serious-injury/self-harm > none',
      'companions @0 of child also serious-individual-action/suicidal-behaviour/attempt > none',
    ]);
  });

  test('about the service provider names no individual', () => {
    const measles = (outbreak: boolean): Occurrence =>
      of({
        category: 'serious-illness',
        subcategory: 'communicable-disease',
        individual: child.id,
        facts: { outbreak },
      });
    expect(companions(measles(false), measles(true))).toEqual([
      'companions @0 none > also disturbance-or-disaster/infectious-outbreak!',
    ]);
  });
});

describe('the checklist', () => {
  test('is compared item by item, not by its length', () => {
    const assessment = assess(of(injury(required)));
    const [first, ...others] = assessment.description;
    if (first === undefined) throw new Error('a report has a checklist');
    const count = `${assessment.description.length} items > ${assessment.description.length} items`;
    const renamed = { ...assessment, description: [{ ...first, id: '12.another' }, ...others] };
    expect(changes(assessment, renamed)).toEqual([`description ${count}`]);
    const moved = { ...assessment, description: [{ ...first, index: 1 }, ...others] };
    expect(changes(assessment, moved)).toEqual([`description ${count}`]);
    const worded = { ...assessment, description: [{ ...first, text: 'In other words.' }, ...others] };
    expect(changes(assessment, worded)).toEqual([]);
  });
});

test('the rules are the same, in whatever order the readings were given', () => {
  const readings = [
    { 'children-in-society-care': 'other', 'coroner-section-128': 'other' },
    { 'coroner-section-128': 'other', 'children-in-society-care': 'other' },
  ] as const;
  const [one, other] = readings.map((each) => assess(of(injury(required)), { readings: each }));
  if (one === undefined || other === undefined) throw new Error('there are two');
  expect(changes(one, other)).toEqual([]);
  const { guidelines, rulesDigest } = one.receipt;
  expect(changes(assess(of(injury(required))), one).at(-1)).toBe(
    `rules ${guidelines} ${rulesDigest} > ${guidelines} ${rulesDigest} children-in-society-care coroner-section-128`,
  );
});
