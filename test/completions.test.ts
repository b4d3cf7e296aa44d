import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessWith } from '../src/assess/assess.ts';
import { withCompanions } from '../src/assess/with-companions.ts';
import { edition2025 } from '../src/editions/2025-11/index.ts';
import { checkOccurrence, parseOccurrence } from '../src/input/check-occurrence.ts';
import type { Assessment, Open, Unsettled } from '../src/model/assessment.ts';
import type { Occurrence } from '../src/model/occurrence.ts';
import { anyOccurrence } from './arbitraries/occurrences.ts';
import { bruteForce, keyOf, type Settled, unknownIn, withBlanks, withNothingKnown } from './support/completions.ts';

const reportabilities = ['not-reportable', 'professional-judgment', 'reportable'];

/** Every conclusion of an assessment by the name that the brute force gives it: its value where firm, and what is missing. */
function engine(assessment: Assessment): Map<string, { readonly value: number | undefined; readonly open: Unsettled }> {
  const found = new Map<string, { value: number | undefined; open: Unsettled }>();
  const firm = (index: number): number | undefined => (index < 0 ? undefined : index);
  const { reportability, level } = assessment;
  found.set('reportability', { value: firm(reportabilities.indexOf(reportability.decision)), open: reportability });
  found.set('level', {
    value: level.level === null ? 0 : { 1: 2, 2: 1, undetermined: undefined }[level.level],
    open: level,
  });
  for (const entry of assessment.entries) {
    found.set(`entry ${entry.index} reportability`, {
      value: firm(reportabilities.indexOf(entry.reportability.decision)),
      open: entry.reportability,
    });
    found.set(`entry ${entry.index} level`, {
      value: entry.level.level === 'undetermined' ? undefined : entry.level.level === 1 ? 1 : 0,
      open: entry.level,
    });
  }
  for (const duty of assessment.notifications) {
    found.set(`duty ${duty.recipient} ${duty.individual ?? ''}`, {
      value: { required: 1, 'not-required': 0, undetermined: undefined }[duty.status],
      open: duty,
    });
  }
  return found;
}

function agree(name: string, expected: Settled, got: ReturnType<typeof engine>, of: Occurrence): void {
  const { value, open } = got.get(name) ?? { value: 0, open: { missing: [], missingAt: [] } };
  const outcomes = [...expected.outcomes];
  const told = { name, value, missing: open.missingAt.map(keyOf).sort() };
  const right = {
    name,
    value: outcomes.length === 1 ? outcomes[0] : undefined,
    missing: [...expected.matters].sort(),
  };
  expect(told, JSON.stringify(of).replaceAll(/"\w+":false,?/g, '')).toEqual(right);
}

/** Brute force may try this many completions; occurrences with more are passed over. */
const most = 3000;

/** The report as it should be entered is compared: the companions that are called for are then entries like others. */
function check(given: Occurrence): boolean {
  if (checkOccurrence(given).length > 0) return false;
  const occurrence = withCompanions(given);
  const unknown = unknownIn(occurrence);
  if (unknown.reduce((product, { values }) => product * values.length, 1) > most) return false;
  const assessment = assessWith(edition2025, occurrence);
  const reported = assessment.entries.map(({ reportability }) => reportability.decision !== 'not-reportable');
  const standing = assessment.reportability.decision !== 'not-reportable';
  const got = engine(assessment);
  for (const [name, expected] of bruteForce(edition2025, occurrence, unknown, reported)) {
    if (standing || !name.startsWith('duty')) agree(name, expected, got, occurrence);
  }
  return true;
}

/** An occurrence with all answers known but a few that the rules turn on. */
const littleUnknown = fc
  .tuple(anyOccurrence(0), fc.infiniteStream(fc.nat({ max: 9999 })), fc.integer({ min: 1, max: 7 }))
  .map(([input, random, few]): Occurrence => {
    const known = parseOccurrence(input);
    const everything = assessWith(
      edition2025,
      withBlanks(
        known,
        unknownIn(withNothingKnown(known)).map(({ at }) => at),
      ),
    );
    const asked = everything.questions.map(
      ({ missing: what, index, individual }): Open => ({
        what,
        ...(index === undefined ? {} : { index }),
        ...(individual === undefined ? {} : { individual }),
      }),
    );
    const chosen = Array.from({ length: few }, () => asked[(random.next().value ?? 0) % asked.length]);
    return withBlanks(
      known,
      chosen.filter((at) => at !== undefined),
    );
  });

describe('every conclusion is what brute force over all completions gives, and so is what is missing', () => {
  test('up to seven things unknown that rules turn on', { timeout: 60_000 }, () => {
    let checked = 0;
    fc.assert(
      fc.property(littleUnknown, (occurrence) => {
        if (check(occurrence)) checked++;
      }),
      { numRuns: 250 },
    );
    expect(checked).toBeGreaterThan(40);
  });
});
