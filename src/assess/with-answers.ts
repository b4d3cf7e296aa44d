import { checkArguments } from '../input/check-arguments.ts';
import { parseOccurrenceWith } from '../input/check-occurrence.ts';
import { type Check, isRecord, listOf, typeProblem } from '../input/checks.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { type Answer, type Asked, putAnswer } from './with-answer.ts';

/** A question that was put, and its answer. */
export interface GivenAnswer {
  /** The question, or as much of it as says where its answer belongs. */
  readonly question: Asked;
  /** What was answered; null where it is not known. */
  readonly answer: Answer;
}

/**
 * The occurrence with several answers, in their order, each put where its question belongs: the answers of a list of questions with “none
 * of these”, or all the answers that a form has collected. Answers about the same person who is not named are those of one individual.
 *
 * @param occurrence - The occurrence that was assessed; it stays as it is.
 * @param answers - Questions of its assessments, each with its answer. A later answer to the same question counts.
 * @throws InvalidInputError as `withAnswer` does. The path of a problem with a question begins with `answers` and the place in the list.
 * @example
 * ```ts
 * const occurrence = { provider: { programs: ['homelessness'] }, entries: [{ category: 'serious-injury' }] } as const;
 * const answers = [
 *   { question: { missing: 'lifeThreatening', index: 0 }, answer: false },
 *   { question: { missing: 'mediaAttention' }, answer: null },
 * ] as const;
 * withAnswers(occurrence, answers).facts //=> { mediaAttention: null }
 * ```
 * @since 0.2.0
 */
export function withAnswers(occurrence: Occurrence, answers: readonly GivenAnswer[]): Occurrence {
  const parsed = parseOccurrenceWith(occurrence, []);
  checkArguments(['answers', answers, checkAnswers]);
  return answers.reduce(
    (soFar, { question, answer }, place) => putAnswer(soFar, question, answer, ['answers', place]),
    parsed,
  );
}

const checkAnswers = listOf('a list of questions with their answers', ((value, path, problems) => {
  if (!isRecord(value)) problems.push(typeProblem(value, path, 'a question with its answer: an object'));
}) satisfies Check);
