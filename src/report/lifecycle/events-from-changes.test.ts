import { describe, expect, it } from 'vitest';
import { assess } from '../../assess/assess.ts';
import { compareAssessments } from '../../assess/compare-assessments.ts';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import { problemsOf } from '../../input/problems.fixture.ts';
import { eventsFromChanges } from './events-from-changes.ts';
import { reportStatus } from './status.ts';

const provider = { programs: ['developmental-services-supportive-living'] } as const;
const facts = {
  unscheduledMedicalAttention: true,
  lifeThreatening: false,
  causedByServiceProvider: false,
  emergencyMedicalServices: false,
};
const fall = (change: object, more: readonly object[] = []) =>
  assess(
    JSON.parse(
      JSON.stringify({
        provider,
        facts: { mediaAttention: false },
        individuals: [{ id: 'i1', population: 'adult-with-developmental-disability' }],
        entries: [
          { category: 'serious-injury', subcategory: 'accidental', individual: 'i1', facts: { ...facts, ...change } },
          ...more,
        ],
      }),
    ),
  );
const at = '2026-11-22T09:00:00-05:00';

describe('the events that follow from what was learned', () => {
  it('are one where a Level 2 occurrence has become Level 1, and the first report stays on time', () => {
    const events = eventsFromChanges(compareAssessments(fall({}), fall({ lifeThreatening: true })), at);
    expect(events).toEqual([{ kind: 'level-1-learned', at }]);
    const status = reportStatus(
      {
        awareAt: '2026-11-21T14:05:00-05:00',
        level: 2,
        events: [{ kind: 'initial-submitted', at: '2026-11-21T20:00:00-05:00' }, ...events],
      },
      '2026-11-22T09:30:00-05:00',
    );
    expect(status.initial.late).toBe(false);
    expect(status.escalation?.due).toBe('2026-11-22T10:00:00-05:00');
  });

  it('are one where the Level 2 of an occurrence is open again, and none when it is then settled as Level 1', () => {
    const open = fall({ lifeThreatening: null });
    expect(eventsFromChanges(compareAssessments(fall({}), open), at)).toEqual([{ kind: 'level-1-learned', at }]);
    expect(eventsFromChanges(compareAssessments(open, fall({ lifeThreatening: true })), at)).toEqual([]);
  });

  it.each([
    ['nothing changed', fall({}), fall({})],
    ['an open Level was settled', fall({ lifeThreatening: null }), fall({ lifeThreatening: true })],
    ['Level 1 became Level 2', fall({ lifeThreatening: true }), fall({})],
  ])('are empty when %s', (_what, before, after) => {
    expect(eventsFromChanges(compareAssessments(before, after), at)).toEqual([]);
  });

  it('go by the whole occurrence, not by one entry', () => {
    expect(eventsFromChanges([{ what: 'level', index: 0, from: '2', to: '1', urgent: false }], at)).toEqual([]);
  });

  it('are none for a change whose Levels are not texts, however large', () => {
    const large = Array.from({ length: 20 }, () => 'x'.repeat(2 ** 28));
    const changes = [{ what: 'level', from: large, to: large, urgent: false }];
    expect(Reflect.apply(eventsFromChanges, undefined, [changes, at])).toEqual([]);
  });

  it.each([
    ['the Level', { what: 'level', from: '2', to: '1' }, 1],
    ['the working Level', { what: 'working-level', from: '2', to: '1' }, 1],
    ['whether it is reported', { what: 'reportable', from: '2', to: '1' }, 0],
    ['the Level to one that is open', { what: 'level', from: '2', to: 'unknown' }, 0],
    ['the Level from one that is open', { what: 'level', from: 'unknown', to: '1' }, 0],
  ])('follow from a change of %s as they should', (_what, change, count) => {
    expect(Reflect.apply(eventsFromChanges, undefined, [[change], at])).toHaveLength(count);
  });

  it('ignore what is no change', () => {
    expect(Reflect.apply(eventsFromChanges, undefined, [[null, 5, 'level'], at])).toEqual([]);
  });

  it('are refused with every problem and what was expected', () => {
    const call = () => Reflect.apply(eventsFromChanges, undefined, [{}, 'today']);
    expect(problemsOf(call)).toEqual(['bad-timestamp at', 'wrong-type changes']);
    expect(call).toThrow('changes: expected a list of changes');
  });

  it.each([
    [{}, at],
    [[], 'today'],
  ])('are refused for %j at %j', (changes, moment) => {
    expect(() => Reflect.apply(eventsFromChanges, undefined, [changes, moment])).toThrow(InvalidInputError);
  });
});
