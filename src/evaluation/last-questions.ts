import { getOrInsertComputed } from '../lib/memo.ts';
import type { EntryAssignment } from './assignment.ts';
import { unknown } from './assignment.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { Findings } from './evaluate.ts';
import type { OpenQuestion } from './questions.ts';

/**
 * The questions, with those that are asked once for each individual after all others: a duty outside of the Guidelines is not open for an
 * entry of every category, but no report should be left without an answer to it.
 */
export function withLastQuestions(
  { askedLast: last, logic }: CompiledEdition,
  { evaluation, reported }: Findings,
  questions: readonly OpenQuestion[],
): OpenQuestion[] {
  const isLast = ({ at }: OpenQuestion): boolean => last.some(({ id }) => id === at.what);
  const asked = questions.filter(isLast);
  for (const { id, askedLast } of last) {
    const number = logic.numberOfFact(id) ?? -1;
    const open = new Set(asked.flatMap(({ at }) => (at.what === id ? [at.index] : [])));
    for (const assignments of byIndividual(reported)) {
      const [first] = assignments;
      const isAnswered = assignments.some(({ values }) => values[number] !== unknown);
      if (first === undefined || isAnswered || assignments.some(({ index }) => open.has(index))) continue;
      if (evaluation.restrict(logic.compile(askedLast.of, undefined), first) === 0) continue;
      asked.push({
        variable: undefined,
        at: { what: id, index: first.index },
        affects: [`notification:${askedLast.recipient}`],
      });
    }
  }
  return [...questions.filter((question) => !isLast(question)), ...asked];
}

/** The entries about each individual that is named. */
function byIndividual(reported: Findings['reported']): EntryAssignment[][] {
  const groups = new Map<string, EntryAssignment[]>();
  for (const { assignment } of reported) {
    if (assignment.individual === undefined) continue;
    getOrInsertComputed(groups, assignment.individual, (): EntryAssignment[] => []).push(assignment);
  }
  return [...groups.values()];
}
