import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../calendar/add-business-days.ts';
import type { ReportEvent } from './events.ts';
import { awareAt, initial } from './life-of-a-report.fixture.ts';
import { reportStatus } from './status.ts';

// A second, slower reading of the rules of section 10, step 8: dates as text, and every answer worked out from the whole list of
// events. Nothing of the library but the count of business days.

const hour = 3_600_000;
const start = Date.parse('2026-11-23T17:00:00Z');
const muchLater = '2027-06-01T10:00:00-05:00';

/** A moment at noon, 18:00, midnight or 06:00, Eastern Standard Time, so many steps after the first submission. */
const momentAt = (step: number): string =>
  `${new Date(start + (step * 6 - 5) * hour).toISOString().slice(0, 19)}-05:00`;
const dayOf = (event: { readonly at: unknown }): string => String(event.at).slice(0, 10);
const earliest = (...days: readonly string[]): string => days.toSorted()[0] ?? '';
const latest = (...days: readonly string[]): string => days.toSorted().at(-1) ?? '';

type Update = Extract<ReportEvent, { kind: 'update-submitted' }>;
type Asked = Extract<ReportEvent, { kind: 'update-requested' }>;

/** What a second reading says about events in order of time, the first submission being the first of them. */
class Model {
  constructor(readonly events: readonly ReportEvent[]) {}

  /** The day that counting gives after the events before a place: interval from the last update, and not before it was set. */
  countedAt(place: number): string {
    const before = this.events.slice(0, place);
    const set = before.findLast((event) => event.kind === 'update-interval-set');
    const reached = addBusinessDays(this.countedFrom(place), set?.businessDays ?? 7);
    return set === undefined ? reached : latest(reached, dayOf(set));
  }

  /** The last update before a place or, where it was late, the day it was due; else the first submission. */
  countedFrom(place: number): string {
    const last = this.events.findLastIndex((event, at) => at < place && event.kind === 'update-submitted');
    const event = this.events[last];
    return event === undefined ? dayOf(initial) : earliest(dayOf(event), this.dueAt(last) ?? dayOf(event));
  }

  /** Whether the ministry has ended the updates before a place. */
  endedAt(place: number): boolean {
    return this.events.some((event, at) => at < place && event.kind === 'no-further-action');
  }

  /** Whether a request is still open before a later place. */
  isOpen(asked: Asked, place: number): boolean {
    const made = this.events.indexOf(asked);
    return this.events.every((event, at) => {
      if (at <= made || at >= place) return true;
      if (event.kind === 'no-further-action') return false;
      if (event.kind !== 'update-submitted') return true;
      if (this.endedAt(at)) return false;
      const counted = this.countedAt(at);
      const owedAnyway = dayOf(asked) <= counted;
      const due = asked.due ?? '';
      return owedAnyway && due > counted && due > dayOf(event);
    });
  }

  /** The day by whose end the next update is owed, as things are before a place. */
  dueAt(place: number): string | null {
    const asked = this.events
      .slice(0, place)
      .flatMap((event) =>
        event.kind === 'update-requested' && event.due && this.isOpen(event, place) ? [event.due] : [],
      );
    if (!this.endedAt(place)) return earliest(this.countedAt(place), ...asked);
    return asked.length === 0 ? null : earliest(...asked);
  }

  /** The hours that Level 1 facts started, each with its answer: those learned while one is owed go with it. */
  escalation(): { due: number; answer: string | null } | null {
    let last: { due: number; answer: string | null } | null = null;
    for (const event of this.events) {
      const owed = last !== null && last.answer === null;
      if (event.kind === 'level-1-learned' && !owed) last = { due: Date.parse(String(event.at)) + hour, answer: null };
      if (event.kind === 'update-submitted' && last !== null && owed) last = { ...last, answer: String(event.at) };
    }
    return last;
  }
}

const eventAt = (step: number): fc.Arbitrary<ReportEvent> => {
  const at = momentAt(step);
  const due = fc
    .integer({ min: 0, max: 30 })
    .map((days) => new Date(Date.parse('2026-11-20T12:00:00Z') + days * 24 * hour).toISOString().slice(0, 10));
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant<Update>({ kind: 'update-submitted', at }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('update-requested' as const), at: fc.constant(at), due }) },
    fc.record({
      kind: fc.constant('update-interval-set' as const),
      at: fc.constant(at),
      businessDays: fc.integer({ min: 1, max: 12 }),
    }),
    fc.constant<ReportEvent>({ kind: 'level-1-learned', at }),
    fc.constant<ReportEvent>({ kind: 'no-further-action', at }),
  );
};

/** The first submission, and then up to eight events at moments of their own within 24 days. */
const lives = fc
  .uniqueArray(fc.integer({ min: 1, max: 96 }), { maxLength: 8 })
  .chain((steps) => fc.tuple(...steps.toSorted((a, b) => a - b).map(eventAt)))
  .map((events): ReportEvent[] => [initial, ...events]);

describe('a second reading of the rules about updates', () => {
  it('gives the same days and the same lateness as reportStatus', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const model = new Model(events);
        const updates = events.flatMap((event, place) => {
          if (event.kind !== 'update-submitted') return [];
          const due = model.dueAt(place) ?? dayOf(event);
          return [{ due, submittedAt: event.at, late: dayOf(event) > due }];
        });
        const status = reportStatus({ awareAt, level: 2, events }, muchLater);
        expect(status.updates).toEqual(updates);
        expect(status.nextUpdateDue).toBe(model.dueAt(events.length));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same hours after a Level 1 fact, which no further action does not end', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const expected = new Model(events).escalation();
        const { escalation } = reportStatus({ awareAt, level: 2, events }, muchLater);
        expect(escalation?.submittedAt).toBe(expected === null ? undefined : expected.answer);
        if (escalation !== null) expect(Date.parse(escalation.due)).toBe(expected?.due);
      }),
    );
  });
});
