import { getOrInsertComputed } from '../lib/memo.ts';
import { type Diagrams, isLeaf, type NodeId } from '../logic/diagrams.ts';
import type { Logic } from '../logic/logic.ts';
import { type Assignment, unknown } from './assignment.ts';

/**
 * What is left of a compiled diagram when a assignment has answered what it can: a diagram of the case, whose variables are the
 * logic's, numbered apart for each block. `memo` is asked for only where something is open.
 */
export function restrict(
  logic: Logic,
  into: Diagrams,
  node: NodeId,
  assignment: Assignment,
  memo: () => Map<NodeId, NodeId>,
): NodeId {
  const { diagrams, variables } = logic;
  let at = node;
  while (!isLeaf(at)) {
    const value = assignment.values[diagrams.variable(at)] ?? unknown;
    if (value === unknown) break;
    at = diagrams.children(at)[value] ?? 0;
  }
  if (isLeaf(at)) return at;
  return getOrInsertComputed(memo(), at, () => {
    const number = diagrams.variable(at);
    const open = openChildren(logic, number, diagrams.children(at), assignment);
    const block = assignment.blocks[variables[number]?.scope ?? 'occurrence'];
    const left = open.map((child) => restrict(logic, into, child, assignment, memo));
    return into.node(block * variables.length + number, left);
  });
}

/** What a node leads to for each value that its variable may turn out to have. */
function openChildren(
  logic: Logic,
  number: number,
  children: readonly NodeId[],
  assignment: Assignment,
): readonly NodeId[] {
  const subject = logic.variables[number]?.subject;
  if (subject === undefined || !('field' in subject)) return children;
  if (subject.field === 'type' && assignment.openTypes !== undefined) {
    return assignment.openTypes.map((value) => children[value] ?? 0);
  }
  return children.slice(0, logic.domain(subject.field, assignment.category).unknownCount);
}
