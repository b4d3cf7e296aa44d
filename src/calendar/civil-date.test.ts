import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  formatDay,
  isCivilDate,
  isWeekend,
  parseCivilDate,
  partsOf,
  weekdayOf,
} from './civil-date.ts';

describe('a civil date', () => {
  it.each(['2000-01-01', '2000-02-29', '2024-02-29', '2026-12-02', '2100-02-28', '2100-12-31'])('%s is one', (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(formatDay(parseCivilDate(text) ?? Number.NaN)).toBe(text);
  });

  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['29 February of a year that is not a leap year', '2026-02-29'],
    ['29 February 2100: a century that is not a leap year', '2100-02-29'],
    ['31 November', '2026-11-31'],
    ['month 0', '2026-00-10'],
    ['month 13', '2026-13-10'],
    ['day 0', '2026-01-00'],
    ['before 2000', '1999-12-31'],
    ['after 2100', '2101-01-01'],
    ['one digit', '2026-1-01'],
    ['31 April', '2026-04-31'],
    ['31 June', '2026-06-31'],
    ['31 September', '2026-09-31'],
    ['slashes', '2026/01/01'],
    ['a slash first', '2026/01-01'],
    ['a slash last', '2026-01/01'],
    ['the character after the digits', '2026-0:-01'],
    ['the character before the digits', '2026-0/-01'],
    ['a letter', '2026-0a-01'],
    ['a time', '2026-01-01T00:00:00Z'],
    ['space before', ' 2026-01-01'],
    ['space within', '2026-01- 1'],
    ['a sign', '2026-01-+1'],
    ['other digits', '２026-01-01'],
    ['nothing', ''],
  ])('%s is none', (_why, text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it('agrees with the calendar of the language on every day from 1999 to 2101', () => {
    const start = dayOf(1999, 1, 1);
    const wrong: string[] = [];
    for (let day = start; day <= dayOf(2101, 12, 31); day++) {
      const date = new Date(day * 86_400_000);
      const text = date.toISOString().slice(0, 10);
      const { year, month, date: ofMonth } = partsOf(day);
      const same =
        formatDay(day) === text && dayOf(year, month, ofMonth) === day && weekdayOf(day) === date.getUTCDay();
      if (!same || isWeekend(day) !== [0, 6].includes(date.getUTCDay())) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect(dayOf(1970, 1, 1)).toBe(0);
  });

  it('keeps the weekday before 1970', () => {
    expect(weekdayOf(-1)).toBe(3);
    expect(weekdayOf(-5)).toBe(6);
  });

  it.each([
    ['2026-02-10', 12, '2027-02-10'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(parseCivilDate(from) ?? Number.NaN, months))).toBe(to);
  });
});
