import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import { problemsOf } from '../../input/problems.fixture.ts';
import type { Entry } from '../../model/occurrence.ts';
import type { ReportEvent } from '../lifecycle/events.ts';
import { annualReview } from './annual-review.ts';
import type { ReviewedReport } from './review-record.ts';

const restraint = (individual: string): Entry => ({
  category: 'restrictive-intervention',
  subcategory: 'physical-restraint',
  individual,
});
const fall = (individual: string): Entry => ({
  category: 'serious-injury',
  subcategory: 'accidental',
  type: 'fall',
  individual,
});
const assault: Entry = { category: 'serious-individual-action', subcategory: 'assault' };
const submitted = (at: string): ReportEvent => ({ kind: 'initial-submitted', at });
const updated = (at: string): ReportEvent => ({ kind: 'update-submitted', at });

function report(
  id: string,
  awareAt: string,
  level: 1 | 2,
  entries: readonly Entry[],
  events: readonly ReportEvent[],
  more: Partial<ReviewedReport> = {},
): ReviewedReport {
  return {
    id,
    level,
    occurrence: { provider: { programs: ['licensed-out-of-home-care'] }, awareAt, entries },
    events,
    ...more,
  };
}

// 2026: four reports that count and two that do not. 2025: one. 2024: one that does not matter here.
const reports: ReviewedReport[] = [
  report(
    'a',
    '2026-02-02T10:00:00-05:00',
    1,
    [restraint('i1'), restraint('i1'), fall('i1')],
    [submitted('2026-02-02T10:30:00-05:00'), updated('2026-02-10T10:00:00-05:00')],
    { site: 's1' },
  ),
  report(
    'b',
    '2026-02-20T10:00:00-05:00',
    1,
    [restraint('i2'), restraint('i3')],
    [submitted('2026-02-20T11:00:01-05:00'), updated('2026-03-10T10:00:00-05:00')],
    { site: 's1' },
  ),
  report(
    'c',
    '2026-07-01T10:00:00-04:00',
    2,
    [fall('i1')],
    [submitted('2026-07-02T10:00:00-04:00'), { kind: 'level-changed', at: '2026-07-03T10:00:00-04:00', level: 1 }],
    { site: 's2' },
  ),
  report('d', '2026-12-31T23:30:00-05:00', 2, [assault], [], {
    occurrence: {
      provider: { programs: ['licensed-out-of-home-care', 'child-protection'] },
      occurredAt: '2026-12-31T23:30:00-05:00',
      entries: [assault],
    },
  }),
  report(
    'e',
    '2026-03-03T10:00:00-05:00',
    2,
    [fall('i9')],
    [submitted('2026-03-03T11:00:00-05:00'), { kind: 'deemed-duplicate', at: '2026-03-04T10:00:00-05:00' }],
  ),
  report(
    'f',
    '2026-03-03T10:00:00-05:00',
    2,
    [fall('i9')],
    [submitted('2026-03-03T11:00:00-05:00'), { kind: 'deemed-not-valid', at: '2026-03-04T10:00:00-05:00' }],
  ),
  report('g', '2025-06-02T10:00:00-04:00', 2, [fall('i4'), assault], [submitted('2025-06-02T12:00:00-04:00')], {
    site: 's1',
  }),
  report('h', '2024-06-03T10:00:00-04:00', 1, [fall('i5')], [submitted('2024-06-03T10:10:00-04:00')]),
];

const review = annualReview(reports, 2026);
const figure = (count: number, before: number) => ({ count, before, change: count - before });

describe('the review of a calendar year', () => {
  it('counts reports, without duplicates and those that are not valid', () => {
    expect(review.year).toBe(2026);
    expect(review.comparedWithYearBefore).toBe(true);
    expect(review.reports).toEqual(figure(4, 1));
    expect(review.leftOut).toEqual({ duplicates: figure(1, 0), notValid: figure(1, 0) });
  });

  it('counts by the Level that a report has now', () => {
    expect(review.levels).toEqual([
      { id: 1, label: 'Level 1', reports: figure(3, 0) },
      { id: 2, label: 'Level 2', reports: figure(1, 1) },
    ]);
  });

  it('counts by category, subcategory and type, reports and entries, in the order of the taxonomy', () => {
    expect(review.categories).toEqual([
      { category: 'serious-injury', label: 'Serious injury', reports: figure(2, 1), entries: figure(2, 1) },
      {
        category: 'serious-individual-action',
        label: 'Serious individual action',
        reports: figure(1, 1),
        entries: figure(1, 1),
      },
      {
        category: 'restrictive-intervention',
        label: 'Restrictive intervention',
        reports: figure(2, 0),
        entries: figure(4, 0),
      },
    ]);
    expect(
      review.subcategories.map(({ category, subcategory, entries }) => [category, subcategory, entries.count]),
    ).toEqual([
      ['serious-injury', 'accidental', 2],
      ['serious-individual-action', 'assault', 1],
      ['restrictive-intervention', 'physical-restraint', 4],
    ]);
    expect(review.types).toEqual([
      {
        category: 'serious-injury',
        subcategory: 'accidental',
        type: 'fall',
        label: 'Fall',
        reports: figure(2, 1),
        entries: figure(2, 1),
      },
    ]);
  });

  it('counts by program: a report under two counts for both', () => {
    expect(review.programs.map(({ id, reports: of }) => [id, of.count, of.before])).toEqual([
      ['licensed-out-of-home-care', 4, 1],
      ['child-protection', 1, 0],
    ]);
  });

  it('counts by site, the most first, and names those that recur', () => {
    expect(review.sites).toEqual([
      { id: 's1', label: 's1', reports: figure(2, 1) },
      { id: 's2', label: 's2', reports: figure(1, 0) },
    ]);
    expect(review.recurringSites).toEqual([{ id: 's1', reports: 2 }]);
  });

  it('takes the printed labels of programs, populations and categories', () => {
    const labelled = {
      ...report('l', '2026-02-02T10:00:00-05:00', 2, [fall('i1')], []),
      occurrence: {
        provider: { programs: ['Homelessness Initiatives'] },
        awareAt: '2026-02-02T10:00:00-05:00',
        individuals: [{ id: 'i1', population: 'Young person' }],
        entries: [{ category: 'Serious injury', subcategory: 'Accidental', type: 'Fall', individual: 'i1' }],
      },
    };
    const { programs, populations, types } = annualReview(JSON.parse(JSON.stringify([labelled])), 2026);
    expect(programs.map(({ id }) => id)).toEqual(['homelessness']);
    expect(populations.filter(({ reports: of }) => of.count > 0).map(({ id }) => id)).toEqual(['young-person']);
    expect(types.map(({ type }) => type)).toEqual(['fall']);
  });

  it('orders sites by their number and then by their id', () => {
    const sites = ['s3', 's1', 's2', 's3', 's2', 's3', 's0'].map((site, index) =>
      report(`r${index}`, '2026-05-04T10:00:00-04:00', 2, [assault], [], { site }),
    );
    const ordered = annualReview(sites, 2026);
    expect(ordered.sites.map(({ id, reports: of }) => [id, of.count])).toEqual([
      ['s3', 3],
      ['s2', 2],
      ['s0', 1],
      ['s1', 1],
    ]);
    expect(ordered.recurringSites).toEqual([
      { id: 's3', reports: 3 },
      { id: 's2', reports: 2 },
    ]);
  });

  it('counts an entry as far as it says what it is', () => {
    const entries: Entry[] = [{ category: 'serious-injury' }, { category: 'serious-injury', type: 'fall' }];
    const { categories, subcategories, types } = annualReview(
      [report('r', '2026-05-04T10:00:00-04:00', 2, entries, [])],
      2026,
    );
    expect(categories.map(({ entries: of }) => of.count)).toEqual([2]);
    expect([subcategories, types]).toEqual([[], []]);
  });

  it('names times of day, weekdays, populations and guardianships in plain words', () => {
    const labels = (groups: readonly { readonly label: string }[]): string[] => groups.map(({ label }) => label);
    expect(labels(review.timesOfDay)).toEqual([
      'Night, 0:00 to 6:00',
      'Morning, 6:00 to 12:00',
      'Afternoon, 12:00 to 18:00',
      'Evening, 18:00 to 24:00',
    ]);
    expect(labels(review.weekdays)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(labels(review.populations)).toEqual([
      'Child',
      'Young person',
      'Adult with a developmental disability',
      'Another adult',
      'Not known',
    ]);
    expect(labels(review.guardianships)).toEqual([
      'With a parent or guardian',
      'Their own legal guardian',
      'Without a parent or guardian',
      'Not known',
    ]);
  });

  it('counts by month, all twelve', () => {
    expect(review.months.map(({ reports: of }) => of.count)).toEqual([0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
    expect(review.months.map(({ reports: of }) => of.before)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('counts first reports and updates on time and late', () => {
    expect(review.timeliness).toEqual({
      firstReports: { onTime: figure(2, 1), late: figure(1, 0), notSubmitted: figure(1, 0) },
      updates: { onTime: figure(1, 0), late: figure(1, 0) },
    });
  });

  it('names individuals with more than one report', () => {
    expect(review.individuals).toEqual({ count: figure(3, 1), recurring: [{ id: 'i1', reports: 2, entries: 4 }] });
  });

  it('counts restraints, and names individuals with more than one', () => {
    expect(review.restraints).toMatchObject({
      entries: figure(4, 0),
      reports: figure(2, 0),
      individuals: figure(3, 0),
      recurring: [{ id: 'i1', entries: 2 }],
    });
  });

  it('says what section 6 asks of it', () => {
    expect(review.asked.map(({ id }) => id)).toEqual([
      '6.policy.annual-review',
      '6.policy.annual-review-actions',
      '6.policy.annual-review-record',
      '6.policy.annual-review-communication',
    ]);
  });

  it('does not depend on the order of the reports', () => {
    expect(annualReview([...reports].reverse(), 2026)).toEqual(review);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
  });
});

describe('the year that a report belongs to', () => {
  it('is that of the day in Ontario on which the provider became aware', () => {
    const late = report('x', '2027-01-01T04:59:59Z', 2, [assault], []);
    const early = report('y', '2027-01-01T05:00:00Z', 2, [assault], []);
    expect(annualReview([late, early], 2026).reports.count).toBe(1);
    expect(annualReview([late, early], 2027).reports).toEqual(figure(1, 1));
  });

  it('goes by the time zone of the calendar', () => {
    const late = report('x', '2027-01-01T05:30:00Z', 2, [assault], []);
    expect(annualReview([late], 2026, { timeZone: 'America/Winnipeg' }).reports.count).toBe(1);
  });
});

describe('what there is to compare with', () => {
  it('without a report of the year before nothing is compared', () => {
    const alone = annualReview(reports.slice(0, 4), 2026);
    expect(alone.comparedWithYearBefore).toBe(false);
    expect(alone.reports).toEqual({ count: 4, before: null, change: null });
    expect(alone.individuals.count).toEqual({ count: 3, before: null, change: null });
    expect(JSON.stringify(alone)).not.toContain('"before":0');
  });

  it('no report at all', () => {
    const empty = annualReview([], 2026);
    expect(empty).toMatchObject({
      reports: { count: 0, before: null },
      categories: [],
      sites: [],
      individuals: { recurring: [] },
    });
  });
});

describe('a moment after which events are left out', () => {
  it('a late update is not there yet, and a duplicate not either', () => {
    const then = annualReview(reports, 2026, { now: '2026-03-03T12:00:00-05:00' });
    expect(then.timeliness.updates).toEqual({ onTime: figure(1, 0), late: figure(0, 0) });
    expect(then.leftOut.duplicates).toEqual(figure(0, 0));
  });
});

describe('reports that come one by one', () => {
  it('from a generator, which is read once and not kept', () => {
    let alive = 0;
    function* stream(): Generator<ReviewedReport> {
      for (const one of reports) {
        alive++;
        yield one;
      }
    }
    expect(annualReview(stream(), 2026)).toEqual(review);
    expect(alive).toBe(reports.length);
  });
});

describe('bad input', () => {
  const good = reports[0];
  const withOccurrence = (occurrence: unknown) => [{ ...good, occurrence }];
  const provider = { programs: ['licensed-out-of-home-care'] };
  const awareAt = '2026-02-02T10:00:00-05:00';

  it.each<[what: string, args: unknown[], problem: string]>([
    ['no reports', [undefined, 2026], 'reports: expected reports'],
    ['a year out of range', [[], 1999], 'year: expected a year'],
    ['the second report', [[good, {}], 2026], 'reports[1].id: expected an id'],
    ['an unknown key', [[{ ...good, name: 'x' }], 2026], 'reports[0]: expected only the keys'],
    [
      'no time',
      [withOccurrence({ provider, entries: [] }), 2026],
      'reports[0].occurrence.awareAt: expected a timestamp',
    ],
    [
      'a program that is not known',
      [withOccurrence({ provider: { programs: ['child-protction'] }, awareAt, entries: [] }), 2026],
      'occurrence.provider.programs[0]: expected an id of `programs` (nearest: child-protection)',
    ],
    [
      'a category that is not known',
      [withOccurrence({ provider, awareAt, entries: [{ category: 'deth' }] }), 2026],
      '(nearest: death)',
    ],
    [
      'a subcategory of another category',
      [withOccurrence({ provider, awareAt, entries: [{ category: 'death', subcategory: 'assault' }] }), 2026],
      'entries[0].subcategory: expected one of suicide',
    ],
    [
      'a type where there is none',
      [
        withOccurrence({ provider, awareAt, entries: [{ category: 'death', subcategory: 'suicide', type: 'fall' }] }),
        2026,
      ],
      'entries[0].type: expected no value',
    ],
    ['a Level', [[{ ...good, level: 3 }], 2026], 'reports[0].level: expected a Level, 1 or 2'],
    ['a site that is empty', [[{ ...good, site: '' }], 2026], 'reports[0].site: expected an id'],
    [
      'an entry that is none',
      [withOccurrence({ provider, awareAt, entries: [5] }), 2026],
      'reports[0].occurrence.entries[0]: expected an entry',
    ],
    [
      'an individual that is no id',
      [withOccurrence({ provider, awareAt, entries: [{ category: 'death', individual: 5 }] }), 2026],
      'entries[0].individual: expected the id of an individual',
    ],
    [
      'no category',
      [withOccurrence({ provider, awareAt, entries: [{}] }), 2026],
      'entries[0].category: expected one of death',
    ],
    ['a bad calendar', [[], 2026, { closures: ['x'] }], 'options.closures[0]: expected a date'],
    ['a bad moment', [[], 2026, { now: 'x' }], 'options.now: expected a timestamp'],
    ['a number for reports', [5, 2026], 'reports: expected reports'],
    ['an event', [[{ ...good, events: [{ kind: 'update' }] }], 2026], 'reports[0].events[0].kind: expected one of'],
    [
      'an unknown option',
      [[], 2026, { calender: {} }],
      'options: expected only the keys calendar, closures, timeZone, now (nearest: calendar)',
    ],
  ])('%s is refused', (_what, args, problem) => {
    const call = (): unknown => Reflect.apply(annualReview, undefined, args);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(problem);
  });

  it.each<[what: string, args: unknown[], problems: string[]]>([
    ['an id given twice', [[good, reports[1], good], 2026], ['duplicate-id reports.2.id']],
    ['a list that is null', [null, 2026], ['missing-key reports']],
    [
      'the time of an occurrence',
      [withOccurrence({ provider, awareAt, occurredAt: 'x', entries: [] }), 2026],
      ['bad-timestamp reports.0.occurrence.occurredAt'],
    ],
    [
      'individuals that are no list',
      [withOccurrence({ provider, awareAt, individuals: 5, entries: [] }), 2026],
      ['wrong-type reports.0.occurrence.individuals'],
    ],
    [
      'a type where there is none',
      [
        withOccurrence({ provider, awareAt, entries: [{ category: 'death', subcategory: 'suicide', type: 'fall' }] }),
        2026,
      ],
      ['unknown-id reports.0.occurrence.entries.0.type'],
    ],
  ])('is refused with its code and place: %s', (_what, args, problems) => {
    expect(problemsOf(() => Reflect.apply(annualReview, undefined, args))).toEqual(problems);
  });

  it('says what an id and individuals have to be', () => {
    const refused = (...args: unknown[]) => expect(() => Reflect.apply(annualReview, undefined, args));
    refused([good, good], 2026).toThrow('reports[1].id: expected an id that no other report has');
    refused(withOccurrence({ provider, awareAt, individuals: 5, entries: [] }), 2026).toThrow(
      'expected a list of individuals',
    );
  });

  it('ignores and never repeats facts and free text of an occurrence', () => {
    const occurrence = {
      provider,
      awareAt,
      individuals: [{ id: 'i1' }],
      facts: {},
      entries: [{ ...assault, specify: 'Jordan Smith' }],
    };
    const text = JSON.stringify(Reflect.apply(annualReview, undefined, [withOccurrence(occurrence), 2026]));
    expect(text).not.toContain('Jordan');
  });

  it('another name of a type is taken for its id', () => {
    const entries = [
      { category: 'serious-individual-action', subcategory: 'assault', type: 'Individual on Individual' },
    ];
    const answer = annualReview(JSON.parse(JSON.stringify(withOccurrence({ provider, awareAt, entries }))), 2026);
    expect(answer.types.map(({ type }) => type)).toEqual(['peer-on-peer']);
  });
});
