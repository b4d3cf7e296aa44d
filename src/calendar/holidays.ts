import { readInput } from '../input/input-reader.ts';
import type { CivilDate } from '../model/occurrence.ts';
import { withValues } from '../phrases/expected.ts';
import { dayOf, firstYear, formatDay, lastYear } from './civil-date.ts';
import { type BusinessCalendar, readCalendar } from './options.ts';

/** A holiday of one year. */
export interface YearHoliday {
  /** The day on which it is kept. */
  readonly date: CivilDate;
  /** The name of the holiday in English. */
  readonly name: string;
  /** Whether it is observed there because its own day falls on a weekend. */
  readonly observed: boolean;
}

/**
 * The holidays of a year in order of date, the days on which they are observed included, no date twice. A day that moves
 * (Canada Day on a Sunday, to 2 July) is listed only where it is observed. Closures are not holidays.
 *
 * @param year - 2000 to 2100.
 * @param options - Which holidays; left out: the nine public holidays of Ontario.
 * @returns Each holiday with its name.
 * @throws InvalidInputError when the year is not from 2000 to 2100, or the calendar is invalid.
 * @example
 * ```ts
 * holidays(2026)[1] //=> { date: '2026-02-16', name: 'Family Day', observed: false }
 * ```
 * @since 0.1.0
 */
export function holidays(year: number, options?: BusinessCalendar | null): YearHoliday[] {
  return readInput((reading) => {
    const expected = withValues('a year from {first} to {last}', { first: firstYear, last: lastYear });
    const wanted = reading.wholeNumber(year, ['year'], expected, firstYear, lastYear);
    const { days } = readCalendar(options, reading);
    const [from, to] = [dayOf(wanted, 1, 1), dayOf(wanted, 12, 31)];
    return [...days.holidays.values()]
      .filter(({ day }) => day >= from && day <= to)
      .map(({ day, name, observed }) => ({ date: formatDay(day), name, observed }));
  });
}
