import { getOrInsertComputed } from '../lib/memo.ts';
import { absent, PairTable } from './pair-table.ts';

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

/** What a leaf tests: greater than any variable. */
const noVariable = Number.POSITIVE_INFINITY;
const none: readonly NodeId[] = [];

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
  private readonly variables: number[] = [noVariable, noVariable, noVariable];
  private readonly childLists: (readonly NodeId[])[] = [none, none, none];
  /** By node: the leaves that it can take, as the bits of a number. */
  private readonly leafBits: number[] = [1, 2, 4];
  private readonly lists = new PairTable();
  private readonly nodes = new PairTable();
  private readonly memos = new Map<BinaryOp, PairTable>();
  private readonly supports = new Map<NodeId, readonly number[]>();

  /** The node that tests a variable, or its only child where all are the same. */
  node(variable: number, children: readonly NodeId[]): NodeId {
    const first = children[0];
    if (first === undefined) throw new RangeError('a variable has at least one value');
    if (children.every((child) => child === first)) return first;
    let list = first;
    let bits = this.leafBits[first] ?? 0;
    for (let value = 1; value < children.length; value++) {
      const child: NodeId = children[value] ?? first;
      list = this.listOf(list, child);
      bits |= this.leafBits[child] ?? 0;
    }
    const known = this.nodes.get(variable, list);
    if (known !== absent) return known;
    const node = this.variables.length;
    this.variables.push(variable);
    this.childLists.push(children);
    this.leafBits.push(bits);
    this.nodes.add(variable, list, node);
    return node;
  }

  /** Numbers a list of children: the number of the list before, and one child more. */
  private listOf(before: number, child: NodeId): number {
    const known = this.lists.get(before, child);
    if (known !== absent) return known;
    const list = firstList + this.lists.size;
    this.lists.add(before, child, list);
    return list;
  }

  /** Greater than any variable for a leaf. */
  variable(node: NodeId): number {
    return this.variables[node] ?? noVariable;
  }

  /** The leaves that the function can take: the bit 1 for the leaf 0, 2 for the leaf 1 and 4 for the leaf 2. */
  leavesOf(node: NodeId): number {
    return this.leafBits[node] ?? 0;
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
      memo.add(top.a, top.b, result);
      stack.pop();
    }
    return result ?? a;
  }

  private memoOf(join: BinaryOp): PairTable {
    return getOrInsertComputed(this.memos, join, () => new PairTable());
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

/** The only leaf of a set of one leaf. */
const leafOfBits: readonly (NodeId | undefined)[] = [undefined, 0, 1, undefined, 2];

function settled(join: BinaryOp, memo: PairTable, a: NodeId, b: NodeId): NodeId | undefined {
  if (isLeaf(a) && isLeaf(b)) return join.leaf(a, b);
  if (a === join.absorbing || b === join.absorbing) return join.absorbing;
  if (a === join.neutral) return b;
  if (b === join.neutral) return a;
  const known = memo.get(a, b);
  return known === absent ? undefined : known;
}

/** The leaves that a function can take, in rising order. */
export function leafValues(diagrams: Diagrams, node: NodeId): readonly NodeId[] {
  const bits = diagrams.leavesOf(node);
  return [0, 1, 2].filter((leaf) => (bits & (1 << leaf)) !== 0);
}

/** For each value of a variable that a function depends on: the leaf that the function then is, if it is one. */
export function cofactorLeaves(diagrams: Diagrams, node: NodeId, variable: number): (NodeId | undefined)[] {
  // The leaves that can be reached without a test of the variable, and those that each of its values leads to.
  let otherwise = 0;
  let byValue: number[] = [];
  const seen = new Set<NodeId>([node]);
  const waiting = [node];
  // Once two leaves can be reached without it, no value of the variable settles the function.
  for (let at = waiting.pop(); at !== undefined && !(byValue.length > 0 && isSeveral(otherwise)); at = waiting.pop()) {
    const tested = diagrams.variable(at);
    if (tested > variable) otherwise |= diagrams.leavesOf(at);
    else if (tested === variable) {
      byValue = diagrams.children(at).map((child, value) => (byValue[value] ?? 0) | diagrams.leavesOf(child));
    } else {
      for (const child of diagrams.children(at)) {
        if (seen.has(child)) continue;
        seen.add(child);
        waiting.push(child);
      }
    }
  }
  return byValue.map((leaves) => leafOfBits[leaves | otherwise]);
}

const isSeveral = (leaves: number): boolean => leafOfBits[leaves] === undefined && leaves !== 0;
