import { withoutBlanks } from '../input/blanks.ts';
import { isNil, type Path } from '../input/checks.ts';
import type { InputReader, PlainObject } from '../input/input-reader.ts';
import type { CivilDate } from '../model/occurrence.ts';
import { type BusinessDays, businessDays, withClosures } from './business-days.ts';
import { type CalendarId, calendarIds } from './calendar-ids.ts';
import { isTimeZone, ontario, timeZoneExpected } from './time-zone.ts';

/** The options of every function of dates: which days are business days, and in which time zone a moment falls on a day. */
export interface BusinessCalendar {
  /** The holidays; left out: `'ontario-public-holidays'`, which never gives a later date than the other two. */
  readonly calendar?: CalendarId | null | undefined;
  /** Further days that do not count: days on which the office is closed. */
  readonly closures?: readonly CivilDate[] | null | undefined;
  /** The time zone of the days; left out: `'America/Toronto'`. */
  readonly timeZone?: string | null | undefined;
}

/** A calendar that has been read: its business days and its time zone. */
export interface ReadCalendar {
  readonly days: BusinessDays;
  readonly timeZone: string;
}

/** The keys of the options that say which days are business days. */
export const calendarKeys = ['calendar', 'closures', 'timeZone'] as const;

/** Reads the options of a function of dates. Left out: the default. */
export function readCalendar(given: unknown, reading: InputReader): ReadCalendar {
  return readCalendarOptions(given, reading, calendarKeys).calendar;
}

/** Reads the options of a function of dates that has further options, and gives those as they are. */
export function readCalendarOptions(
  given: unknown,
  reading: InputReader,
  keys: readonly string[],
): { readonly calendar: ReadCalendar; readonly options: PlainObject } {
  const options = isNil(given)
    ? {}
    : withoutBlanks(reading.object(given, ['options'], keys, 'an object with options such as calendar'));
  const id = isNil(options.calendar)
    ? calendarIds[0]
    : reading.oneOf(options.calendar, ['options', 'calendar'], calendarIds);
  const days = businessDays(id);
  return {
    calendar: {
      days: isNil(options.closures) ? days : readClosures(options.closures, days, reading, ['options', 'closures']),
      timeZone: readTimeZone(options.timeZone, reading, ['options', 'timeZone']),
    },
    options,
  };
}

function readClosures(closures: unknown, days: BusinessDays, reading: InputReader, path: Path): BusinessDays {
  const dates = reading.list(closures, path, 'a list of dates YYYY-MM-DD');
  return withClosures(
    days,
    dates.map((date, index) => reading.civilDate(date, [...path, index])),
  );
}

/** Reads the name of a time zone. Left out: Ontario's. */
export function readTimeZone(timeZone: unknown, reading: InputReader, path: Path): string {
  if (isNil(timeZone)) return ontario;
  if (typeof timeZone === 'string' && isTimeZone(timeZone)) return timeZone;
  reading.problem(typeof timeZone === 'string' ? 'unknown-id' : 'wrong-type', path, timeZoneExpected);
  return ontario;
}
