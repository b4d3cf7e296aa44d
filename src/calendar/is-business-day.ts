import { readInput } from '../input/input-reader.ts';
import type { CivilDate } from '../model/occurrence.ts';
import { whyNot } from './business-days.ts';
import { type BusinessCalendar, readCalendar } from './options.ts';

/**
 * Whether a date is a business day: Monday to Friday, no holiday of the calendar and none of the closures.
 *
 * The Guidelines count business days and do not say what one is. The calendar is an assumption: name it with every date.
 *
 * @param date - A civil date, 2000 to 2100.
 * @param options - The holidays and further closures; left out: the nine public holidays of Ontario.
 * @returns `true` for a business day.
 * @throws InvalidInputError when the date or the calendar is invalid.
 * @example
 * ```ts
 * isBusinessDay('2026-11-11') //=> true
 * isBusinessDay('2026-11-11', { calendar: 'ontario-legislation-act' }) //=> false
 * ```
 * @since 0.1.0
 */
export function isBusinessDay(date: CivilDate, options?: BusinessCalendar | null): boolean {
  return readInput((reading) => {
    const day = reading.civilDate(date, ['date']);
    return whyNot(readCalendar(options, reading).days, day) === undefined;
  });
}
