import type { Check } from './checks.ts';
import { invalidInput, type Problem } from './problem.ts';

/** Throws one `InvalidInputError` with every problem of the arguments, if there is any. */
export function checkArguments(...checks: readonly (readonly [name: string, value: unknown, check: Check])[]): void {
  const problems: Problem[] = [];
  for (const [name, value, check] of checks) check(value, [name], problems);
  if (problems.length > 0) throw invalidInput(problems);
}
