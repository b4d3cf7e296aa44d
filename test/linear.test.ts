import { afterAll, describe, expect, test, vi } from 'vitest';
import type { IdentifiedReport, Occurrence, ReportDraft } from '../src/index.ts';
import { groupLiving } from './report/drafts.ts';
import { StepCounter } from './support/count-steps.ts';

// Four times the input takes about four times the steps; a square would take sixteen. The first call makes tables that later calls use, so
// that it is not counted.

const counter = new StepCounter();
vi.resetModules();
const {
  annualReview,
  assess,
  checkOccurrence,
  compareAssessments,
  countRestraints,
  decideOccurrence,
  dueSoon,
  findPersonalInformation,
  groupIntoReports,
  minimizeText,
  personalInformationPolicy,
  renderReport,
  reportStatus,
  toICalendar,
  validateReport,
} = await import('../src/index.ts');
afterAll(() => counter.stop());

const now = '2026-12-02T10:00:00-05:00';
const many = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));
const policy = personalInformationPolicy({ programs: ['homelessness'] });

function expectLinear(size: number, make: (count: number) => () => unknown): void {
  make(size)();
  const few = counter.count(make(size));
  expect(few).toBeGreaterThan(size);
  expect(counter.count(make(4 * size)) / few).toBeLessThan(4.6);
}

const occurrence = (entries: number, individuals: number, entry: Occurrence['entries'][number]): Occurrence => ({
  provider: { programs: ['licensed-out-of-home-care'] },
  individuals: many(individuals, (place) => ({ id: `i${place}` })),
  entries: many(entries, (place) => ({ ...entry, individual: `i${place % individuals}` })),
});

const reports = (count: number): IdentifiedReport[] =>
  many(count, (place) => ({
    id: `r${place}`,
    awareAt: `2026-11-${10 + (place % 20)}T09:00:00-05:00`,
    level: 2,
    events: place % 2 === 0 ? [] : [{ kind: 'initial-submitted', at: '2026-11-30T10:00:00-05:00' }],
  }));

describe('the decisions', () => {
  const blanks = [
    { category: 'abuse-or-mistreatment' },
    { category: 'serious-injury' },
    { category: 'restrictive-intervention' },
  ] as const;

  test.each(blanks)('grow with the number of blank entries of one individual: $category', (entry) => {
    expectLinear(15, (count) => () => decideOccurrence(occurrence(count, 1, entry)));
    expectLinear(15, (count) => () => assess(occurrence(count, 1, entry)));
  });

  // Enough entries that a loop over all of them within each takes more time than the rest of the work.
  test('grow with the number of answered entries', () => {
    const fall = {
      category: 'serious-injury',
      subcategory: 'accidental',
      facts: { duringService: true, unscheduledMedicalAttention: true, lifeThreatening: false },
    } as const;
    expectLinear(500, (count) => () => assess(occurrence(count, 1, fall)));
    expectLinear(500, (count) => () => assess(occurrence(count, count, fall)));
  });

  test('grow with the number of individuals', () => {
    expectLinear(15, (count) => () => assess(occurrence(count, count, { category: 'serious-injury' })));
    expectLinear(15, (count) => () => assess(occurrence(1, count, { category: 'serious-injury' })));
  });

  test('grow with the entries of a comparison', () => {
    expectLinear(25, (count) => {
      const before = assess(occurrence(count, count, { category: 'death' }));
      const after = assess(occurrence(count, count, { category: 'death', facts: { serviceRecipientDied: true } }));
      return () => compareAssessments(before, after);
    });
  });

  test('grow with the number of problems of the input', () => {
    const bad = { category: 'deth', facts: { lifeThreatning: 'yes' } };
    expectLinear(
      200,
      (count) => () => checkOccurrence({ provider: { programs: [] }, entries: many(count, () => bad) }),
    );
  });
});

describe('reports and deadlines', () => {
  test('dueSoon grows with the number of reports', () => {
    expectLinear(300, (count) => {
      const list = reports(count);
      return () => dueSoon(list, now, 500);
    });
  });

  test('reportStatus grows with the number of events', () => {
    const at = (place: number): string => new Date(Date.UTC(2026, 10, 21, 12, place)).toISOString();
    expectLinear(100, (count) => {
      const events = many(count, (place) => ({ kind: 'update-submitted', at: at(place) }) as const);
      return () =>
        reportStatus(
          { awareAt: '2026-11-20T12:00:00Z', level: 1, events: [{ kind: 'initial-submitted', at: at(0) }, ...events] },
          now,
        );
    });
  });

  test('reportStatus grows with the number of reports that were closed again and again', () => {
    const end = { kind: 'no-further-action', at: '2026-11-21T12:00:00Z' } as const;
    expectLinear(
      100,
      (count) => () => reportStatus({ awareAt: '2026-11-20T12:00:00Z', level: 1, events: many(count, () => end) }, now),
    );
  });

  test('toICalendar grows with the number of reports', () => {
    expectLinear(50, (count) => {
      const list = reports(count).map((report) => ({ id: report.id, status: reportStatus(report, now) }));
      return () => toICalendar(list, { now });
    });
  });

  test('annualReview grows with the number of reports', () => {
    expectLinear(100, (count) => {
      const list = reports(count).map(({ id, level, events, awareAt }) => ({
        ...{ id, level, events, site: `site-${id}` },
        occurrence: { ...occurrence(2, 2, { category: 'serious-injury' }), awareAt },
      }));
      return () => annualReview(list, 2026);
    });
  });

  test('groupIntoReports grows with the length of a chain of incidents', () => {
    expectLinear(
      200,
      (count) => () =>
        groupIntoReports(
          many(count, (place) => ({
            id: `${place}`,
            relation: place === 0 ? 'separate' : 'consecutive',
            relatedTo: place === 0 ? null : `${place - 1}`,
          })),
        ),
    );
  });

  test('countRestraints grows with the number of holds', () => {
    expectLinear(
      200,
      (count) => () =>
        countRestraints(many(count, (place) => ({ kind: 'physical-restraint', releasedAfter: place % 2 === 0 }))),
    );
  });
});

describe('a draft', () => {
  const draft = (count: number): ReportDraft => ({
    ...groupLiving,
    individuals: many(count, (place) => ({ id: `i${place}`, population: 'adult-with-developmental-disability' })),
    people: many(count, (place) => ({
      id: `i${place}`,
      firstName: `Mirela${String.fromCharCode(97 + (place % 26))}`,
      lastName: `Okonkwo${String.fromCharCode(97 + (Math.floor(place / 26) % 26))}`,
      dateOfBirth: '1988-04-03',
    })),
    notifications: many(count, (place) => ({ recipient: 'parent-or-guardian', individual: `i${place}`, made: false })),
    views: many(count, (place) => ({ individual: `i${place}`, text: 'I felt fine all day.', consent: true })),
  });

  test('validateReport grows with the number of people, notifications and views', () => {
    expectLinear(15, (count) => {
      const input = draft(count);
      return () => validateReport(input);
    });
  });

  test('renderReport grows with the number of people, notifications and views', () => {
    expectLinear(15, (count) => {
      const input = draft(count);
      return () => renderReport(input);
    });
  });

  test('findPersonalInformation and minimizeText grow with the number of people and with the text', () => {
    const people = (count: number) =>
      draft(count).people.map(({ id, firstName, lastName }) => ({ id, firstName, lastName }));
    const text = (count: number) => 'Mirela Okonkwo called at 416-555-0100. '.repeat(count);
    expectLinear(15, (count) => {
      const known = people(count);
      return () => findPersonalInformation(text(10), known, policy);
    });
    expectLinear(25, (count) => {
      const known = people(5);
      return () => minimizeText(text(count), known, policy);
    });
  });
});
