import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from '../../calendar/options.ts';
import type { ReportEvent } from './events.ts';
import { awareAt, initial, muchLater, status } from './life-of-a-report.fixture.ts';
import { reportStatus } from './status.ts';

describe('before the first submission', () => {
  it('nothing has happened yet', () => {
    expect(status([], '2026-11-23T10:30:00-05:00')).toEqual({
      state: 'not-submitted',
      level: 1,
      initial: { due: '2026-11-23T11:00:00-05:00', submittedAt: null, late: false, lateExplanationRequired: false },
      updates: [],
      escalation: null,
      nextUpdateDue: null,
      overdue: false,
      conflicts: [],
    });
  });

  it.each<[what: string, level: 1 | 2, now: string, late: boolean]>([
    ['Level 1, exactly at the limit', 1, '2026-11-23T11:00:00-05:00', false],
    ['Level 1, a second past it', 1, '2026-11-23T11:00:01-05:00', true],
    ['Level 2, exactly at the limit', 2, '2026-11-24T10:00:00-05:00', false],
    ['Level 2, a second past it', 2, '2026-11-24T10:00:01-05:00', true],
    ['before the provider was aware', 1, '2026-11-23T09:00:00-05:00', false],
  ])('%s', (_what, level, now, late) => {
    const { state, initial: first, overdue, nextUpdateDue } = status([], now, level);
    expect({ state, late: first.late, explained: first.lateExplanationRequired, overdue, nextUpdateDue }).toEqual({
      state: 'not-submitted',
      late,
      explained: late,
      overdue: late,
      nextUpdateDue: null,
    });
  });
});

describe('the first submission', () => {
  it.each<[what: string, level: 1 | 2, at: string, late: boolean]>([
    ['within the hour', 1, '2026-11-23T10:40:00-05:00', false],
    ['exactly at the hour', 1, '2026-11-23T11:00:00-05:00', false],
    ['a second late', 1, '2026-11-23T11:00:01-05:00', true],
    ['Level 2 in the evening', 2, '2026-11-23T22:00:00-05:00', false],
    ['Level 2 exactly at 24 hours', 2, '2026-11-24T10:00:00-05:00', false],
    ['Level 2 a second late', 2, '2026-11-24T10:00:01-05:00', true],
    ['before the provider was aware: on time', 1, '2026-11-23T09:59:00-05:00', false],
    ['given in another offset', 1, '2026-11-23T16:00:00Z', false],
  ])('%s', (_what, level, at, late) => {
    const {
      state,
      initial: first,
      overdue,
    } = status([{ kind: 'initial-submitted', at }], '2026-11-24T12:00:00-05:00', level);
    expect({ state, late: first.late, explained: first.lateExplanationRequired, overdue }).toEqual({
      state: 'updates-due',
      late,
      explained: late,
      overdue: false,
    });
  });

  it('on paper, while the tool was not available, counts the same', () => {
    const manual: ReportEvent = { kind: 'initial-submitted', at: '2026-11-23T10:59:00-05:00', manual: true };
    const { initial: first, nextUpdateDue } = status([manual], '2026-11-23T12:00:00-05:00');
    expect(first).toEqual({
      due: '2026-11-23T11:00:00-05:00',
      submittedAt: '2026-11-23T10:59:00-05:00',
      late: false,
      lateExplanationRequired: false,
    });
    expect(nextUpdateDue).toBe('2026-12-02');
  });

  it('is compared to the millisecond, however it is printed', () => {
    const report = (at: string) =>
      reportStatus(
        { awareAt: '2026-11-23T10:00:00.500-05:00', level: 1, events: [{ kind: 'initial-submitted', at }] },
        '2026-11-23T12:00:00-05:00',
      ).initial.late;
    expect(report('2026-11-23T11:00:00.500-05:00')).toBe(false);
    expect(report('2026-11-23T11:00:00.501-05:00')).toBe(true);
  });

  it('over the night the clocks go back: 24 hours have passed at 09:00', () => {
    const events: ReportEvent[] = [{ kind: 'initial-submitted', at: '2026-11-01T09:00:01-05:00' }];
    const late = reportStatus({ awareAt: '2026-10-31T10:00:00-04:00', level: 2, events }, '2026-11-01T10:00:00-05:00');
    expect(late.initial).toMatchObject({ due: '2026-11-01T09:00:00-05:00', late: true });
    expect(late.nextUpdateDue).toBe('2026-11-10');
  });
});

describe('the day of the first submission', () => {
  it.each<[what: string, at: string, timeZone: string | undefined, due: string]>([
    ['a second before midnight in Toronto', '2026-11-24T04:59:59Z', undefined, '2026-12-02'],
    ['midnight in Toronto', '2026-11-24T05:00:00Z', undefined, '2026-12-03'],
    [
      'half past midnight in Toronto is the evening before in Kenora',
      '2026-11-24T05:30:00Z',
      'America/Winnipeg',
      '2026-12-02',
    ],
    ['a Saturday: day 1 is the Monday', '2026-11-21T12:00:00-05:00', undefined, '2026-12-01'],
    ['a Sunday', '2026-11-22T12:00:00-05:00', undefined, '2026-12-01'],
    ['a holiday', '2026-12-25T12:00:00-05:00', undefined, '2027-01-06'],
  ])('%s', (_what, at, timeZone, due) => {
    const events: ReportEvent[] = [{ kind: 'initial-submitted', at }];
    expect(reportStatus({ awareAt: at, level: 2, events }, at, { timeZone }).nextUpdateDue).toBe(due);
  });

  it('counts in the calendar that is named, less closures', () => {
    const events: ReportEvent[] = [{ kind: 'initial-submitted', at: '2026-11-03T10:00:00-05:00' }];
    const due = (calendar?: BusinessCalendar) =>
      reportStatus({ awareAt: '2026-11-03T10:00:00-05:00', level: 2, events }, '2026-11-03T11:00:00-05:00', calendar)
        .nextUpdateDue;
    expect(due()).toBe('2026-11-12');
    expect(due({ calendar: 'ontario-legislation-act' })).toBe('2026-11-13');
    expect(due({ closures: ['2026-11-05', '2026-11-12'] })).toBe('2026-11-16');
  });
});

it('returns times with the offset of the time zone', () => {
  const { initial: first } = status([{ kind: 'initial-submitted', at: '2026-11-23T15:40:00Z' }], muchLater, 1, {
    timeZone: 'America/Winnipeg',
  });
  expect(first).toMatchObject({ due: '2026-11-23T10:00:00-06:00', submittedAt: '2026-11-23T09:40:00-06:00' });
});

it('takes a Date wherever a moment goes in', () => {
  const events: ReportEvent[] = [{ kind: 'initial-submitted', at: new Date('2026-11-23T15:40:00Z') }];
  const given = reportStatus({ awareAt: new Date(awareAt), level: 1, events }, new Date(muchLater));
  expect(given).toEqual(status([initial], muchLater));
});
