import { readInput } from '../input/input-reader.ts';
import type { CivilDate } from '../model/occurrence.ts';
import { withValues } from '../phrases/expected.ts';
import { stepBusinessDays } from './business-days.ts';
import { type Day, firstDate, firstYear, formatDay, lastDate, lastYear } from './civil-date.ts';
import { type BusinessCalendar, type ReadCalendar, readCalendar } from './options.ts';

/**
 * The date so many business days after a date, or before it where the number is negative; the date itself for 0.
 * The date that is started from does not count: day 1 is the first business day after it.
 *
 * @param date - A civil date, 2000 to 2100.
 * @param days - A whole number of business days.
 * @param options - The holidays and further closures; left out: the nine public holidays of Ontario.
 * @returns The date reached: a business day, unless `days` is 0.
 * @throws InvalidInputError when the input is invalid, or the date reached is not from 2000 to 2100.
 * @example
 * ```ts
 * addBusinessDays('2026-12-23', 7) //=> '2027-01-05'
 * addBusinessDays('2026-12-02', -7) //=> '2026-11-23'
 * ```
 * @since 0.1.0
 */
export function addBusinessDays(date: CivilDate, days: number, options?: BusinessCalendar | null): CivilDate {
  return formatDay(readStep(date, days, options).to);
}

/** A number of business days counted from a day, and the day on which it ends. */
export interface Step {
  readonly from: Day;
  readonly to: Day;
  readonly calendar: ReadCalendar;
}

/** Reads a date, a number of business days and a calendar, and takes the step. */
export function readStep(date: unknown, count: unknown, options: unknown): Step {
  const { from, number, calendar } = readInput((reading) => ({
    from: reading.civilDate(date, ['date']),
    number: reading.wholeNumber(count, ['days'], 'a whole number of business days (an integer)'),
    calendar: readCalendar(options, reading),
  }));
  const to = stepBusinessDays(calendar.days, from, number);
  return readInput((reading) => {
    if (to === undefined || to < firstDate || to > lastDate)
      reading.problem(
        'bad-date',
        ['days'],
        withValues('a number that ends on a date from {first} to {last}', { first: firstYear, last: lastYear }),
      );
    return { from, to: to ?? from, calendar };
  });
}
