import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../input/problems.fixture.ts';
import type { ReportEvent } from '../lifecycle/events.ts';
import type { IdentifiedReport } from '../lifecycle/report-input.ts';
import { type DueItem, dueSoon } from './due-soon.ts';

const now = '2026-12-02T10:00:00-05:00';
const submitted = (at: string): ReportEvent => ({ kind: 'initial-submitted', at });

// Not submitted yet: due at 10:30 today, and at 09:00 tomorrow.
const levelOne: IdentifiedReport = { id: 'level-1', awareAt: '2026-12-02T09:30:00-05:00', level: 1, events: [] };
const levelTwo: IdentifiedReport = { id: 'level-2', awareAt: '2026-12-02T09:00:00-05:00', level: 2, events: [] };
// Updates due by the end of 2 December (today), of 3 December, and of 1 December (overdue).
const today: IdentifiedReport = {
  id: 'today',
  awareAt: '2026-11-23T09:00:00-05:00',
  level: 2,
  events: [submitted('2026-11-23T10:00:00-05:00')],
};
const tomorrow: IdentifiedReport = {
  id: 'tomorrow',
  awareAt: '2026-11-24T09:00:00-05:00',
  level: 2,
  events: [submitted('2026-11-24T10:00:00-05:00')],
};
const yesterday: IdentifiedReport = {
  id: 'yesterday',
  awareAt: '2026-11-20T09:00:00-05:00',
  level: 2,
  events: [submitted('2026-11-20T10:00:00-05:00')],
};
const all = [tomorrow, today, levelTwo, yesterday, levelOne];

describe('dueSoon', () => {
  it('sorts the most urgent first: overdue, then by limit, an update at the end of its day', () => {
    expect(dueSoon(all, now, 24)).toEqual([
      { id: 'yesterday', what: 'update', due: '2026-12-01', overdue: true },
      { id: 'level-1', what: 'initial-report', due: '2026-12-02T10:30:00-05:00', overdue: false },
      { id: 'today', what: 'update', due: '2026-12-02', overdue: false },
      { id: 'level-2', what: 'initial-report', due: '2026-12-03T09:00:00-05:00', overdue: false },
      { id: 'tomorrow', what: 'update', due: '2026-12-03', overdue: false },
    ]);
  });

  it('within no time: returns what is overdue, and updates of the day', () => {
    expect(dueSoon(all, now, 0).map(({ id }) => id)).toEqual(['yesterday', 'today']);
  });

  it.each([
    ['exactly as many hours', 0.5, true],
    ['a minute less', 0.48, false],
  ])('a first report that is due in half an hour, within %s', (_what, hours, listed) => {
    expect(dueSoon([levelOne], now, hours)).toHaveLength(listed ? 1 : 0);
  });

  it.each([
    ['that reach midnight', 14, true],
    ['that do not', 13.99, false],
  ])('an update of tomorrow, within hours %s', (_what, hours, listed) => {
    expect(dueSoon([tomorrow], now, hours)).toHaveLength(listed ? 1 : 0);
  });

  it('lists an overdue first report however few the hours', () => {
    expect(dueSoon([levelOne], '2026-12-02T10:30:01-05:00', 0)).toEqual([
      { id: 'level-1', what: 'initial-report', due: '2026-12-02T10:30:00-05:00', overdue: true },
    ]);
  });

  it('lists an escalation as well as the first report and an update', () => {
    const learned: ReportEvent = { kind: 'level-1-learned', at: '2026-12-02T09:50:00-05:00' };
    expect(
      dueSoon(
        [
          { ...levelTwo, events: [learned] },
          { ...today, events: [...today.events, learned] },
        ],
        now,
        24,
      ),
    ).toEqual([
      { id: 'level-2', what: 'escalation', due: '2026-12-02T10:50:00-05:00', overdue: false },
      { id: 'today', what: 'escalation', due: '2026-12-02T10:50:00-05:00', overdue: false },
      { id: 'today', what: 'update', due: '2026-12-02', overdue: false },
      { id: 'level-2', what: 'initial-report', due: '2026-12-03T09:00:00-05:00', overdue: false },
    ]);
  });

  it('in the hour that comes twice the earlier moment first', () => {
    const first: IdentifiedReport = { id: 'first', awareAt: '2026-11-01T00:45:00-04:00', level: 1, events: [] };
    const second: IdentifiedReport = { id: 'second', awareAt: '2026-11-01T01:15:00-04:00', level: 1, events: [] };
    expect(dueSoon([second, first], '2026-11-01T00:50:00-04:00', 3).map(({ due }) => due)).toEqual([
      '2026-11-01T01:45:00-04:00',
      '2026-11-01T01:15:00-05:00',
    ]);
  });

  it('nothing of a report that has ended, but for a date requested afterwards', () => {
    const ended: ReportEvent = { kind: 'no-further-action', at: '2026-11-25T10:00:00-05:00' };
    const asked: ReportEvent = { kind: 'update-requested', at: '2026-11-26T10:00:00-05:00', due: '2026-12-02' };
    expect(dueSoon([{ ...yesterday, events: [...yesterday.events, ended] }], now, 1000)).toEqual([]);
    expect(dueSoon([{ ...yesterday, events: [...yesterday.events, ended, asked] }], now, 0)).toEqual([
      { id: 'yesterday', what: 'update', due: '2026-12-02', overdue: false },
    ]);
    const learned: ReportEvent = { kind: 'level-1-learned', at: '2026-11-24T10:00:00-05:00' };
    const dead: ReportEvent = { kind: 'deemed-not-valid', at: '2026-11-25T10:00:00-05:00' };
    expect(dueSoon([{ ...yesterday, events: [...yesterday.events, learned, dead] }], now, 1000)).toEqual([]);
  });

  it.each([Number.MAX_VALUE, Number.POSITIVE_INFINITY])('lists everything owed within %s hours', (hours) => {
    expect(dueSoon(all, now, hours)).toHaveLength(5);
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY, -1])('refuses %s hours', (hours) => {
    expect(() => dueSoon(all, now, hours)).toThrow('withinHours: expected a number of hours, 0 or more');
  });

  it('counts days and prints times in the time zone', () => {
    const late: IdentifiedReport = {
      id: 'a',
      awareAt: '2026-11-24T05:00:00Z',
      level: 2,
      events: [submitted('2026-11-24T05:30:00Z')],
    };
    expect(dueSoon([late], now, 48)[0]?.due).toBe('2026-12-03');
    expect(dueSoon([late], now, 48, { timeZone: 'America/Winnipeg' })[0]?.due).toBe('2026-12-02');
    expect(dueSoon([levelOne], now, 1, { timeZone: 'America/Winnipeg' })[0]?.due).toBe('2026-12-02T09:30:00-06:00');
  });

  it('at one moment the first report before the escalation', () => {
    const learned: ReportEvent = { kind: 'level-1-learned', at: levelOne.awareAt };
    expect(dueSoon([{ ...levelOne, events: [learned] }], now, 1).map(({ what }) => what)).toEqual([
      'initial-report',
      'escalation',
    ]);
  });

  it('at one moment the first report, the escalation and then by id, whatever the order of the reports', () => {
    const learned: ReportEvent = { kind: 'level-1-learned', at: levelOne.awareAt };
    const [a, b] = ['a', 'b'].map((id) => ({ ...levelOne, id, events: [learned] }));
    const sorted = [
      ['a', 'initial-report'],
      ['b', 'initial-report'],
      ['a', 'escalation'],
      ['b', 'escalation'],
    ];
    for (const given of [
      [a, b],
      [b, a],
    ])
      expect(Reflect.apply(dueSoon, undefined, [given, now, 1]).map((item: DueItem) => [item.id, item.what])).toEqual(
        sorted,
      );
  });

  it('refuses an id given twice', () => {
    expect(problemsOf(() => dueSoon([levelOne, today, levelOne], now, 1))).toEqual(['duplicate-id reports.2.id']);
    expect(() => dueSoon([levelOne, levelOne], now, 1)).toThrow(
      'reports[1].id: expected an id that no other report has',
    );
  });

  it('leaves out events dated after the moment', () => {
    const later: IdentifiedReport = { ...levelOne, events: [submitted('2026-12-02T10:00:01-05:00')] };
    expect(dueSoon([later], now, 1).map(({ what }) => what)).toEqual(['initial-report']);
    const then: IdentifiedReport = { ...levelOne, events: [submitted(now)] };
    expect(dueSoon([then], now, 1)).toEqual([]);
  });

  it('keeps the order of equals by id, whatever the order given', () => {
    const twins = ['b', 'a', 'c'].map((id) => ({ ...levelOne, id }));
    expect(dueSoon(twins, now, 1).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
