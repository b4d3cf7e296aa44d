// Writes src/calendar/holiday-table.ts from date-holidays: the days of our calendars, picked by name, with the weekend rules that
// date-holidays does not know. It is a source at build time only; its licence is named in NOTICE.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { type CalendarId, calendarIds } from '../src/calendar/calendar-ids.ts';
import { dayOf, formatDay, weekdayOf } from '../src/calendar/civil-date.ts';
import { namedDays } from '../src/calendar/named-days.ts';

// A year more on either side than dates may have, so that the day of every moment and every deadline is in the table.
const tableFirstYear = 1999;
const tableLastYear = 2101;
const years = Array.from({ length: tableLastYear - tableFirstYear + 1 }, (_, index) => tableFirstYear + index);

/** A holiday of one calendar on one date. */
interface Kept {
  readonly name: string;
  readonly observed: boolean;
  readonly day: number;
}

/** Days that date-holidays has only for the whole of Canada, and days that it has under another name. */
const onlyForCanada = ['National Day for Truth and Reconciliation'];
const otherNames: Readonly<Record<string, string>> = { 'Thanksgiving Day': 'Thanksgiving' };

type Source = (year: number) => readonly { readonly name: string; readonly date: string }[];

/** The days of a year, asked once. */
function source(holidays: Holidays): Source {
  const asked = new Map<number, ReturnType<Source>>();
  return (year) => {
    const days = asked.get(year) ?? holidays.getHolidays(year);
    asked.set(year, days);
    return days;
  };
}

const ontario = source(new Holidays('CA', 'ON'));
const canada = source(new Holidays('CA'));

function ownDay(name: string, year: number): number {
  const wanted = otherNames[name] ?? name;
  const found = (onlyForCanada.includes(name) ? canada : ontario)(year).filter((day) => day.name === wanted);
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`date-holidays has not one ${wanted} in ${year}`);
  const [y = 0, m = 0, d = 0] = first.date.slice(0, 10).split('-').map(Number);
  return dayOf(y, m, d);
}

const sunday = 0;
const monday = 1;
const saturday = 6;

/** The days of one named holiday in one year: its own, one observed for it, or both. */
function kept(calendar: CalendarId, name: string, year: number): Kept[] {
  const day = ownDay(name, year);
  const own = { name, observed: false, day };
  const after = (days: number): Kept => ({ name, observed: true, day: day + days });
  const weekday = weekdayOf(day);
  const service = calendar === 'ontario-public-service';
  switch (name) {
    case "New Year's Day":
      if (weekday === sunday) return [own, after(1)];
      return weekday === saturday && service ? [own, after(2)] : [own];
    case 'Canada Day':
      if (weekday === sunday) return [after(1)];
      return weekday === saturday && service ? [own, after(2)] : [own];
    case 'National Day for Truth and Reconciliation':
    case 'Remembrance Day':
      if (!service) return [own];
      if (weekday === sunday) return [own, after(1)];
      return weekday === saturday ? [own, after(2)] : [own];
    case 'Christmas Day':
      if (weekday === saturday) return [own, after(2)];
      if (weekday === sunday) return [own, after(service ? 1 : 2)];
      return [own];
    case 'Boxing Day':
      if (!service) return [own];
      if (weekday === saturday || weekday === sunday) return [own, after(2)];
      // The Monday is taken by Christmas Day.
      return weekday === monday ? [after(1)] : [own];
    default:
      return [own];
  }
}

/** The text of the generated file. */
export function holidayTableSource(): string {
  const rows = new Map<
    string,
    { name: string; observed: boolean; calendars: CalendarId[]; days: Map<number, number> }
  >();
  for (const { name, keptBy } of namedDays) {
    for (const year of years) {
      const found = new Map<string, { kept: Kept; calendars: CalendarId[] }>();
      for (const calendar of calendarIds) {
        const first = keptBy.find((by) => by.calendar === calendar);
        if (first === undefined || year < (first.firstYear ?? tableFirstYear)) continue;
        for (const day of kept(calendar, name, year)) {
          const key = `${day.observed} ${day.day}`;
          const entry = found.get(key) ?? { kept: day, calendars: [] };
          entry.calendars.push(calendar);
          found.set(key, entry);
        }
      }
      for (const { kept: day, calendars } of found.values()) {
        const key = `${name} ${day.observed} ${calendars.join()}`;
        const row = rows.get(key) ?? { name, observed: day.observed, calendars, days: new Map() };
        if (row.days.has(year)) throw new Error(`two days of one row in ${year}: ${key}`);
        row.days.set(year, day.day);
        rows.set(key, row);
      }
    }
  }
  const printed = [...rows.values()]
    .map(printRow)
    .sort()
    .map(([, row]) => row);
  return `// Generated by scripts/generate-holidays.ts. Do not edit: run "npm run generate:holidays".
// The days come from date-holidays (see NOTICE), picked by name; the weekend rules and first years are ours.
import { frozen } from '../lib/freeze.ts';
import type { HolidayRow } from './holiday-row.ts';

/** The first year of the table. */
export const tableFirstYear = ${tableFirstYear};
/** The last year of the table. */
export const tableLastYear = ${tableLastYear};

const ${calendarLists.map(([list, ids]) => `${list} = [${ids.map((id) => `'${id}'`).join(', ')}] as const`).join(';\nconst ')};

/** The holidays of the calendars, by row: the character of a year says how many days after \`from\` the day falls. */
export const holidayTable: readonly HolidayRow[] = frozen([
${printed.join('\n')}
]);
`;
}

const calendarLists: readonly (readonly [string, readonly CalendarId[]])[] = [
  ['all', calendarIds],
  ['acts', ['ontario-public-holidays', 'ontario-legislation-act']],
  ['legislationOn', ['ontario-legislation-act', 'ontario-public-service']],
  ['service', ['ontario-public-service']],
];

function printRow(row: {
  name: string;
  observed: boolean;
  calendars: CalendarId[];
  days: Map<number, number>;
}): [string, string] {
  const [list] = calendarLists.find(([, ids]) => ids.join() === row.calendars.join()) ?? [];
  if (list === undefined) throw new Error(`no name for the calendars of ${row.name}`);
  const from = [...row.days.values()].map((day) => formatDay(day).slice(5)).sort()[0] ?? '01-01';
  const [month = 1, date = 1] = from.split('-').map(Number);
  const marks = years.map((year) => {
    const day = row.days.get(year);
    return day === undefined ? '-' : (day - dayOf(year, month, date)).toString(36);
  });
  if (marks.some((mark) => mark.length !== 1)) throw new Error(`${row.name} moves by more than 35 days`);
  const name = row.name.includes("'") ? `"${row.name}"` : `'${row.name}'`;
  const text = [
    '  {',
    `    name: ${name},`,
    `    observed: ${row.observed},`,
    `    calendars: ${list},`,
    `    from: '${from}',`,
    `    years: '${marks.join('')}',`,
    '  },',
  ].join('\n');
  return [`${from} ${row.name} ${row.observed} ${list}`, text];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync('src/calendar/holiday-table.ts', holidayTableSource());
}
