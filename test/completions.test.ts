import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessWith } from '../src/assess/assess.ts';
import { edition2025 } from '../src/editions/2025-11/index.ts';
import { checkOccurrence, parseOccurrence } from '../src/input/check-occurrence.ts';
import type { Open } from '../src/model/assessment.ts';
import type { Occurrence } from '../src/model/occurrence.ts';
import { anyOccurrence } from './arbitraries/occurrences.ts';
import { compareWithEngine } from './support/compare-with-engine.ts';
import { runs } from './support/runs.ts';
import { unknownIn, withBlanks, withNothingKnown } from './support/unknown.ts';

/** Brute force may try this many completions; occurrences with more are passed over. */
const most = 600;

/** An occurrence with all answers known but a few that the rules depend on. */
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
  test('up to seven unknown things that rules depend on', { timeout: 120_000 }, () => {
    let checked = 0;
    fc.assert(
      fc.property(littleUnknown, (occurrence) => {
        if (checkOccurrence(occurrence).length > 0) return;
        if (compareWithEngine(edition2025, occurrence, most) !== undefined) checked++;
      }),
      { numRuns: runs(200) },
    );
    expect(checked).toBeGreaterThan(60);
  });
});
