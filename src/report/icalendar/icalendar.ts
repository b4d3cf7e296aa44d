import { type Day, formatDay } from '../../calendar/civil-date.ts';
import type { Moment } from '../../calendar/timestamp.ts';
import { escalationCaution, levelGivesTime, updateInterval } from '../../editions/current.ts';
import { type InputReader, readInput } from '../../input/input-reader.ts';
import {
  type CalendarFileOptions,
  type CalendarReport,
  defaultCalendarName,
  type ReportWithStatus,
  readCalendarFileOptions,
  readReportsWithStatus,
} from './icalendar-input.ts';
import { calendarFile, escapeText } from './icalendar-text.ts';

/**
 * What is owed on reports as a calendar file (RFC 5545) that calendar programs import: an event for each first report,
 * escalation and update that is owed, with a reminder. It contains the ids of the reports and nothing else about them. An item keeps its
 * identity (UID) from file to file, so that a later file moves it and does not double it.
 *
 * @param reports - The reports with their status.
 * @param options - The name of the calendar and the moment of writing.
 * @returns The text of the file, with CR LF at the end of each line.
 * @throws InvalidInputError when the input is invalid, with every problem.
 * @example
 * ```ts
 * const status = reportStatus({ awareAt: '2026-11-21T14:05:00-05:00', level: 1, events: [] }, '2026-11-21T14:10:00-05:00');
 * toICalendar([{ id: 'r1', status }]).includes('DTSTART:20261121T200500Z') //=> true
 * ```
 * @since 0.1.0
 */
export function toICalendar(reports: readonly ReportWithStatus[], options?: CalendarFileOptions | null): string {
  const input = readInput((reading) => readCalendarInput(reports, options, reading));
  const events = eventsOf(input);
  return calendarFile([...start(input.calendarName), ...(events.length === 0 ? emptyCalendar : events), end]);
}

/** The same in three parts, so that the events of many reports can be written one report at a time. */
export const calendarParts = {
  start: (): string => calendarFile([...start(defaultCalendarName), ...emptyCalendar]),
  events: (report: ReportWithStatus, now: Moment): string =>
    calendarFile(eventsOf(readInput((reading) => readCalendarInput([report], { now }, reading)))),
  end: (): string => calendarFile([end]),
};

type CalendarInput = ReturnType<typeof readCalendarInput>;

function readCalendarInput(reports: unknown, options: unknown, reading: InputReader) {
  return { reports: readReportsWithStatus(reports, reading), ...readCalendarFileOptions(options, reading) };
}

const eventsOf = ({ reports, alarmMinutes, now }: CalendarInput): string[] =>
  reports.flatMap((report) =>
    [...itemsOf(report, alarmMinutes), ...cancelledOf(report)].flatMap((item) => eventLines(report, item, now)),
  );

const start = (name: string): string[] => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//ontario-sor//Serious occurrence report deadlines//EN',
  'CALSCALE:GREGORIAN',
  `X-WR-CALNAME:${escapeText(name)}`,
];

const end = 'END:VCALENDAR';

// A calendar file has at least one component; a time zone is one that shows nothing.
const emptyCalendar = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Something owed, at a moment (milliseconds since 1970) or by the end of a day. */
interface CalendarItem {
  readonly what: 'initial-report' | 'escalation' | 'update';
  readonly title: string;
  readonly text: string;
  readonly start: readonly string[];
  /** When the alarm goes off; none for what is cancelled. */
  readonly alarm: string | null;
}

function itemsOf({ initialDue, escalationDue, updateDue }: CalendarReport, minutes: number): CalendarItem[] {
  const items: CalendarItem[] = [];
  if (initialDue !== null)
    items.push({
      what: 'initial-report',
      title: 'First report due',
      text: levelGivesTime.text,
      start: [`DTSTART:${utc(initialDue)}`],
      alarm: `-PT${minutes}M`,
    });
  if (escalationDue !== null)
    items.push({
      what: 'escalation',
      title: 'Level 1 fact to be submitted',
      text: `${escalationCaution.text} ${escalationCaution.source}`,
      start: [`DTSTART:${utc(escalationDue)}`],
      alarm: `-PT${minutes}M`,
    });
  if (updateDue !== null)
    items.push({
      what: 'update',
      title: 'Update due by the end of the day',
      text: updateInterval.text,
      start: [`DTSTART;VALUE=DATE:${compact(updateDue)}`, `DTEND;VALUE=DATE:${compact(updateDue + 1)}`],
      alarm: 'PT9H',
    });
  return items;
}

/** What an earlier file may contain and the end of the report has cancelled: calendar programs remove it by its identity. */
function cancelledOf({ cancelled, lastChange, initialDue }: CalendarReport): CalendarItem[] {
  const start = [`DTSTART:${utc(initialDue ?? lastChange)}`];
  return cancelled.map((what) => ({
    what,
    title: 'Not due any more',
    text: 'The report has ended.',
    start,
    alarm: null,
  }));
}

function eventLines(report: CalendarReport, item: CalendarItem, now: number | null): string[] {
  const stamp = now ?? report.lastChange;
  const title = escapeText(`${item.title}: serious occurrence report ${report.id}`);
  return [
    'BEGIN:VEVENT',
    `UID:${item.what}-${fingerprint(report.id)}@ontario-sor`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${sequenceAt(stamp)}`,
    ...(item.alarm === null ? ['STATUS:CANCELLED'] : []),
    ...item.start,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escapeText(item.text)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...(item.alarm === null
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${item.alarm}`, `DESCRIPTION:${title}`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** A number that grows from file to file, by which calendar programs know the later one: minutes since 2000. */
function sequenceAt(stamp: number): number {
  return Math.max(0, Math.floor((stamp - Date.UTC(2000, 0, 1)) / 60_000));
}

/** A moment (milliseconds since 1970) as a date and time in UTC, "20261121T200500Z". */
function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A day as a date, "20261202". */
function compact(day: Day): string {
  return formatDay(day).replaceAll('-', '');
}

/** A hash of 16 hexadecimal digits that does not reveal the text (FNV-1a, twice). */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
