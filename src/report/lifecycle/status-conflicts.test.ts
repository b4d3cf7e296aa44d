import { describe, expect, it } from 'vitest';
import type { ReportEvent } from './events.ts';
import {
  duplicate,
  initial,
  interval,
  learned,
  levelChanged,
  muchLater,
  noFurtherAction,
  notValid,
  request,
  status,
  update,
} from './life-of-a-report.fixture.ts';

describe('events that contradict each other', () => {
  it('one submission on paper and in the tool at the same moment is one, in whatever order they are listed', () => {
    const onPaper: ReportEvent = { kind: 'initial-submitted', at: initial.at, manual: true };
    expect(status([initial, onPaper], muchLater).conflicts).toEqual([]);
    expect(status([onPaper, initial], muchLater).conflicts).toEqual([]);
  });

  it('two first submissions: the first one counts, and the second is not an update', () => {
    const again: ReportEvent = { kind: 'initial-submitted', at: '2026-11-24T10:40:00-05:00' };
    expect(status([again, initial], '2026-11-24T12:00:00-05:00')).toMatchObject({
      initial: { submittedAt: '2026-11-23T10:40:00-05:00', late: false },
      updates: [],
      nextUpdateDue: '2026-12-02',
      conflicts: [{ code: 'two-initials', events: [0, 1] }],
    });
    const third: ReportEvent = { kind: 'initial-submitted', at: '2026-11-24T11:40:00-05:00' };
    expect(status([third, update('2026-11-25T10:00:00-05:00'), again, initial], muchLater).conflicts).toEqual([
      { code: 'two-initials', events: [0, 2, 3] },
    ]);
  });

  it('a report on paper that is entered into the tool later is one submission', () => {
    const paper: ReportEvent = { kind: 'initial-submitted', at: '2026-11-23T10:40:00-05:00', manual: true };
    const entered: ReportEvent = { kind: 'initial-submitted', at: '2026-11-23T15:00:00-05:00' };
    expect(status([paper, entered], muchLater)).toMatchObject({ initial: { late: false }, conflicts: [] });
    expect(
      status(
        [
          { ...paper, manual: false },
          { ...entered, manual: true },
        ],
        muchLater,
      ).conflicts,
    ).toHaveLength(1);
    expect(status([paper, { ...entered, manual: true }], muchLater).conflicts).toHaveLength(1);
    expect(status([paper, entered, entered], muchLater).conflicts).toEqual([
      { code: 'two-initials', events: [0, 1, 2] },
    ]);
  });

  it('a second first submission does not meet an escalation', () => {
    const again: ReportEvent = { kind: 'initial-submitted', at: '2026-11-25T10:30:00-05:00' };
    const events = [initial, learned('2026-11-25T10:00:00-05:00'), again];
    expect(status(events, '2026-11-25T12:00:00-05:00')).toMatchObject({
      escalation: { submittedAt: null, late: true },
      overdue: true,
    });
  });

  it('lists an update before the first submission, and counts nothing from it', () => {
    const early = update('2026-11-20T10:20:00-05:00');
    const listed = { due: '2026-11-20', submittedAt: '2026-11-20T10:20:00-05:00', late: false };
    expect(status([early, initial], '2026-11-24T12:00:00-05:00')).toMatchObject({
      state: 'updates-due',
      updates: [listed],
      nextUpdateDue: '2026-12-02',
      conflicts: [{ code: 'update-before-initial', events: [0, 1] }],
    });
    expect(status([initial, early], '2026-11-24T12:00:00-05:00')).toMatchObject({
      updates: [listed],
      nextUpdateDue: '2026-12-02',
      conflicts: [{ code: 'update-before-initial', events: [0, 1] }],
    });
  });

  it('lists an update without any first submission, which is still owed', () => {
    expect(status([update('2026-11-23T10:20:00-05:00')], '2026-11-24T12:00:00-05:00')).toMatchObject({
      state: 'not-submitted',
      updates: [{ due: '2026-11-23', late: false }],
      nextUpdateDue: null,
      overdue: true,
      conflicts: [{ code: 'update-before-initial', events: [0] }],
    });
  });

  it('does not take an update before the first submission as the answer to a request', () => {
    const events = [request('2026-11-20T09:00:00-05:00', '2026-11-25'), update('2026-11-20T10:20:00-05:00'), initial];
    expect(status(events, '2026-11-24T12:00:00-05:00').nextUpdateDue).toBe('2026-11-25');
  });

  it('an update in the moment of the first submission follows it', () => {
    const at = '2026-11-23T10:40:00-05:00';
    expect(status([update(at), initial], muchLater)).toMatchObject({
      updates: [{ due: '2026-12-02', late: false }],
      conflicts: [],
    });
  });

  it('an update before the first submission does not meet an escalation', () => {
    const events = [learned('2026-11-23T10:05:00-05:00'), update('2026-11-23T10:20:00-05:00')];
    expect(status(events, '2026-11-23T12:00:00-05:00', 2)).toMatchObject({
      escalation: { submittedAt: null },
      overdue: true,
    });
  });

  it.each<[what: string, event: ReportEvent]>([
    ['an update', update('2026-12-01T10:00:00-05:00')],
    ['a request', request('2026-12-01T10:00:00-05:00', '2026-12-10')],
    ['an interval', interval('2026-12-01T10:00:00-05:00', 3)],
    ['a Level', levelChanged('2026-12-01T10:00:00-05:00', 2)],
    ['a Level 1 fact', learned('2026-12-01T10:00:00-05:00')],
    ['no further action', noFurtherAction('2026-12-01T10:00:00-05:00')],
  ])('%s after a report was deemed a duplicate, or not valid', (_what, event) => {
    const after = status([initial, duplicate('2026-11-27T09:00:00-05:00'), event], muchLater);
    expect(after.conflicts).toEqual([{ code: 'event-after-end', events: [1, 2] }]);
    expect(after).toMatchObject({ nextUpdateDue: null, overdue: false });
    const notValidBefore = status([initial, notValid('2026-11-27T09:00:00-05:00'), event], muchLater);
    expect(notValidBefore.conflicts).toEqual([{ code: 'event-after-end', events: [1, 2] }]);
  });

  it('an interval or a first submission after no further action', () => {
    const ended = [initial, noFurtherAction('2026-11-27T09:00:00-05:00')];
    expect(status([...ended, interval('2026-12-01T10:00:00-05:00', 3)], muchLater)).toMatchObject({
      nextUpdateDue: null,
      conflicts: [{ code: 'event-after-end', events: [1, 2] }],
    });
    const again: ReportEvent = { kind: 'initial-submitted', at: '2026-12-01T10:00:00-05:00' };
    expect(status([...ended, again], muchLater).conflicts).toEqual([
      { code: 'two-initials', events: [0, 2] },
      { code: 'event-after-end', events: [1, 2] },
    ]);
  });

  it('an end in the moment of the first submission follows it', () => {
    const at = '2026-11-23T10:40:00-05:00';
    const events = [noFurtherAction(at), initial, interval('2026-12-01T10:00:00-05:00', 3)];
    expect(status(events, muchLater)).toMatchObject({
      state: 'no-further-action',
      conflicts: [{ code: 'event-after-end', events: [0, 2] }],
    });
  });

  it('an end before the first submission ends nothing', () => {
    const early = noFurtherAction('2026-11-23T10:20:00-05:00');
    expect(status([early, initial], '2026-11-24T12:00:00-05:00')).toMatchObject({
      state: 'updates-due',
      nextUpdateDue: '2026-12-02',
      conflicts: [{ code: 'event-after-end', events: [0, 1] }],
    });
    const dead = duplicate('2026-11-23T10:20:00-05:00');
    expect(status([dead, initial, update('2026-11-24T10:00:00-05:00')], muchLater).conflicts).toEqual([
      { code: 'event-after-end', events: [0, 1] },
    ]);
  });

  it('an end without any first submission ends nothing', () => {
    expect(status([noFurtherAction('2026-11-23T10:20:00-05:00')], '2026-11-24T12:00:00-05:00')).toMatchObject({
      state: 'not-submitted',
      overdue: true,
      conflicts: [{ code: 'end-before-initial', events: [0] }],
    });
  });
});

describe('events after the moment looked at', () => {
  it('are left out, from what they would contradict too', () => {
    const early = update('2026-11-23T10:20:00-05:00');
    const again: ReportEvent = { kind: 'initial-submitted', at: '2026-11-24T10:40:00-05:00' };
    expect(status([initial, again], '2026-11-24T10:39:59-05:00').conflicts).toEqual([]);
    expect(status([initial, again], '2026-11-24T10:40:00-05:00').conflicts).toHaveLength(1);
    expect(status([initial, early], '2026-11-23T10:30:00-05:00')).toMatchObject({
      state: 'not-submitted',
      conflicts: [{ code: 'update-before-initial', events: [1] }],
    });
  });

  it('keep their places in the list all the same', () => {
    const events = [
      noFurtherAction('2027-01-01T09:00:00-05:00'),
      initial,
      duplicate('2026-11-24T09:00:00-05:00'),
      update('2026-11-25T09:00:00-05:00'),
    ];
    expect(status(events, '2026-12-01T09:00:00-05:00').conflicts).toEqual([
      { code: 'event-after-end', events: [2, 3] },
    ]);
  });

  it('an event at the very moment counts', () => {
    expect(status([initial], '2026-11-23T10:40:00-05:00').state).toBe('updates-due');
    expect(status([initial], '2026-11-23T10:39:59-05:00').state).toBe('not-submitted');
  });
});
