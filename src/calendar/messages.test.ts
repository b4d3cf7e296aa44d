import { describe, expect, it } from 'vitest';
import { reportStatus } from '../report/lifecycle/status.ts';
import { addBusinessDays } from './add-business-days.ts';
import { holidays } from './holidays.ts';
import { isCivilDate } from './index.ts';
import { isBusinessDay } from './is-business-day.ts';
import { parseLocalTimestamp } from './local-timestamp.ts';
import { parseTimestamp } from './timestamp.ts';

describe('an error of a calendar function says what was expected', () => {
  it.each<[what: string, call: () => unknown, expected: string]>([
    ['of a year', () => holidays(1999), 'year: expected a year from 2000 to 2100'],
    ['of a number of days', () => addBusinessDays('2026-11-23', 0.5), 'days: expected a whole number of business days'],
    [
      'of the date reached',
      () => addBusinessDays('2100-12-31', 1),
      'days: expected a number that ends on a date from 2000 to 2100',
    ],
    [
      'of a moment',
      () => reportStatus({ awareAt: '2026-11-21', level: 1, events: [] }, '2026-11-21T14:05:00-05:00'),
      'awareAt: expected a timestamp YYYY-MM-DDTHH:MM:SS with an offset ±HH:MM or Z, of a date that exists, from 2000 to 2100, such as "2026-11-21T14:05:00-05:00"',
    ],
    [
      'of options of a local time',
      () => Reflect.apply(parseLocalTimestamp, undefined, ['2026-11-21T02:10', 5]),
      'options: expected options: an object',
    ],
    [
      'of a fold',
      () => Reflect.apply(parseLocalTimestamp, undefined, ['2026-11-21T02:10', { fold: 'last' }]),
      'options.fold: expected earlier or later',
    ],
    [
      'of a time zone in a list',
      () => Reflect.apply(holidays, undefined, [2026, { timeZone: ['America/Toronto'] }]),
      'options.timeZone: expected the name of a time zone',
    ],
    [
      'of a calendar',
      () => Reflect.apply(holidays, undefined, [2026, 'ontario-public-holidays']),
      'options: expected an object with options such as calendar',
    ],
    [
      'of closures',
      () => Reflect.apply(holidays, undefined, [2026, { closures: 7 }]),
      'options.closures: expected a list of dates',
    ],
    [
      'of a time zone',
      () => holidays(2026, { timeZone: 'Toronto' }),
      'options.timeZone: expected the name of a time zone, such as "America/Toronto"',
    ],
    ['of a date', () => isBusinessDay('2026-02-30'), 'date: expected a date YYYY-MM-DD that exists, from 2000 to 2100'],
  ])('%s', (_what, call, expected) => {
    expect(call).toThrow(expected);
  });
});

it('no days from the first and the last date of all is that date', () => {
  expect(addBusinessDays('2000-01-01', 0)).toBe('2000-01-01');
  expect(addBusinessDays('2100-12-30', 1)).toBe('2100-12-31');
  expect(addBusinessDays('2100-12-31', 0)).toBe('2100-12-31');
});

it('a date has digits only', () => {
  expect(['2026-1/-05', '2026-11-2:', '202/-11-05', '2026-11-05'].map(isCivilDate)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

it('a timestamp begins with its date', () => {
  expect(['2026-11-21 2026-11-22T14:05:00Z', '2026-11-22T14:05:00Z'].map(parseTimestamp)).toEqual([
    undefined,
    Date.UTC(2026, 10, 22, 14, 5),
  ]);
});
