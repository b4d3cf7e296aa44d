import type { CivilDate } from '../../model/occurrence.ts';

const firstYear = 1900;
const lastYear = 2100;

/** What is expected of a date of birth. */
export const birthDateExpected = `a date YYYY-MM-DD that exists, from ${firstYear} to ${lastYear}`;

/** Whether a text is a date of birth. Civil dates of the calendars begin too late for one. */
export function isBirthDate(text: string): boolean {
  const year = Number(/^(\d{4})-\d{2}-\d{2}$/.exec(text)?.[1]);
  if (!(year >= firstYear && year <= lastYear)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a person is younger on a day than a number of years. A birthday counts from its beginning. */
export function isUnder(years: number, dateOfBirth: CivilDate, day: CivilDate): boolean {
  const [year = '', ...rest] = dateOfBirth.split('-');
  return day < [`${Number(year) + years}`, ...rest].join('-');
}
