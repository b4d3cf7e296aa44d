import { civilDateAt, parseTimestamp } from '../../src/calendar/index.ts';

const long = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const short = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
const month = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', month: 'long' });

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

function parts(format: Intl.DateTimeFormat, date: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const found = new Map(format.formatToParts(midnight(date)).map(({ type, value }) => [type, value]));
  return (type) => found.get(type) ?? '';
}

/** "Wednesday 23 December 2026" */
export function longDate(date: string): string {
  const of = parts(long, date);
  return `${of('weekday')} ${of('day')} ${of('month')} ${of('year')}`;
}

/** "Wed 23 Dec" */
export function shortDate(date: string): string {
  const of = parts(short, date);
  return `${of('weekday').replace('.', '')} ${of('day')} ${of('month').replace('.', '')}`;
}

/** "23 Dec" */
export const dayAndMonth = (date: string): string => shortDate(date).slice(4);

export const monthName = (date: string): string => month.format(midnight(date));

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
