import { assess } from '../../assess/assess.ts';
import { decideOccurrence, type OccurrenceDecision } from '../../assess/decide-occurrence.ts';
import { determineLevel, type LevelOptions } from '../../assess/determine-level.ts';
import { type Answer, type Asked, withAnswer } from '../../assess/with-answer.ts';
import { type GivenAnswer, withAnswers } from '../../assess/with-answers.ts';
import { parseOccurrence } from '../../input/check-occurrence.ts';
import type { Assessment, AssessOptions, LevelDecision } from '../../model/assessment.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import { type SafeResult, safe } from '../safe.ts';

/**
 * `assess` for the values of a form: it never throws for an occurrence that is not well formed.
 *
 * @param occurrence - Anything. Printed labels are taken in place of ids, and '' reads as left out where an id, a choice or a time belongs.
 * @param options - As for `assess`.
 * @returns `{ ok: true, value }` with the assessment, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const half = { provider: { programs: ['homelessness'], setting: '' }, entries: [{ category: 'deth' }] };
 * const result = safeAssess(half);
 * result.ok ? result.value.level.level : result.problems[0]?.nearest //=> 'death'
 * ```
 * @since 0.2.0
 */
export const safeAssess: (occurrence: unknown, options?: AssessOptions) => SafeResult<Assessment> = safe(
  (occurrence: unknown, options?: AssessOptions) => assess(parseOccurrence(occurrence), options),
);

/**
 * `decideOccurrence` for the values of a form.
 *
 * @param occurrence - Anything, as for `safeAssess`.
 * @param options - As for `assess`.
 * @returns `{ ok: true, value }` with the decisions, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeDecideOccurrence({ entries: [] }).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeDecideOccurrence: (occurrence: unknown, options?: AssessOptions) => SafeResult<OccurrenceDecision> =
  safe((occurrence: unknown, options?: AssessOptions) => decideOccurrence(parseOccurrence(occurrence), options));

/**
 * `withAnswer` for the values of a form.
 *
 * @param occurrence - Anything, as for `safeAssess`.
 * @param question - Anything: a question of its assessment.
 * @param answer - Anything: what was answered.
 * @returns `{ ok: true, value }` with the occurrence that includes the answer, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const occurrence = { provider: { programs: ['homelessness'] }, entries: [{ category: 'serious-injury' }] };
 * safeWithAnswer(occurrence, { missing: 'lifeThreatening', index: 1 }, true).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeWithAnswer: (occurrence: unknown, question: unknown, answer: unknown) => SafeResult<Occurrence> = safe(
  (occurrence: unknown, question: Asked, answer: Answer) => withAnswer(parseOccurrence(occurrence), question, answer),
);

/**
 * `withAnswers` for the values of a form.
 *
 * @param occurrence - Anything, as for `safeAssess`.
 * @param answers - Anything: questions of its assessments with their answers.
 * @returns `{ ok: true, value }` with the occurrence that includes the answers, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const fields = { provider: { programs: ['homelessness'], setting: '' }, entries: [{ category: 'serious-injury' }] };
 * const result = safeWithAnswers(fields, [{ question: { missing: 'mediaAttention' }, answer: true }]);
 * result.ok && result.value.facts //=> { mediaAttention: true }
 * ```
 * @since 0.2.0
 */
export const safeWithAnswers: (occurrence: unknown, answers: unknown) => SafeResult<Occurrence> = safe(
  (occurrence: unknown, answers: readonly GivenAnswer[]) => withAnswers(parseOccurrence(occurrence), answers),
);

/**
 * `determineLevel` for the values of a form.
 *
 * @param entry - Anything, as for `determineLevel`.
 * @param options - As for `determineLevel`.
 * @returns `{ ok: true, value }` with the decision, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const result = safeDetermineLevel({ category: 'death' });
 * result.ok && result.value.level //=> 1
 * ```
 * @since 0.2.0
 */
export const safeDetermineLevel: (entry: unknown, options?: LevelOptions) => SafeResult<LevelDecision> =
  safe(determineLevel);
