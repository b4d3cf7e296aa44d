import { editionInForce } from '../../src/editions/current.ts';
import { type BinaryOp, max, type NodeId } from '../../src/logic/diagrams.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import { factsOf, given, logic, meetsCriteria, not } from './diagram.ts';

/** An answer after which other questions no longer matter in a category. */
export interface Settled {
  readonly fact: string;
  readonly answer: boolean;
  readonly settles: readonly string[];
}

const levelOfReported: BinaryOp = { leaf: (reported, levelOne) => (reported === 0 ? 0 : levelOne === 1 ? 2 : 1) };

const where: BinaryOp = { leaf: (holds, outcome) => (holds === 1 ? outcome : 0) };

/** A decision on the answers as they were given: those that follow from another answer are taken from it. */
function withImplied(decision: NodeId, category: CategoryId): NodeId {
  const { diagrams } = logic;
  return editionInForce.implications.reduceRight<NodeId>((node, { if: yesTo, implies, answer, unlessAnswered }) => {
    const variable = logic.numberOfFact(implies);
    if (unlessAnswered || yesTo === 'individual' || variable === undefined || !factsOf(node).includes(implies))
      return node;
    const asked = logic.compile({ fact: yesTo }, category);
    const implied = given(node, variable, answer === false ? 0 : 1);
    return diagrams.apply(max, diagrams.apply(where, asked, implied), diagrams.apply(where, not(asked), node));
  }, decision);
}

/** The questions that one answer puts out of account, for whether section 13 is met and for the Level. */
export function settledQuestions(category: CategoryId): Settled[] {
  const { levelOne } = editionInForce.levels[category];
  const decision = withImplied(
    logic.diagrams.apply(levelOfReported, meetsCriteria(category), logic.anyOf(levelOne, category)),
    category,
  );
  const read = factsOf(decision);
  return read.flatMap((fact) =>
    [true, false].flatMap((answer): Settled[] => {
      const variable = logic.numberOfFact(fact);
      if (variable === undefined) return [];
      const left = factsOf(given(decision, variable, answer ? 1 : 0));
      const settles = read.filter((other) => other !== fact && !left.includes(other));
      return settles.length === 0 ? [] : [{ fact, answer, settles }];
    }),
  );
}
