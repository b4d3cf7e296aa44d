import { isRecord } from '../input/checks.ts';
import { type InputProblem, isInvalidInputError } from '../input/invalid-input-error.ts';
import { invalidInput, type Problem } from '../input/problem.ts';

/** What came of one of many inputs: a value, or what is wrong with the input. */
export type BatchResult<T> = BatchValue<T> | BatchProblems;

/** The value of an input that is as it should be. */
export interface BatchValue<T> {
  /** The place of the input, from 1: its line, where the input is a file with one a line. */
  readonly line: number;
  /** The caller's own id, where the input has one. */
  readonly id?: string;
  /** `true`: there is a `value`. */
  readonly ok: true;
  /** What came of the input. */
  readonly value: T;
}

/** What is wrong with an input. */
export interface BatchProblems {
  /** The place of the input, from 1. */
  readonly line: number;
  /** The caller's own id, where the input has one. */
  readonly id?: string;
  /** `false`: the input is not well formed, and `problems` says why. */
  readonly ok: false;
  /** Every problem, each by its place and what was expected there, never by the value. */
  readonly problems: readonly InputProblem[];
}

/** An input with the caller's own id. */
interface Identified {
  readonly id?: string;
  readonly input: unknown;
}

/** One result: bad input costs no other input anything. An input may be given as its JSON text, and with an id as `{ id, occurrence }`. */
export function resultOf<T>(given: unknown, line: number, use: (input: unknown) => T): BatchResult<T> {
  let identified: Identified = { input: undefined };
  const id = (): { id?: string } => (identified.id === undefined ? {} : { id: identified.id });
  try {
    identified = withId(typeof given === 'string' ? parseJson(given) : given);
    const value = use(identified.input);
    return { line, ...id(), ok: true, value };
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return { line, ...id(), ok: false, problems: error.problems };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would repeat some of the text.
    throw invalidInput([{ code: 'wrong-type', path: [], expected: 'JSON' }]);
  }
}

function withId(given: unknown): Identified {
  if (!isRecord(given) || !('occurrence' in given)) return { input: given };
  const { id, occurrence, ...others } = given;
  const problems: Problem[] = [];
  if (typeof id !== 'string' || id === '')
    problems.push({ code: 'wrong-type', path: ['id'], expected: 'an id: a text' });
  if (Object.keys(others).length > 0)
    problems.push({ code: 'unknown-key', path: [], expected: 'only the keys id, occurrence' });
  if (typeof id !== 'string' || problems.length > 0) throw invalidInput(problems);
  return { id, input: occurrence };
}
