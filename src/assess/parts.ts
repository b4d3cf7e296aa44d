import { edition2025 } from '../editions/current.ts';
import { type CompiledEdition, compileEdition } from '../evaluation/compile-edition.ts';
import { decideDescription } from '../evaluation/description.ts';
import { evaluateRules, type Findings, startEvaluation } from '../evaluation/evaluate.ts';
import { assessmentMapper } from '../evaluation/to-assessment.ts';
import { parseOccurrenceWith } from '../input/check-occurrence.ts';
import { type InputProblem, InvalidInputError } from '../input/invalid-input-error.ts';
import type {
  CompanionEntry,
  DescriptionRequirement,
  NotificationDuty,
  ReportabilityDecision,
} from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';

// Each part of an assessment on its own, by Version 3, November 2025.

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
  const { entries, evaluation } = conclusionsOf(occurrence, isPlace ? [] : [noPlace]);
  const entry = entries[index];
  if (entry === undefined) throw new InvalidInputError([noPlace]);
  return assessmentMapper(evaluation).reportability(entry.reportability);
}

const noPlace: InputProblem = { code: 'wrong-type', path: ['index'], expected: 'the place of an entry, from 0' };

/**
 * Whom to tell about an occurrence: one duty for each recipient, and for each individual where the duty is about one.
 *
 * @throws InvalidInputError when the occurrence is not well formed.
 * @example
 * ```ts
 * notificationDuties({
 *   provider: { programs: ['licensed-out-of-home-care'] },
 *   individuals: [{ id: 'i1', population: 'child' }],
 *   entries: [{ category: 'death', individual: 'i1', facts: { serviceRecipientDied: true } }],
 * }).find((duty) => duty.recipient === 'coroner')?.status //=> 'required'
 * ```
 * @since 0.1.0
 */
export function notificationDuties(occurrence: Occurrence): readonly NotificationDuty[] {
  const { notifications, evaluation } = conclusionsOf(occurrence);
  return notifications.map(assessmentMapper(evaluation).duty);
}

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
  return conclusionsOf(occurrence).companions.flatMap(({ node, companion }) => (node === 1 ? [companion] : []));
}

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
  return decideDescription(rules(), conclusionsOf(occurrence)).map(({ requirement }) => requirement);
}

const rules = (): CompiledEdition => compileEdition(edition2025);

/** The conclusions, or an error with every problem of the occurrence and of what was given beside it. */
function conclusionsOf(occurrence: Occurrence, problems: readonly InputProblem[] = []): Findings {
  const checked = parseOccurrenceWith(occurrence, problems);
  return evaluateRules(rules(), checked, startEvaluation(rules(), checked));
}
