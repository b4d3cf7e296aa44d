import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import { initialReportDue } from './initial-report.ts';

describe('by when a first report is due', () => {
  it.each<[what: string, level: 1 | 2, awareAt: string, due: string]>([
    ['Level 1', 1, '2026-11-21T14:05:00-05:00', '2026-11-21T15:05:00-05:00'],
    ['Level 2', 2, '2026-11-21T14:05:00-05:00', '2026-11-22T14:05:00-05:00'],
    ['over midnight', 1, '2026-11-21T23:30:00-05:00', '2026-11-22T00:30:00-05:00'],
    ['over the turn of the year, a holiday', 1, '2026-12-31T23:30:00-05:00', '2027-01-01T00:30:00-05:00'],
    ['Level 2 over a weekend: it does not stop', 2, '2026-11-28T09:00:00-05:00', '2026-11-29T09:00:00-05:00'],
    [
      'Level 2 when the clocks go back: 09:00 by the clock',
      2,
      '2026-10-31T10:00:00-04:00',
      '2026-11-01T09:00:00-05:00',
    ],
    ['Level 2 when the clocks go forward: 11:00', 2, '2026-03-07T10:00:00-05:00', '2026-03-08T11:00:00-04:00'],
    ['Level 1 within the hour that comes twice', 1, '2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00'],
    ['Level 1 over the hour that does not exist', 1, '2026-03-08T01:30:00-05:00', '2026-03-08T03:30:00-04:00'],
    ['given in UTC', 1, '2026-07-01T18:00:00Z', '2026-07-01T15:00:00-04:00'],
    [
      'a fraction is kept in the limit and not printed',
      1,
      '2026-11-21T14:05:00.999-05:00',
      '2026-11-21T15:05:00-05:00',
    ],
    ['29 February', 2, '2024-02-28T12:00:00-05:00', '2024-02-29T12:00:00-05:00'],
  ])('%s', (_what, level, awareAt, due) => {
    expect(initialReportDue(level, awareAt)).toBe(due);
    expect(initialReportDue(level, new Date(awareAt))).toBe(due);
  });

  it.each([
    ['America/Winnipeg', '2026-07-01T14:00:00-05:00'],
    ['America/Atikokan', '2026-07-01T14:00:00-05:00'],
    ['America/Toronto', '2026-07-01T15:00:00-04:00'],
  ])('in %s', (timeZone, due) => {
    expect(initialReportDue(1, '2026-07-01T18:00:00Z', { timeZone })).toBe(due);
  });

  it('reads null as left out', () => {
    expect(initialReportDue(1, '2026-07-01T18:00:00Z', null)).toBe('2026-07-01T15:00:00-04:00');
    expect(initialReportDue(1, '2026-07-01T18:00:00Z', { timeZone: null })).toBe('2026-07-01T15:00:00-04:00');
  });

  it.each<[what: string, args: unknown[], path: string]>([
    ['Level 3', [3, '2026-07-01T18:00:00Z'], 'level'],
    ['a Level as text', ['1', '2026-07-01T18:00:00Z'], 'level'],
    ['no offset', [1, '2026-07-01T18:00:00'], 'awareAt'],
    ['nothing', [1], 'awareAt'],
    ['an invalid Date', [1, new Date(Number.NaN)], 'awareAt'],
    ['an unknown option', [1, '2026-07-01T18:00:00Z', { zone: 'America/Toronto' }], 'options'],
    ['a zone that is none', [1, '2026-07-01T18:00:00Z', { timeZone: 'Ontario' }], 'options.timeZone'],
  ])('%s is refused', (_what, args, path) => {
    const call = (): unknown => Reflect.apply(initialReportDue, undefined, args);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(`${path}: expected`);
  });
});
