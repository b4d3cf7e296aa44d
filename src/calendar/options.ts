import { withoutBlanks } from '../input/blanks.ts';
import { isNil, type Path } from '../input/checks.ts';
import type { InputReader } from '../input/input-reader.ts';
import type { CivilDate } from '../model/occurrence.ts';
import { type BusinessDays, businessDays, withClosures } from './business-days.ts';
import { type CalendarId, calendarIds } from './calendar-ids.ts';
import { isTimeZone, ontario, timeZoneExpected } from './time-zone.ts';

/** Which days are business days, and in which time zone a moment falls on a day. */
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

/** Reads a business calendar. Left out: the default. */
export function readCalendar(calendar: unknown, reading: InputReader, path: Path = ['calendar']): ReadCalendar {
  if (isNil(calendar)) return { days: businessDays(calendarIds[0]), timeZone: ontario };
  const keys = ['calendar', 'closures', 'timeZone'];
  const options = withoutBlanks(reading.object(calendar, path, keys, 'a business calendar: an object'));
  const id = isNil(options.calendar)
    ? calendarIds[0]
    : reading.oneOf(options.calendar, [...path, 'calendar'], calendarIds);
  const days = businessDays(id);
  return {
    days: isNil(options.closures) ? days : readClosures(options.closures, days, reading, [...path, 'closures']),
    timeZone: readTimeZone(options.timeZone, reading, [...path, 'timeZone']),
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
