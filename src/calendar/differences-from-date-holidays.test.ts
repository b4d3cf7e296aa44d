import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { type CalendarId, calendarIds } from './calendar-ids.ts';
import { differencesFromDateHolidays } from './differences-from-date-holidays.ts';
import { holidays } from './holidays.ts';

const years = Array.from({ length: 101 }, (_, index) => 2000 + index);

describe('date-holidays', () => {
  it('is of the version that the table was made with', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(manifest).toMatchObject({ devDependencies: { 'date-holidays': '3.37.0' } });
  });

  it.each(calendarIds)('differs from %s in the days written down, and in no others', (calendar) => {
    expect(found(calendar)).toEqual(writtenDown(calendar));
  });
});

it('every difference has its reason, in a sentence', () => {
  for (const { why } of differencesFromDateHolidays) expect(why).toMatch(/^.{20,}\.$/);
});

/** "ours 2026 Boxing Day, observed": every day that is on one side only. */
function found(calendar: CalendarId): string[] {
  const source = new Holidays('CA', 'ON');
  return years
    .flatMap((year) => {
      const ours = new Map(
        holidays(year, { calendar }).map(({ date, name, observed }) => [date, observed ? `${name}, observed` : name]),
      );
      const theirs = new Map(
        source
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date, name }) => [date.slice(0, 10), name]),
      );
      return [
        ...[...ours].filter(([date]) => !theirs.has(date)).map(([, name]) => `ours ${year} ${name}`),
        ...[...theirs].filter(([date]) => !ours.has(date)).map(([, name]) => `date-holidays ${year} ${name}`),
      ];
    })
    .sort();
}

function writtenDown(calendar: CalendarId): string[] {
  return differencesFromDateHolidays
    .filter(({ calendars }) => calendars.includes(calendar))
    .flatMap(({ standsIn, name, years: of }) => of.map((year) => `${standsIn} ${year} ${name}`))
    .sort();
}
