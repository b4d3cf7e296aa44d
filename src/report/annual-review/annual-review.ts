import { firstYear, lastYear, partsOf } from '../../calendar/civil-date.ts';
import { type BusinessCalendar, calendarKeys, type ReadCalendar, readCalendarOptions } from '../../calendar/options.ts';
import { civilDayAt } from '../../calendar/time-zone.ts';
import type { Moment } from '../../calendar/timestamp.ts';
import { isNil } from '../../input/checks.ts';
import { readInput } from '../../input/input-reader.ts';
import { type InvalidInputError, isInvalidInputError } from '../../input/invalid-input-error.ts';
import { withValues } from '../../phrases/expected.ts';
import { ReviewCounts } from './review-counts.ts';
import { type ReadReviewedReport, type ReviewedReport, readReviewedReport } from './review-record.ts';
import { type AnnualReview, reviewResult } from './review-result.ts';

/** How a review is made: by which business days and time zone, and up to when. */
export interface AnnualReviewOptions extends BusinessCalendar {
  /** Events after this moment are left out; left out: every event counts. */
  readonly now?: Moment | null | undefined;
}

/**
 * The figures for the yearly review and analysis of all reports of a calendar year (section 6), from a provider's own records:
 * what was reported, by category, program, site and Level, how timely, whom and where it concerns again and again, and the change
 * against the year before, for which the same input has the reports of that year.
 *
 * A report belongs to the calendar year in which the provider became aware of the occurrence. The reports are read one by one
 * and not kept, so that they may come from a stream.
 *
 * @param reports - The reports, of any years, each once.
 * @param year - The calendar year, 2000 to 2100.
 * @param options - Business days and time zone (left out: Ontario's nine public holidays, America/Toronto), and a moment after which
 *   events are left out.
 * @returns The figures, as plain data.
 * @throws InvalidInputError at the first invalid report, with all of its problems.
 * @example
 * ```ts
 * annualReview([], 2026).reports //=> { count: 0, before: null, change: null }
 * ```
 * @since 0.1.0
 */
export function annualReview(
  reports: Iterable<ReviewedReport>,
  year: number,
  options?: AnnualReviewOptions | null,
): AnnualReview {
  const input = readReview(year, options);
  return reviewReports(iterate(reports), input.year, input.calendar, input.now);
}

/** The review of reports that are read one by one, each checked. Invalid reports are left out when there is a callback to report them to. */
export function reviewReports(
  reports: Iterable<unknown>,
  year: number,
  calendar: ReadCalendar,
  now: number | null,
  refuse?: (error: InvalidInputError) => void,
): AnnualReview {
  const counts = new ReviewCounts();
  const ids = new Set<string>();
  let index = 0;
  for (const given of reports) {
    const path = ['reports', index++];
    let report: ReadReviewedReport;
    try {
      report = readInput((reading) => {
        const read = readReviewedReport(given, reading, path);
        if (ids.has(read.id)) reading.problem('duplicate-id', [...path, 'id'], 'an id that no other report has');
        return read;
      });
    } catch (error) {
      if (refuse === undefined || !isInvalidInputError(error)) throw error;
      refuse(error);
      continue;
    }
    ids.add(report.id);
    const aware = partsOf(civilDayAt(report.awareAt, calendar.timeZone));
    if (aware.year === year) counts.add('year', aware.month, report, now, calendar);
    if (aware.year === year - 1) counts.add('before', aware.month, report, now, calendar);
  }
  return reviewResult(year, counts);
}

function readReview(year: unknown, options: unknown) {
  return readInput((reading) => {
    const read = readCalendarOptions(options, reading, [...calendarKeys, 'now']);
    const expected = withValues('a year from {first} to {last}', { first: firstYear, last: lastYear });
    return {
      year: reading.wholeNumber(year, ['year'], expected, firstYear, lastYear),
      calendar: read.calendar,
      now: isNil(read.options.now) ? null : reading.moment(read.options.now, ['options', 'now']),
    };
  });
}

function iterate(reports: unknown): Iterable<unknown> {
  const expected = 'reports that can be iterated over, such as a list';
  return readInput((reading) =>
    isIterable(reports) ? reports : reading.wrong<Iterable<unknown>>(reports, ['reports'], expected, []),
  );
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
