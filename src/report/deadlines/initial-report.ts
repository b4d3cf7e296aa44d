import { type BusinessCalendar, readCalendar } from '../../calendar/options.ts';
import { formatTimestamp } from '../../calendar/time-zone.ts';
import type { Moment } from '../../calendar/timestamp.ts';
import { reportingTimelines } from '../../editions/current.ts';
import { readInput } from '../../input/input-reader.ts';
import type { Timestamp } from '../../model/occurrence.ts';
import { initialDue } from './initial-due.ts';

/**
 * By when the first report is due: one hour (Level 1) or 24 hours (Level 2) of elapsed time after the provider became aware of
 * the occurrence or deemed the incident one. Nights, weekends, holidays and changes of the clocks do not stop it.
 *
 * @param level - 1 or 2.
 * @param awareAt - A timestamp with an offset, or a `Date`.
 * @param options - The time zone of the answer; left out: America/Toronto. Which days are business days has no effect here.
 * @returns The last moment that is on time, with the offset of the time zone.
 * @throws InvalidInputError when the input is invalid.
 * @example
 * ```ts
 * initialReportDue(1, '2026-11-21T14:05:00-05:00') //=> '2026-11-21T15:05:00-05:00'
 * initialReportDue(2, '2026-10-31T10:00:00-04:00') //=> '2026-11-01T09:00:00-05:00'
 * ```
 * @since 0.1.0
 */
export function initialReportDue(level: 1 | 2, awareAt: Moment, options?: BusinessCalendar | null): Timestamp {
  const input = readInput((reading) => ({
    level: reading.level(level, ['level']),
    awareAt: reading.moment(awareAt, ['awareAt']),
    timeZone: readCalendar(options, reading).timeZone,
  }));
  return formatTimestamp(initialDue(reportingTimelines, input.level, input.awareAt), input.timeZone);
}
