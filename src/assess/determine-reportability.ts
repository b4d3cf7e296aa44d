import { assessmentMapper } from '../evaluation/to-assessment.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import type { ReportabilityDecision } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { findingsOf } from './findings.ts';

/**
 * Whether one entry is to be reported, by section 5 and the criteria of section 13.
 *
 * @param occurrence - The incident with the facts known so far.
 * @param index - The place of the entry in `entries`, from 0.
 * @returns The decision, the rules behind it, and exactly what could still change it.
 * @throws InvalidInputError when the occurrence is not well formed, or there is no such entry.
 * @example
 * ```ts
 * determineReportability(
 *   { provider: { programs: ['child-welfare'] }, entries: [{ category: 'serious-complaint', subcategory: 'rights-based' }] },
 *   0,
 * ).decision //=> 'reportable'
 * ```
 * @since 0.1.0
 */
export function determineReportability(occurrence: Occurrence, index: number): ReportabilityDecision {
  const isPlace = Number.isSafeInteger(index) && index >= 0;
  const { entries, evaluation } = findingsOf(occurrence, isPlace ? [] : [noPlace]);
  const entry = entries[index];
  if (entry === undefined) throw invalidInput([noPlace]);
  return assessmentMapper(evaluation).reportability(entry.reportability);
}

const noPlace: Problem = { code: 'wrong-type', path: ['index'], expected: 'the place of an entry, from 0' };
