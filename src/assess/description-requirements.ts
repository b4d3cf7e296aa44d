import { decideDescription } from '../evaluation/description.ts';
import type { DescriptionRequirement } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { compiledEdition, findingsOf } from './findings.ts';

/**
 * The checklist for the description of a report: what section 12 asks of every report and section 13 of each entry.
 *
 * @throws InvalidInputError when the occurrence is not well formed.
 * @example
 * ```ts
 * descriptionRequirements({ provider: { programs: ['interpreter'] }, entries: [{ category: 'death' }] }).some(
 *   ({ id }) => id === '13a.describe.cause',
 * ) //=> true
 * ```
 * @since 0.1.0
 */
export function descriptionRequirements(occurrence: Occurrence): readonly DescriptionRequirement[] {
  return decideDescription(compiledEdition(), findingsOf(occurrence)).map(({ requirement }) => requirement);
}
