import { getOrInsertComputed } from '../lib/memo.ts';
import type { CalendarId } from './calendar-ids.ts';
import { type Day, dayOf, isWeekend } from './civil-date.ts';
import { tableFirstYear, tableLastYear } from './holiday-table.ts';
import { type Holiday, holidaysOf } from './holidays-of.ts';

/** Why a day does not count. */
export type WhyNot = 'weekend' | 'holiday' | 'closure';

/**
 * The business days of a calendar. Weekdays are numbered one by one, and so are the business days among them: going any number of
 * them forward or back is arithmetic and two binary searches. Returns `undefined` outside the table's years.
 */
export interface BusinessDays {
  readonly calendar: CalendarId;
  readonly holidays: ReadonlyMap<Day, Holiday>;
  /** The numbers of the weekdays that are holidays, in order. */
  readonly holidayWeekdays: readonly number[];
  /** For each of them, the number of the first business day after it. */
  readonly nextNumbers: readonly number[];
  /** Closures that would be business days without them, in order, each once. The numbers do not leave them out. */
  readonly closures: readonly Day[];
}

const firstDay = /* @__PURE__ */ dayOf(tableFirstYear, 1, 1);
const lastDay = /* @__PURE__ */ dayOf(tableLastYear, 12, 31);

const built = new Map<CalendarId, BusinessDays>();

/** The business days of a named calendar, made ready when first asked for. */
export function businessDays(calendar: CalendarId): BusinessDays {
  return getOrInsertComputed(built, calendar, () => build(calendar));
}

function build(calendar: CalendarId): BusinessDays {
  const list = holidaysOf(calendar);
  const holidayWeekdays = list.filter(({ day }) => !isWeekend(day)).map(({ day }) => weekdaysUpTo(day));
  return {
    calendar,
    holidays: new Map(list.map((holiday) => [holiday.day, holiday])),
    holidayWeekdays,
    nextNumbers: holidayWeekdays.map((weekday, holidaysBefore) => weekday - holidaysBefore),
    closures: [],
  };
}

// Weekdays are counted from Monday 5 January 1970, the day of number 4; the one of number 1 is that Monday.
const firstMonday = 4;

/** The number of weekdays up to and including a day. */
function weekdaysUpTo(day: Day): number {
  const week = Math.floor((day - firstMonday) / 7);
  return week * 5 + Math.min(day - firstMonday - week * 7 + 1, 5);
}

/** The weekday of a number. */
function weekdayOfNumber(number: number): Day {
  const week = Math.floor((number - 1) / 5);
  return firstMonday + week * 7 + (number - 1 - week * 5);
}

/** How many of the values, which are in order, are at most `limit`. */
function countUpToLimit(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of business days up to and including a day, closures apart. */
function numberUpTo(days: BusinessDays, day: Day): number {
  const weekdays = weekdaysUpTo(day);
  return weekdays - countUpToLimit(days.holidayWeekdays, weekdays);
}

/** The business day of a number, closures apart. */
function dayOfNumber(days: BusinessDays, number: number): Day {
  return weekdayOfNumber(number + countUpToLimit(days.nextNumbers, number));
}

/** The same calendar with further days that do not count. */
export function withClosures(days: BusinessDays, closures: readonly Day[]): BusinessDays {
  const counted = [...new Set(closures)].filter((day) => isWorkingDay(days, day));
  return { ...days, closures: counted.sort((a, b) => a - b) };
}

/** Whether a day is a weekday and not a holiday; closures are ignored. */
function isWorkingDay(days: BusinessDays, day: Day): boolean {
  return !isWeekend(day) && !days.holidays.has(day);
}

/** Why a day does not count, or `undefined` for a business day. A holiday on a weekend is reported as a weekend. */
export function whyNot(days: BusinessDays, day: Day): WhyNot | undefined {
  if (isWeekend(day)) return 'weekend';
  if (days.holidays.has(day)) return 'holiday';
  return days.closures.includes(day) ? 'closure' : undefined;
}

/**
 * The n-th business day after a day, or before it where `count` is negative; the day itself where it is 0.
 * The cost does not grow with `count`, only with the number of closures.
 */
export function stepBusinessDays(days: BusinessDays, from: Day, count: number): Day | undefined {
  if (count === 0) return from;
  const number = count > 0 ? numberAfter(days, from, count) : numberBefore(days, from, -count);
  const to = dayOfNumber(days, number);
  return to < firstDay || to > lastDay ? undefined : to;
}

// A closure between the day and where the count ends takes the end one business day further; they are met in their order.

function numberAfter(days: BusinessDays, from: Day, count: number): number {
  let number = numberUpTo(days, from) + count;
  for (const closure of days.closures) {
    if (closure > from && numberUpTo(days, closure) <= number) number++;
  }
  return number;
}

function numberBefore(days: BusinessDays, from: Day, count: number): number {
  let number = numberUpTo(days, from - 1) + 1 - count;
  for (const closure of [...days.closures].reverse()) {
    if (closure < from && numberUpTo(days, closure) >= number) number--;
  }
  return number;
}

/**
 * How many business days lie after `from` up to and including `to`; when `to` is earlier, minus those before `from` down to
 * and including `to`.
 */
export function countBusinessDays(days: BusinessDays, from: Day, to: Day): number {
  return to < from ? countUpTo(days, to - 1) - countUpTo(days, from - 1) : countUpTo(days, to) - countUpTo(days, from);
}

function countUpTo(days: BusinessDays, day: Day): number {
  let count = numberUpTo(days, day);
  for (const closure of days.closures) if (closure <= day) count--;
  return count;
}
