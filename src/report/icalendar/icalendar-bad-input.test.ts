import { expect, it } from 'vitest';
import { problemsOf } from '../../input/problems.fixture.ts';
import { toICalendar } from './icalendar.ts';

const status = {
  state: 'submitted',
  initial: { due: '2026-11-21T12:00:00-05:00', submittedAt: null, late: false },
  escalation: null,
  updates: [],
  nextUpdateDue: null,
  overdue: false,
  conflicts: [],
};

const problemsIn = (...reports: readonly unknown[]): string[] =>
  problemsOf(() => Reflect.apply(toICalendar, undefined, [reports, { now: '2026-11-21T12:00:00Z' }]));

it.each([
  [{}, ['nothing wrong']],
  [
    { initial: { due: 5, submittedAt: 'x' } },
    ['wrong-type reports.0.status.initial.due', 'bad-timestamp reports.0.status.initial.submittedAt'],
  ],
  [{ initial: 5, escalation: 5 }, ['wrong-type reports.0.status.initial', 'wrong-type reports.0.status.escalation']],
  [
    { escalation: { due: 5, submittedAt: 'x' } },
    ['wrong-type reports.0.status.escalation.due', 'bad-timestamp reports.0.status.escalation.submittedAt'],
  ],
  [
    { updates: [{ submittedAt: 'x' }, { submittedAt: null }, 5] },
    ['bad-timestamp reports.0.status.updates.0.submittedAt', 'wrong-type reports.0.status.updates.2'],
  ],
  [{ nextUpdateDue: 'x' }, ['bad-date reports.0.status.nextUpdateDue']],
])('a status with %j', (change, expected) => {
  expect(problemsIn({ id: 'a', status: { ...status, ...change } })).toEqual(expected);
});

it('each report by an id of its own', () => {
  expect(problemsIn({ id: 'a', status }, { id: 'a', status })).toEqual(['duplicate-id reports.1.id']);
});

it('has no appointment for an escalation that was answered', () => {
  const escalation = { due: '2026-11-21T13:00:00-05:00', submittedAt: null, late: false };
  const calendarOf = (submittedAt: string | null): string =>
    Reflect.apply(toICalendar, undefined, [
      [{ id: 'a', status: { ...status, escalation: { ...escalation, submittedAt } } }],
      { now: '2026-11-21T12:00:00Z' },
    ]);
  expect(calendarOf(null).match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(calendarOf('2026-11-21T12:30:00-05:00').match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

it('has only a time zone when nothing is due, because a calendar may not be empty', () => {
  expect(toICalendar([], { now: '2026-11-21T12:00:00Z' }).split('\r\n').slice(5, 13)).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});
