import { stepBusinessDays } from '../../calendar/business-days.ts';
import { type Day, formatDay } from '../../calendar/civil-date.ts';
import type { ReadCalendar } from '../../calendar/options.ts';
import { isNil } from '../../input/checks.ts';
import { type InputReader, readInput } from '../../input/input-reader.ts';
import { withValues } from '../../phrases/expected.ts';
import { toICalendar } from '../../report/icalendar/icalendar.ts';
import { inOrder, type ReadEvent } from '../../report/lifecycle/events.ts';
import { statusOf } from '../../report/lifecycle/status.ts';
import { reduceEvents, type Timeline } from '../../report/lifecycle/timeline.ts';
import {
  type Arguments,
  calendarHelp,
  calendarOptions,
  readArguments,
  readCalendarArguments,
  run,
  UsageError,
} from '../arguments.ts';
import type { Work } from '../batch/job.ts';
import { formatOf, manyHelp, manyOptions, runMany } from '../batch/many.ts';
import { type CliIo, exitStatus } from '../io.ts';
import { type Due, type DueDates, dueFormats, printDue } from './print.ts';

const help = `usage: ontario-sor due [--aware TIME --level 1|2] [--submitted TIME] [--update TIME]... [options]
       ontario-sor due FILE.ndjson|- [--within HOURS] [options]

Prints when a first report and its updates are due, and how each date was counted.

  --aware TIME      when the provider became aware, or deemed the incident a serious occurrence
  --level 1|2       the Level when it was first reported
  --submitted TIME  when the first report was submitted
  --update TIME     when an update was submitted; may be repeated
  --interval DAYS   business days between updates, where the ministry set them
  --interval-set TIME  when the ministry set them; default: the first submission
  --requested DATE  a date by which the ministry requested an update
${calendarHelp}
  --count N         how many update dates to print; default: 3
  --now TIME        the time to use instead of now
  --id ID           an id for the report; do not use a person's name
  --format FORMAT   text, json or ics (a calendar file); default: text

${manyHelp}  --within HOURS    list what is overdue or due within so many hours; default: everything due
Each row is a report with id, awareAt, level and events.

TIME is YYYY-MM-DDTHH:MM:SS with an offset, such as 2026-11-21T14:05:00-05:00; DATE is YYYY-MM-DD.
`;

const optionsOfOne = [
  ...['aware', 'level', 'submitted', 'update', 'interval', 'interval-set', 'requested'],
  ...['count', 'id', 'format'],
];
const options = [...optionsOfOne, ...calendarOptions, 'now', 'within', ...manyOptions];

/**
 * The command `ontario-sor due`: by when a first report and its updates are due, with the derivation of each date.
 *
 * @param args - The command line after `due`.
 * @param io - Where to write, and the clock.
 * @returns The exit status, later where there are many rows.
 */
export function runDue(args: readonly string[], io: CliIo): number | Promise<number> {
  return run('due', io, () => {
    const given = readArguments(args, options);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const from = formatOf(given, { one: optionsOfOne, many: ['within'] });
    if (from !== undefined) return runMany(readDueWork(given, io), from, given, io);
    const due = readInput((reading) => readDue(given, reading, io));
    io.stdout.write(answer(due, io));
    return exitStatus.done;
  });
}

/** Far beyond what any report can owe. */
const longestHours = 1_000_000;

function readDueWork(given: Arguments, io: CliIo): Work {
  const now = given.one('now');
  if (now === undefined && given.one('resume') !== undefined)
    throw new UsageError('--resume needs --now, so that every row is looked at from the same moment');
  if (given.one('within') !== undefined && given.one('to') === 'ics')
    throw new UsageError('--within is not for ics: a calendar holds everything due');
  const hours = given.one('within') ?? `${longestHours}`;
  return readInput((reading) => {
    const { days, timeZone } = readCalendarArguments(given, reading);
    if (now !== undefined) reading.moment(now, ['--now']);
    return {
      command: 'due',
      now: now ?? io.now().toISOString(),
      withinHours: reading.wholeNumber(
        /^\d+$/.test(hours) ? Number(hours) : hours,
        ['--within'],
        'a whole number of hours',
        0,
        longestHours,
      ),
      calendar: { calendar: days.calendar, closures: given.all('closure'), timeZone },
    };
  });
}

function readDue(given: Arguments, reading: InputReader, io: CliIo): Due {
  if (given.files.length > 0) throw new UsageError('due takes options only, or a file that ends in .ndjson');
  const moment = (option: string): number | null => {
    const value = given.one(option);
    return isNil(value) ? null : reading.moment(value, [`--${option}`]);
  };
  const number = (option: string, least: number, most: number): number | null => {
    const value = given.one(option);
    if (isNil(value)) return null;
    const expected = withValues('a whole number from {least} to {most}', { least, most });
    return reading.wholeNumber(/^\d{1,5}$/.test(value) ? Number(value) : value, [`--${option}`], expected, least, most);
  };
  const aware = moment('aware');
  const givenLevel = given.one('level');
  const level = isNil(givenLevel)
    ? null
    : reading.level(/^\d$/.test(givenLevel) ? Number(givenLevel) : givenLevel, ['--level']);
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
    format: reading.oneOf(given.one('format') ?? 'text', ['--format'], dueFormats),
  };
}

function readDueEvents(
  given: Arguments,
  submitted: number | null,
  businessDays: number | null,
  intervalSet: number | null,
  reading: InputReader,
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

function answer(due: Due, io: CliIo): string {
  const { calendar, now, level } = due;
  const report = { awareAt: due.aware ?? due.events[0]?.at ?? now, level, events: due.events };
  const status = statusOf(report, now, calendar);
  if (due.format === 'ics') return toICalendar([{ id: due.id, status }], { now: new Date(now) });
  const life = reduceEvents(report, due.events, calendar);
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
  return due.format === 'json' ? `${JSON.stringify(dates, null, 2)}\n` : printDue(due, dates, life, io);
}

function following({ next }: Timeline, count: number, calendar: ReadCalendar): Day[] {
  const days: Day[] = [];
  const interval = next?.counted?.businessDays ?? 0;
  let from = next?.due;
  for (let i = 0; i < count && from !== undefined; i++) {
    from = stepBusinessDays(calendar.days, from, interval);
    if (from !== undefined) days.push(from);
  }
  return days;
}
