import type { CalendarId } from './calendar-ids.ts';
import { type Day, dayOf } from './civil-date.ts';
import { holidayTable, tableFirstYear } from './holiday-table.ts';

/** A holiday of a calendar. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  /** Whether it is kept on this day because its own day fell on a weekend. */
  readonly observed: boolean;
}

/** One line of the generated table: a holiday of some calendars, with its date in each year of the table. */
export interface HolidayRow {
  readonly name: string;
  readonly observed: boolean;
  readonly calendars: readonly CalendarId[];
  /** The earliest month and day on which it falls, "03-20". */
  readonly from: string;
  /** A character a year: how many days after `from` it falls, in base 36; "-" in a year without it. */
  readonly years: string;
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
