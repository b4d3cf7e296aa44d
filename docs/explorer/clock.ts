import { formatTimestamp, parseLocalTimestamp, parseTimestamp } from '../../src/calendar/index.ts';
import { readableTime as timeIn } from '../../src/phrases/times.ts';

const ontario = 'America/Toronto';

/** The moment that the clocks of Ontario showed so ("2026-11-21T02:10"), with its offset. */
export const toTimestamp = (local: string): string | undefined => parseLocalTimestamp(local);

/** What a field for date and time shows of a timestamp in Ontario. */
export const toLocal = (timestamp: string): string => timestamp.slice(0, 16);

/** A moment in Ontario, of milliseconds since 1970. */
export const timestampAt = (milliseconds: number): string => formatTimestamp(milliseconds, ontario);

/** "21 Nov 2026, 03:10" in Ontario; a text that is no timestamp as it is. */
export function readableTime(timestamp: string): string {
  const moment = parseTimestamp(timestamp);
  return moment === undefined ? timestamp : timeIn(moment, ontario);
}

/** "03:10" of today in Ontario; of another day with its date. */
export function dueWords(due: string, now: number): string {
  const text = readableTime(due);
  const [today, day] = [timestampAt(now), due].map((moment) => moment.slice(0, 10));
  return today === day ? text.slice(-5) : text;
}

/** How long there is until a moment, or how long it has passed. */
export interface Remaining {
  readonly words: string;
  readonly passed: boolean;
}

export function remaining(due: string, now: number): Remaining {
  const milliseconds = (parseTimestamp(due) ?? now) - now;
  const passed = milliseconds < 0;
  const words = lengthOf(Math.floor(Math.abs(milliseconds) / 1000));
  return { words: passed ? `Overdue ${words}` : `${words} left`, passed };
}

function lengthOf(seconds: number): string {
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24];
  const minutes = Math.floor(seconds / 60) % 60;
  if (days > 1) return `${days} days`;
  if (seconds >= 3600) return `${days * 24 + hours} h ${minutes} min`;
  return `${minutes} min ${seconds % 60} s`;
}
