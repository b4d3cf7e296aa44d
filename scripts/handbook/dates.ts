import { civilDateAt, parseTimestamp } from '../../src/calendar/index.ts';
import { readableDate } from '../../src/phrases/times.ts';

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** "Wednesday 23 December 2026" */
export const longDate = (date: string): string => readableDate(date, 'EEEE d MMMM yyyy');

/** "Wed 23 Dec" */
export const shortDate = (date: string): string => readableDate(date, 'EEE d MMM');

/** "23 Dec" */
export const dayAndMonth = (date: string): string => readableDate(date, 'd MMM');

export const monthName = (date: string): string => readableDate(date, 'MMMM');

export const dayOfWeek = (date: string): number => midnight(date).getUTCDay();

export const nextDate = (date: string, days = 1): string =>
  new Date(midnight(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The n-th such weekday of a month, 0 for Sunday; `month` from 1. */
export function nthWeekday(year: number, monthNumber: number, weekday: number, n: number): string {
  const first = `${year}-${String(monthNumber).padStart(2, '0')}-01`;
  return nextDate(first, ((weekday - dayOfWeek(first) + 7) % 7) + 7 * (n - 1));
}

/** "Sun 8 Mar 2026, 03:30 (UTC−4)" of a timestamp with the offset of Ontario. */
export function moment(timestamp: string): string {
  const at = parseTimestamp(timestamp);
  if (at === undefined) throw new RangeError('a timestamp is expected');
  const date = civilDateAt(at, 'America/Toronto');
  return `${shortDate(date)} ${date.slice(0, 4)}, ${timestamp.slice(11, 16)} (UTC−${Number(timestamp.slice(20, 22))})`;
}
