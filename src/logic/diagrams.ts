import { getOrInsertComputed } from '../lib/memo.ts';

/**
 * Decision diagrams: functions of variables with few values, each function held once.
 *
 * A node tests one variable and has a child for each of its values; leaves are small whole numbers. Variables are tested in rising
 * order and a node whose children are all the same is left out, so equal functions are the same node. Two things follow, and the
 * engine rests on them: a conclusion is firm exactly when its diagram is a leaf, and what is missing for it are exactly the
 * variables that its diagram still tests.
 */
export type NodeId = number;

/** Lists of children are numbered from here, so that no list is taken for a node. */
const firstList = 0x2000000;

/** The leaves are the nodes 0, 1 and 2; each is its own value. */
const leaves = 3;

export const isLeaf = (node: NodeId): boolean => node < leaves;

/** A way to join two functions leaf by leaf. */
export interface BinaryOp {
  readonly leaf: (a: NodeId, b: NodeId) => NodeId;
  /** Joined with this leaf, a function stays what it is. */
  readonly neutral?: NodeId;
  /** Joined with this leaf, a function becomes this leaf. */
  readonly absorbing?: NodeId;
}

export const max: BinaryOp = { leaf: Math.max, neutral: 0, absorbing: 2 };
export const min: BinaryOp = { leaf: Math.min, neutral: 2, absorbing: 0 };

/** Yes for no and no for yes; joined with any leaf. */
export const complement: BinaryOp = { leaf: (leaf) => (leaf === 0 ? 1 : 0) };

interface Pending {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly children: NodeId[];
}

export class Diagrams {
  private readonly variables: number[] = Array.from({ length: leaves }, () => Number.POSITIVE_INFINITY);
  private readonly childLists: (readonly NodeId[])[] = Array.from({ length: leaves }, () => []);
  private readonly lists = new Map<number, number>();
  private readonly nodes = new Map<number, NodeId>();
  private readonly memos = new Map<BinaryOp, Map<number, NodeId>>();
  private readonly supports = new Map<NodeId, readonly number[]>();

  /** The node that tests a variable, or its only child where all are the same. */
  node(variable: number, children: readonly NodeId[]): NodeId {
    const first = children[0];
    if (first === undefined) throw new RangeError('a variable has at least one value');
    let same = true;
    let list = first;
    for (let value = 1; value < children.length; value++) {
      const child: NodeId = children[value] ?? first;
      if (child !== first) same = false;
      list = this.listOf(list, child);
    }
    if (same) return first;
    const key = pairKey(variable, list);
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const node = this.variables.length;
    this.variables.push(variable);
    this.childLists.push(children);
    this.nodes.set(key, node);
    return node;
  }

  /** Numbers a list of children: the number of the list before, and one child more. */
  private listOf(before: number, child: NodeId): number {
    const key = pairKey(before, child);
    return getOrInsertComputed(this.lists, key, () => firstList + this.lists.size);
  }

  /** Infinity for a leaf. */
  variable(node: NodeId): number {
    return this.variables[node] ?? Number.POSITIVE_INFINITY;
  }

  children(node: NodeId): readonly NodeId[] {
    return this.childLists[node] ?? none;
  }

  /** Joins two functions. Without recursion: a report of a thousand entries makes deep diagrams. */
  apply(join: BinaryOp, a: NodeId, b: NodeId): NodeId {
    const memo = this.memoOf(join);
    let result = settled(join, memo, a, b);
    if (result !== undefined) return result;
    const stack: Pending[] = [{ a, b, children: [] }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (result !== undefined) top.children.push(result);
      result = undefined;
      const variable = Math.min(this.variable(top.a), this.variable(top.b));
      const next = this.pair(variable, top.a, top.b, top.children.length);
      if (next !== undefined) {
        result = settled(join, memo, next.a, next.b);
        if (result === undefined) stack.push(next);
        continue;
      }
      result = this.node(variable, top.children);
      memo.set(pairKey(top.a, top.b), result);
      stack.pop();
    }
    return result ?? a;
  }

  private memoOf(join: BinaryOp): Map<number, NodeId> {
    return getOrInsertComputed(this.memos, join, () => new Map());
  }

  /** What is joined for a value of the variable; nothing beyond its last value. */
  private pair(variable: number, a: NodeId, b: NodeId, value: number): Pending | undefined {
    const ofA = this.variable(a) === variable ? this.children(a)[value] : a;
    const ofB = this.variable(b) === variable ? this.children(b)[value] : b;
    return ofA === undefined || ofB === undefined ? undefined : { a: ofA, b: ofB, children: [] };
  }

  /** The greatest of several functions. */
  greatest(nodes: readonly NodeId[]): NodeId {
    // From the deepest up: each step then adds the variables of one more function on top, and the work grows with their number only.
    const order = nodes.length > 2 ? [...nodes].sort((a, b) => this.deepest(b) - this.deepest(a)) : nodes;
    let result: NodeId = 0;
    for (const node of order) result = this.apply(max, node, result);
    return result;
  }

  private deepest(node: NodeId): number {
    return this.support(node).at(-1) ?? -1;
  }

  /** The variables that the function depends on, in rising order. */
  support(node: NodeId): readonly number[] {
    return getOrInsertComputed(this.supports, node, () => {
      const found = new Set<number>();
      for (const at of this.inner(node)) found.add(this.variable(at));
      return [...found].sort((a, b) => a - b);
    });
  }

  /** Every node of a diagram but its leaves. */
  inner(node: NodeId): ReadonlySet<NodeId> {
    const seen = new Set<NodeId>();
    if (!isLeaf(node)) seen.add(node);
    for (const at of seen) for (const child of this.children(at)) if (!isLeaf(child)) seen.add(child);
    return seen;
  }
}

const none: readonly number[] = [];

/** One number for two, each below 2^26. */
const pairKey = (a: number, b: number): number => a * 0x4000000 + b;

function settled(join: BinaryOp, memo: ReadonlyMap<number, NodeId>, a: NodeId, b: NodeId): NodeId | undefined {
  if (isLeaf(a) && isLeaf(b)) return join.leaf(a, b);
  if (a === join.absorbing || b === join.absorbing) return join.absorbing;
  if (a === join.neutral) return b;
  if (b === join.neutral) return a;
  return memo.get(pairKey(a, b));
}

/** The leaves that a function can take, in rising order. */
export function leafValues(diagrams: Diagrams, node: NodeId): readonly NodeId[] {
  if (isLeaf(node)) return [node];
  const found = new Set<NodeId>();
  for (const at of diagrams.inner(node)) {
    for (const child of diagrams.children(at)) if (isLeaf(child)) found.add(child);
  }
  return [...found].sort((a, b) => a - b);
}

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
