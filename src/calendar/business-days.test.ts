import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays } from './add-business-days.ts';
import { businessDays, stepBusinessDays } from './business-days.ts';
import { businessDaysBetween } from './business-days-between.ts';
import { type CalendarId, calendarIds } from './calendar-ids.ts';
import { dayOf, formatDay } from './civil-date.ts';
import { explainBusinessDays } from './explain-business-days.ts';
import { isBusinessDay } from './is-business-day.ts';
import type { BusinessCalendar } from './options.ts';

describe('seven business days after a date, by calendar', () => {
  const vectors: [from: string, ...to: [string, string, string]][] = [
    ['2023-06-28', '2023-07-07', '2023-07-07', '2023-07-10'],
    ['2025-12-22', '2026-01-05', '2026-01-05', '2026-01-05'],
    ['2026-02-10', '2026-02-20', '2026-02-20', '2026-02-20'],
    ['2026-03-26', '2026-04-07', '2026-04-08', '2026-04-08'],
    ['2026-04-02', '2026-04-14', '2026-04-15', '2026-04-15'],
    ['2026-07-30', '2026-08-10', '2026-08-10', '2026-08-11'],
    ['2026-09-24', '2026-10-05', '2026-10-05', '2026-10-06'],
    ['2026-11-02', '2026-11-11', '2026-11-12', '2026-11-12'],
    ['2026-11-03', '2026-11-12', '2026-11-13', '2026-11-13'],
    ['2026-12-23', '2027-01-05', '2027-01-05', '2027-01-06'],
    // Christmas Day 2027 is a Saturday: the Monday is a holiday too, on every calendar; the Tuesday in the public service.
    ['2027-12-17', '2027-12-29', '2027-12-29', '2027-12-30'],
    ['2027-12-22', '2028-01-03', '2028-01-03', '2028-01-05'],
  ];

  it.each(vectors)('%s', (from, ...to) => {
    expect(calendarIds.map((calendar) => addBusinessDays(from, 7, { calendar }))).toEqual(to);
  });
});

describe('adding business days', () => {
  it.each([
    ['a weekday', '2026-11-23', 1, '2026-11-24'],
    ['a Friday', '2026-11-27', 1, '2026-11-30'],
    ['a Saturday', '2026-11-28', 1, '2026-11-30'],
    ['a Sunday', '2026-11-29', 1, '2026-11-30'],
    ['a holiday', '2026-12-25', 1, '2026-12-28'],
    ['nothing, on a weekday', '2026-11-23', 0, '2026-11-23'],
    ['nothing, on a weekend: the date itself', '2026-11-28', 0, '2026-11-28'],
    ['minus nothing', '2026-11-28', -0, '2026-11-28'],
    ['back from a Monday', '2026-11-30', -1, '2026-11-27'],
    ['back from a Sunday', '2026-11-29', -1, '2026-11-27'],
    ['back over Christmas', '2026-12-28', -1, '2026-12-24'],
    ['seven back', '2026-12-02', -7, '2026-11-23'],
    ['seven back over Christmas and New Year', '2027-01-05', -7, '2026-12-23'],
    ['a year of them', '2026-01-02', 253, '2027-01-04'],
    ['the first date there is', '2000-01-01', 1, '2000-01-03'],
    ['to the last date there is', '2100-12-30', 1, '2100-12-31'],
    ['back to the first business day there is', '2000-01-04', -1, '2000-01-03'],
  ])('%s: %s and %i', (_what, from, days, to) => {
    expect(addBusinessDays(from, days)).toBe(to);
  });

  it('counts every day but the closures of the caller', () => {
    const closures = ['2026-12-24', '2026-12-29', '2026-12-26', '2026-12-24'];
    expect(addBusinessDays('2026-12-23', 1, { closures })).toBe('2026-12-28');
    expect(addBusinessDays('2026-12-23', 2, { closures })).toBe('2026-12-30');
    expect(addBusinessDays('2026-12-30', -1, { closures })).toBe('2026-12-28');
    expect(addBusinessDays('2026-12-30', -2, { closures })).toBe('2026-12-23');
  });

  it('starts from a closure as from any day', () => {
    expect(addBusinessDays('2026-12-24', 1, { closures: ['2026-12-24'] })).toBe('2026-12-28');
    expect(addBusinessDays('2026-12-24', -1, { closures: ['2026-12-24'] })).toBe('2026-12-23');
  });

  it('does not look at closures beyond the day it reaches', () => {
    expect(addBusinessDays('2026-11-23', 1, { closures: ['2026-11-25', '2026-11-23'] })).toBe('2026-11-24');
  });
});

describe('business days between dates', () => {
  it.each([
    ['2026-11-23', '2026-12-02', 7],
    ['2026-12-02', '2026-11-23', -7],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-28', '2026-11-29', 0],
    ['2026-11-29', '2026-11-28', 0],
    ['2026-11-28', '2026-11-30', 1],
    ['2026-11-30', '2026-11-28', 0],
    ['2026-11-30', '2026-11-27', -1],
    ['2026-12-24', '2026-12-28', 1],
    ['2026-01-01', '2026-12-31', 253],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(businessDaysBetween(from, to)).toBe(days);
  });

  it('leaves closures out, both ways', () => {
    const calendar = { closures: ['2026-11-24', '2026-11-28', '2026-12-02'] };
    expect(businessDaysBetween('2026-11-23', '2026-12-02', calendar)).toBe(5);
    expect(businessDaysBetween('2026-12-02', '2026-11-23', calendar)).toBe(-6);
  });
});

describe('whether a date is a business day', () => {
  it.each<[string, CalendarId | undefined, boolean]>([
    ['2026-11-23', undefined, true],
    ['2026-11-28', undefined, false],
    ['2026-11-29', undefined, false],
    ['2023-01-02', undefined, false],
    ['2022-01-03', undefined, true],
    ['2022-01-03', 'ontario-public-service', false],
    ['2026-05-25', undefined, true],
    ['2026-04-06', undefined, true],
    ['2026-04-06', 'ontario-legislation-act', false],
    ['2022-09-30', 'ontario-public-service', true],
    ['2024-09-30', 'ontario-public-service', false],
    ['2026-12-28', undefined, true],
    ['2026-12-28', 'ontario-public-service', false],
    ['2007-02-19', undefined, true],
    ['2008-02-18', undefined, false],
    ['2018-07-02', undefined, false],
    ['2017-07-03', undefined, true],
    ['2017-07-03', 'ontario-public-service', false],
    ['2021-12-27', undefined, false],
    ['2021-12-28', undefined, true],
    ['2021-12-28', 'ontario-public-service', false],
    ['2022-12-27', undefined, false],
    ['2028-11-13', 'ontario-legislation-act', true],
    ['2028-11-13', 'ontario-public-service', false],
  ])('%s in %s: %s', (date, calendar, expected) => {
    expect(isBusinessDay(date, { calendar })).toBe(expected);
  });

  it('reads null as left out', () => {
    expect(isBusinessDay('2026-11-23', null)).toBe(true);
    expect(isBusinessDay('2026-11-23', { calendar: null, closures: null, timeZone: null })).toBe(true);
  });
});

describe('the table of holidays', () => {
  const days = businessDays('ontario-public-holidays');
  const day = (text: string) => dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));

  it.each([
    ['to its last business day', '2101-12-29', 1, '2101-12-30'],
    ['beyond its last day', '2101-12-30', 1, undefined],
    ['back to its first business day', '1999-01-05', -1, '1999-01-04'],
    ['back beyond its first day', '1999-01-04', -2, undefined],
  ])('ends: %s', (_what, from, count, to) => {
    const reached = stepBusinessDays(days, day(from), count);
    expect(reached === undefined ? undefined : formatDay(reached)).toBe(to);
  });
});

describe('the explanation of a date', () => {
  it('names each day that was passed over', () => {
    expect(
      explainBusinessDays('2026-12-23', 3, { closures: ['2026-12-24'], calendar: 'ontario-public-service' }),
    ).toStrictEqual({
      date: '2026-12-31',
      counted: ['2026-12-29', '2026-12-30', '2026-12-31'],
      skipped: [
        { date: '2026-12-24', why: 'closure' },
        { date: '2026-12-25', why: 'holiday', name: 'Christmas Day' },
        { date: '2026-12-26', why: 'weekend' },
        { date: '2026-12-27', why: 'weekend' },
        { date: '2026-12-28', why: 'holiday', name: 'Boxing Day' },
      ],
      calendar: 'ontario-public-service',
    });
  });

  it('goes back in the order in which the days are met', () => {
    expect(explainBusinessDays('2026-12-28', -1)).toStrictEqual({
      date: '2026-12-24',
      counted: ['2026-12-24'],
      skipped: [
        { date: '2026-12-27', why: 'weekend' },
        { date: '2026-12-26', why: 'weekend' },
        { date: '2026-12-25', why: 'holiday', name: 'Christmas Day' },
      ],
      calendar: 'ontario-public-holidays',
    });
  });

  it('of no days is empty', () => {
    expect(explainBusinessDays('2026-11-28', 0)).toStrictEqual({
      date: '2026-11-28',
      counted: [],
      skipped: [],
      calendar: 'ontario-public-holidays',
    });
  });
});

// ---------------------------------------------------------------- laws

const [start, end] = [dayOf(2006, 1, 1), dayOf(2094, 12, 31)];
const date = fc.integer({ min: start, max: end }).map(formatDay);
const count = fc.integer({ min: -600, max: 600 });
const calendar: fc.Arbitrary<BusinessCalendar> = fc.record({
  calendar: fc.constantFrom(...calendarIds),
  closures: fc.array(date, { maxLength: 12 }),
});
/** A date with closures near it, where they matter. */
const near = fc
  .tuple(
    fc.integer({ min: start, max: end }),
    fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 12 }),
    fc.constantFrom(...calendarIds),
  )
  .map(([day, away, id]) => ({
    date: formatDay(day),
    calendar: { calendar: id, closures: away.map((days) => formatDay(day + days)) },
  }));

/** The n-th business day found by walking day by day. */
function walk(from: string, days: number, using: BusinessCalendar): string {
  let day = Date.parse(`${from}T00:00:00Z`) / 86_400_000;
  for (let left = Math.abs(days); left > 0; ) {
    day += Math.sign(days);
    if (isBusinessDay(formatDay(day), using)) left--;
  }
  return formatDay(day);
}

describe('laws of business days', () => {
  it('adding is walking day by day', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: -40, max: 40 }), ({ date: from, calendar: using }, days) => {
        expect(addBusinessDays(from, days, using)).toBe(walk(from, days, using));
      }),
    );
  });

  it('adding a and then b is adding a + b, from a business day', () => {
    fc.assert(
      fc.property(date, calendar, count, count, (any, using, a, b) => {
        const from = addBusinessDays(any, 1, using);
        expect(addBusinessDays(addBusinessDays(from, a, using), b, using)).toBe(addBusinessDays(from, a + b, using));
      }),
    );
  });

  it('counting is the inverse of adding, from any day', () => {
    fc.assert(
      fc.property(date, calendar, count, (from, using, days) => {
        expect(businessDaysBetween(from, addBusinessDays(from, days, using), using)).toBe(days);
      }),
    );
  });

  it('adding is monotone: more days never end earlier, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 20 }), ({ date: from, calendar: using }, days) => {
        const reached = addBusinessDays(from, days, using);
        expect(addBusinessDays(from, days + 1, using) > reached).toBe(true);
      }),
    );
  });

  it('a closure never brings a date nearer, forward or back', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 40 }), ({ date: from, calendar: using }, days) => {
        const without = { calendar: using.calendar };
        expect(addBusinessDays(from, days, using) >= addBusinessDays(from, days, without)).toBe(true);
        expect(addBusinessDays(from, -days, using) <= addBusinessDays(from, -days, without)).toBe(true);
      }),
    );
  });

  it('going forward no calendar gives an earlier date than the default', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 600 }), (from, days) => {
        const [first = '', second = '', third = ''] = calendarIds.map((id) =>
          addBusinessDays(from, days, { calendar: id }),
        );
        expect(first <= second && second <= third).toBe(true);
      }),
    );
  });

  it('counted and skipped days tile the interval, and nothing is both', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: -40, max: 40 }), ({ date: from, calendar: using }, days) => {
        const { date: to, counted, skipped } = explainBusinessDays(from, days, using);
        const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
        const [first, last] = days < 0 ? [day(to), day(from) - 1] : [day(from) + 1, day(to)];
        const expected = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => formatDay(first + index));
        expect([...counted, ...skipped.map((skip) => skip.date)].sort()).toEqual(expected);
        expect(counted).toHaveLength(Math.abs(days));
        expect(counted.every((text) => isBusinessDay(text, using))).toBe(true);
        expect(skipped.some((skip) => isBusinessDay(skip.date, using))).toBe(false);
      }),
    );
  });

  it('changes nothing that it is given', () => {
    const closures = Object.freeze(['2026-12-29', '2026-12-24']);
    addBusinessDays('2026-12-23', 5, Object.freeze({ closures }));
    expect(closures).toEqual(['2026-12-29', '2026-12-24']);
  });
});
