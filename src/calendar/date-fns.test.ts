// date-fns computes the same dates by other means, with the clock of the process.

import {
  addDays,
  addMonths as addMonthsOf,
  addBusinessDays as addWeekdays,
  differenceInCalendarDays,
  format,
  getDay,
  isWeekend as isWeekendOf,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnder } from '../draft/parse/birth-date.ts';
import { type BusinessDays, stepBusinessDays } from './business-days.ts';
import {
  addMonths,
  type Day,
  dayOf,
  firstDate,
  formatDay,
  isWeekend,
  lastDate,
  partsOf,
  weekdayOf,
} from './civil-date.ts';

const anyDay = fc.integer({ min: firstDate, max: lastDate });
const written = (date: Date): string => format(date, 'yyyy-MM-dd');

function dateOf(day: Day): Date {
  const { year, month, date } = partsOf(day);
  return new Date(year, month - 1, date);
}

/** date-fns knows no holidays. */
const weekdaysOnly: BusinessDays = {
  calendar: 'ontario-public-holidays',
  holidays: new Map(),
  holidayWeekdays: [],
  nextNumbers: [],
  closures: [],
};

describe('civil dates agree with date-fns', () => {
  it('in the date so many days on, and in its text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(formatDay(day + days)).toBe(written(addDays(dateOf(day), days)));
      }),
    );
  });

  it('in the number of days between two dates', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one - other).toBe(differenceInCalendarDays(dateOf(one), dateOf(other)));
      }),
    );
  });

  it('in the weekday, and in what a weekend is', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day)).toBe(getDay(dateOf(day)));
        expect(isWeekend(day)).toBe(isWeekendOf(dateOf(day)));
      }),
    );
  });

  it('in the date so many months on', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        expect(formatDay(addMonths(day, months))).toBe(written(addMonthsOf(dateOf(day), months)));
      }),
    );
  });

  it('in the business day so many on or back, without holidays', () => {
    const inTheMiddle = fc.integer({ min: dayOf(2010, 1, 1), max: dayOf(2090, 12, 31) });
    const count = fc.integer({ min: 1, max: 500 }).chain((days) => fc.constantFrom(days, -days));
    fc.assert(
      fc.property(inTheMiddle, count, (day, days) => {
        const ours = stepBusinessDays(weekdaysOnly, day, days);
        expect(ours === undefined ? undefined : formatDay(ours)).toBe(written(addWeekdays(dateOf(day), days)));
      }),
    );
  });

  it('in who is under an age, which date-fns counts and this test by hand', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 1, max: 25 }),
        (born, later, years) => {
          const day = Math.min(born + later, lastDate);
          const { year, month, date } = partsOf(born);
          const then = partsOf(day);
          const age = then.year - year - (then.month * 100 + then.date < month * 100 + date ? 1 : 0);
          const younger = age < years;
          expect(isUnder(years, formatDay(born), formatDay(day))).toBe(younger);
        },
      ),
    );
  });
});
