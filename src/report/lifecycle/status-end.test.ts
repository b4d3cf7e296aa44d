import { describe, expect, it } from 'vitest';
import type { ReportEvent } from './events.ts';
import {
  duplicate,
  initial,
  muchLater,
  noFurtherAction,
  notValid,
  request,
  status,
  update,
} from './life-of-a-report.fixture.ts';
import type { ReportStatus } from './status.ts';

describe('the end of a report', () => {
  it.each<[event: ReportEvent, state: ReportStatus['state']]>([
    [noFurtherAction('2026-11-27T09:00:00-05:00'), 'no-further-action'],
    [duplicate('2026-11-27T09:00:00-05:00'), 'duplicate'],
    [notValid('2026-11-27T09:00:00-05:00'), 'not-valid'],
  ])('%o: no updates, however long it has been', (event, state) => {
    expect(status([initial, event], muchLater)).toMatchObject({
      state,
      nextUpdateDue: null,
      overdue: false,
      conflicts: [],
    });
  });

  it('ends requests that are open', () => {
    const events = [
      initial,
      request('2026-11-24T10:00:00-05:00', '2026-11-27'),
      noFurtherAction('2026-11-25T09:00:00-05:00'),
    ];
    expect(status(events, muchLater)).toMatchObject({ nextUpdateDue: null, overdue: false });
  });

  it('a late first report stays late, and a late update too', () => {
    const late: ReportEvent = { kind: 'initial-submitted', at: '2026-11-23T12:00:00-05:00' };
    const events = [late, update('2026-12-04T10:00:00-05:00'), noFurtherAction('2026-12-05T09:00:00-05:00')];
    const ended = status(events, muchLater);
    expect(ended.initial).toMatchObject({ late: true, lateExplanationRequired: true });
    expect(ended.updates).toMatchObject([{ due: '2026-12-02', late: true }]);
    expect(ended.overdue).toBe(false);
  });

  it('an update after no further action is listed and starts nothing again', () => {
    const events = [initial, noFurtherAction('2026-11-27T09:00:00-05:00'), update('2026-12-15T10:00:00-05:00')];
    expect(status(events, muchLater)).toMatchObject({
      state: 'no-further-action',
      updates: [{ due: '2026-12-15', submittedAt: '2026-12-15T10:00:00-05:00', late: false }],
      nextUpdateDue: null,
      overdue: false,
      conflicts: [],
    });
  });

  it('a date requested after no further action is due on that date', () => {
    const events = [
      initial,
      noFurtherAction('2026-11-27T09:00:00-05:00'),
      request('2026-12-01T09:00:00-05:00', '2026-12-10'),
    ];
    expect(status(events, '2026-12-10T23:59:59-05:00')).toMatchObject({
      state: 'no-further-action',
      nextUpdateDue: '2026-12-10',
      overdue: false,
      conflicts: [],
    });
    expect(status(events, '2026-12-11T00:00:00-05:00').overdue).toBe(true);
    const answered = status([...events, update('2026-12-09T10:00:00-05:00')], muchLater);
    expect(answered).toMatchObject({
      updates: [{ due: '2026-12-10', late: false }],
      nextUpdateDue: null,
      overdue: false,
    });
    const late = status([...events, update('2026-12-11T10:00:00-05:00')], muchLater);
    expect(late).toMatchObject({ updates: [{ due: '2026-12-10', late: true }], nextUpdateDue: null, overdue: false });
  });

  it('one update answers every date requested after no further action', () => {
    const events = [
      initial,
      noFurtherAction('2026-11-27T09:00:00-05:00'),
      request('2026-12-01T09:00:00-05:00', '2026-12-10'),
      request('2026-12-01T10:00:00-05:00', '2026-12-20'),
    ];
    expect(status(events, '2026-12-02T10:00:00-05:00').nextUpdateDue).toBe('2026-12-10');
    expect(status([...events, update('2026-12-09T10:00:00-05:00')], muchLater).nextUpdateDue).toBeNull();
  });

  it('a request without a date after no further action makes nothing due', () => {
    const events = [initial, noFurtherAction('2026-11-27T09:00:00-05:00'), request('2026-12-01T09:00:00-05:00')];
    expect(status(events, muchLater)).toMatchObject({ nextUpdateDue: null, overdue: false, conflicts: [] });
  });

  it('a report can turn out a duplicate after no further action, or get no further action twice', () => {
    const ended = [initial, noFurtherAction('2026-11-27T09:00:00-05:00'), update('2026-11-30T09:00:00-05:00')];
    expect(status([...ended, noFurtherAction('2026-12-01T09:00:00-05:00')], muchLater)).toMatchObject({
      state: 'no-further-action',
      conflicts: [],
    });
    expect(status([...ended, duplicate('2026-12-01T09:00:00-05:00')], muchLater)).toMatchObject({
      state: 'duplicate',
      conflicts: [],
    });
    expect(status([...ended, notValid('2026-12-01T09:00:00-05:00')], muchLater)).toMatchObject({
      state: 'not-valid',
      conflicts: [],
    });
  });

  it('in the moment of an update comes after it', () => {
    const at = '2026-12-02T10:00:00-05:00';
    expect(status([noFurtherAction(at), update(at), initial], muchLater)).toMatchObject({
      state: 'no-further-action',
      updates: [{ due: '2026-12-02', late: false }],
      conflicts: [],
    });
  });
});
