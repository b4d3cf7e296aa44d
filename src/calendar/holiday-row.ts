import type { CalendarId } from './calendar-ids.ts';

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
