import type { CivilDate } from '../model/occurrence.ts';
import { readStep } from './add-business-days.ts';
import { type BusinessDays, type WhyNot, whyNot } from './business-days.ts';
import type { CalendarId } from './calendar-ids.ts';
import { type Day, formatDay } from './civil-date.ts';
import type { BusinessCalendar } from './options.ts';

/** A date with its derivation. */
export interface BusinessDayExplanation {
  /** The date reached. */
  readonly date: CivilDate;
  /** The business days counted, in the order in which they were met: the last is the date reached. */
  readonly counted: readonly CivilDate[];
  /** The days passed over, in the order in which they were met, each with the reason and the name of a holiday. */
  readonly skipped: readonly SkippedDay[];
  /** The holiday calendar by which the days were counted. */
  readonly calendar: CalendarId;
}

/** A day that does not count. A holiday on a Saturday or Sunday is reported as a weekend. */
export interface SkippedDay {
  /** The day that does not count. */
  readonly date: CivilDate;
  /** A weekend, a holiday, or a closure that the caller named. */
  readonly why: WhyNot;
  /** The name of the holiday; left out for other days. */
  readonly name?: string;
}

/**
 * The same date as {@link addBusinessDays} with its derivation: every day on the way, counted or skipped and why.
 * Together the counted and the skipped days are all the days after the date up to the one reached (before it, going back).
 *
 * @param date - A civil date, 2000 to 2100.
 * @param days - A whole number of business days.
 * @param options - The holidays and further closures; left out: the nine public holidays of Ontario.
 * @returns The date reached, the days counted, the days skipped, and the calendar by name.
 * @throws InvalidInputError when the input is invalid, or the date reached is not from 2000 to 2100.
 * @example
 * ```ts
 * explainBusinessDays('2026-12-24', 1).skipped[0] //=> { date: '2026-12-25', why: 'holiday', name: 'Christmas Day' }
 * ```
 * @since 0.1.0
 */
export function explainBusinessDays(
  date: CivilDate,
  days: number,
  options?: BusinessCalendar | null,
): BusinessDayExplanation {
  const { from, to, calendar: read } = readStep(date, days, options);
  return { date: formatDay(to), ...derivation(read.days, from, to), calendar: read.days.calendar };
}

/** Every day after `from` up to and including `to`, or before it down to and including `to`, counted or skipped. */
export function derivation(
  days: BusinessDays,
  from: Day,
  to: Day,
): Pick<BusinessDayExplanation, 'counted' | 'skipped'> {
  const counted: CivilDate[] = [];
  const skipped: SkippedDay[] = [];
  const step = to < from ? -1 : 1;
  for (let day = from; day !== to; ) {
    day += step;
    const why = whyNot(days, day);
    if (why === undefined) counted.push(formatDay(day));
    else skipped.push(skippedDay(days, day, why));
  }
  return { counted, skipped };
}

function skippedDay(days: BusinessDays, day: Day, why: WhyNot): SkippedDay {
  const name = why === 'holiday' ? days.holidays.get(day)?.name : undefined;
  return { date: formatDay(day), why, ...(name === undefined ? {} : { name }) };
}
