import type { CompanionTarget } from '../model/rule.ts';
import { describe, type EntryAssignment } from './assignment.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * Reads an entry that another calls for, with that one's answers. What is open in it is open in the entry that calls for it and is asked
 * there; its subcategory, its type and, where it is about another, the individual are its own.
 */
export function assignCompanion(
  evaluation: Evaluation,
  caller: EntryAssignment,
  { category, subcategory, type, about, leavesOut }: CompanionTarget,
): EntryAssignment {
  const { logic } = evaluation;
  const individual = about === 'individual' ? caller.individual : undefined;
  const isAlike = individual === caller.individual;
  const values = isAlike ? caller.values.slice() : withFactsOf(evaluation, caller);
  // What it does not carry over is no matter of this entry: it neither counts nor is asked.
  for (const fact of leavesOut ?? []) {
    const number = logic.numberOfFact(fact);
    if (number !== undefined) values[number] = 0;
  }
  const { index, role } = caller;
  return describe(
    logic,
    values,
    { category, subcategory, type, individual, role },
    {
      index,
      blocks: {
        ...caller.blocks,
        individual: isAlike ? caller.blocks.individual : evaluation.addBlock(index),
        labels: evaluation.addBlock(index),
      },
      leftOut: leavesOut === undefined ? caller.leftOut : [...caller.leftOut, ...leavesOut],
      overriding: [],
    },
  );
}

/** What is known of the provider alone, with the facts of an entry. */
function withFactsOf({ logic, assignments }: Evaluation, { values: given }: EntryAssignment): number[] {
  const values = assignments.provider.slice();
  logic.variables.forEach(({ subject, scope }, number) => {
    if (scope === 'entry' && 'fact' in subject) values[number] = given[number] ?? -1;
  });
  return values;
}
