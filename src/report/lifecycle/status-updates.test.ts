import { describe, expect, it } from 'vitest';
import type { ReportEvent } from './events.ts';
import { initial, interval, muchLater, request, status, update } from './life-of-a-report.fixture.ts';
import { reportStatus } from './status.ts';

describe('updates', () => {
  it('each counts from the one before', () => {
    const events = [
      initial,
      update('2026-12-02T10:00:00-05:00'),
      update('2026-12-11T16:00:00-05:00'),
      update('2026-12-22T09:00:00-05:00'),
    ];
    expect(status(events, '2026-12-23T10:00:00-05:00')).toMatchObject({
      updates: [
        { due: '2026-12-02', submittedAt: '2026-12-02T10:00:00-05:00', late: false },
        { due: '2026-12-11', submittedAt: '2026-12-11T16:00:00-05:00', late: false },
        { due: '2026-12-22', submittedAt: '2026-12-22T09:00:00-05:00', late: false },
      ],
      nextUpdateDue: '2027-01-04',
      overdue: false,
    });
  });

  it('an early one brings the next one forward', () => {
    const { updates, nextUpdateDue } = status(
      [initial, update('2026-11-26T10:00:00-05:00')],
      '2026-11-27T10:00:00-05:00',
    );
    expect(updates).toEqual([{ due: '2026-12-02', submittedAt: '2026-11-26T10:00:00-05:00', late: false }]);
    expect(nextUpdateDue).toBe('2026-12-07');
  });

  it('a late one buys no time: the next counts from the day it was due', () => {
    const { updates, nextUpdateDue } = status(
      [initial, update('2026-12-04T10:00:00-05:00')],
      '2026-12-04T11:00:00-05:00',
    );
    expect(updates).toEqual([{ due: '2026-12-02', submittedAt: '2026-12-04T10:00:00-05:00', late: true }]);
    expect(nextUpdateDue).toBe('2026-12-11');
  });

  it('one that is very late leaves the next one overdue at once', () => {
    const { updates, nextUpdateDue, overdue } = status(
      [initial, update('2026-12-15T10:00:00-05:00')],
      '2026-12-15T11:00:00-05:00',
    );
    expect(updates).toMatchObject([{ due: '2026-12-02', late: true }]);
    expect(nextUpdateDue).toBe('2026-12-11');
    expect(overdue).toBe(true);
  });

  it.each<[what: string, at: string, late: boolean]>([
    ['the last second of the day', '2026-12-02T23:59:59-05:00', false],
    ['midnight', '2026-12-03T00:00:00-05:00', true],
    ['the last second, given in UTC', '2026-12-03T04:59:59Z', false],
  ])('on time until the end of the day: %s', (_what, at, late) => {
    expect(status([initial, update(at)], muchLater).updates).toMatchObject([{ due: '2026-12-02', late }]);
  });

  it.each<[what: string, now: string, overdue: boolean]>([
    ['the last second of the day', '2026-12-02T23:59:59-05:00', false],
    ['midnight', '2026-12-03T00:00:00-05:00', true],
  ])('owed until the end of the day: %s', (_what, now, overdue) => {
    const owed = status([initial], now);
    expect(owed.overdue).toBe(overdue);
    expect(owed.nextUpdateDue).toBe('2026-12-02');
    expect(owed.updates).toEqual([]);
  });

  it('two on one day', () => {
    const { updates, nextUpdateDue } = status(
      [initial, update('2026-11-26T10:00:00-05:00'), update('2026-11-26T15:00:00-05:00')],
      muchLater,
    );
    expect(updates.map(({ due, late }) => [due, late])).toEqual([
      ['2026-12-02', false],
      ['2026-12-07', false],
    ]);
    expect(nextUpdateDue).toBe('2026-12-07');
  });
});

describe('an interval that the ministry set', () => {
  it.each<[what: string, set: ReportEvent, due: string]>([
    ['shorter, from the same day', interval('2026-11-24T10:00:00-05:00', 3), '2026-11-26'],
    ['longer, from the same day', interval('2026-11-24T10:00:00-05:00', 10), '2026-12-07'],
    ['shorter, when its day is past: the day it was set', interval('2026-11-27T10:00:00-05:00', 3), '2026-11-27'],
    ['shorter, set on its very day', interval('2026-11-26T10:00:00-05:00', 3), '2026-11-26'],
    ['set on a Saturday when its day is past: that Saturday', interval('2026-11-28T10:00:00-05:00', 3), '2026-11-28'],
    ['longer, when the old day is missed: from the same day', interval('2026-12-04T10:00:00-05:00', 10), '2026-12-07'],
    ['set near midnight: the day in Toronto', interval('2026-11-28T03:00:00Z', 3), '2026-11-27'],
    ['set before the first submission', interval('2026-11-23T10:10:00-05:00', 3), '2026-11-26'],
  ])('%s', (_what, set, due) => {
    expect(status([initial, set], '2026-12-04T11:00:00-05:00').nextUpdateDue).toBe(due);
  });

  it('stays in force for the updates after', () => {
    const events = [
      initial,
      interval('2026-11-24T10:00:00-05:00', 3),
      update('2026-11-25T10:00:00-05:00'),
      update('2026-11-30T10:00:00-05:00'),
    ];
    const { updates, nextUpdateDue } = status(events, muchLater);
    expect(updates.map(({ due, late }) => [due, late])).toEqual([
      ['2026-11-26', false],
      ['2026-11-30', false],
    ]);
    expect(nextUpdateDue).toBe('2026-12-03');
  });

  it('counts from the day a late update was due', () => {
    const events = [initial, update('2026-12-04T10:00:00-05:00'), interval('2026-12-04T11:00:00-05:00', 5)];
    expect(status(events, '2026-12-04T12:00:00-05:00').nextUpdateDue).toBe('2026-12-09');
  });

  it('the last one set counts', () => {
    const events = [initial, interval('2026-11-24T10:00:00-05:00', 3), interval('2026-11-24T12:00:00-05:00', 10)];
    expect(status(events, '2026-11-25T10:00:00-05:00').nextUpdateDue).toBe('2026-12-07');
  });

  it('of two set in one moment the shorter counts', () => {
    const at = '2026-11-24T10:00:00-05:00';
    expect(status([initial, interval(at, 3), interval(at, 10)], at).nextUpdateDue).toBe('2026-11-26');
    expect(status([initial, interval(at, 10), interval(at, 3)], at).nextUpdateDue).toBe('2026-11-26');
  });

  it('beyond the years of the calendars is refused', () => {
    const last: ReportEvent = { kind: 'initial-submitted', at: '2100-12-30T10:00:00-05:00' };
    const far = reportStatus(
      { awareAt: last.at, level: 2, events: [last, interval('2100-12-30T11:00:00-05:00', 200)] },
      '2100-12-31T10:00:00-05:00',
    );
    expect(far.nextUpdateDue).toBe('2101-10-14');
    expect(() =>
      reportStatus(
        { awareAt: last.at, level: 2, events: [last, interval('2100-12-30T11:00:00-05:00', 400)] },
        '2100-12-31T10:00:00-05:00',
      ),
    ).toThrow('events: expected updates that are due by the year 2101');
  });

  it('does not judge again what was submitted before', () => {
    const events = [initial, update('2026-12-01T10:00:00-05:00'), interval('2026-12-01T11:00:00-05:00', 2)];
    const { updates, nextUpdateDue } = status(events, '2026-12-01T12:00:00-05:00');
    expect(updates).toMatchObject([{ due: '2026-12-02', late: false }]);
    expect(nextUpdateDue).toBe('2026-12-03');
  });
});

describe('an update that the ministry requested', () => {
  it.each<[what: string, asked: ReportEvent[], due: string]>([
    ['by an earlier date: forward', [request('2026-11-24T10:00:00-05:00', '2026-11-27')], '2026-11-27'],
    ['by a later date: never back', [request('2026-11-24T10:00:00-05:00', '2026-12-20')], '2026-12-02'],
    ['by the same date', [request('2026-11-24T10:00:00-05:00', '2026-12-02')], '2026-12-02'],
    ['without a date: nothing moves', [request('2026-11-24T10:00:00-05:00')], '2026-12-02'],
    ['by a Sunday: that day', [request('2026-11-24T10:00:00-05:00', '2026-11-29')], '2026-11-29'],
    [
      'twice: the earlier date',
      [request('2026-11-24T10:00:00-05:00', '2026-11-30'), request('2026-11-24T11:00:00-05:00', '2026-11-27')],
      '2026-11-27',
    ],
    [
      'with a longer interval as well: the date stays the same',
      [interval('2026-11-24T10:00:00-05:00', 10), request('2026-11-24T11:00:00-05:00', '2026-11-27')],
      '2026-11-27',
    ],
    [
      'and then an interval that is shorter still',
      [request('2026-11-24T10:00:00-05:00', '2026-11-30'), interval('2026-11-24T11:00:00-05:00', 3)],
      '2026-11-26',
    ],
  ])('%s', (_what, asked, due) => {
    expect(status([initial, ...asked], '2026-11-24T12:00:00-05:00').nextUpdateDue).toBe(due);
  });

  it('is answered by the next update, and the days count from there', () => {
    const events = [initial, request('2026-11-24T10:00:00-05:00', '2026-11-27'), update('2026-11-26T10:00:00-05:00')];
    const { updates, nextUpdateDue } = status(events, '2026-11-26T11:00:00-05:00');
    expect(updates).toMatchObject([{ due: '2026-11-27', late: false }]);
    expect(nextUpdateDue).toBe('2026-12-07');
  });

  it('by the very day that is due is answered by the update for that day', () => {
    const events = [initial, request('2026-11-24T10:00:00-05:00', '2026-12-02'), update('2026-12-01T10:00:00-05:00')];
    expect(status(events, '2026-12-01T11:00:00-05:00').nextUpdateDue).toBe('2026-12-10');
  });

  it('is overdue after its date, and a late answer buys no time', () => {
    const asked = [initial, request('2026-11-24T10:00:00-05:00', '2026-11-27')];
    expect(status(asked, '2026-11-28T00:00:00-05:00').overdue).toBe(true);
    const { updates, nextUpdateDue } = status(
      [...asked, update('2026-11-30T10:00:00-05:00')],
      '2026-11-30T11:00:00-05:00',
    );
    expect(updates).toMatchObject([{ due: '2026-11-27', late: true }]);
    expect(nextUpdateDue).toBe('2026-12-08');
  });

  it('by a date beyond the next update still counts after that update', () => {
    const asked = [initial, request('2026-11-24T10:00:00-05:00', '2026-12-04'), update('2026-12-01T10:00:00-05:00')];
    expect(status(asked, '2026-12-01T11:00:00-05:00').nextUpdateDue).toBe('2026-12-04');
    const { updates, nextUpdateDue } = status(
      [...asked, update('2026-12-03T10:00:00-05:00')],
      '2026-12-03T11:00:00-05:00',
    );
    expect(updates.map(({ due, late }) => [due, late])).toEqual([
      ['2026-12-02', false],
      ['2026-12-04', false],
    ]);
    expect(nextUpdateDue).toBe('2026-12-14');
  });

  it.each<[what: string, at: string, next: string]>([
    ['before it', '2026-12-03T10:00:00-05:00', '2026-12-04'],
    ['on it', '2026-12-04T10:00:00-05:00', '2026-12-11'],
    ['after it', '2026-12-07T10:00:00-05:00', '2026-12-11'],
  ])('by a date beyond the next update, which comes late, %s', (_what, at, next) => {
    const events = [initial, request('2026-11-24T10:00:00-05:00', '2026-12-04'), update(at)];
    const { updates, nextUpdateDue } = status(events, at);
    expect(updates).toMatchObject([{ due: '2026-12-02', late: true }]);
    expect(nextUpdateDue).toBe(next);
  });

  it('in the moment of an update is not answered by it', () => {
    const at = '2026-11-24T10:00:00-05:00';
    expect(status([initial, request(at, '2026-11-27'), update(at)], '2026-11-24T12:00:00-05:00').nextUpdateDue).toBe(
      '2026-11-27',
    );
  });

  it('before the first submission is owed once that is made', () => {
    const asked = request('2026-11-23T10:10:00-05:00', '2026-11-25');
    expect(status([asked], '2026-11-23T10:20:00-05:00').nextUpdateDue).toBeNull();
    expect(status([asked, initial], '2026-11-23T11:00:00-05:00').nextUpdateDue).toBe('2026-11-25');
  });

  // 2 December is the counted day. What the ministry asks for after it is passed is the update that is late.
  it.each<[what: string, made: string, sent: string, next: string]>([
    [
      'after the counted day: answered before its date',
      '2026-12-03T09:00:00-05:00',
      '2026-12-04T10:00:00-05:00',
      '2026-12-11',
    ],
    [
      'after the counted day: answered on its date',
      '2026-12-03T09:00:00-05:00',
      '2026-12-08T10:00:00-05:00',
      '2026-12-11',
    ],
    [
      'on the counted day: still open after its update',
      '2026-12-02T09:00:00-05:00',
      '2026-12-02T10:00:00-05:00',
      '2026-12-08',
    ],
    [
      'on the counted day: still open after a late update',
      '2026-12-02T23:59:59-05:00',
      '2026-12-07T10:00:00-05:00',
      '2026-12-08',
    ],
    [
      'before the counted day: still open after its update',
      '2026-11-24T09:00:00-05:00',
      '2026-12-01T10:00:00-05:00',
      '2026-12-08',
    ],
  ])('made %s', (_what, made, sent, next) => {
    const events = [initial, request(made, '2026-12-08'), update(sent)];
    expect(status(events, sent)).toMatchObject({ nextUpdateDue: next, overdue: false });
  });

  it('made because one was late is answered by an update before the requested day', () => {
    const report = {
      awareAt: '2026-11-02T09:00:00-05:00',
      level: 2,
      events: [
        { kind: 'initial-submitted', at: '2026-11-02T10:00:00-05:00' },
        request('2026-11-13T09:00:00-05:00', '2026-11-18'),
        update('2026-11-17T09:00:00-05:00'),
      ],
    } as const;
    expect(reportStatus(report, '2026-11-19T09:00:00-05:00')).toMatchObject({
      updates: [{ due: '2026-11-11', late: true }],
      nextUpdateDue: '2026-11-20',
      overdue: false,
    });
  });

  it('by a date beyond two counted days stays open after both updates', () => {
    const events = [
      initial,
      request('2026-11-24T10:00:00-05:00', '2026-12-15'),
      update('2026-12-02T10:00:00-05:00'),
      update('2026-12-11T10:00:00-05:00'),
    ];
    expect(status(events, '2026-12-11T11:00:00-05:00').nextUpdateDue).toBe('2026-12-15');
    expect(status([...events, update('2026-12-14T10:00:00-05:00')], '2026-12-14T11:00:00-05:00')).toMatchObject({
      updates: [{ due: '2026-12-02' }, { due: '2026-12-11' }, { due: '2026-12-15', late: false }],
      nextUpdateDue: '2026-12-23',
    });
  });

  it('stays open next to another that the update answers', () => {
    const events = [
      initial,
      request('2026-11-24T10:00:00-05:00', '2026-12-08'),
      request('2026-12-03T10:00:00-05:00', '2026-12-07'),
      update('2026-12-04T10:00:00-05:00'),
    ];
    expect(status(events, '2026-12-04T11:00:00-05:00')).toMatchObject({
      updates: [{ due: '2026-12-02', late: true }],
      nextUpdateDue: '2026-12-08',
    });
  });
});
