import { editionInForce } from '../../src/editions/current.ts';
import { joinReportability } from '../../src/evaluation/compile-category.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import type { Condition } from '../../src/logic/condition.ts';
import { type BinaryOp, complement, isLeaf, max, min, type NodeId } from '../../src/logic/diagrams.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { ScopedRule } from '../../src/model/rule.ts';

const compiled = compileEdition(editionInForce);
export const { logic } = compiled;
const { diagrams } = logic;

export const and = (...nodes: readonly NodeId[]): NodeId =>
  nodes.reduce<NodeId>((joined, node) => diagrams.apply(min, joined, node), 1);
export const or = (...nodes: readonly NodeId[]): NodeId =>
  nodes.reduce<NodeId>((joined, node) => diagrams.apply(max, joined, node), 0);
export const not = (node: NodeId): NodeId => diagrams.apply(complement, node, 0);

/** When a rule applies in a category. */
export const nodeOf = (rule: ScopedRule, category: CategoryId): NodeId => logic.compileRule(rule, category);

/** The answers that do not contradict each other: a yes whose implied answer is the other one is left out. */
export const consistent = (category: CategoryId): NodeId =>
  and(
    ...editionInForce.implications.flatMap(({ if: yesTo, implies, answer, unlessAnswered }) => {
      const isRead = (id: string): boolean => logic.numberOfFact(id) !== undefined;
      if (unlessAnswered || yesTo === 'individual' || !isRead(yesTo) || !isRead(implies)) return [];
      const implied: Condition = answer === false ? { not: { fact: implies } } : { fact: implies };
      return [logic.compile({ any: [{ not: { fact: yesTo } }, implied] }, category)];
    }),
  );

/** Section 13 alone: 1 where a criterion is met and no exception applies, whatever section 5 says. */
export function meetsCriteria(category: CategoryId): NodeId {
  const { criteria, exceptions } = editionInForce.reportability[category];
  return and(logic.anyOf(criteria, category), not(logic.anyOf(exceptions, category)));
}

const whereReported: BinaryOp = { leaf: (decision) => (decision === 0 ? 0 : 1) };

/** 1 where an entry is reportable, or a matter of professional judgment. */
export const mayBeReported = (category: CategoryId): NodeId =>
  diagrams.apply(whereReported, joinReportability(diagrams, compiled.category(category).reportability), 0);

/** What a diagram becomes when a variable has a value. */
export function given(node: NodeId, variable: number, value: number): NodeId {
  const memo = new Map<NodeId, NodeId>();
  const within = (at: NodeId): NodeId => {
    if (isLeaf(at) || diagrams.variable(at) > variable) return at;
    const known = memo.get(at);
    if (known !== undefined) return known;
    const children = diagrams.children(at);
    const result =
      diagrams.variable(at) === variable
        ? within(children[value] ?? 0)
        : diagrams.node(diagrams.variable(at), children.map(within));
    memo.set(at, result);
    return result;
  };
  return within(node);
}

/** The facts that a diagram depends on. */
export const factsOf = (node: NodeId): string[] =>
  diagrams.support(node).flatMap((variable) => {
    const subject = logic.variables[variable]?.subject;
    return subject !== undefined && 'fact' in subject ? [subject.fact] : [];
  });
