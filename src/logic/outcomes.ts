import { type Diagrams, isLeaf, type Node } from './diagrams.ts';

/** The leaves that a function can take, in rising order. */
export function outcomesOf(diagrams: Diagrams, node: Node): readonly Node[] {
  if (isLeaf(node)) return [node];
  const found = new Set<Node>();
  for (const at of diagrams.inner(node)) {
    for (const child of diagrams.children(at)) if (isLeaf(child)) found.add(child);
  }
  return [...found].sort((a, b) => a - b);
}
