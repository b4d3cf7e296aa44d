import type { Timestamp } from '../model/occurrence.ts';
import { firstYear, lastYear, parseCivilDate } from './civil-date.ts';
import { millisecondsOfADay, millisecondsOfAMinute } from './milliseconds.ts';

/** A moment as it may be given: a timestamp, or a `Date`. */
export type Moment = Timestamp | Date;

/** What is expected of a moment. */
export const timestampExpected =
  'a timestamp YYYY-MM-DDTHH:MM:SS with an offset ±HH:MM or Z, of a date that exists, from 2000 to 2100, such as "2026-11-21T14:05:00-05:00"';

const grammar = /^.{10}T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * The moment that a timestamp names, in milliseconds since 1970, or `undefined` when it is not one: "YYYY-MM-DDTHH:MM:SS", an
 * optional fraction, "Z" or "±HH:MM"; a date that exists, from 2000 to 2100; 00:00:00 to 23:59:59.
 */
export function parseTimestamp(text: string): number | undefined {
  const match = grammar.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds, fraction = '', sign, offsetHours, offsetMinutes] = match;
  const day = parseCivilDate(text.slice(0, 10));
  if (day === undefined) return undefined;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0));
  const clock = (Number(hours) * 60 + Number(minutes) - offset) * millisecondsOfAMinute + Number(seconds) * 1000;
  return day * millisecondsOfADay + clock + milliseconds;
}

/** The moment of a timestamp or a `Date`, in milliseconds since 1970, or `undefined` when it is neither or out of range. */
export function parseMoment(moment: unknown): number | undefined {
  if (typeof moment === 'string') return parseTimestamp(moment);
  if (!isDate(moment)) return undefined;
  // Ignores an overridden `getTime`.
  const at = Date.prototype.getTime.call(moment);
  const year = new Date(at).getUTCFullYear();
  return year >= firstYear && year <= lastYear ? at : undefined;
}

/** A `Date` of this realm or of another (a frame, a test environment), and nothing that only looks like one. */
export function isDate(value: unknown): value is Date {
  try {
    // First the tag, which most values lack: the error that anything but a `Date` causes takes long to make.
    if (Object.prototype.toString.call(value) !== '[object Date]') return false;
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
