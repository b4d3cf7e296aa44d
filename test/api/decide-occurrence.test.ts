import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, decideOccurrence, isInvalidInputError, parseOccurrence } from '../../src/index.ts';
import { anyOccurrence } from '../arbitraries/occurrences.ts';
import { runs } from '../support/runs.ts';

describe('the decisions on an occurrence', () => {
  it.each([0, 40, 90])('equal those of the whole assessment, with %i in a hundred facts unknown', (unknown) => {
    fc.assert(
      fc.property(
        anyOccurrence(unknown),
        fc.constantFrom<'2025-11' | '2019'>('2025-11', '2019'),
        (given, guidelines) => {
          const occurrence = parseOccurrence(given);
          const whole = assess(occurrence, { guidelines });
          expect(decideOccurrence(occurrence, { guidelines })).toStrictEqual({
            guidelines,
            reportability: whole.reportability.decision,
            level: whole.level.level,
            workingLevel: whole.workingLevel,
            initialReportDue: whole.initialReportDue,
            entries: whole.entries.map(({ index, reportability, level }) => ({
              category: occurrence.entries[index]?.category,
              reportability: reportability.decision,
              level: level.level,
            })),
            notifications: whole.notifications.map(({ recipient, individual, status }) => ({
              recipient,
              ...(individual === undefined ? {} : { individual }),
              status,
            })),
          });
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it('follow the readings and the time zone asked for', () => {
    const occurrence = {
      provider: { programs: ['vaw-shelter'] },
      awareAt: '2026-02-14T05:05:00-05:00',
      entries: [{ category: 'death', subcategory: 'suicide' }],
    } as const;
    const options = { timeZone: 'America/Winnipeg', readings: { 'children-in-society-care': 'other' } } as const;
    expect(decideOccurrence(occurrence, options).initialReportDue).toBe('2026-02-14T05:05:00-06:00');
  });

  it('are refused for bad input, with every problem', () => {
    const call = (): unknown => decideOccurrence(JSON.parse('{"provider":{"programs":[]},"entries":[{}]}'));
    expect(call).toThrow();
    try {
      call();
    } catch (error) {
      expect(isInvalidInputError(error) && error.problems.length).toBe(2);
    }
  });
});
