import { describe, expect, it } from 'vitest';
import { type CalendarId, calendarIds } from './calendar-ids.ts';
import { holidays } from './holidays.ts';
import { namedDays, weekendRules } from './named-days.ts';

const years = Array.from({ length: 101 }, (_, index) => 2000 + index);

it('every name of the calendars is described, with a source', () => {
  const described = new Set(
    namedDays.flatMap(({ name, keptBy }) =>
      keptBy.map((by) => `${by.calendar} ${name} ${by.source === '' ? 'no source' : ''}`),
    ),
  );
  const names = new Set(
    calendarIds.flatMap((calendar) =>
      years.flatMap((year) => holidays(year, { calendar }).map(({ name }) => `${calendar} ${name} `)),
    ),
  );
  expect([...described].sort()).toEqual([...names].sort());
});

const months = 'January February March April May June July August September October November December'.split(' ');
const utc = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month, date));
const shifted = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);
const easter2025 = utc(2025, 3, 20);

/** The date that the words name in 2025, read by hand-made rules of their own. */
function dateIn2025(words: string): string | undefined {
  const fixed = /^(\d+) (\w+)$/.exec(words);
  const monday = /^the (first|second|third) Monday of (\w+)$/.exec(words);
  const day = (): Date | undefined => {
    if (fixed) return utc(2025, months.indexOf(fixed[2] ?? ''), Number(fixed[1]));
    if (monday) {
      const first = utc(2025, months.indexOf(monday[2] ?? ''), 1);
      const weeks = ['first', 'second', 'third'].indexOf(monday[1] ?? '');
      return shifted(first, ((8 - first.getUTCDay()) % 7) + weeks * 7);
    }
    if (words === 'the Monday before 25 May') return utc(2025, 4, 19);
    if (words === 'the Friday before Easter Sunday') return shifted(easter2025, -2);
    return words === 'the day after Easter Sunday' ? shifted(easter2025, 1) : undefined;
  };
  return day()?.toISOString().slice(0, 10);
}

describe('a named day', () => {
  it.each(calendarIds)('of %s falls as its words say, and the calendar has no others', (calendar) => {
    const inWords = namedDays
      .filter(({ keptBy }) => keptBy.some((by) => by.calendar === calendar))
      .map(({ name, falls }) => `${dateIn2025(falls)} ${name}`);
    expect(inWords).toEqual(holidays(2025, { calendar }).map(({ date, name }) => `${date} ${name}`));
  });

  it('is kept from its first year, or always', () => {
    const first = new Map(namedDays.flatMap(({ name, keptBy }) => keptBy.map(({ firstYear }) => [name, firstYear])));
    expect([...first].filter(([, year]) => year !== null)).toEqual([
      ['Family Day', 2008],
      ['National Day for Truth and Reconciliation', 2023],
    ]);
    for (const { name, keptBy } of namedDays)
      for (const { calendar, firstYear } of keptBy) {
        const isKept = (year: number): boolean => holidays(year, { calendar }).some((day) => day.name === name);
        expect(isKept(firstYear ?? 2000)).toBe(true);
        if (firstYear !== null) expect(isKept(firstYear - 1)).toBe(false);
      }
  });

  it('comes from the text of its calendar', () => {
    const sources: Readonly<Record<CalendarId, RegExp>> = {
      'ontario-public-holidays': /^Employment Standards Act, 2000/,
      'ontario-legislation-act': /^Legislation Act, 2006/,
      'ontario-public-service': /Ontario Public Service/,
    };
    for (const { keptBy } of namedDays)
      for (const { calendar, source } of keptBy) expect(source).toMatch(sources[calendar]);
  });
});

describe('a rule for weekends', () => {
  it.each<[calendar: CalendarId, words: RegExp, date: string]>([
    ['ontario-public-holidays', /^1 January on a Sunday: the Monday/, '2023-01-02'],
    ['ontario-public-holidays', /^1 July on a Sunday: .* 2 July/, '2029-07-02'],
    ['ontario-public-holidays', /^25 December on a Saturday: the Monday/, '2027-12-27'],
    ['ontario-legislation-act', /^25 December .* on a Sunday: the Tuesday/, '2022-12-27'],
    ['ontario-public-service', /^1 January, 1 July, .* on a Saturday or Sunday: the Monday/, '2028-07-03'],
    ['ontario-public-service', /^26 December on a Saturday: the Monday/, '2026-12-28'],
    ['ontario-public-service', /^26 December .* on a Sunday or Monday: the Tuesday/, '2022-12-27'],
  ])('of %s, %s, moves a day to %s', (calendar, words, date) => {
    const rules = weekendRules.filter(({ calendars }) => calendars.some((id) => id === calendar));
    expect(rules.flatMap((rule) => [...rule.rules]).filter((rule) => words.test(rule))).toHaveLength(1);
    expect(holidays(Number(date.slice(0, 4)), { calendar }).find((day) => day.date === date)?.observed).toBe(true);
  });

  it('comes from a text, or by analogy with one', () => {
    for (const { source } of weekendRules) expect(source).toMatch(/Legislation Act, 2006|O\. Reg\. 175\/15/);
  });
});
