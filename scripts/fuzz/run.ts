import { inspect } from 'node:util';
import fc from 'fast-check';
import { libraryInputs } from '../../test/arbitraries/library-inputs.ts';
import { faultOf, limit } from './check.ts';
import { targetsOf } from './targets.ts';

/** What a slice of fuzzing found. */
export interface Slice {
  /** How many inputs were tried. */
  readonly inputs: number;
  /** How many calls ended in an answer, by target, and not in an error: the deep code was reached. */
  readonly answered: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

/** A fault, with what is needed to find it again. */
export interface Fault {
  readonly target: string;
  readonly seed: number;
  readonly fault: string;
  /** The input that shows it, as text, cut short. Making it smaller would take longer than all the rest. */
  readonly input: string;
}

const shown = 2_000;

/** Inputs may be deep. */
const inspected = { depth: 8, maxStringLength: 100, maxArrayLength: 20, breakLength: Number.POSITIVE_INFINITY };

/** Tries about so many inputs, the same number for every target; the seed decides them all. */
export function fuzz(seed: number, inputs: number, { pool = 300, most = limit } = {}): Slice {
  const targets = targetsOf(libraryInputs(seed, pool));
  const numRuns = Math.ceil(inputs / targets.length);
  const faults: Fault[] = [];
  const answered = new Map<string, number>();
  for (const { name, inputs: arbitrary, call } of targets) {
    let fault = '';
    let good = 0;
    const property = fc.property(arbitrary, (input) => {
      const one = call(input);
      const found = faultOf(
        {
          ...one,
          run: () => {
            const answer = one.run();
            good++;
            return answer;
          },
        },
        most,
      );
      if (found === undefined) return true;
      fault = found;
      return false;
    });
    const { failed, counterexample } = fc.check(property, { seed, numRuns, endOnFailure: true });
    answered.set(name, good);
    if (failed) faults.push({ target: name, seed, fault, input: inspect(counterexample, inspected).slice(0, shown) });
  }
  return { inputs: numRuns * targets.length, answered, faults };
}
