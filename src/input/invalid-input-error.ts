/** What is wrong with one part of an input. */
export interface InputProblem {
  /** What kind of problem it is, for programs. People read `expected`. */
  readonly code:
    | 'unknown-key'
    | 'unknown-id'
    | 'missing-key'
    | 'wrong-type'
    | 'wrong-scope'
    | 'bad-timestamp'
    | 'bad-date'
    | 'unknown-individual'
    | 'duplicate-id'
    | 'forbidden-key';
  /** Keys and ids of this library only; an unknown key is reported by its parent's path. */
  readonly path: readonly (string | number)[];
  /** What was expected there. Never what was found. */
  readonly expected: string;
  /** The nearest known id or key, where one is near. */
  readonly nearest?: string;
  /** Of an unknown key: its place among the keys at `path`, from 1. Its text may be a name, so it is not repeated. */
  readonly key?: number;
}

const listed = 20;

/**
 * Bad input: every problem at once, each by the place and what was expected there, never by the value found.
 * Test for it with {@link isInvalidInputError}: two copies of a package have two classes.
 */
export class InvalidInputError extends Error {
  /** The mark by which `isInvalidInputError` knows the error. */
  readonly code = 'ERR_ONTARIO_SOR_INPUT';
  /** Everything that is wrong with the input. At least one. */
  readonly problems: readonly InputProblem[];

  /**
   * @param problems - What is wrong.
   * @param argument - The name of the argument that paths start in, for the message.
   */
  constructor(problems: readonly InputProblem[], argument?: string) {
    const more = problems.length > listed ? [`and ${problems.length - listed} more`] : [];
    super(
      ['Invalid input', ...problems.slice(0, listed).map((problem) => sentence(problem, argument)), ...more].join(
        '\n  ',
      ),
    );
    this.name = 'InvalidInputError';
    // Copies: a caller that changes them must not change the problems themselves.
    this.problems = problems.map((problem) => ({ ...problem, path: [...problem.path] }));
  }
}

function sentence({ path, expected, nearest, key }: InputProblem, argument: string | undefined): string {
  const place = key === undefined ? '' : `; check key ${key}`;
  const hint = nearest === undefined ? '' : ` (nearest: ${nearest})`;
  return `${printPath(path, argument)}: expected ${expected}${hint}${place}`;
}

/** `entries[0].facts.lifeThreatening`; the name of the argument where the path is empty. */
export function printPath(path: InputProblem['path'], argument = 'input'): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text === '' ? argument : text.replace(/^\./, '');
}

/**
 * Whether an error is the one this library throws for bad input, from this copy of it or another.
 *
 * @example
 * ```ts
 * try {
 *   parseOccurrence({ provider: { programs: ['homelessness'] } });
 * } catch (error) {
 *   if (!isInvalidInputError(error)) throw error;
 *   error.problems.map(({ path }) => path.join('.')); // ['entries']
 * }
 * isInvalidInputError(new Error()) //=> false
 * ```
 * @since 0.1.0
 */
export function isInvalidInputError(error: unknown): error is InvalidInputError {
  return error instanceof Error && 'code' in error && error.code === 'ERR_ONTARIO_SOR_INPUT';
}
