import { type InputProblem, isInvalidInputError } from '../input/invalid-input-error.ts';

/** What a safe variant returns in place of throwing: the answer, or everything that is wrong with the input. */
export type SafeResult<T> = SafeValue<T> | SafeProblems;

/** The answer, the input being well formed. */
export interface SafeValue<T> {
  /** `true`: there is a `value`. */
  readonly ok: true;
  /** What the function itself returns. */
  readonly value: T;
}

/** What is wrong with an input that is not well formed. */
export interface SafeProblems {
  /** `false`: the input is not well formed, and `problems` says why. */
  readonly ok: false;
  /** Each by its place and what was expected there, never by the value found. At least one. */
  readonly problems: readonly InputProblem[];
}

/** What a safe variant returns that goes on without the parts that are not usable yet, such as a date that is half typed. */
export type SafePartialResult<T> = SafePartialValue<T> | SafeProblems;

/** The answer on the parts that are usable. Without problems it is the answer on all of them. */
export interface SafePartialValue<T> extends SafeValue<T> {
  /** What was left out, each by its place and what was expected there. Empty: nothing was. */
  readonly problems: readonly InputProblem[];
}

/** The same arguments, each of them anything: what a form has may be half typed. */
export type AnyArguments<Arguments extends readonly unknown[]> = { [Place in keyof Arguments]: unknown };

/**
 * The safe variant of any function of this library, in the manner of `safeParse`: bad input is a value with its problems, not an
 * error. The functions that a form calls on what is half typed have a variant with a name: `safeAssess`, `safeReportStatus`, …
 *
 * @param call - A function of this library: it checks its arguments and throws `InvalidInputError`.
 * @returns The same function, which takes anything and returns `{ ok: true, value }` or `{ ok: false, problems }`. Other errors are thrown.
 * @example
 * ```ts
 * safe(addBusinessDays)('2026-12-23', 7) //=> { ok: true, value: '2027-01-05' }
 * const result = safe(addBusinessDays)('2026-02-30', 7);
 * result.ok ? '' : result.problems[0]?.code //=> 'bad-date'
 * ```
 * @since 0.2.0
 */
export function safe<Arguments extends readonly unknown[], T>(
  call: (...args: Arguments) => T,
): (...args: AnyArguments<Arguments>) => SafeResult<T>;
/* @__NO_SIDE_EFFECTS__ */
export function safe<T>(call: (...args: readonly unknown[]) => T): (...args: readonly unknown[]) => SafeResult<T> {
  return (...args) => {
    try {
      return { ok: true, value: call(...args) };
    } catch (error) {
      if (isInvalidInputError(error)) return { ok: false, problems: error.problems };
      throw error;
    }
  };
}
