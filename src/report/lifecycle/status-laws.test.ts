import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../calendar/add-business-days.ts';
import { calendarIds } from '../../calendar/calendar-ids.ts';
import type { ReportEvent } from './events.ts';
import { awareAt, initial, muchLater } from './life-of-a-report.fixture.ts';
import { type ReportStatus, reportStatus } from './status.ts';

// Moments on a grid of six hours over 25 days, so that many events fall into one moment.
const start = Date.parse('2026-11-23T05:00:00Z');
const moment = fc
  .integer({ min: 0, max: 100 })
  .map((step) => new Date(start + step * 6 * 3_600_000).toISOString().replace('.000', ''));
const date = fc
  .integer({ min: 0, max: 40 })
  .map((days) => new Date(start + days * 86_400_000).toISOString().slice(0, 10));
const level = fc.constantFrom<1 | 2>(1, 2);

const event: fc.Arbitrary<ReportEvent> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('initial-submitted' as const), at: moment, manual: fc.boolean() }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('update-submitted' as const), at: moment }) },
  fc.record({
    kind: fc.constant('update-interval-set' as const),
    at: moment,
    businessDays: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ kind: fc.constant('update-requested' as const), at: moment, due: fc.option(date) }),
  fc.record({ kind: fc.constant('level-changed' as const), at: moment, level }),
  fc.record({ kind: fc.constant('level-1-learned' as const), at: moment }),
  fc.record({
    kind: fc.constantFrom('no-further-action' as const, 'deemed-duplicate' as const, 'deemed-not-valid' as const),
    at: moment,
  }),
);
const events = fc.array(event, { maxLength: 9 });

/** Two orders of the same events. */
const shuffled = events.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

/** A status whose conflicts name events and not places. */
function named(status: ReportStatus, given: readonly ReportEvent[]) {
  const conflicts = status.conflicts.map(({ code, events: places }) =>
    [code, ...places.map((place) => JSON.stringify(given[place])).sort()].join(' '),
  );
  return { ...status, conflicts: conflicts.sort() };
}

describe('laws of a report’s life', () => {
  it('the order in which events are given does not matter', () => {
    fc.assert(
      fc.property(shuffled, level, moment, ([list, other], first, now) => {
        const one = reportStatus({ awareAt, level: first, events: list }, now);
        const two = reportStatus({ awareAt, level: first, events: other }, now);
        expect(named(two, other)).toEqual(named(one, list));
      }),
      { numRuns: 1000 },
    );
  });

  it('as time passes and nothing happens, nothing becomes less late', () => {
    const later = fc.integer({ min: 0, max: 200 * 24 });
    fc.assert(
      fc.property(events, level, later, later, (list, first, a, b) => {
        const from = Date.parse('2026-12-18T12:00:00Z');
        const [before, after] = [Math.min(a, b), Math.max(a, b)].map((hours) =>
          reportStatus({ awareAt, level: first, events: list }, new Date(from + hours * 3_600_000)),
        );
        if (before === undefined || after === undefined) return;
        expect(Number(after.initial.late)).toBeGreaterThanOrEqual(Number(before.initial.late));
        expect(Number(after.overdue)).toBeGreaterThanOrEqual(Number(before.overdue));
        expect(Number(after.escalation?.late ?? false)).toBeGreaterThanOrEqual(
          Number(before.escalation?.late ?? false),
        );
        expect({ ...after, initial: null, escalation: null, overdue: null }).toEqual({
          ...before,
          initial: null,
          escalation: null,
          overdue: null,
        });
      }),
    );
  });

  it('events dated after the moment change nothing', () => {
    fc.assert(
      fc.property(events, level, moment, (list, first, now) => {
        const past = list.filter(({ at }) => at <= now);
        const all = reportStatus({ awareAt, level: first, events: list }, now);
        const known = reportStatus({ awareAt, level: first, events: past }, now);
        expect(named(all, list)).toEqual(named(known, past));
      }),
    );
  });

  it('a requested date never moves the next update back', () => {
    fc.assert(
      fc.property(events, level, date, (list, first, due) => {
        const request: ReportEvent = { kind: 'update-requested', at: '2026-12-20T10:00:00-05:00', due };
        const without = reportStatus({ awareAt, level: first, events: [initial, ...list] }, muchLater);
        const asked = reportStatus({ awareAt, level: first, events: [initial, ...list, request] }, muchLater);
        if (without.nextUpdateDue === null) return;
        expect(asked.nextUpdateDue).toBe([due, without.nextUpdateDue].sort()[0]);
      }),
    );
  });

  it('a late update never buys time: the next is never later than the interval after the day it was due', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 6 }), (times) => {
        const list: ReportEvent[] = [initial, ...times.map((at): ReportEvent => ({ kind: 'update-submitted', at }))];
        const { updates, nextUpdateDue } = reportStatus({ awareAt, level: 1, events: list }, muchLater);
        for (const [index, { due }] of updates.entries()) {
          const next = updates[index + 1]?.due ?? nextUpdateDue ?? '';
          expect(next <= addBusinessDays(due, 7)).toBe(true);
        }
      }),
    );
  });

  it('an interval makes nothing due before the day it was set', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 12 }), (list, businessDays) => {
        const set: ReportEvent = { kind: 'update-interval-set', at: '2026-12-20T10:00:00-05:00', businessDays };
        const quiet = list.filter(({ kind }) => kind !== 'update-requested');
        const { nextUpdateDue } = reportStatus({ awareAt, level: 1, events: [initial, ...quiet, set] }, muchLater);
        expect(nextUpdateDue === null || nextUpdateDue >= '2026-12-20').toBe(true);
      }),
    );
  });

  it('no calendar and no closure makes the next update due earlier than the default calendar does', () => {
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(...calendarIds),
        fc.array(date, { maxLength: 5 }),
        (at, calendar, closures) => {
          const report = { awareAt, level: 2 as const, events: [{ kind: 'initial-submitted' as const, at }] };
          const byDefault = reportStatus(report, muchLater).nextUpdateDue ?? '';
          expect((reportStatus(report, muchLater, { calendar, closures }).nextUpdateDue ?? '') >= byDefault).toBe(true);
        },
      ),
    );
  });

  it('changes nothing that it is given, and gives plain JSON', () => {
    fc.assert(
      fc.property(events, moment, (list, now) => {
        const report = { awareAt, level: 1 as const, events: list.map((one) => Object.freeze({ ...one })) };
        const status = reportStatus(Object.freeze({ ...report, events: Object.freeze(report.events) }), now);
        expect(JSON.parse(JSON.stringify(status))).toEqual(status);
      }),
    );
  });
});
