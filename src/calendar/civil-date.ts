import type { CivilDate } from '../model/occurrence.ts';

/**
 * A civil date as a whole number: days since 1 January 1970 in the Gregorian calendar. It has no clock and no time zone,
 * so adding days is adding numbers.
 */
export type Day = number;

// Dates are turned into numbers in years that begin on 1 March, so that a leap day is the last of its year; 400 such years are an era.
const daysBefore1970 = 719_468;
const daysOfAnEra = 146_097;

/** The years that a civil date may be of. */
export const firstYear = 2000;
export const lastYear = 2100;

/** The first and the last day that a civil date may be. */
export const firstDate = dayOf(firstYear, 1, 1);
export const lastDate = dayOf(lastYear, 12, 31);

/** What is expected of a civil date. */
// A literal, because bundlers cannot drop an unused template string.
export const civilDateExpected = 'a date YYYY-MM-DD that exists, from 2000 to 2100';

/** Whether a text is a civil date: "YYYY-MM-DD", a day that exists, from 2000 to 2100. */
export function isCivilDate(text: string): boolean {
  return parseCivilDate(text) !== undefined;
}

/** The day that a text "YYYY-MM-DD" names, if it exists, from 2000 (or the year given) to 2100. */
export function parseCivilDate(text: string, from = firstYear): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const date = readDigits(text, 8, 10);
  if (!(year >= from && year <= lastYear && month >= 1 && month <= 12)) return undefined;
  if (!(date >= 1 && date <= monthLength(year, month))) return undefined;
  return dayOf(year, month, date);
}

/** `NaN` unless there are digits only. */
function readDigits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The number of days of a month (1 to 12). */
function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day of a year, a month (1 to 12) and a day of the month. */
/* @__NO_SIDE_EFFECTS__ */
export function dayOf(year: number, month: number, date: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfAnEra + dayOfEra - daysBefore1970;
}

/** The year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const shifted = day + daysBefore1970;
  const era = Math.floor(shifted / daysOfAnEra);
  const dayOfEra = shifted - era * daysOfAnEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** A day as text, "2026-12-02". */
export function formatDay(day: Day): CivilDate {
  const { year, month, date } = partsOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  const weekday = (day + 4) % 7;
  return weekday < 0 ? weekday + 7 : weekday;
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** The same day of the month so many months on, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  return dayOf(newYear, newMonth, Math.min(date, monthLength(newYear, newMonth)));
}
