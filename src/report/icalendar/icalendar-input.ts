import type { Day } from '../../calendar/civil-date.ts';
import type { Moment } from '../../calendar/timestamp.ts';
import { isNil, type Path } from '../../input/checks.ts';
import { distinctIds } from '../../input/distinct-ids.ts';
import type { InputReader } from '../../input/input-reader.ts';
import type { ReportStatus } from '../lifecycle/status.ts';

/** A report by an id of the caller's own, and its status. */
export interface ReportWithStatus {
  /** Appears in the calendar unchanged: it must not identify a person. */
  readonly id: string;
  /** What `reportStatus` returned for the report. */
  readonly status: ReportStatus;
}

/** How a calendar file is written. */
export interface CalendarFileOptions {
  /** The name that calendar programs show; left out: "Serious occurrence reports". */
  readonly calendarName?: string | null | undefined;
  /** When the file is written (DTSTAMP); left out: the last submission of each report, so that equal input gives an equal file. */
  readonly now?: Moment | null | undefined;
  /** How many minutes before a moment that is due the alarm goes off, 0 to 10080; left out: 30. An update is announced at 9 of its day. */
  readonly alarmMinutes?: number | null | undefined;
}

/** A report as far as a calendar file goes. */
export interface CalendarReport {
  readonly id: string;
  readonly initialDue: number | null;
  readonly escalationDue: number | null;
  readonly updateDue: Day | null;
  /** What an earlier file may contain and is not due any more because the report has ended. */
  readonly cancelled: readonly ('initial-report' | 'escalation' | 'update')[];
  /** The last submission, in milliseconds since 1970. */
  readonly lastChange: number;
}

/** The name that calendar programs show, where no other is given. */
export const defaultCalendarName = 'Serious occurrence reports';

/** Reads how a calendar file is written. */
export function readCalendarFileOptions(
  options: unknown,
  reading: InputReader,
): { calendarName: string; now: number | null; alarmMinutes: number } {
  const fields = isNil(options)
    ? {}
    : reading.object(options, ['options'], ['calendarName', 'now', 'alarmMinutes'], 'options: an object');
  return {
    calendarName: isNil(fields.calendarName)
      ? defaultCalendarName
      : reading.text(fields.calendarName, ['options', 'calendarName'], 'a name: a text'),
    now: isNil(fields.now) ? null : reading.moment(fields.now, ['options', 'now']),
    alarmMinutes: isNil(fields.alarmMinutes)
      ? 30
      : reading.wholeNumber(
          fields.alarmMinutes,
          ['options', 'alarmMinutes'],
          'a whole number of minutes from 0 to 10080',
          0,
          10_080,
        ),
  };
}

const statusKeys = ['state', 'level', 'initial', 'updates', 'escalation', 'nextUpdateDue', 'overdue', 'conflicts'];
const limitKeys = ['due', 'submittedAt', 'late'];
const asked = 'a status that reportStatus gave: an object';

/** Reads reports with their status. */
export function readReportsWithStatus(reports: unknown, reading: InputReader): CalendarReport[] {
  const given = reading
    .list(reports, ['reports'], 'a list of reports')
    .map((report, index) => readReportWithStatus(report, reading, ['reports', index]));
  distinctIds(given, reading, ['reports'], 'an id that no other report has');
  return given;
}

function readReportWithStatus(report: unknown, reading: InputReader, path: Path): CalendarReport {
  const fields = reading.object(report, path, ['id', 'status'], 'a report with its status: an object');
  const id = reading.text(fields.id, [...path, 'id'], 'an id: a text');
  const at = [...path, 'status'];
  const status = reading.object(fields.status, at, statusKeys, asked);
  const ended = status.state === 'duplicate' || status.state === 'not-valid';
  const initial = readLimit(status.initial, [...limitKeys, 'lateExplanationRequired'], reading, [...at, 'initial']);
  const escalation = isNil(status.escalation)
    ? null
    : readLimit(status.escalation, limitKeys, reading, [...at, 'escalation']);
  const updates = reading
    .list(status.updates, [...at, 'updates'], 'a list of updates')
    .map((update, index) => readSubmittedAt(update, reading, [...at, 'updates', index]));
  return {
    id,
    initialDue: ended || initial.submittedAt !== null ? null : initial.due,
    escalationDue: ended || escalation === null || escalation.submittedAt !== null ? null : escalation.due,
    cancelled: [
      ...(ended ? (['initial-report', 'escalation'] as const) : []),
      ...(ended || (status.state === 'no-further-action' && isNil(status.nextUpdateDue)) ? (['update'] as const) : []),
    ],
    updateDue: isNil(status.nextUpdateDue) ? null : reading.civilDate(status.nextUpdateDue, [...at, 'nextUpdateDue']),
    lastChange: [initial.submittedAt ?? 0, escalation?.submittedAt ?? 0, ...updates].reduce(
      (a, b) => Math.max(a, b),
      neverChanged,
    ),
  };
}

const neverChanged = /* @__PURE__ */ Date.UTC(2000, 0, 1);

function readLimit(
  limit: unknown,
  keys: readonly string[],
  reading: InputReader,
  path: Path,
): { due: number; submittedAt: number | null } {
  const fields = reading.object(limit, path, keys, asked);
  return {
    due: reading.moment(fields.due, [...path, 'due']),
    submittedAt: isNil(fields.submittedAt) ? null : reading.moment(fields.submittedAt, [...path, 'submittedAt']),
  };
}

function readSubmittedAt(update: unknown, reading: InputReader, path: Path): number {
  const { submittedAt } = reading.object(update, path, limitKeys, asked);
  return isNil(submittedAt) ? 0 : reading.moment(submittedAt, [...path, 'submittedAt']);
}
