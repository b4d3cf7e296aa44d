import { assess } from '../assess/assess.ts';
import { decideChecked, type OccurrenceDecision } from '../assess/decide-occurrence.ts';
import { parseOccurrence } from '../input/check-occurrence.ts';
import { checkOptions } from '../input/check-options.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import type { Assessment, AssessOptions } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { type BatchResult, resultOf } from './result.ts';

/** An occurrence of many with its assessment. */
export interface AssessedOccurrence {
  /** The occurrence as `parseOccurrence` read it. */
  readonly occurrence: Occurrence;
  /** What `assess` returns for it. */
  readonly assessment: Assessment;
}

/** An occurrence of many with the decisions on it. */
export interface DecidedOccurrence {
  /** The occurrence as `parseOccurrence` read it. */
  readonly occurrence: Occurrence;
  /** What `decideOccurrence` returns for it. */
  readonly decision: OccurrenceDecision;
}

/**
 * Assesses many occurrences one after the other. Bad input costs no other input anything: its result says what is wrong. Nothing is
 * read before the result before it has been taken, so that memory stays flat however many there are.
 *
 * @param occurrences - Occurrences, their JSON texts (one a line, for example), or `{ id, occurrence }`; from a list or a stream.
 * @param options - As for `assess`.
 * @returns A result for each, in order.
 * @throws InvalidInputError when an option is not known.
 * @example
 * ```ts
 * const badLines = async (lines: AsyncIterable<string>): Promise<number[]> => {
 *   const bad = [];
 *   for await (const result of assessMany(lines)) if (!result.ok) bad.push(result.line);
 *   return bad;
 * };
 * typeof assessMany([]).next //=> 'function'
 * ```
 * @since 0.2.0
 */
export function assessMany(
  occurrences: Iterable<unknown> | AsyncIterable<unknown>,
  options?: AssessOptions,
): AsyncGenerator<BatchResult<AssessedOccurrence>, void, undefined> {
  return each(occurrences, assessing(options));
}

/**
 * The same with the decisions alone, several times as fast.
 *
 * @param occurrences - As for `assessMany`.
 * @param options - As for `assess`.
 * @returns A result for each, in order.
 * @throws InvalidInputError when an option is not known.
 * @example
 * ```ts
 * const firstLevel = async (lines: AsyncIterable<string>) => {
 *   for await (const result of decideMany(lines)) if (result.ok) return result.value.decision.level;
 *   return null;
 * };
 * typeof decideMany([]).next //=> 'function'
 * ```
 * @since 0.2.0
 */
export function decideMany(
  occurrences: Iterable<unknown> | AsyncIterable<unknown>,
  options?: AssessOptions,
): AsyncGenerator<BatchResult<DecidedOccurrence>, void, undefined> {
  return each(occurrences, deciding(options));
}

/** What `new TransformStream` takes, in the shape that all platforms share. */
export interface StreamTransformer<T> {
  /** Turns one input into one result. `TransformStream` calls it. */
  readonly transform: (
    given: unknown,
    controller: {
      /** Gives the result to the stream. */
      enqueue(result: T): void;
    },
  ) => void;
}

/**
 * `assessMany` for web streams, in browsers, workers, Deno and Node: `readable.pipeThrough(new TransformStream(assessTransformer()))`.
 * The stream keeps back-pressure.
 *
 * @param options - As for `assess`.
 * @returns A transformer: give a new one to each stream, since it counts the lines.
 * @throws InvalidInputError when an option is not known.
 * @example
 * ```ts
 * const assessed = (occurrences: ReadableStream<unknown>) => occurrences.pipeThrough(new TransformStream(assessTransformer()));
 * typeof assessTransformer().transform //=> 'function'
 * ```
 * @since 0.2.0
 */
export function assessTransformer(options?: AssessOptions): StreamTransformer<BatchResult<AssessedOccurrence>> {
  const use = assessing(options);
  let line = 0;
  return {
    transform: (given, controller) => {
      line++;
      controller.enqueue(resultOf(given, line, use));
    },
  };
}

/** Assesses an input from outside. */
export function assessing(options?: AssessOptions): (input: unknown) => AssessedOccurrence {
  requireOptions(options);
  return (input) => {
    const occurrence = parseOccurrence(input);
    return { occurrence, assessment: assess(occurrence, options) };
  };
}

/** Decides on an input from outside. */
export function deciding(options?: AssessOptions): (input: unknown) => DecidedOccurrence {
  requireOptions(options);
  return (input) => {
    const occurrence = parseOccurrence(input);
    return { occurrence, decision: decideChecked(occurrence, options) };
  };
}

function requireOptions(options: unknown): void {
  const problems: Problem[] = [];
  checkOptions(options, ['options'], problems);
  if (problems.length > 0) throw invalidInput(problems);
}

async function* each<T>(
  given: Iterable<unknown> | AsyncIterable<unknown>,
  use: (input: unknown) => T,
): AsyncGenerator<BatchResult<T>, void, undefined> {
  let line = 0;
  for await (const input of given) {
    line++;
    yield resultOf(input, line, use);
  }
}
