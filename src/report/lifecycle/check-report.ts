import { isRecord } from '../../input/checks.ts';
import { readInput } from '../../input/input-reader.ts';
import { type InputProblem, isInvalidInputError } from '../../input/invalid-input-error.ts';
import { readIdentified, readReport } from './report-input.ts';

/**
 * What is wrong with a report and its events that came from outside, as JSON for example: every problem at once, none when
 * `reportStatus` and, if it has an id, `dueSoon` take it. Never throws.
 *
 * @param report - A `TimedReport`, or an `IdentifiedReport` where it has an id.
 * @example
 * ```ts
 * const events = [{ kind: 'update-submited', at: '2026-11-22T09:00:00-05:00' }];
 * checkReport({ awareAt: '2026-11-21T14:05:00-05:00', level: 1, events })[0]?.nearest //=> 'update-submitted'
 * ```
 * @since 0.2.0
 */
export function checkReport(report: unknown): InputProblem[] {
  try {
    const read = isRecord(report) && 'id' in report ? readIdentified : readReport;
    readInput((reading) => read(report, reading, []));
    return [];
  } catch (error) {
    if (isInvalidInputError(error)) return [...error.problems];
    throw error;
  }
}
