import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../input/problems.fixture.ts';
import { dueSoon } from '../deadlines/due-soon.ts';
import { awareAt, initial, muchLater } from './life-of-a-report.fixture.ts';
import { reportStatus } from './status.ts';

/** As plain JavaScript calls it, without the help of types. */
const statusOf = (...args: unknown[]) => problemsOf(() => Reflect.apply(reportStatus, undefined, args));
const soonOf = (...args: unknown[]) => problemsOf(() => Reflect.apply(dueSoon, undefined, args));
const withEvent = (event: unknown) => statusOf({ awareAt, level: 1, events: [initial, event] }, muchLater);
const at = '2026-11-24T10:00:00-05:00';

describe('bad input to reportStatus', () => {
  it.each<[what: string, args: unknown[], problems: string[]]>([
    ['nothing', [], ['missing-key', 'missing-key now']],
    ['no offset', [{ awareAt: '2026-11-23T10:00:00', level: 1, events: [] }, muchLater], ['bad-timestamp awareAt']],
    ['a date for a moment', [{ awareAt: '2026-11-23', level: 1, events: [] }, muchLater], ['bad-timestamp awareAt']],
    ['Level 3', [{ awareAt, level: 3, events: [] }, muchLater], ['wrong-type level']],
    ['no events', [{ awareAt, level: 1 }, muchLater], ['missing-key events']],
    ['events by name', [{ awareAt, level: 1, events: {} }, muchLater], ['wrong-type events']],
    ['an unknown key', [{ awareAt, level: 1, events: [], lebel: 1 }, muchLater], ['unknown-key level']],
    ['no moment', [{ awareAt, level: 1, events: [] }], ['missing-key now']],
    ['an invalid Date', [{ awareAt, level: 1, events: [] }, new Date(Number.NaN)], ['bad-timestamp now']],
    [
      'a bad calendar',
      [{ awareAt, level: 1, events: [] }, muchLater, { closures: ['x'] }],
      ['bad-date options.closures.0'],
    ],
  ])('%s', (_what, args, problems) => {
    expect(statusOf(...args)).toEqual(problems);
  });

  it.each<[what: string, event: unknown, problems: string[]]>([
    ['no event', null, ['missing-key events.1']],
    ['a kind that is not known', { kind: 'update-submited', at }, ['unknown-id events.1.kind update-submitted']],
    [
      'a kind that is not known, with a key of some kind',
      { kind: 'interval-set', at, businessDays: 3 },
      ['unknown-id events.1.kind'],
    ],
    ['no moment', { kind: 'update-submitted' }, ['missing-key events.1.at']],
    ['a key of another kind', { kind: 'update-submitted', at, businessDays: 3 }, ['unknown-key events.1']],
    ['an interval of none', { kind: 'update-interval-set', at, businessDays: 0 }, ['wrong-type events.1.businessDays']],
    [
      'an interval of half days',
      { kind: 'update-interval-set', at, businessDays: 2.5 },
      ['wrong-type events.1.businessDays'],
    ],
    ['no interval', { kind: 'update-interval-set', at }, ['missing-key events.1.businessDays']],
    ['a moment for a date', { kind: 'update-requested', at, due: at }, ['bad-date events.1.due']],
    ['no Level', { kind: 'level-changed', at }, ['missing-key events.1.level']],
    ['paper that is no yes or no', { kind: 'initial-submitted', at, manual: 'yes' }, ['wrong-type events.1.manual']],
    ['null for a date is left out', { kind: 'update-requested', at, due: null }, ['nothing wrong']],
    ['null for paper is left out', { kind: 'initial-submitted', at, manual: null }, ['nothing wrong']],
  ])('%s', (_what, event, problems) => {
    expect(withEvent(event)).toEqual(problems);
  });

  it('in one event hides nothing of the next', () => {
    expect(statusOf({ awareAt, level: 1, events: [null, { kind: 'update-submitted' }, 7] }, muchLater)).toEqual([
      'missing-key events.0',
      'missing-key events.1.at',
      'wrong-type events.2',
    ]);
  });

  it('is reported without its value', () => {
    const secret = 'Jordan Smith';
    try {
      Reflect.apply(reportStatus, undefined, [
        { awareAt: secret, level: secret, events: [{ kind: secret, at: secret, [secret]: 1 }], [secret]: 1 },
        secret,
      ]);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toMatch(/Jordan|Smith/);
    }
  });
});

describe('bad input to dueSoon', () => {
  it.each<[what: string, args: unknown[], problems: string[]]>([
    ['no list', [{}, muchLater, 8], ['wrong-type reports']],
    ['no id', [[{ awareAt, level: 1, events: [] }], muchLater, 8], ['missing-key reports.0.id']],
    ['no moment', [[], null, 8], ['missing-key now']],
    ['hours by name', [[], muchLater, '8'], ['wrong-type withinHours']],
    ['hours back', [[], muchLater, -1], ['wrong-type withinHours']],
    ['no hours', [[], muchLater], ['missing-key withinHours']],
    [
      'an event of the second report',
      [
        [
          { id: 'a', awareAt, level: 1, events: [] },
          { id: 'b', awareAt, level: 1, events: [{}] },
        ],
        muchLater,
        8,
      ],
      ['missing-key reports.1.events.0.kind', 'missing-key reports.1.events.0.at'],
    ],
  ])('%s', (_what, args, problems) => {
    expect(soonOf(...args)).toEqual(problems);
  });
});
