import { describe, expect, test } from 'vitest';
import { readableTime, remaining, toTimestamp } from '../../docs/explorer/clock.ts';

describe('a time as the clocks of Ontario show it', () => {
  test.each([
    ['in winter', '2026-11-21T02:10', '2026-11-21T02:10:00-05:00'],
    ['in summer', '2026-07-01T02:10', '2026-07-01T02:10:00-04:00'],
    ['the earlier of two, when the clocks go back', '2026-11-01T01:30', '2026-11-01T01:30:00-04:00'],
    ['an hour on, when the clocks skip it', '2026-03-08T02:30', '2026-03-08T03:30:00-04:00'],
  ])('%s', (_, local, expected) => {
    expect(toTimestamp(local)).toBe(expected);
  });

  test.each(['', '2026-02-30T10:00', 'now'])('“%s” is no time', (local) => {
    expect(toTimestamp(local)).toBeUndefined();
  });

  test('is read as a date and a time of Ontario, wherever the reader is', () => {
    expect(readableTime('2026-11-21T08:10:00Z')).toBe('21 Nov 2026, 03:10');
  });
});

describe('how long there is', () => {
  const due = '2026-11-21T03:10:00-05:00';
  test.each([
    ['2026-11-21T02:33:00-05:00', '37 min 0 s left', false],
    ['2026-11-20T03:20:00-05:00', '23 h 50 min left', false],
    ['2026-11-18T03:10:00-05:00', '3 days left', false],
    ['2026-11-21T03:10:01-05:00', 'Overdue 0 min 1 s', true],
    ['2026-11-21T09:40:00-05:00', 'Overdue 6 h 30 min', true],
  ])('at %s', (now, words, passed) => {
    expect(remaining(due, Date.parse(now))).toEqual({ words, passed });
  });
});
