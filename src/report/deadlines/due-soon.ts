import { type Day, formatDay } from '../../calendar/civil-date.ts';
import { type BusinessCalendar, type ReadCalendar, readCalendar } from '../../calendar/options.ts';
import { civilDayAt, formatTimestamp } from '../../calendar/time-zone.ts';
import type { Moment } from '../../calendar/timestamp.ts';
import { distinctIds } from '../../input/distinct-ids.ts';
import { type InputReader, readInput } from '../../input/input-reader.ts';
import type { CivilDate, Timestamp } from '../../model/occurrence.ts';
import { inOrder } from '../lifecycle/events.ts';
import { type IdentifiedReport, type ReadReport, readIdentified } from '../lifecycle/report-input.ts';
import { isOverdue, type Owed, owed } from '../lifecycle/status.ts';
import { reduceEvents } from '../lifecycle/timeline.ts';

/** Something due on one of many reports. */
export interface DueItem {
  /** The id of the report. */
  readonly id: string;
  /** What is due. `escalation` is the submission that carries a Level 1 fact learned later. */
  readonly what: 'initial-report' | 'update' | 'escalation';
  /** A moment for a first report or an escalation; for an update the date by whose end it is due. */
  readonly due: Timestamp | CivilDate;
  /** Whether the limit has passed. */
  readonly overdue: boolean;
}

const millisecondsOfAnHour = 3_600_000;

/**
 * Of many reports, what is due within so many hours of a moment, and everything overdue, most urgent first. An update is due by
 * the end of its day and is reported from the hour that reaches into that day.
 *
 * @param reports - The reports, each with an id of the caller's own that no other has. One invalid report stops the whole call: check each
 *   with `checkReport` when you store it.
 * @param now - The moment to look at.
 * @param withinHours - How many hours ahead, 0 or more; `Infinity` for all that is owed.
 * @param options - Business days and time zone; left out: Ontario's nine public holidays, America/Toronto.
 * @returns One item for each thing owed, the earliest limit first.
 * @throws InvalidInputError when the input is invalid, with every problem.
 * @example
 * ```ts
 * const report = { id: 'r1', awareAt: '2026-11-21T14:05:00-05:00', level: 1, events: [] } as const;
 * dueSoon([report], '2026-11-21T14:30:00-05:00', 8)
 * //=> [{ id: 'r1', what: 'initial-report', due: '2026-11-21T15:05:00-05:00', overdue: false }]
 * ```
 * @since 0.1.0
 */
export function dueSoon(
  reports: readonly IdentifiedReport[],
  now: Moment,
  withinHours: number,
  options?: BusinessCalendar | null,
): DueItem[] {
  const input = readInput((reading) => ({
    reports: readReports(reports, reading),
    now: reading.moment(now, ['now']),
    withinHours: isHours(withinHours)
      ? withinHours
      : reading.wrong(withinHours, ['withinHours'], 'a number of hours, 0 or more', 0),
    calendar: readCalendar(options, reading),
  }));
  const until = Math.min(input.now + input.withinHours * millisecondsOfAnHour, farthest);
  return input.reports
    .flatMap((report) => owedOn(report, input.now, until, input.calendar))
    .sort(byUrgency)
    .map(({ item }) => item);
}

function readReports(reports: unknown, reading: InputReader): (ReadReport & { readonly id: string })[] {
  const given = reading
    .list(reports, ['reports'], 'a list of reports')
    .map((report, index) => readIdentified(report, reading, ['reports', index]));
  distinctIds(given, reading, ['reports'], 'an id that no other report has');
  return given;
}

/** Later than any limit, and still a date. */
const farthest = /* @__PURE__ */ Date.UTC(2200, 0, 1);

const isHours = (hours: unknown): hours is number => typeof hours === 'number' && hours >= 0;

/** An item with what it is sorted by: the day of its limit, within the day moments before the end of it, then the moment. */
interface Sortable {
  readonly item: DueItem;
  readonly day: Day;
  readonly atEnd: number;
  readonly due: number;
}

const whats: readonly DueItem['what'][] = ['initial-report', 'escalation', 'update'];

function byUrgency(a: Sortable, b: Sortable): number {
  return (
    a.day - b.day ||
    a.atEnd - b.atEnd ||
    a.due - b.due ||
    whats.indexOf(a.item.what) - whats.indexOf(b.item.what) ||
    (a.item.id < b.item.id ? -1 : 1)
  );
}

function owedOn(
  report: ReadReport & { readonly id: string },
  now: number,
  until: number,
  calendar: ReadCalendar,
): Sortable[] {
  const life = reduceEvents(report, inOrder(report.events.filter((event) => event.at <= now)), calendar);
  return owed(life)
    .filter((duty) => duty.due <= (duty.by === 'moment' ? until : civilDayAt(until, calendar.timeZone)))
    .map((duty) => sortable(report.id, duty, now, calendar.timeZone));
}

function sortable(id: string, duty: Owed, now: number, timeZone: string): Sortable {
  const byMoment = duty.by === 'moment';
  const due = byMoment ? formatTimestamp(duty.due, timeZone) : formatDay(duty.due);
  return {
    item: { id, what: duty.what, due, overdue: isOverdue(duty, now, timeZone) },
    day: byMoment ? civilDayAt(duty.due, timeZone) : duty.due,
    atEnd: byMoment ? 0 : 1,
    due: duty.due,
  };
}
