import { formatDay } from '../../calendar/civil-date.ts';
import { type BusinessCalendar, type ReadCalendar, readCalendar } from '../../calendar/options.ts';
import { civilDayAt, formatTimestamp } from '../../calendar/time-zone.ts';
import type { Moment } from '../../calendar/timestamp.ts';
import { readInput } from '../../input/input-reader.ts';
import type { CivilDate, Timestamp } from '../../model/occurrence.ts';
import { type Conflict, findConflicts } from './conflicts.ts';
import { inOrder } from './events.ts';
import { type ReadReport, readReport, type TimedReport } from './report-input.ts';
import { reduceEvents, type Timeline } from './timeline.ts';

/** The state of a report at one moment. Times have the offset of the calendar's time zone. */
export interface ReportStatus {
  /** `no-further-action` stays the state when the ministry requests an update afterwards: its date is `nextUpdateDue`. */
  readonly state: 'not-submitted' | 'updates-due' | 'no-further-action' | 'duplicate' | 'not-valid';
  /** The Level now. It does not move the limit of the first report, which goes by the Level at the time. */
  readonly level: 1 | 2;
  /** The first report. Its limit is one hour for Level 1 and 24 hours for Level 2. */
  readonly initial: {
    /** The moment by which it has to be submitted. */
    readonly due: Timestamp;
    /** When it was submitted; `null`: not yet. */
    readonly submittedAt: Timestamp | null;
    /** Submitted after the limit, or not submitted with the limit past. Exactly at the limit is on time. */
    readonly late: boolean;
    /** Whether the report has to say why it is late. Section 12, Description. */
    readonly lateExplanationRequired: boolean;
  };
  /** The updates that were submitted. One that nothing called for, before the first report or after the end, has its own day as `due`. */
  readonly updates: readonly {
    /** The day by whose end it was due. */
    readonly due: CivilDate;
    /** When it was submitted. */
    readonly submittedAt: Timestamp | null;
    /** Whether it was submitted after that day. */
    readonly late: boolean;
  }[];
  /**
   * After a Level 1 fact was learned: the submission that carries it, one hour on. A caution of this library, no rule of the
   * Guidelines. Where several were learned, the one still owed, or else the last.
   */
  readonly escalation: {
    /** One hour after the fact was learned. */
    readonly due: Timestamp;
    /** When it was submitted; `null`: not yet. */
    readonly submittedAt: Timestamp | null;
    /** Submitted after the limit, or not submitted with the limit past. */
    readonly late: boolean;
  } | null;
  /** The day by whose end the next update is owed; `null` where none is. */
  readonly nextUpdateDue: CivilDate | null;
  /** Whether anything that is owed is past its limit. */
  readonly overdue: boolean;
  /** Events that contradict each other, by their places in the list given. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Folds what has happened to a report into its state at a moment. The events may come in any order; what is dated after
 * the moment is left out altogether, as if it were not recorded yet.
 *
 * A first update is due by the end of the 7th business day after the day of the first submission; each further one 7 business
 * days, or the interval that the ministry set, after the last update or, where that came late, after the day it was due.
 *
 * A requested date brings the next update forward, never back. The first update after the request answers it, unless the requested
 * date lies beyond a counted day that was still to come when the ministry asked: the request is then still open after that day's update.
 *
 * @param report - When the provider became aware, the Level at the time, and the events so far.
 * @param now - The moment to look at.
 * @param options - Business days and time zone; left out: Ontario's nine public holidays, America/Toronto.
 * @returns State, lateness, what is due next, and contradictions among the events.
 * @throws InvalidInputError when the input is invalid, with every problem.
 * @example
 * ```ts
 * const report = { awareAt: '2026-11-21T14:05:00-05:00', level: 1, events: [] } as const;
 * reportStatus(report, '2026-11-21T15:05:01-05:00').initial.late //=> true
 * ```
 * @since 0.1.0
 */
export function reportStatus(report: TimedReport, now: Moment, options?: BusinessCalendar | null): ReportStatus {
  const input = readInput(
    (reading) => ({
      report: readReport(report, reading, []),
      now: reading.moment(now, ['now']),
      calendar: readCalendar(options, reading),
    }),
    'report',
  );
  return statusOf(input.report, input.now, input.calendar);
}

/** The status of a report that has been read. */
export function statusOf(report: ReadReport, now: number, calendar: ReadCalendar): ReportStatus {
  const events = inOrder(report.events.filter((event) => event.at <= now));
  const life = reduceEvents(report, events, calendar);
  const time = (at: number): Timestamp => formatTimestamp(at, calendar.timeZone);
  const timeOrNull = (at: number | null): Timestamp | null => (at === null ? null : time(at));
  const initialLate = isPast(life.initial, now);
  return {
    state: stateOf(life),
    level: life.level,
    initial: {
      due: time(life.initial.due),
      submittedAt: timeOrNull(life.initial.at),
      late: initialLate,
      lateExplanationRequired: initialLate,
    },
    updates: life.updates.map(({ due, at, late }) => ({ due: formatDay(due), submittedAt: time(at), late })),
    escalation:
      life.escalation === null
        ? null
        : {
            due: time(life.escalation.due),
            submittedAt: timeOrNull(life.escalation.at),
            late: isPast(life.escalation, now),
          },
    nextUpdateDue: life.next === null ? null : formatDay(life.next.due),
    overdue: owed(life).some((duty) => isOverdue(duty, now, calendar.timeZone)),
    conflicts: findConflicts(events),
  };
}

const states = {
  'no-further-action': 'no-further-action',
  'deemed-duplicate': 'duplicate',
  'deemed-not-valid': 'not-valid',
} as const;

function stateOf({ initial, end }: Timeline): ReportStatus['state'] {
  if (initial.at === null) return 'not-submitted';
  return end === null ? 'updates-due' : states[end];
}

/** Whether the limit was missed: by what was submitted, or by now where nothing was. */
function isPast({ due, at }: { readonly due: number; readonly at: number | null }, now: number): boolean {
  return (at ?? now) > due;
}

/** Something that is owed: by a moment (milliseconds since 1970), or by the end of a day. */
export type Owed =
  | { readonly what: 'initial-report' | 'escalation'; readonly by: 'moment'; readonly due: number }
  | { readonly what: 'update'; readonly by: 'end-of-day'; readonly due: number };

/** What is owed on a report. On a duplicate, and on one that is not valid, nothing is. */
export function owed({ initial, escalation, end, next }: Timeline): Owed[] {
  if (end === 'deemed-duplicate' || end === 'deemed-not-valid') return [];
  const duties: Owed[] = [];
  if (initial.at === null) duties.push({ what: 'initial-report', by: 'moment', due: initial.due });
  if (escalation?.at === null) duties.push({ what: 'escalation', by: 'moment', due: escalation.due });
  if (next !== null) duties.push({ what: 'update', by: 'end-of-day', due: next.due });
  return duties;
}

/** Whether the limit of what is owed has passed. Exactly at the limit is on time. */
export function isOverdue(duty: Owed, now: number, timeZone: string): boolean {
  return (duty.by === 'moment' ? now : civilDayAt(now, timeZone)) > duty.due;
}
