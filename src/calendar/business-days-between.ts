import { readInput } from '../input/input-reader.ts';
import type { CivilDate } from '../model/occurrence.ts';
import { countBusinessDays } from './business-days.ts';
import { type BusinessCalendar, readCalendar } from './options.ts';

/**
 * How many business days lie after `from` up to and including `to`; when `to` is the earlier date, minus the business days
 * before `from` down to and including `to`. The inverse of {@link addBusinessDays}.
 *
 * @param from - A civil date, 2000 to 2100. It does not count.
 * @param to - A civil date, 2000 to 2100. It counts, when it is a business day.
 * @param options - The holidays and further closures; left out: the nine public holidays of Ontario.
 * @returns A whole number.
 * @throws InvalidInputError when a date or the calendar is invalid.
 * @example
 * ```ts
 * businessDaysBetween('2026-12-23', '2027-01-05') //=> 7
 * businessDaysBetween('2027-01-05', '2026-12-23') //=> -7
 * ```
 * @since 0.1.0
 */
export function businessDaysBetween(from: CivilDate, to: CivilDate, options?: BusinessCalendar | null): number {
  return readInput((reading) => {
    const start = reading.civilDate(from, ['from']);
    const end = reading.civilDate(to, ['to']);
    return countBusinessDays(readCalendar(options, reading).days, start, end);
  });
}
