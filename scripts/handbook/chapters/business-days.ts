import { addBusinessDays, calendarIds, holidays, isBusinessDay } from '../../../src/calendar/index.ts';
import { updateInterval } from '../../../src/editions/current.ts';
import { dayAndMonth, dayOfWeek, longDate, monthName, nextDate, shortDate } from '../dates.ts';
import type { Draft, Part } from '../draft.ts';
import { code, table } from '../markdown.ts';

const interval = updateInterval.businessDays;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The business days of the years, each day with the date on which an update to a report of that day is due. */
export function businessDayCalendar(years: readonly number[]): Draft {
  return {
    chapter: '16-business-days',
    title: `Business days ${years.join(' and ')}`,
    blocks: [
      `Find the day on which you submitted the first report or an update. The date under it is when the next update is due, ${interval} business days later, by the end of the day. The dates follow ${code(calendarIds[0])}, the calendar used unless you name another. Days in bold are business days. † marks a day with another due date under another calendar: it is listed below the holidays of the year. See also [which days are business days](15-deadlines.md#which-days-are-business-days).`,
      ...years.flatMap((year) => [`## ${year}`, ...holidaysOf(year), ...differencesOf(year), ...monthsOf(year)]),
    ],
  };
}

function holidaysOf(year: number): Part {
  const byCalendar = calendarIds.map((calendar) => new Map(holidays(year, { calendar }).map((day) => [day.date, day])));
  const dates = [...new Set(byCalendar.flatMap((days) => [...days.keys()]))].sort();
  return [
    `### Holidays of ${year}`,
    table(
      ['Date', 'Holiday', ...calendarIds.map(code)],
      dates.map((date) => {
        const day = byCalendar.map((days) => days.get(date)).find((found) => found !== undefined);
        return [
          longDate(date),
          `${day?.name ?? ''}${day?.observed ? ' (observed)' : ''}`,
          ...byCalendar.map((days) => (days.has(date) ? 'holiday' : '–')),
        ];
      }),
    ),
  ];
}

/** The due date of a day under each calendar. */
const duesOf = (date: string): string[] => calendarIds.map((calendar) => addBusinessDays(date, interval, { calendar }));

const differs = (date: string): boolean => new Set(duesOf(date)).size > 1;

/** The days of a year whose due date depends on the calendar. */
function differencesOf(year: number): Part {
  const dates: string[] = [];
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = nextDate(date))
    if (differs(date)) dates.push(date);
  return [
    `### Due dates that depend on the calendar in ${year}`,
    table(
      ['Submitted on', ...calendarIds.map(code)],
      dates.map((date) => [longDate(date), ...duesOf(date).map(longDate)]),
    ),
  ];
}

function monthsOf(year: number): Part {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}-01`).flatMap(
    (first) => [`### ${monthName(first)} ${year}`, table(weekdays, weeksOf(first))],
  );
}

function weeksOf(first: string): string[][] {
  const weeks: string[][] = [];
  let week: string[] = Array.from({ length: (dayOfWeek(first) + 6) % 7 }, () => '');
  for (let date = first; date.slice(0, 7) === first.slice(0, 7); date = nextDate(date)) {
    week.push(dayCell(date));
    if (week.length === 7) {
      weeks.push(week);
      week = [];
    }
  }
  if (week.length > 0) weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => '')]);
  return weeks;
}

function dayCell(date: string): string {
  const day = Number(date.slice(8));
  const name = holidays(Number(date.slice(0, 4))).find((holiday) => holiday.date === date)?.name;
  const due = addBusinessDays(date, interval);
  const head = isBusinessDay(date) ? `**${day}**` : name === undefined ? String(day) : `${day} ${name}`;
  const mark = differs(date) ? ' †' : '';
  return `${head}<br>→ ${due.slice(0, 4) === date.slice(0, 4) ? shortDate(due) : `${dayAndMonth(due)} ${due.slice(0, 4)}`}${mark}`;
}
