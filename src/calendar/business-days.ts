import type { CalendarId } from './calendar-ids.ts';
import { type Day, dayOf, isWeekend } from './civil-date.ts';
import { tableFirstYear, tableLastYear } from './holiday-table.ts';
import { type Holiday, holidaysOf } from './holidays-of.ts';

/** Why a day does not count. */
export type WhyNot = 'weekend' | 'holiday' | 'closure';

/**
 * The business days of a calendar, numbered one by one, so that going any number of them forward or back is one addition.
 * Built when first asked for; a day out of the table's years is told by `undefined`.
 */
export interface BusinessDays {
  readonly calendar: CalendarId;
  /** Closures that would be business days without them, in order, each once. */
  readonly closures: readonly Day[];
  /** How many business days of the calendar, closures apart, the table holds up to and including each of its days. */
  readonly upTo: Uint16Array;
  /** The days of the table that are business days, closures apart, in order; counted from its first day. */
  readonly offsets: Uint16Array;
  readonly holidays: ReadonlyMap<Day, Holiday>;
}

const firstDay = dayOf(tableFirstYear, 1, 1);
const lastDay = dayOf(tableLastYear, 12, 31);

const built = new Map<CalendarId, BusinessDays>();

/** The business days of a named calendar. */
export function businessDays(calendar: CalendarId): BusinessDays {
  let days = built.get(calendar);
  if (days === undefined) {
    days = build(calendar);
    built.set(calendar, days);
  }
  return days;
}

function build(calendar: CalendarId): BusinessDays {
  const holidays = new Map(holidaysOf(calendar).map((holiday) => [holiday.day, holiday]));
  const upTo = new Uint16Array(lastDay - firstDay + 1);
  const offsets: number[] = [];
  for (let offset = 0; offset < upTo.length; offset++) {
    const day = firstDay + offset;
    if (!isWeekend(day) && !holidays.has(day)) offsets.push(offset);
    upTo[offset] = offsets.length;
  }
  return { calendar, closures: [], upTo, offsets: Uint16Array.from(offsets), holidays };
}

/** The same calendar with further days that do not count. */
export function withClosures(days: BusinessDays, closures: readonly Day[]): BusinessDays {
  const counted = [...new Set(closures)].filter((day) => isWorkingDay(days, day));
  return { ...days, closures: counted.sort((a, b) => a - b) };
}

/** Whether a day is a weekday that is no holiday; closures are not looked at. */
function isWorkingDay(days: BusinessDays, day: Day): boolean {
  return !isWeekend(day) && !days.holidays.has(day);
}

/** Why a day does not count, or `undefined` for a business day. A holiday on a weekend is told as a weekend. */
export function whyNot(days: BusinessDays, day: Day): WhyNot | undefined {
  if (isWeekend(day)) return 'weekend';
  if (days.holidays.has(day)) return 'holiday';
  return days.closures.includes(day) ? 'closure' : undefined;
}

/** The number of business days up to and including a day, closures apart. */
const numberUpTo = (days: BusinessDays, day: Day): number => days.upTo[day - firstDay] ?? 0;

/**
 * The n-th business day after a day, or before it where `count` is negative; the day itself where it is 0.
 * The cost does not grow with `count`, only with the number of closures.
 */
export function stepBusinessDays(days: BusinessDays, from: Day, count: number): Day | undefined {
  if (count === 0) return from;
  if (from < firstDay || from > lastDay) return undefined;
  const number = count > 0 ? numberAfter(days, from, count) : numberBefore(days, from, -count);
  const offset = days.offsets[number - 1];
  return offset === undefined ? undefined : firstDay + offset;
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
  for (let i = days.closures.length - 1; i >= 0; i--) {
    const closure = days.closures[i] ?? from;
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
