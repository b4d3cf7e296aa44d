import { contested, contestedQuestions } from '../editions/current.ts';
import { frozen } from '../lib/freeze.ts';
import type { Citation } from '../model/citation.ts';
import type { ContestedId } from '../model/readings.ts';
import type { PolicyChange, RuleChange } from '../model/rule.ts';

/** A passage of the Guidelines that can be read two ways. */
export interface ContestedRegisterItem {
  /** Without `notComputed`, the key that `AssessOptions.readings` takes. */
  readonly id: ContestedId;
  /** What the passage leaves open. */
  readonly question: string;
  /** The reading that this library takes. */
  readonly reading: string;
  /** The reading that this library does not take. */
  readonly otherReading: string;
  /** Why the library reads it as it does. */
  readonly why: string;
  /** Where the passage is. */
  readonly citations: readonly Citation[];
  /** What the other reading changes in the rules; an assessment can then be asked for by it. */
  readonly changes: readonly RuleChange[];
  /** What the other reading changes in the rules on personal information, if anything. */
  readonly policyChanges?: readonly PolicyChange[];
  /** Why the other reading changes no rules, if it changes none. */
  readonly notComputed?: string;
}

/**
 * Every passage of the Guidelines that can be read two ways and affects an answer: both readings, the one taken and why. Where the
 * other one is a change of rules, `assess` says what it would change, and takes it with `options.readings`. Frozen.
 *
 * @example
 * ```ts
 * contestedReadings.find(({ id }) => id === 'hoarded-medication')?.reading
 * //=> 'Only Youth Justice services report hoarded medication as contraband as well, as the note in 13.G says.'
 * ```
 * @since 0.1.0
 */
export const contestedReadings: readonly ContestedRegisterItem[] = register();

/* @__NO_SIDE_EFFECTS__ */
function register(): readonly ContestedRegisterItem[] {
  return frozen(
    contestedQuestions.flatMap((item): ContestedRegisterItem[] => {
      if (item.notComputed !== undefined) return [{ ...item, changes: [] }];
      const readings = contested.find(({ id }) => id === item.id);
      return readings === undefined ? [] : [{ ...readings, ...item }];
    }),
  );
}
