import { editionInForce } from '../editions/current.ts';
import { type CompiledEdition, compileEdition } from '../evaluation/compile-edition.ts';
import { evaluateRules, type Findings, startEvaluation } from '../evaluation/evaluate.ts';
import { parseOccurrenceWith } from '../input/check-occurrence.ts';
import type { Problem } from '../input/problem.ts';
import type { Occurrence } from '../model/occurrence.ts';

/** The edition in force, compiled: the parts of an assessment are determined by it. */
export const compiledEdition = (): CompiledEdition => compileEdition(editionInForce);

/**
 * The findings of the edition in force about an occurrence.
 *
 * @throws InvalidInputError with every problem of the occurrence, after the `problems` of the other arguments.
 */
export function findingsOf(occurrence: Occurrence, problems: readonly Problem[] = []): Findings {
  const checked = parseOccurrenceWith(occurrence, problems);
  return evaluateRules(compiledEdition(), startEvaluation(compiledEdition(), checked));
}
