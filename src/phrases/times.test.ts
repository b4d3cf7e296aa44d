import { describe, expect, it } from 'vitest';
import { readableDate, readableTime, readableTimestamp } from './times.ts';

describe('a moment', () => {
  it.each([
    ['in winter', '2026-11-21T08:10:00Z', 'America/Toronto', '21 Nov 2026, 03:10'],
    ['in summer', '2026-07-01T00:05:00Z', 'America/Toronto', '30 Jun 2026, 20:05'],
    ['in another zone', '2026-11-21T08:10:00Z', 'America/Winnipeg', '21 Nov 2026, 02:10'],
  ])('reads as the clocks show it %s', (_, moment, zone, expected) => {
    expect(readableTime(Date.parse(moment), zone)).toBe(expected);
  });
});

describe('a timestamp', () => {
  it.each([
    ['2026-11-21T03:10:00-05:00', 'Sat 21 Nov 2026, 03:10 (UTC-05:00)'],
    ['2026-03-08T03:30:00-04:00', 'Sun 8 Mar 2026, 03:30 (UTC-04:00)'],
    ['2026-03-29T02:30:59Z', 'Sun 29 Mar 2026, 02:30 (UTC+00:00)'],
  ])('reads at its own offset: %s', (timestamp, expected) => {
    expect(readableTimestamp(timestamp)).toBe(expected);
  });
});

describe('a civil date', () => {
  it('reads with its weekday', () => {
    expect(readableDate('2026-12-23')).toBe('Wed 23 Dec 2026');
  });

  it('follows a pattern', () => {
    expect(readableDate('2026-09-01', 'EEEE d MMMM yyyy')).toBe('Tuesday 1 September 2026');
  });
});
