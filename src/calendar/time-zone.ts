import { tzOffset } from '@date-fns/tz/tzOffset';
import { getOrInsertComputed } from '../lib/memo.ts';
import type { CivilDate, Timestamp } from '../model/occurrence.ts';
import { type Day, formatDay, twoDigits } from './civil-date.ts';
import { millisecondsOfADay, millisecondsOfAMinute } from './milliseconds.ts';

/** The time zone in which days are counted and times are printed, where no other is named. */
export const ontario = 'America/Toronto';

/** What is expected of a time zone. */
export const timeZoneExpected = 'the name of a time zone, such as "America/Toronto" or "America/Winnipeg"';

const known = new Set([ontario]);

/** Whether a text names a time zone that this runtime knows. A fixed offset is not one: it would not follow the clocks. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  const answer = /[A-Za-z]/.test(name) && isKnownToIntl(name);
  if (answer) known.add(name);
  return answer;
}

function isKnownToIntl(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The milliseconds that the clocks of a zone were showing since 1970: the moment, moved by the offset then in force. */
function wallClock(milliseconds: number, offsetMinutes: number): number {
  return milliseconds + offsetMinutes * millisecondsOfAMinute;
}

/** By time zone and UTC day: the offset all through the day, or NaN where the clocks change. */
const offsets = new Map<string, Map<Day, number>>();

/** The offset in minutes. It is asked of the runtime, which takes long to answer, twice for each day and not for each moment. */
function offsetAt(milliseconds: number, timeZone: string): number {
  const ofZone = getOrInsertComputed(offsets, timeZone, () => new Map<Day, number>());
  const day = Math.floor(milliseconds / millisecondsOfADay);
  const allDay = getOrInsertComputed(ofZone, day, () => offsetAllDay(day, timeZone));
  return Number.isNaN(allDay) ? tzOffset(timeZone, new Date(milliseconds)) : allDay;
}

/** No zone changes its clocks twice within a day: what is the same at both ends is the same between. */
function offsetAllDay(day: Day, timeZone: string): number {
  const before = tzOffset(timeZone, new Date(day * millisecondsOfADay));
  const after = tzOffset(timeZone, new Date((day + 1) * millisecondsOfADay));
  return before === after ? before : Number.NaN;
}

/** The milliseconds since 1970 that the clocks of a time zone show at a moment (milliseconds since 1970). */
export function wallClockAt(milliseconds: number, timeZone: string): number {
  return wallClock(milliseconds, offsetAt(milliseconds, timeZone));
}

/** The civil day of a moment (milliseconds since 1970) in a time zone: the one place where a moment becomes a date. */
export function civilDayAt(milliseconds: number, timeZone: string): Day {
  return Math.floor(wallClockAt(milliseconds, timeZone) / millisecondsOfADay);
}

/** The civil date of a moment (milliseconds since 1970) in a time zone, "2026-12-02". */
export function civilDateAt(milliseconds: number, timeZone: string): CivilDate {
  return formatDay(civilDayAt(milliseconds, timeZone));
}

/** A moment (milliseconds since 1970) as text with the offset of a time zone and without a fraction: "2026-11-21T14:05:00-05:00". */
export function formatTimestamp(milliseconds: number, timeZone: string): Timestamp {
  const offset = offsetAt(milliseconds, timeZone);
  const wall = wallClock(milliseconds, offset);
  const day = Math.floor(wall / millisecondsOfADay);
  const seconds = Math.floor((wall - day * millisecondsOfADay) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
  const sign = offset < 0 ? '-' : '+';
  const away = Math.floor(Math.abs(offset));
  return `${formatDay(day)}T${clock}${sign}${twoDigits(Math.floor(away / 60))}:${twoDigits(away % 60)}`;
}
