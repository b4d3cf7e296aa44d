import { compareAssessments } from '../../assess/compare-assessments.ts';
import { type BusinessCalendar, readCalendar } from '../../calendar/options.ts';
import type { Moment } from '../../calendar/timestamp.ts';
import { isNil } from '../../input/checks.ts';
import { type InputReader, readInput } from '../../input/input-reader.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { AssessmentChange } from '../../model/assessment-change.ts';
import { type DueItem, dueSoon } from '../deadlines/due-soon.ts';
import { type ReportEvent, readEvents } from './events.ts';
import { type IdentifiedReport, keysOfReport } from './report-input.ts';
import { type ReportStatus, reportStatus } from './status.ts';

/** What is stored of a report, apart from its occurrence. Parts are `null` before any report is due, and while no time is known. */
export interface StoredReport {
  /**
   * When the provider became aware of the occurrence; `null` or `undefined` while it is not known. Take it from the occurrence as it is known now
   * (`awareAt`, or `occurredAt` where that is left out), so that a correction moves the deadlines.
   */
  readonly awareAt: Moment | null | undefined;
  /** The Level of the first report, as `TimedReport.level`; `null` while no report is due. A new one has the `workingLevel` of its assessment. */
  readonly level: 1 | 2 | null;
  /** What has happened to the report so far. */
  readonly events: readonly ReportEvent[];
}

/** What a reassessment changes, and what to store of the report. */
export interface ReassessedReport {
  /**
   * What is different, urgent changes first, as `compareAssessments` returns it. What is `urgent` has to be done now. The time of a first
   * report is left out where the report was submitted or keeps its Level: it is not due by the new Level then.
   */
  readonly changes: readonly AssessmentChange[];
  /** The events that follow from it. Add them to those that are stored. */
  readonly newEvents: readonly ReportEvent[];
  /** The Level to store for the first report; `null` while no report is due. */
  readonly level: 1 | 2 | null;
  /** What is owed on the report from now on, the most urgent first. Empty too while no report is due or no time is known. */
  readonly due: readonly Omit<DueItem, 'id'>[];
  /** The state of the report from now on; `null` while no report is due or no time is known. */
  readonly status: ReportStatus | null;
}

/**
 * What follows when something is learned about an occurrence that is stored: what has changed, what has to be done now, and what to store of its
 * report. Until the first report is submitted, its Level follows the working Level, but from 2 to 1 by the event `level-1-learned` alone,
 * so that a report that was on time stays on time. An hour that was started stays owed where the occurrence is Level 2 again: submit what was
 * found, or remove the event where it was recorded by mistake.
 *
 * @param report - What is stored of the report. An id in it is not read.
 * @param before - The assessment that is stored.
 * @param after - The assessment of the occurrence as it is known now.
 * @param at - When it was learned: a timestamp with an offset, or a `Date`.
 * @param options - Business days and time zone; left out: Ontario's nine public holidays, America/Toronto.
 * @returns Changes, new events, the Level to store, and what is due from that moment on.
 * @throws InvalidInputError when the input is invalid.
 * @example
 * ```ts
 * const provider = { programs: ['developmental-services-supportive-living'] } as const;
 * const known = { unscheduledMedicalAttention: true, causedByServiceProvider: false, emergencyMedicalServices: false };
 * const fall = (lifeThreatening: boolean) =>
 *   assess({
 *     provider,
 *     facts: { mediaAttention: false },
 *     entries: [{ category: 'serious-injury', subcategory: 'accidental', facts: { ...known, lifeThreatening } }],
 *   });
 * const report = { awareAt: '2026-11-21T14:00:00-05:00', level: 2, events: [] } as const;
 * const { level, newEvents, due } = reassessReport(report, fall(false), fall(true), '2026-11-21T20:00:00-05:00');
 * level //=> 2
 * newEvents //=> [{ kind: 'level-1-learned', at: '2026-11-21T20:00:00-05:00' }]
 * due[0] //=> { what: 'escalation', due: '2026-11-21T21:00:00-05:00', overdue: false }
 * ```
 * @since 0.2.0
 */
export function reassessReport(
  report: StoredReport,
  before: Assessment,
  after: Assessment,
  at: Moment,
  options?: BusinessCalendar | null,
): ReassessedReport {
  readInput((reading) => {
    readStored(report, reading);
    reading.moment(at, ['at']);
    readCalendar(options, reading);
  });
  const changes = compareAssessments(before, after);
  const was = timedReport(report.awareAt, report.level, report.events);
  const hasEnded = was !== null && ended.includes(reportStatus(was, at, options).state);
  const newEvents = hasEnded ? [] : eventsOf(report, before, after, at);
  const level = levelOf(report, after);
  const is = timedReport(report.awareAt, level, [...report.events, ...newEvents]);
  const due = is === null ? [] : dueSoon([is], at, Number.POSITIVE_INFINITY, options);
  return {
    changes: followsLevel(report, after) ? changes : changes.filter(({ what }) => what !== 'deadline'),
    newEvents,
    level,
    due: due.map(({ id: _, ...item }) => item),
    status: is && reportStatus(is, at, options),
  };
}

const timedReport = (
  awareAt: Moment | null | undefined,
  level: 1 | 2 | null,
  events: readonly ReportEvent[],
): IdentifiedReport | null => (isNil(level) || isNil(awareAt) ? null : { id: 'report', awareAt, level, events });

function readStored(report: unknown, reading: InputReader): void {
  const { awareAt, level, events } = reading.object(report, ['report'], keysOfReport, 'a report: an object');
  if (!isNil(awareAt)) reading.moment(awareAt, ['report', 'awareAt']);
  if (!isNil(level)) reading.level(level, ['report', 'level']);
  readEvents(events, reading, ['report', 'events']);
}

const ended: readonly ReportStatus['state'][] = ['duplicate', 'not-valid'];

function eventsOf({ level }: StoredReport, before: Assessment, after: Assessment, at: Moment): ReportEvent[] {
  // Where no report was due, Level 1 is the Level of the first report.
  const isRaised = !isNil(level) && after.workingLevel === 1 && before.workingLevel !== 1;
  return isRaised ? [{ kind: 'level-1-learned', at }] : [];
}

/** Whether the first report is due by the working Level. */
function followsLevel({ level, events }: StoredReport, { workingLevel }: Assessment): boolean {
  if (isNil(level)) return true;
  return !(level === 2 && workingLevel === 1) && !events.some(({ kind }) => kind === 'initial-submitted');
}

const levelOf = (report: StoredReport, after: Assessment): 1 | 2 | null =>
  followsLevel(report, after) ? after.workingLevel : report.level;
