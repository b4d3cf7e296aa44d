import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimestamp } from './time-zone.ts';
import { isDate, parseMoment, parseTimestamp } from './timestamp.ts';

describe('a timestamp', () => {
  it.each([
    ['2026-11-21T14:05:00-05:00', '2026-11-21T19:05:00.000Z'],
    ['2026-11-21T14:05:00Z', '2026-11-21T14:05:00.000Z'],
    ['2026-11-21T14:05:00+00:00', '2026-11-21T14:05:00.000Z'],
    ['2026-11-21T14:05:00-00:00', '2026-11-21T14:05:00.000Z'],
    ['2026-11-21T14:05:00.5Z', '2026-11-21T14:05:00.500Z'],
    ['2026-11-21T14:05:00.57Z', '2026-11-21T14:05:00.570Z'],
    ['2026-11-21T14:05:00.123456789Z', '2026-11-21T14:05:00.123Z'],
    ['2026-11-21T00:00:00+05:45', '2026-11-20T18:15:00.000Z'],
    ['2024-02-29T23:59:59-05:00', '2024-03-01T04:59:59.000Z'],
    ['2000-01-01T00:00:00Z', '2000-01-01T00:00:00.000Z'],
    ['2100-12-31T23:59:59Z', '2100-12-31T23:59:59.000Z'],
  ])('%s is read', (text, utc) => {
    expect(parseTimestamp(text)).toBe(Date.parse(utc));
  });

  it.each([
    ['no offset', '2026-11-21T14:05:00'],
    ['an offset without a colon', '2026-11-21T14:05:00+0500'],
    ['an offset of hours only', '2026-11-21T14:05:00-05'],
    ['an offset of 24 hours', '2026-11-21T14:05:00-24:00'],
    ['an offset of 60 minutes', '2026-11-21T14:05:00-05:60'],
    ['hour 24', '2026-11-21T24:00:00Z'],
    ['minute 60', '2026-11-21T14:60:00Z'],
    ['a leap second', '2026-11-21T23:59:60Z'],
    ['no seconds', '2026-11-21T14:05Z'],
    ['a day that does not exist', '2026-02-30T14:05:00Z'],
    ['before 2000', '1999-12-31T23:59:59Z'],
    ['after 2100', '2101-01-01T00:00:00Z'],
    ['a space for the T', '2026-11-21 14:05:00Z'],
    ['small letters', '2026-11-21t14:05:00z'],
    ['a fraction without digits', '2026-11-21T14:05:00.Z'],
    ['a comma', '2026-11-21T14:05:00,5Z'],
    ['something after it', '2026-11-21T14:05:00Z\n'],
    ['something before it', ' 2026-11-21T14:05:00Z'],
    ['a date', '2026-11-21'],
    ['a zone name', '2026-11-21T14:05:00-05:00[America/Toronto]'],
    ['nothing', ''],
  ])('%s is refused', (_why, text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it('reads back what it prints, in any zone', () => {
    const zones = ['America/Toronto', 'America/Winnipeg', 'America/Atikokan', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0, 2) / 1000, max: Date.UTC(2100, 11, 30) / 1000 }),
        fc.constantFrom(...zones),
        (seconds, zone) => parseTimestamp(formatTimestamp(seconds * 1000, zone)) === seconds * 1000,
      ),
    );
  });
});

describe('a moment', () => {
  it('is a timestamp or a Date', () => {
    expect(parseMoment('2026-11-21T14:05:00Z')).toBe(Date.UTC(2026, 10, 21, 14, 5));
    expect(parseMoment(new Date('2026-11-21T14:05:00Z'))).toBe(Date.UTC(2026, 10, 21, 14, 5));
    expect(parseMoment(new Date('2000-01-01T00:00:00Z'))).toBe(Date.UTC(2000, 0, 1));
    expect(parseMoment(new Date('2100-12-31T23:59:59.999Z'))).toBe(Date.UTC(2101, 0, 1) - 1);
  });

  it.each<[string, unknown]>([
    ['an invalid Date', new Date(Number.NaN)],
    ['a Date before 2000', new Date('1999-12-31T23:59:59.999Z')],
    ['a Date after 2100', new Date('2101-01-01T00:00:00Z')],
    ['a number', Date.UTC(2026, 10, 21)],
    ['an object', { getTime: () => 0 }],
    ['null', null],
  ])('%s is none', (_why, value) => {
    expect(parseMoment(value)).toBeUndefined();
  });

  it('may be a Date of another realm', () => {
    const foreign: unknown = runInNewContext("new Date('2026-11-21T14:05:00Z')");
    expect(foreign).not.toBeInstanceOf(Date);
    expect(parseMoment(foreign)).toBe(Date.UTC(2026, 10, 21, 14, 5));
  });

  it('is undefined for an object that only looks like a Date', () => {
    expect(isDate({ [Symbol.toStringTag]: 'Date' })).toBe(false);
    expect(isDate(Object.create(Date.prototype))).toBe(false);
    const failing = {
      get [Symbol.toStringTag](): string {
        throw new RangeError('not to be read');
      },
    };
    expect(isDate(failing)).toBe(false);
  });
});
