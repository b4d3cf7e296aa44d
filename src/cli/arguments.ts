import { type ParseArgsConfig, parseArgs } from 'node:util';
import { businessDays, withClosures } from '../calendar/business-days.ts';
import { type CalendarId, calendarIds } from '../calendar/calendar-ids.ts';
import { type ReadCalendar, readTimeZone } from '../calendar/options.ts';
import { isNil } from '../input/checks.ts';
import type { InputReader } from '../input/input-reader.ts';
import { isInvalidInputError } from '../input/invalid-input-error.ts';
import { nearest } from '../lib/nearest.ts';
import { CannotWriteError } from './batch/cannot-write.ts';
import { type CliIo, exitStatus } from './io.ts';

/** A command line that cannot be understood. Its message repeats nothing that was typed. */
export class UsageError extends Error {}

/** The arguments of a command by name: every option may be given more than once and has a list of texts. */
export interface Arguments {
  readonly files: readonly string[];
  readonly help: boolean;
  all(option: string): readonly string[];
  /** The value of an option that is given once at most. */
  one(option: string): string | undefined;
  /** Whether a flag is given. */
  has(flag: string): boolean;
}

/** Reads a command line: options that take a value, and flags that take none, `--help` among them. */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Arguments {
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || name === 'help' || names.includes(name) || flags.includes(name)) continue;
    const near = nearest(name, [...names, ...flags]);
    throw new UsageError(`an option is not known${near === undefined ? '' : ` (nearest: --${near})`}`);
  }
  const options: Options = { help: { type: 'boolean', short: 'h' } };
  for (const name of names) options[name] = { type: 'string', multiple: true };
  for (const flag of flags) options[flag] = { type: 'boolean' };
  const { values, positionals } = parse(args, options);
  const all = (option: string): readonly string[] => {
    const given = values[option];
    return Array.isArray(given) ? given.filter((value) => typeof value === 'string') : [];
  };
  return {
    files: positionals,
    help: values.help === true,
    all,
    one: (option) => {
      const given = all(option);
      if (given.length > 1) throw new UsageError(`--${option} is given more than once`);
      return given[0];
    },
    has: (flag) => values[flag] === true,
  };
}

type Options = NonNullable<ParseArgsConfig['options']>;

function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    throw new UsageError('an option is not known, or lacks its value');
  }
}

/** The options that say which days are business days. */
export const calendarOptions = ['calendar', 'closure', 'time-zone'] as const;

/** Help on these options. */
export const calendarHelp = `  --calendar ID     ${calendarIds.join(', ')}
                    (default: the first)
  --closure DATE    a further day that does not count; may be repeated
  --time-zone NAME  default: America/Toronto`;

/** Reads these options. */
export function readCalendarArguments(given: Arguments, reading: InputReader): ReadCalendar {
  const calendar = given.one('calendar');
  const id: CalendarId = isNil(calendar) ? calendarIds[0] : reading.oneOf(calendar, ['--calendar'], calendarIds);
  const closures = given.all('closure').map((date) => reading.civilDate(date, ['--closure']));
  return {
    days: withClosures(businessDays(id), closures),
    timeZone: readTimeZone(given.one('time-zone'), reading, ['--time-zone']),
  };
}

/** Runs a command and turns bad input into a message and an exit status. Other errors are faults of the program. */
export function run(name: string, io: CliIo, command: () => number): number;
export function run(name: string, io: CliIo, command: () => number | Promise<number>): number | Promise<number>;
export function run(name: string, io: CliIo, command: () => number | Promise<number>): number | Promise<number> {
  try {
    const status = command();
    return typeof status === 'number' ? status : status.catch((error: unknown) => failed(name, io, error));
  } catch (error) {
    return failed(name, io, error);
  }
}

function failed(name: string, io: CliIo, error: unknown): number {
  if (error instanceof UsageError) io.stderr.write(`ontario-sor ${name}: ${error.message}; see --help\n`);
  else if (isInvalidInputError(error) || error instanceof CannotWriteError)
    io.stderr.write(`ontario-sor ${name}: ${error.message}\n`);
  else throw error;
  return error instanceof CannotWriteError ? exitStatus.cannotWrite : exitStatus.badInput;
}
