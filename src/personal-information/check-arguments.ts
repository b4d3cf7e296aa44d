import { type Check, wrong } from '../input/checks.ts';
import { type InputProblem, InvalidInputError } from '../input/invalid-input-error.ts';

/** Throws one `InvalidInputError` with every problem of the arguments, if there is any. */
export function checkArguments(...checks: readonly (readonly [name: string, value: unknown, check: Check])[]): void {
  const problems: InputProblem[] = [];
  for (const [name, value, check] of checks) check(value, [name], problems);
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** A check that is built when it is first needed: a bundle that does not use it holds nothing of it. */
/* @__NO_SIDE_EFFECTS__ */
export function whenNeeded(build: () => Check): Check {
  let built: Check | undefined;
  return (value, path, problems) => {
    built ??= build();
    built(value, path, problems);
  };
}

/** A text, the empty one too. */
export const textOf =
  (expected: string): Check =>
  (value, path, problems) => {
    if (typeof value !== 'string') problems.push(wrong(value, path, expected));
  };

/** Whatever stands there is not read. */
export const unread: Check = () => {};
