import { TZDateMini } from '@date-fns/tz/date/mini';
import { format } from 'date-fns/format';
import { enCA } from 'date-fns/locale/en-CA';
import type { CivilDate, Timestamp } from '../model/occurrence.ts';

// Dates and times as people read them. determineLevel and assess never load this module.

/** "21 Nov 2026, 03:10", as the clocks of a time zone show a moment of milliseconds since 1970. */
export const readableTime = (milliseconds: number, timeZone: string): string =>
  format(new TZDateMini(milliseconds, timeZone), 'd MMM yyyy, HH:mm', { locale: enCA });

/** "Sat 21 Nov 2026, 03:10 (UTC-05:00)" of a timestamp, at its own offset. */
export function readableTimestamp(timestamp: Timestamp): string {
  const offset = /[+-]\d{2}:\d{2}$/.exec(timestamp)?.[0] ?? '+00:00';
  return format(new TZDateMini(Date.parse(timestamp), offset), "EEE d MMM yyyy, HH:mm '(UTC'xxx')'", { locale: enCA });
}

/** A civil date in a pattern of date-fns; without one: "Sat 21 Nov 2026". */
export const readableDate = (date: CivilDate, pattern = 'EEE d MMM yyyy'): string =>
  format(new TZDateMini(Date.parse(`${date}T00:00:00Z`), 'UTC'), pattern, { locale: enCA });
