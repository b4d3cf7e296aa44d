import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../input/invalid-input-error.ts';
import { problemsOf } from '../input/problems.fixture.ts';
import { addBusinessDays } from './add-business-days.ts';
import { businessDaysBetween } from './business-days-between.ts';
import { explainBusinessDays } from './explain-business-days.ts';
import { holidays } from './holidays.ts';
import { isBusinessDay } from './is-business-day.ts';

/** Calls as plain JavaScript makes them, without the help of types. */
const untyped: Record<string, (...args: never[]) => unknown> = {
  addBusinessDays,
  businessDaysBetween,
  explainBusinessDays,
  holidays,
  isBusinessDay,
};
function call(name: string, ...args: unknown[]): unknown {
  return Reflect.apply(untyped[name] ?? (() => undefined), undefined, args);
}

describe('bad input to a calendar function', () => {
  it.each<[what: string, name: string, args: unknown[], problems: string[]]>([
    ['a date that does not exist', 'addBusinessDays', ['2026-02-30', 1], ['bad-date date']],
    ['a date out of the years', 'isBusinessDay', ['1999-12-31'], ['bad-date date']],
    ['a date out of the years', 'isBusinessDay', ['2101-01-01'], ['bad-date date']],
    ['a Date', 'isBusinessDay', [new Date(0)], ['wrong-type date']],
    ['a number', 'isBusinessDay', [20_261_123], ['wrong-type date']],
    ['no date', 'isBusinessDay', [], ['missing-key date']],
    ['half a day', 'addBusinessDays', ['2026-11-23', 1.5], ['wrong-type days']],
    ['not a number', 'addBusinessDays', ['2026-11-23', Number.NaN], ['wrong-type days']],
    ['no end', 'addBusinessDays', ['2026-11-23', Number.POSITIVE_INFINITY], ['wrong-type days']],
    ['a text', 'addBusinessDays', ['2026-11-23', '7'], ['wrong-type days']],
    ['no number', 'addBusinessDays', ['2026-11-23'], ['missing-key days']],
    ['past the last year', 'addBusinessDays', ['2100-12-31', 1], ['bad-date days']],
    ['past the last year, far', 'addBusinessDays', ['2026-11-23', 1_000_000_000], ['bad-date days']],
    ['before the first year', 'addBusinessDays', ['2000-01-03', -1], ['bad-date days']],
    ['past the last year, explained', 'explainBusinessDays', ['2100-12-31', 1], ['bad-date days']],
    ['both dates', 'businessDaysBetween', ['x', 'y'], ['bad-date from', 'bad-date to']],
    ['a year out of range', 'holidays', [1999], ['wrong-type year']],
    ['a year out of range', 'holidays', [2101], ['wrong-type year']],
    ['a year with a fraction', 'holidays', [2026.5], ['wrong-type year']],
    ['a calendar by name alone', 'holidays', [2026, 'ontario-public-service'], ['wrong-type options']],
    [
      'an unknown calendar',
      'holidays',
      [2026, { calendar: 'ontario-public-servise' }],
      ['unknown-id options.calendar ontario-public-service'],
    ],
    ['an unknown key', 'holidays', [2026, { closure: [] }], ['unknown-key options closures']],
    ['a key that is not allowed', 'holidays', [2026, JSON.parse('{"__proto__": 1}')], ['forbidden-key options']],
    [
      'closures that are not dates',
      'isBusinessDay',
      ['2026-11-23', { closures: ['2026-11-24', '2026-02-30', 5, null] }],
      ['bad-date options.closures.1', 'wrong-type options.closures.2', 'missing-key options.closures.3'],
    ],
    [
      'closures that are no list',
      'isBusinessDay',
      ['2026-11-23', { closures: '2026-11-24' }],
      ['wrong-type options.closures'],
    ],
    [
      'a time zone that is none',
      'isBusinessDay',
      ['2026-11-23', { timeZone: 'Toronto' }],
      ['unknown-id options.timeZone'],
    ],
    [
      'an offset for a time zone',
      'isBusinessDay',
      ['2026-11-23', { timeZone: '-05:00' }],
      ['unknown-id options.timeZone'],
    ],
    ['a number for a time zone', 'isBusinessDay', ['2026-11-23', { timeZone: 5 }], ['wrong-type options.timeZone']],
    [
      'everything at once',
      'addBusinessDays',
      ['2026-02-30', 1.5, { calendar: 7, closures: ['x'], extra: 1 }],
      [
        'bad-date date',
        'wrong-type days',
        'unknown-key options',
        'wrong-type options.calendar',
        'bad-date options.closures.0',
      ],
    ],
  ])('%s: %s', (_what, name, args, problems) => {
    expect(problemsOf(() => call(name, ...args))).toEqual(problems);
  });

  it('has problems as plain data', () => {
    try {
      call('holidays', 2026, { calendar: 'x', closures: 5 });
      expect.unreachable();
    } catch (error) {
      expect(error instanceof InvalidInputError && error.problems).toStrictEqual([
        {
          code: 'unknown-id',
          path: ['options', 'calendar'],
          expected: 'one of ontario-public-holidays, ontario-legislation-act, ontario-public-service',
        },
        { code: 'wrong-type', path: ['options', 'closures'], expected: 'a list of dates YYYY-MM-DD' },
      ]);
    }
  });

  it('is reported without its value', () => {
    const secret = 'Jordan Smith';
    try {
      call('addBusinessDays', secret, secret, {
        [secret]: secret,
        calendar: secret,
        closures: [secret],
        timeZone: secret,
      });
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toMatch(/Jordan|Smith/);
      expect(String(error)).toContain('date: expected a date YYYY-MM-DD');
    }
  });
});
