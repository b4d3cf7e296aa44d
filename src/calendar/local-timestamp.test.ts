import { TZDate } from '@date-fns/tz';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../input/problems.fixture.ts';
import { parseLocalTimestamp } from './local-timestamp.ts';

describe('a time that the clocks of Ontario show once', () => {
  test.each([
    ['2026-11-21T02:10', '2026-11-21T02:10:00-05:00'],
    ['2026-07-01T02:10', '2026-07-01T02:10:00-04:00'],
    ['2026-07-01T02:10:59', '2026-07-01T02:10:59-04:00'],
    ['2026-07-01T02:10:59.5', '2026-07-01T02:10:59-04:00'],
    ['2026-03-08T01:59', '2026-03-08T01:59:00-05:00'],
    ['2026-03-08T03:00', '2026-03-08T03:00:00-04:00'],
    ['2026-11-01T00:59', '2026-11-01T00:59:00-04:00'],
    ['2026-11-01T02:00', '2026-11-01T02:00:00-05:00'],
  ])('gives %s its offset', (text, expected) => {
    expect(parseLocalTimestamp(text)).toBe(expected);
    expect(parseLocalTimestamp(text, { fold: 'later' })).toBe(expected);
  });
});

describe('a time that the clocks show twice', () => {
  test.each([
    [undefined, '2026-11-01T01:30:00-04:00'],
    [null, '2026-11-01T01:30:00-04:00'],
    ['earlier', '2026-11-01T01:30:00-04:00'],
    [0, '2026-11-01T01:30:00-04:00'],
    ['later', '2026-11-01T01:30:00-05:00'],
    [1, '2026-11-01T01:30:00-05:00'],
  ] as const)('is the moment that fold %s names', (fold, expected) => {
    expect(parseLocalTimestamp('2026-11-01T01:30', { fold })).toBe(expected);
  });
});

test.each(['earlier', 'later'] as const)('a time that the clocks skip is the moment an hour on (%s)', (fold) => {
  expect(parseLocalTimestamp('2026-03-08T02:30', { fold })).toBe('2026-03-08T03:30:00-04:00');
  expect(parseLocalTimestamp('2026-03-08T02:00', { fold })).toBe('2026-03-08T03:00:00-04:00');
});

describe('another time zone', () => {
  test.each([
    ['America/Winnipeg', '2026-11-21T02:10', '2026-11-21T02:10:00-06:00'],
    // No change of clocks.
    ['America/Atikokan', '2026-07-01T02:10', '2026-07-01T02:10:00-05:00'],
    ['Asia/Kathmandu', '2026-07-01T02:10', '2026-07-01T02:10:00+05:45'],
    // The clocks go forward half an hour.
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T02:45:00+11:00'],
  ])('%s has its own offset', (timeZone, text, expected) => {
    expect(parseLocalTimestamp(text, { timeZone })).toBe(expected);
  });
});

test.each(['', ' ', 'now', '2026-11-21', '2026-02-30T10:00', '2026-11-21T24:00', '2026-11-21T02', '1999-12-31T10:00'])(
  '“%s” gives undefined',
  (text) => expect(parseLocalTimestamp(text)).toBeUndefined(),
);

test('returns undefined for a text with an offset and for other values', () => {
  expect(parseLocalTimestamp('2026-11-21T02:10:00-05:00')).toBeUndefined();
  expect(parseLocalTimestamp('2026-11-21T02:10:00Z')).toBeUndefined();
  expect(Reflect.apply(parseLocalTimestamp, undefined, [null])).toBeUndefined();
});

test('an option that is not known is refused', () => {
  const call = (options: unknown) => problemsOf(() => Reflect.apply(parseLocalTimestamp, undefined, ['', options]));
  expect(call({ timeZone: 'Mars/Olympus' })).toEqual(['unknown-id options.timeZone']);
  expect(call({ fold: 2 })).toEqual(['unknown-id options.fold']);
  expect(call({ folds: 1 })).toEqual(['unknown-key options fold']);
  expect(call('later')).toEqual(['wrong-type options']);
});

describe('every minute of the years 2007 to 2037', () => {
  const zones = ['America/Toronto', 'America/Winnipeg', 'Europe/London', 'Australia/Lord_Howe'];
  const minute = 60_000;
  const clocks = new Map(
    zones.map((timeZone) => [
      timeZone,
      new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
    ]),
  );
  /** "2026-11-21T02:10": Swedish has the order of ISO 8601. */
  const shownBy = (at: number, timeZone: string): string => clocks.get(timeZone)?.format(at).replace(' ', 'T') ?? '';

  /** The moments at which the clocks of a zone show a time, by the runtime's own calendar: each minute of 48 hours is tried. */
  const momentsThatShow = (text: string, timeZone: string, near: number): number[] => {
    const from = Math.floor(near / minute) * minute - 3 * 3_600_000;
    return Array.from({ length: 360 }, (_, step) => from + step * minute).filter(
      (at) => shownBy(at, timeZone) === text,
    );
  };

  /** Moments near a change of the clocks as often as others. */
  const moments = fc.oneof(
    fc.integer({ min: Date.UTC(2007, 0, 1), max: Date.UTC(2037, 11, 31) }),
    fc
      .tuple(
        fc.integer({ min: 2007, max: 2037 }),
        fc.constantFrom([2, 8], [2, 14], [10, 1], [10, 7], [2, 29], [9, 25], [3, 1], [9, 4]),
        fc.integer({ min: -1440, max: 1440 }),
      )
      .map(([year, [month = 0, day = 1], minutes]) => Date.UTC(year, month, day, 6) + minutes * minute),
  );

  test('are read as the clocks of the runtime show them, first and second', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (at, timeZone) => {
        const text = shownBy(at, timeZone);
        const shown = momentsThatShow(text, timeZone, at);
        const read = (['earlier', 'later'] as const).map((fold) =>
          Date.parse(parseLocalTimestamp(text, { timeZone, fold }) ?? ''),
        );
        expect(read).toEqual([Math.min(...shown), Math.max(...shown)]);
      }),
      { numRuns: 60 },
    );
  });

  test('where they are skipped, are as far on as date-fns puts them', () => {
    for (let year = 2007; year <= 2037; year++) {
      // The second Sunday of March, 02:30.
      const day = 14 - ((new Date(Date.UTC(year, 2, 1)).getUTCDay() + 6) % 7);
      const text = `${year}-03-${String(day).padStart(2, '0')}T02:30`;
      const expected = new TZDate(year, 2, day, 2, 30, 0, 'America/Toronto');
      expect(Date.parse(parseLocalTimestamp(text) ?? '')).toBe(expected.getTime());
    }
  });
});
