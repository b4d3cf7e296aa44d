import { describe, expect, it } from 'vitest';
import type { ReportEvent } from './events.ts';
import {
  duplicate,
  initial,
  learned,
  levelChanged,
  muchLater,
  noFurtherAction,
  notValid,
  status,
  update,
} from './life-of-a-report.fixture.ts';
import { reportStatus } from './status.ts';

describe('the Level', () => {
  it('changed by the ministry moves no date', () => {
    const before = status([], '2026-11-23T10:30:00-05:00', 2);
    const raised = status([levelChanged('2026-11-23T10:20:00-05:00', 1)], '2026-11-23T10:30:00-05:00', 2);
    expect(raised).toEqual({ ...before, level: 1 });
    const submitted: ReportEvent = { kind: 'initial-submitted', at: '2026-11-23T20:00:00-05:00' };
    const after = status([submitted, levelChanged('2026-11-24T10:20:00-05:00', 1)], '2026-11-24T11:00:00-05:00', 2);
    expect(after).toMatchObject({
      level: 1,
      initial: { late: false },
      escalation: null,
      nextUpdateDue: '2026-12-02',
      overdue: false,
    });
    const lowered = status([submitted, levelChanged('2026-11-24T10:20:00-05:00', 2)], '2026-11-24T11:00:00-05:00', 1);
    expect(lowered).toMatchObject({ level: 2, initial: { due: '2026-11-23T11:00:00-05:00', late: true } });
  });

  it('is the last one reported', () => {
    const events = [
      levelChanged('2026-11-25T10:00:00-05:00', 2),
      levelChanged('2026-11-24T10:00:00-05:00', 1),
      initial,
    ];
    expect(status(events, muchLater, 1).level).toBe(2);
    expect(
      status([...events, learned('2026-11-26T10:00:00-05:00'), update('2026-11-26T10:30:00-05:00')], muchLater, 1)
        .level,
    ).toBe(1);
  });

  it('is Level 1 when reported as both in one moment', () => {
    const at = '2026-11-25T10:00:00-05:00';
    expect(status([initial, levelChanged(at, 1), levelChanged(at, 2)], muchLater, 2).level).toBe(1);
    expect(status([initial, learned(at), levelChanged(at, 2)], muchLater, 2).level).toBe(1);
  });
});

describe('a Level 1 fact that was learned', () => {
  const submitted: ReportEvent = { kind: 'initial-submitted', at: '2026-11-23T20:00:00-05:00' };
  const at = '2026-11-25T10:00:00-05:00';
  const owed = { due: '2026-11-25T11:00:00-05:00', submittedAt: null };

  it.each<[what: string, now: string, late: boolean]>([
    ['exactly at the hour', '2026-11-25T11:00:00-05:00', false],
    ['a second past it', '2026-11-25T11:00:01-05:00', true],
  ])('is owed within the hour: %s', (_what, now, late) => {
    expect(status([submitted, learned(at)], now, 2)).toMatchObject({
      state: 'updates-due',
      level: 1,
      initial: { due: '2026-11-24T10:00:00-05:00', late: false },
      escalation: { ...owed, late },
      nextUpdateDue: '2026-12-02',
      overdue: late,
    });
  });

  it.each<[what: string, answer: string, late: boolean]>([
    ['exactly at the hour', '2026-11-25T11:00:00-05:00', false],
    ['a second past it', '2026-11-25T11:00:01-05:00', true],
    ['in the moment it was learned', '2026-11-25T10:00:00-05:00', false],
  ])('is met by the next update: %s', (_what, answer, late) => {
    const met = status([submitted, learned(at), update(answer)], '2026-11-25T12:00:00-05:00', 2);
    expect(met.escalation).toEqual({ due: '2026-11-25T11:00:00-05:00', submittedAt: answer, late });
    expect(met.overdue).toBe(false);
    expect(met.updates).toMatchObject([{ due: '2026-12-02', late: false }]);
  });

  it('is met once: a later update changes nothing', () => {
    const events = [submitted, learned(at), update('2026-11-25T10:30:00-05:00'), update('2026-11-25T12:00:00-05:00')];
    expect(status(events, muchLater, 2).escalation).toEqual({
      due: '2026-11-25T11:00:00-05:00',
      submittedAt: '2026-11-25T10:30:00-05:00',
      late: false,
    });
  });

  it('is not met by what was submitted before', () => {
    const events = [submitted, update('2026-11-25T09:59:59-05:00'), learned(at)];
    expect(status(events, '2026-11-25T12:00:00-05:00', 2)).toMatchObject({
      escalation: { ...owed, late: true },
      overdue: true,
    });
  });

  it('before the first submission is met by it, and does not move its limit', () => {
    const early = learned('2026-11-23T12:00:00-05:00');
    expect(status([early], '2026-11-23T13:00:01-05:00', 2)).toMatchObject({
      state: 'not-submitted',
      level: 1,
      initial: { due: '2026-11-24T10:00:00-05:00', late: false },
      escalation: { due: '2026-11-23T13:00:00-05:00', submittedAt: null, late: true },
      overdue: true,
    });
    expect(status([early, submitted], '2026-11-24T13:00:00-05:00', 2)).toMatchObject({
      initial: { late: false },
      escalation: { due: '2026-11-23T13:00:00-05:00', submittedAt: '2026-11-23T20:00:00-05:00', late: true },
      overdue: false,
    });
  });

  it('with another one before either is sent: the earlier hour counts', () => {
    const events = [submitted, learned(at), learned('2026-11-25T10:30:00-05:00')];
    expect(status(events, '2026-11-25T10:45:00-05:00', 2).escalation).toEqual({ ...owed, late: false });
  });

  it('after an earlier one was sent starts another hour', () => {
    const events = [submitted, learned(at), update('2026-11-25T10:20:00-05:00'), learned('2026-11-25T10:30:00-05:00')];
    expect(status(events, '2026-11-25T10:45:00-05:00', 2).escalation).toEqual({
      due: '2026-11-25T11:30:00-05:00',
      submittedAt: null,
      late: false,
    });
  });

  it('is owed although the ministry changes the Level back', () => {
    const events = [submitted, learned(at), levelChanged('2026-11-25T10:30:00-05:00', 2)];
    expect(status(events, '2026-11-25T12:00:00-05:00', 2)).toMatchObject({ level: 2, escalation: owed, overdue: true });
  });

  it('is owed after no further action: the ministry decided without it', () => {
    const events = [submitted, learned(at), noFurtherAction('2026-11-25T10:30:00-05:00')];
    expect(status(events, '2026-11-25T12:00:00-05:00', 2)).toMatchObject({
      state: 'no-further-action',
      nextUpdateDue: null,
      overdue: true,
    });
    expect(status([...events, update('2026-11-25T12:30:00-05:00')], muchLater, 2)).toMatchObject({
      escalation: { late: true },
      overdue: false,
    });
    const learnedAfter = [submitted, noFurtherAction('2026-11-24T10:30:00-05:00'), learned(at)];
    expect(status(learnedAfter, '2026-11-25T12:00:00-05:00', 2)).toMatchObject({
      escalation: owed,
      overdue: true,
      conflicts: [],
    });
  });

  it('is not owed on a duplicate, nor on a report that is not valid', () => {
    for (const end of [duplicate, notValid]) {
      const ended = status([submitted, learned(at), end('2026-11-25T10:30:00-05:00')], muchLater, 2);
      expect(ended).toMatchObject({ escalation: owed, overdue: false, conflicts: [] });
    }
  });

  it('on a report that is Level 1 already starts an hour too', () => {
    expect(status([initial, learned(at)], '2026-11-25T10:30:00-05:00', 1).escalation).toEqual({ ...owed, late: false });
  });

  it('over the hour that comes twice: one hour of elapsed time', () => {
    const events: ReportEvent[] = [learned('2026-11-01T01:30:00-04:00')];
    const doubled = reportStatus(
      { awareAt: '2026-11-01T00:00:00-04:00', level: 2, events },
      '2026-11-01T01:20:00-05:00',
    );
    expect(doubled.escalation).toEqual({ due: '2026-11-01T01:30:00-05:00', submittedAt: null, late: false });
  });
});
