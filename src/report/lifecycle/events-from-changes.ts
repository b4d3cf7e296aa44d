import type { Moment } from '../../calendar/timestamp.ts';
import { isRecord } from '../../input/checks.ts';
import { readInput } from '../../input/input-reader.ts';
import type { AssessmentChange } from '../../model/assessment-change.ts';
import type { ReportEvent } from './events.ts';

/**
 * The events of a report that follow from what was learned: a Level 2 occurrence that has become Level 1 gives `level-1-learned`. So does
 * one whose Level is open again, because an answer was withdrawn: while the Level is open, the earlier clock runs. Keep the Level of the
 * first report as it was, and add these events to the report: its deadlines then stay right. `reassessReport` does all of it at once.
 *
 * @param changes - What `compareAssessments` gave.
 * @param at - When it was learned: a timestamp with an offset, or a `Date`.
 * @returns The events, none where no change calls for one.
 * @throws InvalidInputError when the input is invalid.
 * @example
 * ```ts
 * eventsFromChanges([{ what: 'level', from: '2', to: '1', urgent: true }], '2026-11-22T09:00:00-05:00')
 * //=> [{ kind: 'level-1-learned', at: '2026-11-22T09:00:00-05:00' }]
 * ```
 * @since 0.2.0
 */
export function eventsFromChanges(changes: readonly Omit<AssessmentChange, 'text'>[], at: Moment): ReportEvent[] {
  const given = readInput((reading) => {
    reading.moment(at, ['at']);
    return reading.list(changes, ['changes'], 'a list of changes');
  });
  return given.some(isRaised) ? [{ kind: 'level-1-learned', at }] : [];
}

/** The Level of the whole occurrence, settled or working, not that of one entry, which another may have had before. */
const isRaised = (change: unknown): boolean =>
  isRecord(change) &&
  (change.what === 'level' || change.what === 'working-level') &&
  change.index === undefined &&
  change.from === '2' &&
  change.to === '1';
