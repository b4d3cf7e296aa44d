import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { GuidelinesId, Occurrence } from '../../src/model/occurrence.ts';

/** A rule shown both ways, in occurrences typed by hand from the Guidelines: one in which it applies, and the nearest one in which it does not. */
export interface RuleCase {
  /** The id of the rule. */
  readonly rule: string;
  /** The clause of the Guidelines that was read for it, in a few own words. */
  readonly clause: string;
  readonly fires: Occurrence;
  readonly silent: Occurrence;
  readonly guidelines?: GuidelinesId;
}

/** The id of every rule in an assessment: as a reason, a ruled-out criterion aside, or as an item of a checklist. */
export function ruleIdsIn(assessment: Assessment): ReadonlySet<string> {
  const {
    reportability,
    level,
    entries,
    notifications,
    companions,
    possibleCompanions,
    description,
    personalInformation,
    advisories,
  } = assessment;
  const reasons = [
    ...reportability.because,
    ...level.because,
    ...entries.flatMap((entry) => [...entry.reportability.because, ...entry.level.because]),
    ...notifications.flatMap(({ because }) => because),
    // What is never called for with certainty is offered once its condition is true.
    ...[...companions, ...possibleCompanions.filter(({ missing }) => missing.length === 0)].flatMap(
      ({ because }) => because,
    ),
    ...personalInformation.because,
    ...description,
    ...advisories,
  ];
  return new Set(reasons.map(({ id }) => id));
}

/** Runs the cases of a section. */
export function showBothWays(section: string, cases: readonly RuleCase[]): void {
  describe(`${section}: each rule applies when its clause is met, and not when one thing differs`, () => {
    test.each(cases.map((item) => [item.rule, item] as const))('%s', (rule, { fires, silent, guidelines }) => {
      const options = guidelines === undefined ? {} : { guidelines };
      expect(ruleIdsIn(assess(fires, options))).toContain(rule);
      expect(ruleIdsIn(assess(silent, options))).not.toContain(rule);
    });
  });
}
