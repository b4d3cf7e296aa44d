import { type Diagrams, isLeaf, type NodeId } from '../logic/diagrams.ts';
import type { Logic } from '../logic/logic.ts';
import type { Variable } from '../logic/variables.ts';
import { type Assignment, unknown } from './assignment.ts';

/** What is left of each compiled diagram under an assignment, as far as it was worked out. */
export type RestrictMemo = Map<Assignment, Map<NodeId, NodeId>>;

/**
 * What is left of a compiled diagram when an assignment has answered what it can: a diagram of the case, whose variables are the
 * logic's, numbered apart for each block. Nothing is kept where the diagram is decided.
 */
export function restrict(
  logic: Logic,
  into: Diagrams,
  node: NodeId,
  assignment: Assignment,
  memos: RestrictMemo,
): NodeId {
  const at = decided(logic.diagrams, node, assignment.values);
  if (isLeaf(at)) return at;
  let memo = memos.get(assignment);
  if (memo === undefined) {
    memo = new Map();
    memos.set(assignment, memo);
  }
  return restrictOpen(logic, into, at, assignment, memo);
}

/** The node that the known values lead to: a leaf, or the first one whose variable is not known. */
function decided(diagrams: Diagrams, node: NodeId, values: readonly number[]): NodeId {
  let at = node;
  while (!isLeaf(at)) {
    const value = values[diagrams.variable(at)] ?? unknown;
    if (value === unknown) break;
    at = diagrams.children(at)[value] ?? 0;
  }
  return at;
}

/** What is left of a diagram whose first variable is not known. */
function restrictOpen(
  logic: Logic,
  into: Diagrams,
  at: NodeId,
  assignment: Assignment,
  memo: Map<NodeId, NodeId>,
): NodeId {
  const known = memo.get(at);
  if (known !== undefined) return known;
  const { diagrams, variables } = logic;
  const number = diagrams.variable(at);
  const variable = variables[number];
  if (variable === undefined) throw new RangeError('a variable of another logic');
  const open = openChildren(logic, variable, diagrams.children(at), assignment);
  const left = open.slice();
  for (let value = 0; value < left.length; value++) {
    const next = decided(diagrams, left[value] ?? 0, assignment.values);
    left[value] = isLeaf(next) ? next : restrictOpen(logic, into, next, assignment, memo);
  }
  const block = assignment.blocks[variable.scope];
  const made = into.node(block * variables.length + number, left);
  memo.set(at, made);
  return made;
}

/** What a node leads to for each value that its variable may turn out to have. */
function openChildren(
  logic: Logic,
  { subject }: Variable,
  children: readonly NodeId[],
  assignment: Assignment,
): readonly NodeId[] {
  if (!('field' in subject)) return children;
  if (subject.field === 'type' && assignment.openTypes !== undefined) {
    return assignment.openTypes.map((value) => children[value] ?? 0);
  }
  return children.slice(0, logic.domain(subject.field, assignment.category).unknownCount);
}
