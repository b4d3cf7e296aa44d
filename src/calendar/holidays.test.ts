import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarId, calendarIds } from './calendar-ids.ts';
import { holidays, type YearHoliday } from './holidays.ts';
import { computed } from './independent-holidays.fixture.ts';

const years = Array.from({ length: 101 }, (_, index) => 2000 + index);

/** Dates that are not a Saturday or Sunday, without the year: "05-18". */
const onWeekdays = (list: readonly YearHoliday[]): string[] =>
  list
    .map(({ date }) => date)
    .filter((date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()))
    .map((date) => date.slice(5));

describe('holidays on weekdays, typed from the texts', () => {
  const tables: [year: number, calendar: CalendarId, dates: string][] = [
    [2023, 'ontario-public-holidays', '01-02 02-20 04-07 05-22 09-04 10-09 12-25 12-26'],
    [2024, 'ontario-public-holidays', '01-01 02-19 03-29 05-20 07-01 09-02 10-14 12-25 12-26'],
    [2025, 'ontario-public-holidays', '01-01 02-17 04-18 05-19 07-01 09-01 10-13 12-25 12-26'],
    [2026, 'ontario-public-holidays', '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25'],
    [2027, 'ontario-public-holidays', '01-01 02-15 03-26 05-24 07-01 09-06 10-11 12-27'],
    [2028, 'ontario-public-holidays', '02-21 04-14 05-22 09-04 10-09 12-25 12-26'],
    [2029, 'ontario-public-holidays', '01-01 02-19 03-30 05-21 07-02 09-03 10-08 12-25 12-26'],
    [2022, 'ontario-public-holidays', '02-21 04-15 05-23 07-01 09-05 10-10 12-26 12-27'],
    [2007, 'ontario-public-holidays', '01-01 04-06 05-21 07-02 09-03 10-08 12-25 12-26'],
    [2026, 'ontario-legislation-act', '01-01 02-16 04-03 04-06 05-18 07-01 09-07 10-12 11-11 12-25'],
    [2027, 'ontario-legislation-act', '01-01 02-15 03-26 03-29 05-24 07-01 09-06 10-11 11-11 12-27'],
    [2028, 'ontario-legislation-act', '02-21 04-14 04-17 05-22 09-04 10-09 12-25 12-26'],
    [2022, 'ontario-public-service', '01-03 02-21 04-15 04-18 05-23 07-01 08-01 09-05 10-10 11-11 12-26 12-27'],
    [2023, 'ontario-public-service', '01-02 02-20 04-07 04-10 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25 12-26'],
    [2026, 'ontario-public-service', '01-01 02-16 04-03 04-06 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25 12-28'],
    [2027, 'ontario-public-service', '01-01 02-15 03-26 03-29 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-27 12-28'],
    [2028, 'ontario-public-service', '01-03 02-21 04-14 04-17 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25 12-26'],
  ];

  it.each(tables)('%i, %s', (year, calendar, dates) => {
    expect(onWeekdays(holidays(year, { calendar })).join(' ')).toBe(dates);
  });
});

describe('the days of one year with their names', () => {
  it('2029: lists Canada Day on 2 July only', () => {
    expect(holidays(2029)).toEqual([
      { date: '2029-01-01', name: "New Year's Day", observed: false },
      { date: '2029-02-19', name: 'Family Day', observed: false },
      { date: '2029-03-30', name: 'Good Friday', observed: false },
      { date: '2029-05-21', name: 'Victoria Day', observed: false },
      { date: '2029-07-02', name: 'Canada Day', observed: true },
      { date: '2029-09-03', name: 'Labour Day', observed: false },
      { date: '2029-10-08', name: 'Thanksgiving Day', observed: false },
      { date: '2029-12-25', name: 'Christmas Day', observed: false },
      { date: '2029-12-26', name: 'Boxing Day', observed: false },
    ]);
  });

  it('the end of 2022, when Christmas Day was a Sunday', () => {
    expect(holidays(2022).slice(-3)).toEqual([
      { date: '2022-12-25', name: 'Christmas Day', observed: false },
      { date: '2022-12-26', name: 'Boxing Day', observed: false },
      { date: '2022-12-27', name: 'Christmas Day', observed: true },
    ]);
    expect(holidays(2022, { calendar: 'ontario-public-service' }).slice(-3)).toEqual([
      { date: '2022-12-25', name: 'Christmas Day', observed: false },
      { date: '2022-12-26', name: 'Christmas Day', observed: true },
      { date: '2022-12-27', name: 'Boxing Day', observed: true },
    ]);
  });

  it('September 2022 and 2023: the public service keeps the 30th from 2023', () => {
    const september = (year: number): YearHoliday[] =>
      holidays(year, { calendar: 'ontario-public-service' }).filter(({ name }) => name.startsWith('National Day'));
    expect(september(2022)).toEqual([]);
    expect(september(2023)).toEqual([
      { date: '2023-09-30', name: 'National Day for Truth and Reconciliation', observed: false },
      { date: '2023-10-02', name: 'National Day for Truth and Reconciliation', observed: true },
    ]);
  });
});

describe('an independent computation', () => {
  it.each(calendarIds)('agrees on every holiday of %s from 2000 to 2100', (calendar) => {
    for (const year of years) expect(holidays(year, { calendar }), `${year}`).toEqual(computed(year, calendar));
  });
});

it('has no date twice, and every year in order', () => {
  for (const calendar of calendarIds) {
    for (const year of years) {
      const dates = holidays(year, { calendar }).map(({ date }) => date);
      expect(dates, `${calendar} ${year}`).toEqual([...new Set(dates)].sort());
    }
  }
});

it('each calendar includes the weekdays of the one before it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...years), (year) => {
      const [first, second, third] = calendarIds.map((calendar) => onWeekdays(holidays(year, { calendar })));
      expect(second).toEqual(expect.arrayContaining(first ?? []));
      expect(third).toEqual(expect.arrayContaining(second ?? []));
    }),
  );
});

it('gives fresh values: changing one changes no later answer', () => {
  const first = holidays(2026);
  first.length = 0;
  expect(holidays(2026)).toHaveLength(9);
});
