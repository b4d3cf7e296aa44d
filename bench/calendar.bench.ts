import { addBusinessDays as addWeekdays } from 'date-fns/addBusinessDays';
import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { isWeekend } from 'date-fns/isWeekend';
import { parseISO } from 'date-fns/parseISO';
import Holidays from 'date-holidays';
import dayjs from 'dayjs';
import dayjsBusinessDays from 'dayjs-business-days2';
import { dayOf, formatDay } from '../src/calendar/civil-date.ts';
import { computed } from '../src/calendar/independent-holidays.fixture.ts';
import {
  addBusinessDays,
  businessDaysBetween,
  explainBusinessDays,
  holidays,
  isBusinessDay,
} from '../src/calendar/index.ts';
import { dueSoon, reportStatus } from '../src/index.ts';
import { bench, describe } from './harness.ts';

const years = Array.from({ length: 17 }, (_, index) => 2019 + index);
const millisecondsOfADay = 86_400_000;

// ---------------------------------------------------------------- what each of them computes, and how often it is wrong

const textOf = (day: number): string => new Date(day * millisecondsOfADay).toISOString().slice(0, 10);

/** So many business days on, day by day. */
function walk(from: string, days: number, isHoliday: (date: string) => boolean): string {
  let day = Date.parse(`${from}T00:00:00Z`) / millisecondsOfADay;
  for (let left = days; left > 0; ) {
    day++;
    if (![0, 6].includes((day + 4) % 7) && !isHoliday(textOf(day))) left--;
  }
  return textOf(day);
}

const right = new Set(
  [...years, 2036].flatMap((year) => computed(year, 'ontario-public-holidays').map(({ date }) => date)),
);
const ontario = new Holidays('CA', 'ON');
const everyPublicDay = new Set(
  [...years, 2036].flatMap((year) =>
    ontario
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  ),
);

dayjs.extend(dayjsBusinessDays);
const plainDayjs = (date: string, days: number): string => dayjs(date).businessDaysAdd(days).format('YYYY-MM-DD');
const plainDateFns = (date: string, days: number): string => format(addWeekdays(parseISO(date), days), 'yyyy-MM-dd');

/** 10,000 dates of 2019 to 2035, the same in every run. */
function sample(): string[] {
  const first = Date.UTC(2019, 0, 1) / millisecondsOfADay;
  const span = Date.UTC(2036, 0, 1) / millisecondsOfADay - first;
  let state = 20_190_101;
  return Array.from({ length: 10_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return textOf(first + Math.floor((state / 2 ** 32) * span));
  });
}

const dates = sample();
const wrong = (add: (date: string, days: number) => string): number =>
  dates.filter((date) => add(date, 7) !== walk(date, 7, (day) => right.has(day))).length;

/** How many of 10,000 dates of 2019 to 2035, seven business days on, each gets wrong as people use it. */
export function wrongDates(): Readonly<Record<string, number>> {
  const counts = {
    'ontario-sor': wrong((date, days) => addBusinessDays(date, days)),
    'date-fns addBusinessDays, without holidays': wrong(plainDateFns),
    'dayjs-business-days2, without holidays': wrong(plainDayjs),
    'date-holidays, every public day': wrong((date, days) => walk(date, days, (day) => everyPublicDay.has(day))),
  };
  console.log('wrong dates among 10,000 of 2019 to 2035, seven business days on:');
  console.table(counts);
  return counts;
}

// ---------------------------------------------------------------- how long each takes

/** A table and a binary search, as one would write it by hand: text in, text out, nothing checked. */
const table = [...right]
  .map((date) => Date.parse(`${date}T00:00:00Z`) / millisecondsOfADay)
  .filter((day) => ![0, 6].includes((day + 4) % 7))
  .sort((a, b) => a - b);

function holidaysUpTo(day: number): number {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The n-th weekday after a day. */
function weekdaysAfter(day: number, count: number): number {
  const monday = day - ((day + 3) % 7);
  const weekday = Math.min((day + 3) % 7, 4);
  const total = weekday + count;
  return monday + Math.floor(total / 5) * 7 + (total % 5);
}

function byHand(date: string, days: number): string {
  const from = dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
  const before = holidaysUpTo(from);
  let to = weekdaysAfter(from, days);
  for (let met = holidaysUpTo(to) - before, counted = 0; met > counted; met = holidaysUpTo(to) - before) {
    to = weekdaysAfter(to, met - counted);
    counted = met;
  }
  return formatDay(to);
}

const midnights = new Set([...right].map((date) => parseISO(date).getTime()));

function dateFnsWithSet(date: string, days: number): string {
  let day = parseISO(date);
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !midnights.has(day.getTime())) left--;
  }
  return format(day, 'yyyy-MM-dd');
}

const dayByDay = (date: string, days: number): string =>
  walk(date, days, (day) => {
    const found = ontario.isHoliday(`${day} 12:00:00`);
    return Array.isArray(found) && found.some(({ type }) => type === 'public');
  });

for (const [name, add] of Object.entries({ byHand, dateFnsWithSet })) {
  if (wrong(add) > 0) throw new Error(`${name} is to be compared and gives wrong dates`);
}

const from = '2026-12-23';
const closures = ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31'];

/** Business-day arithmetic, the other calendar functions and the fold of a report's events. */
export function calendars(): void {
  const overDates = (name: string, run: (date: string) => unknown, before?: () => void): void =>
    bench(
      name,
      () => {
        for (const date of dates) run(date);
      },
      { operations: dates.length, ...(before && { before }) },
    );

  describe('seven business days after a date, text in, text out (10,000 dates of 2019 to 2035)', () => {
    overDates('addBusinessDays', (date) => addBusinessDays(date, 7));
    overDates('addBusinessDays, four closures', (date) => addBusinessDays(date, 7, { closures }));
    overDates('a table and a binary search by hand, unchecked', (date) => byHand(date, 7));
    overDates('date-fns with a set of holidays', (date) => dateFnsWithSet(date, 7));
    overDates(
      'dayjs-business-days2 with a list of holidays',
      (date) => plainDayjs(date, 7),
      () => {
        dayjs.setHolidays([...right]);
        dayjs.setHolidayFormat('YYYY-MM-DD');
      },
    );
    bench('date-holidays asked day by day', () => dayByDay(from, 7), { few: true });
  });

  describe('the cost does not grow with the days (10,000 dates of 2019 to 2035)', () => {
    overDates('7 days', (date) => addBusinessDays(date, 7));
    overDates('7,000 days', (date) => addBusinessDays(date, 7000));
  });

  describe('the other calendar functions', () => {
    overDates('isBusinessDay', (date) => isBusinessDay(date));
    overDates('businessDaysBetween, to 2054', (date) => businessDaysBetween(date, '2054-12-23'));
    overDates('explainBusinessDays, 7', (date) => explainBusinessDays(date, 7));
    bench('holidays of a year', () => holidays(2026));
  });

  describe('a report', () => {
    const report = {
      awareAt: '2026-11-23T10:00:00-05:00',
      level: 1,
      events: [
        { kind: 'initial-submitted', at: '2026-11-23T10:40:00-05:00' },
        { kind: 'update-submitted', at: '2026-12-02T10:00:00-05:00' },
        { kind: 'update-submitted', at: '2026-12-11T16:00:00-05:00' },
        { kind: 'no-further-action', at: '2026-12-15T09:00:00-05:00' },
      ],
    } as const;
    bench('reportStatus, four events', () => reportStatus(report, '2026-12-23T10:00:00-05:00'));
    const dayOfYear = (day: number): string =>
      new Date(Date.UTC(2026, 0, 1, 15) + day * millisecondsOfADay).toISOString();
    const many = Array.from({ length: 20_000 }, (_, place) => {
      const day = place % 300;
      const events = [
        { kind: 'initial-submitted', at: dayOfYear(day) },
        { kind: 'update-submitted', at: dayOfYear(day + 9) },
        { kind: 'update-submitted', at: dayOfYear(day + 18) },
      ] as const;
      return { id: `r${place}`, awareAt: dayOfYear(day), level: 2, events: events.slice(0, place % 4) } as const;
    });
    bench('dueSoon, 20,000 reports of up to three events', () => dueSoon(many, '2026-12-23T10:00:00-05:00', 24), {
      few: true,
    });
  });
}
