import { describe, expect, it } from 'vitest';
import { civilDateAt, formatTimestamp, isTimeZone } from './time-zone.ts';

const at = (text: string): number => Date.parse(text);

describe('the civil date of a moment', () => {
  it.each([
    ['one second before midnight in Toronto, winter', '2026-11-22T04:59:59Z', 'America/Toronto', '2026-11-21'],
    ['midnight in Toronto, winter', '2026-11-22T05:00:00Z', 'America/Toronto', '2026-11-22'],
    ['one second before midnight in Toronto, summer', '2026-07-02T03:59:59Z', 'America/Toronto', '2026-07-01'],
    ['midnight in Toronto, summer', '2026-07-02T04:00:00Z', 'America/Toronto', '2026-07-02'],
    ['23:30 in Kenora is the next day in Toronto', '2026-11-22T05:30:00Z', 'America/Winnipeg', '2026-11-21'],
    ['Atikokan keeps UTC−5 in summer', '2026-07-02T04:30:00Z', 'America/Atikokan', '2026-07-01'],
    ['the night the clocks go forward', '2026-03-08T07:00:00Z', 'America/Toronto', '2026-03-08'],
    ['the end of the day of 25 hours', '2026-11-02T04:59:59Z', 'America/Toronto', '2026-11-01'],
    ['a leap day', '2024-03-01T04:59:59Z', 'America/Toronto', '2024-02-29'],
    ['a moment of 2000 that is still 1999 in Toronto', '2000-01-01T00:00:00Z', 'America/Toronto', '1999-12-31'],
  ])('%s', (_what, moment, zone, date) => {
    expect(civilDateAt(at(moment), zone)).toBe(date);
  });
});

describe('a moment as text', () => {
  it.each([
    ['2026-11-21T19:05:00Z', 'America/Toronto', '2026-11-21T14:05:00-05:00'],
    ['2026-07-01T19:05:00Z', 'America/Toronto', '2026-07-01T15:05:00-04:00'],
    ['2026-11-01T05:30:00Z', 'America/Toronto', '2026-11-01T01:30:00-04:00'],
    ['2026-11-01T06:30:00Z', 'America/Toronto', '2026-11-01T01:30:00-05:00'],
    ['2026-03-08T06:59:59Z', 'America/Toronto', '2026-03-08T01:59:59-05:00'],
    ['2026-03-08T07:00:00Z', 'America/Toronto', '2026-03-08T03:00:00-04:00'],
    ['2026-07-01T19:05:00Z', 'America/Winnipeg', '2026-07-01T14:05:00-05:00'],
    ['2026-07-01T19:05:00Z', 'America/Atikokan', '2026-07-01T14:05:00-05:00'],
    ['2026-07-01T19:05:00Z', 'Asia/Kolkata', '2026-07-02T00:35:00+05:30'],
    ['2026-07-01T19:05:00Z', 'America/St_Johns', '2026-07-01T16:35:00-02:30'],
    ['2026-07-01T19:05:00Z', 'UTC', '2026-07-01T19:05:00+00:00'],
    ['2026-11-21T19:05:00.999Z', 'America/Toronto', '2026-11-21T14:05:00-05:00'],
  ])('%s in %s is %s', (moment, zone, text) => {
    expect(formatTimestamp(at(moment), zone)).toBe(text);
  });
});

describe('the offset of a time zone', () => {
  it.each([
    ['America/Toronto', '2026-03-07'],
    ['America/Toronto', '2026-10-31'],
    ['America/St_Johns', '2026-03-07'],
    ['Australia/Lord_Howe', '2026-04-03'],
    ['Asia/Kathmandu', '2026-04-03'],
    ['Pacific/Apia', '2011-12-29'],
  ])('in %s is the one that Intl shows at each quarter of an hour from %s', (timeZone, date) => {
    // Swedish dates are those of ISO 8601.
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    const start = at(`${date}T00:00:00Z`);
    for (let quarter = 0; quarter < 4 * 24 * 3; quarter++) {
      const moment = start + quarter * 900_000;
      expect(formatTimestamp(moment, timeZone).slice(0, 19)).toBe(clock.format(moment).replace(' ', 'T'));
    }
  });
});

describe('a time zone', () => {
  it.each(['America/Toronto', 'America/Winnipeg', 'America/Atikokan', 'America/Thunder_Bay', 'UTC'])('%s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Toronto', '-05:00', '+0500', 'America/Toronto ', 'Foo-05:00'])('"%s" is none', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
