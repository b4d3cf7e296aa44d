import type { CalendarId } from './calendar-ids.ts';
import type { YearHoliday } from './holidays.ts';

// Another way to the same days: Easter by the method of Meeus, Jones and Butcher, and nth weekdays, on Dates of the language.

type Row = [month: number, date: number, name: string, observed: boolean];

/** The holidays of a year, computed. */
export function computed(year: number, calendar: CalendarId): YearHoliday[] {
  const weekday = (month: number, date: number): number => new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  const monday = (month: number, from: number): number => from + ((8 - weekday(month, from)) % 7);
  const service = calendar === 'ontario-public-service';
  const more = calendar !== 'ontario-public-holidays';
  const [easterMonth, easterDate] = easter(year);
  const rows: Row[] = [
    [1, 1, "New Year's Day", false],
    [easterMonth, easterDate - 2, 'Good Friday', false],
    [5, monday(5, 18), 'Victoria Day', false],
    [9, monday(9, 1), 'Labour Day', false],
    [10, monday(10, 8), 'Thanksgiving Day', false],
    [12, 25, 'Christmas Day', false],
  ];
  if (year >= 2008) rows.push([2, monday(2, 15), 'Family Day', false]);
  if (more) rows.push([easterMonth, easterDate + 1, 'Easter Monday', false], [11, 11, 'Remembrance Day', false]);
  if (service) rows.push([8, monday(8, 1), 'Civic Holiday', false]);
  if (weekday(7, 1) === 0) rows.push([7, 2, 'Canada Day', true]);
  else rows.push([7, 1, 'Canada Day', false]);
  if (service && year >= 2023) rows.push([9, 30, 'National Day for Truth and Reconciliation', false]);
  // The weekend rules.
  const toMonday = (month: number, date: number, name: string): void => {
    if (weekday(month, date) === 0) rows.push([month, date + 1, name, true]);
    if (weekday(month, date) === 6 && service) rows.push([month, date + 2, name, true]);
  };
  toMonday(1, 1, "New Year's Day");
  if (service) {
    if (weekday(7, 1) === 6) rows.push([7, 3, 'Canada Day', true]);
    if (year >= 2023) toMonday(9, 30, 'National Day for Truth and Reconciliation');
    toMonday(11, 11, 'Remembrance Day');
  }
  const christmas = weekday(12, 25);
  if (christmas === 6) rows.push([12, 27, 'Christmas Day', true]);
  if (christmas === 0) rows.push([12, service ? 26 : 27, 'Christmas Day', true]);
  if (!(service && christmas === 0)) rows.push([12, 26, 'Boxing Day', false]);
  if (service && christmas === 0) rows.push([12, 27, 'Boxing Day', true]);
  if (service && (christmas === 5 || christmas === 6)) rows.push([12, 28, 'Boxing Day', true]);
  return rows
    .map(([month, date, name, observed]) => ({
      date: new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10),
      name,
      observed,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function easter(year: number): [month: number, date: number] {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return [month, (h + l - 7 * m + 33 * month + 19) % 32];
}
