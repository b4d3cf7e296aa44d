import type { CalendarId } from './calendar-ids.ts';
import { type Day, dayOf } from './civil-date.ts';
import type { HolidayRow } from './holiday-row.ts';
import { holidayTable, tableFirstYear } from './holiday-table.ts';

/** A holiday of a calendar. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  /** Whether it is kept on this day because its own day fell on a weekend. */
  readonly observed: boolean;
}

/** Every holiday of a calendar in the years of the table, in order of date. */
export function holidaysOf(calendar: CalendarId): Holiday[] {
  return holidayTable
    .filter(({ calendars }) => calendars.includes(calendar))
    .flatMap(unpack)
    .sort((a, b) => a.day - b.day);
}

function unpack({ name, observed, from, years }: HolidayRow): Holiday[] {
  const month = Number(from.slice(0, 2));
  const date = Number(from.slice(3));
  return [...years].flatMap((after, index) => {
    const day = dayOf(tableFirstYear + index, month, date) + Number.parseInt(after, 36);
    return after === '-' ? [] : [{ day, name, observed }];
  });
}
