import { stepBusinessDays } from '../calendar/business-days.ts';
import { type Day, formatDay } from '../calendar/civil-date.ts';
import { derivation } from '../calendar/explain-business-days.ts';
import type { ReadCalendar } from '../calendar/options.ts';
import { isLeftOut, type Reading, read } from '../calendar/reading.ts';
import { formatTimestamp } from '../calendar/time-zone.ts';
import { lateExplanation, reportingTimelines } from '../editions/2025-11/s07-timelines/timelines.ts';
import { updateInterval, updateRules } from '../editions/2025-11/s10-process/updates.ts';
import type { RuleRef } from '../model/citation.ts';
import type { CivilDate, Timestamp } from '../model/occurrence.ts';
import { inOrder, type ReadEvent } from '../report/events.ts';
import { toICalendar } from '../report/icalendar.ts';
import { foldLife, type Life, type NextUpdate } from '../report/life.ts';
import { statusOf } from '../report/status.ts';
import {
  type Arguments,
  calendarHelp,
  calendarOptions,
  readArguments,
  readCalendarArguments,
  run,
  UsageError,
} from './arguments.ts';
import { type CliIo, exitStatus, heading } from './io.ts';

const help = `usage: ontario-sor due [--aware TIME --level 1|2] [--submitted TIME] [--update TIME]... [options]

Prints by when a first report and its updates are due, with the derivation of each date.

  --aware TIME      when the provider became aware, or deemed the incident a serious occurrence
  --level 1|2       the Level when it was first reported
  --submitted TIME  when the first report was submitted
  --update TIME     when an update was submitted; may be repeated
  --interval DAYS   business days between updates, where the ministry set them
  --interval-set TIME  when it set them; the first submission, unless said otherwise
  --requested DATE  a date by which the ministry requested an update
${calendarHelp}
  --count N         how many dates of updates to print: 3, unless said otherwise
  --now TIME        the moment to look at, unless it is now
  --id ID           an id for the report, which must not identify a person
  --format FORMAT   text, json or ics (a calendar file); text, unless said otherwise

TIME is YYYY-MM-DDTHH:MM:SS with an offset, such as 2026-11-21T14:05:00-05:00; DATE is YYYY-MM-DD.
`;

const options = [
  'aware',
  'level',
  'submitted',
  'update',
  'interval',
  'interval-set',
  'requested',
  ...calendarOptions,
  'count',
  'now',
  'id',
  'format',
];

const formats = ['text', 'json', 'ics'] as const;

/**
 * The command `ontario-sor due`: by when a first report and its updates are due, with the derivation of each date.
 *
 * @param args - The command line after `due`.
 * @param io - Where to write, and the clock.
 * @returns The exit status: 0, or 2 for input that is not what it should be.
 */
export function runDue(args: readonly string[], io: CliIo): number {
  return run('due', io, () => {
    const given = readArguments(args, options);
    if (given.help) io.stdout.write(help);
    else
      io.stdout.write(
        answer(
          read((reading) => readDue(given, reading, io)),
          io,
        ),
      );
    return exitStatus.done;
  });
}

/** The command line as it was read. */
interface Due {
  readonly id: string;
  readonly aware: number | null;
  readonly level: 1 | 2;
  readonly events: readonly ReadEvent[];
  readonly calendar: ReadCalendar;
  readonly count: number;
  readonly now: number;
  readonly format: (typeof formats)[number];
}

function readDue(given: Arguments, reading: Reading, io: CliIo): Due {
  if (given.files.length > 0) throw new UsageError('due takes options only');
  const moment = (option: string): number | null => {
    const value = given.one(option);
    return isLeftOut(value) ? null : reading.moment(value, [`--${option}`]);
  };
  const number = (option: string, least: number, most: number): number | null => {
    const value = given.one(option);
    if (isLeftOut(value)) return null;
    const expected = `a whole number from ${least} to ${most}`;
    return reading.wholeNumber(/^\d{1,5}$/.test(value) ? Number(value) : value, [`--${option}`], expected, least, most);
  };
  const aware = moment('aware');
  const level = number('level', 1, 2);
  const submitted = moment('submitted');
  if (aware === null && submitted === null) throw new UsageError('--aware with --level, or --submitted, is needed');
  if (aware !== null && level === null) throw new UsageError('--level is needed with --aware');
  const events = readDueEvents(given, submitted, number('interval', 1, 1000), moment('interval-set'), reading);
  if (submitted === null && events.length > 0) throw new UsageError('--submitted is needed for the dates of updates');
  return {
    id: given.one('id') ?? 'report',
    aware,
    level: level === 2 ? 2 : 1,
    events,
    calendar: readCalendarArguments(given, reading),
    count: number('count', 1, 100) ?? 3,
    now: Math.max(moment('now') ?? io.now().getTime(), ...events.map(({ at }) => at)),
    format: reading.oneOf(given.one('format') ?? 'text', ['--format'], formats),
  };
}

function readDueEvents(
  given: Arguments,
  submitted: number | null,
  businessDays: number | null,
  intervalSet: number | null,
  reading: Reading,
): ReadEvent[] {
  const events: ReadEvent[] = [];
  const place = 0;
  if (submitted !== null) events.push({ kind: 'initial-submitted', at: submitted, place, manual: false });
  for (const update of given.all('update'))
    events.push({ kind: 'update-submitted', at: reading.moment(update, ['--update']), place });
  if (businessDays !== null)
    events.push({ kind: 'update-interval-set', at: intervalSet ?? submitted ?? 0, place, businessDays });
  const last = Math.max(submitted ?? 0, ...events.map(({ at }) => at));
  for (const date of given.all('requested'))
    events.push({ kind: 'update-requested', at: last, place, due: reading.civilDate(date, ['--requested']) });
  return inOrder(events);
}

/** The dates of a report, in the shape that `--format json` prints. */
interface DueDates {
  readonly initial: { readonly due: Timestamp; readonly submittedAt: Timestamp | null; readonly late: boolean } | null;
  readonly nextUpdate: { readonly due: CivilDate; readonly overdue: boolean } | null;
  /** The dates after the next one, if each update is submitted on the day it is due. */
  readonly following: readonly CivilDate[];
  readonly calendar: string;
  readonly timeZone: string;
}

function answer(due: Due, io: CliIo): string {
  const { calendar, now, level } = due;
  const report = { awareAt: due.aware ?? due.events[0]?.at ?? now, level, events: due.events };
  const status = statusOf(report, now, calendar);
  if (due.format === 'ics') return toICalendar([{ id: due.id, status }], { now: new Date(now) });
  const life = foldLife(report, due.events, calendar);
  const dates: DueDates = {
    initial:
      due.aware === null
        ? null
        : { due: status.initial.due, submittedAt: status.initial.submittedAt, late: status.initial.late },
    nextUpdate: status.nextUpdateDue === null ? null : { due: status.nextUpdateDue, overdue: status.overdue },
    following: following(life, due.count - 1, calendar).map(formatDay),
    calendar: calendar.days.calendar,
    timeZone: calendar.timeZone,
  };
  return due.format === 'json' ? `${JSON.stringify(dates, null, 2)}\n` : asText(due, dates, life, io);
}

function following({ next }: Life, count: number, calendar: ReadCalendar): Day[] {
  const days: Day[] = [];
  const interval = next?.counted?.businessDays ?? 0;
  let from = next?.due;
  for (let i = 0; i < count && from !== undefined; i++) {
    from = stepBusinessDays(calendar.days, from, interval);
    if (from !== undefined) days.push(from);
  }
  return days;
}

function asText(due: Due, dates: DueDates, life: Life, io: CliIo): string {
  const lines = [
    ...(dates.initial === null ? [] : [...initialLines(due, dates.initial, io), '']),
    ...(dates.nextUpdate === null || life.next === null
      ? ['Updates are due once the first report is submitted.', `  ${printPlace(updateInterval)}`]
      : [
          heading(
            `Next update: due by the end of ${dates.nextUpdate.due}${dates.nextUpdate.overdue ? ' (overdue)' : ''}`,
            io,
          ),
          ...derivationLines(life.next, due.calendar),
          ...(dates.following.length === 0
            ? []
            : ['', `Then, if each update is submitted on the day it is due: ${dates.following.join(', ')}`]),
          '',
          'The Guidelines do not say what a business day is: the calendar is an assumption.',
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function initialLines(due: Due, initial: NonNullable<DueDates['initial']>, io: CliIo): string[] {
  const rule = reportingTimelines[due.level];
  const submitted = initial.submittedAt === null ? 'not submitted' : `submitted ${initial.submittedAt}`;
  const late = `${submitted}: late. ${lateExplanation.text}`;
  return [
    heading(`First report, Level ${due.level}: due ${initial.due}`, io),
    `  ${rule.hours} ${rule.hours === 1 ? 'hour' : 'hours'} of elapsed time after ${formatTimestamp(due.aware ?? 0, due.calendar.timeZone)}`,
    ...(initial.late ? [`  ${late}`] : initial.submittedAt === null ? [] : [`  ${submitted}: on time`]),
    `  ${printPlace(rule)}`,
  ];
}

function derivationLines({ due, counted, requested }: NextUpdate, calendar: ReadCalendar): string[] {
  if (counted === null || (requested !== null && requested < counted.to))
    return [`  requested by the ministry for ${formatDay(due)}`, `  ${printPlace(updateRules.requested)}`];
  const { from, businessDays, to } = counted;
  const end = stepBusinessDays(calendar.days, from, businessDays) ?? to;
  const days = derivation(calendar.days, from, end);
  const skipped = days.skipped.map(({ date, why, name }) => `${date} (${name ?? why})`);
  return [
    `  ${businessDays} business days after ${formatDay(from)} in ${calendar.timeZone}; calendar ${calendar.days.calendar}`,
    `  counted: ${days.counted.join(', ')}`,
    `  not counted: ${skipped.length === 0 ? 'none' : skipped.join(', ')}`,
    ...(to > end ? [`  no earlier than ${formatDay(to)}, when the ministry set the interval`] : []),
    `  ${printPlace(businessDays === updateInterval.businessDays ? updateInterval : updateRules.intervalSet)}`,
  ];
}

/** Where a rule stands, in words. */
function printPlace(rule: RuleRef): string {
  return `Guidelines (November 2025), section ${rule.citations.map(({ section }) => section).join('; ')}`;
}
