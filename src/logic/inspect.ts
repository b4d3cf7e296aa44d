import { type Diagrams, isLeaf, type NodeId } from './diagrams.ts';

/** For each value of a variable that a function depends on: the leaf that the function then is, if it is one. */
export function cofactorLeaves(diagrams: Diagrams, node: NodeId, variable: number): (NodeId | undefined)[] {
  let width = 0;
  for (const at of diagrams.inner(node)) if (diagrams.variable(at) === variable) width = diagrams.children(at).length;
  return Array.from({ length: width }, (_, value) => leafWith(diagrams, node, variable, value));
}

function leafWith(diagrams: Diagrams, node: NodeId, variable: number, value: number): NodeId | undefined {
  let leaf: NodeId | undefined;
  const seen = new Set<NodeId>([node]);
  for (const at of seen) {
    if (isLeaf(at)) {
      if (leaf !== undefined) return undefined;
      leaf = at;
    } else if (diagrams.variable(at) === variable) seen.add(diagrams.children(at)[value] ?? at);
    else for (const child of diagrams.children(at)) seen.add(child);
  }
  return leaf;
}
