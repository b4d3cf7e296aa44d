import { onceFor } from '../lib/memo.ts';
import { type Diagrams, isLeaf, type Node } from '../logic/diagrams.ts';
import type { Logic } from '../logic/logic.ts';
import { type Reading, unknown } from './assignment.ts';

/**
 * What is left of a compiled diagram when a reading has answered what it can: a diagram of the case, whose variables are the
 * logic's, numbered apart for each block. `memo` is asked for only where something is open.
 */
export function restrict(
  logic: Logic,
  into: Diagrams,
  node: Node,
  reading: Reading,
  memo: () => Map<Node, Node>,
): Node {
  const { diagrams, slots } = logic;
  let at = node;
  while (!isLeaf(at)) {
    const value = reading.values[diagrams.variable(at)] ?? unknown;
    if (value === unknown) break;
    at = diagrams.children(at)[value] ?? 0;
  }
  if (isLeaf(at)) return at;
  return onceFor(memo(), at, () => {
    const number = diagrams.variable(at);
    const open = openChildren(logic, number, diagrams.children(at), reading);
    const block = reading.blocks[slots[number]?.place ?? 'occurrence'];
    const left = open.map((child) => restrict(logic, into, child, reading, memo));
    return into.node(block * slots.length + number, left);
  });
}

/** What a node leads to for each value that its variable may turn out to have. */
function openChildren(logic: Logic, number: number, children: readonly Node[], reading: Reading): readonly Node[] {
  const subject = logic.slots[number]?.subject;
  if (subject === undefined || !('field' in subject)) return children;
  if (subject.field === 'type' && reading.openTypes !== undefined) {
    return reading.openTypes.map((value) => children[value] ?? 0);
  }
  return children.slice(0, logic.domain(subject.field, reading.category).open);
}
