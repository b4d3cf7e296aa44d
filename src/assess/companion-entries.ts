import { assessmentMapper } from '../evaluation/to-assessment.ts';
import type { CompanionEntry } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { findingsOf } from './findings.ts';

/**
 * The entries that the entries of a report call for, and that it lacks.
 *
 * @throws InvalidInputError when the occurrence is not well formed.
 * @example
 * ```ts
 * companionEntries({
 *   provider: { programs: ['homelessness'] },
 *   entries: [{ category: 'abuse-or-mistreatment', subcategory: 'sexual-abuse', facts: { sexTrafficking: true } }],
 * })[0]?.subcategory //=> 'exploitation'
 * ```
 * @since 0.1.0
 */
export function companionEntries(occurrence: Occurrence): readonly CompanionEntry[] {
  const { companions, evaluation } = findingsOf(occurrence);
  const answer = assessmentMapper(evaluation);
  return companions.flatMap((found) => (found.isCalledFor ? [answer.companion(found)] : []));
}
