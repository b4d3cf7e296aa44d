import { differenceInYears } from 'date-fns/differenceInYears';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import type { CivilDate } from '../../model/occurrence.ts';

const firstYear = 1900;

/** What is expected of a date of birth. */
export const birthDateExpected = 'a date YYYY-MM-DD that exists, from 1900 to 2100';

/** Whether a text is a date of birth. Civil dates of the calendars begin too late for one. */
export const isBirthDate = (text: string): boolean => parseCivilDate(text, firstYear) !== undefined;

/** Noon by the local clock, which every day has. */
const noonOf = (date: CivilDate): Date => new Date(`${date}T12:00:00`);

/** Whether a person is younger on a day than a number of years. A birthday counts from its beginning. */
export function isUnder(years: number, dateOfBirth: CivilDate, day: CivilDate): boolean {
  return differenceInYears(noonOf(day), noonOf(dateOfBirth)) < years;
}
