import { type Diagrams, isLeaf, type NodeId } from './diagrams.ts';

/** The leaves that a function can take, in rising order. */
export function leafValues(diagrams: Diagrams, node: NodeId): readonly NodeId[] {
  if (isLeaf(node)) return [node];
  const found = new Set<NodeId>();
  for (const at of diagrams.inner(node)) {
    for (const child of diagrams.children(at)) if (isLeaf(child)) found.add(child);
  }
  return [...found].sort((a, b) => a - b);
}
