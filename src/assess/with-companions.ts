import { editionOf } from '../editions/lookup.ts';
import { applyReadings } from '../evaluation/apply-readings.ts';
import { compileEdition } from '../evaluation/compile-edition.ts';
import { enteredEntries } from '../evaluation/entered-entries.ts';
import { evaluateRules, startEvaluation } from '../evaluation/evaluate.ts';
import { parseOccurrenceWith } from '../input/check-occurrence.ts';
import { checkOptions } from '../input/check-options.ts';
import type { Problem } from '../input/problem.ts';
import type { AssessOptions } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';

/**
 * The occurrence as it should be entered: with the companion entries that are called for, with the facts of the entries that call for
 * them, and without the entries that they replace (section 8 and the tips of section 13). Its decisions, Levels, due time and duties are
 * those of the occurrence, since these count the companions already; nothing more is called for.
 *
 * @param occurrence - The incident with the facts known so far; it stays as it is.
 * @param options - The same as for `assess`.
 * @returns A new occurrence. A companion takes the place of the first entry that it replaces; the others follow at the end.
 * @throws InvalidInputError with every problem of the input at once.
 * @example
 * ```ts
 * withCompanions({
 *   provider: { programs: ['licensed-out-of-home-care'] },
 *   entries: [
 *     {
 *       category: 'restrictive-intervention',
 *       subcategory: 'physical-restraint',
 *       facts: { performedByServiceStaff: false, seriousInjuryResulted: true },
 *     },
 *   ],
 * }).entries.map(({ subcategory }) => subcategory) //=> ['during-restrictive-intervention']
 * ```
 * @since 0.1.0
 */
export function withCompanions(occurrence: Occurrence, options?: AssessOptions): Occurrence {
  const problems: Problem[] = [];
  checkOptions(options, ['options'], problems);
  const edition = editionOf(problems.length > 0 ? undefined : options?.guidelines);
  const checked = parseOccurrenceWith(occurrence, problems, edition);
  const usual = compileEdition(edition);
  const rules = compileEdition(applyReadings(edition, Object.keys(options?.readings ?? {})), usual.logic);
  const findings = evaluateRules(rules, startEvaluation(rules, checked));
  return parseOccurrenceWith({ ...checked, entries: enteredEntries(rules, findings, checked) }, [], edition);
}
