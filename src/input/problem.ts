import { type Expected, expectedText } from '../phrases/expected.ts';
import { type InputProblem, InvalidInputError } from './invalid-input-error.ts';

/** What is wrong with one part of an input, before what was expected becomes text. */
export interface Problem extends Omit<InputProblem, 'expected'> {
  readonly expected: Expected;
}

/** A problem as callers get it. */
export const toInputProblem = (problem: Problem): InputProblem => ({
  ...problem,
  expected: expectedText(problem.expected),
});

/** The error for bad input with all of its problems. */
export const invalidInput = (problems: readonly Problem[], argument?: string): InvalidInputError =>
  new InvalidInputError(problems.map(toInputProblem), argument);
