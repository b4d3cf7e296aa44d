import { onceFor } from '../lib/memo.ts';

/**
 * Decision diagrams: functions of variables with few values, each function held once.
 *
 * A node tests one variable and has a child for each of its values; leaves are small whole numbers. Variables are tested in rising
 * order and a node whose children are all the same is left out, so equal functions are the same node. Two things follow, and the
 * engine rests on them: a conclusion is firm exactly when its diagram is a leaf, and what is missing for it are exactly the
 * variables that its diagram still tests.
 */
export type Node = number;

/** Lists of children are numbered from here, so that no list is taken for a node. */
const firstList = 0x2000000;

/** The leaves are the nodes 0, 1 and 2, and stand for themselves. */
const leaves = 3;

export const isLeaf = (node: Node): boolean => node < leaves;

/** A way to join two functions leaf by leaf. */
export interface Join {
  readonly leaf: (a: Node, b: Node) => Node;
  /** Joined with this leaf, a function stays what it is. */
  readonly neutral?: Node;
  /** Joined with this leaf, a function becomes this leaf. */
  readonly absorbing?: Node;
}

export const greater: Join = { leaf: Math.max, neutral: 0, absorbing: 2 };
export const lesser: Join = { leaf: Math.min, neutral: 2, absorbing: 0 };

/** Yes for no and no for yes; joined with any leaf. */
export const opposite: Join = { leaf: (leaf) => (leaf === 0 ? 1 : 0) };

interface Pending {
  readonly a: Node;
  readonly b: Node;
  readonly children: Node[];
}

export class Diagrams {
  private readonly variables: number[] = Array.from({ length: leaves }, () => Number.POSITIVE_INFINITY);
  private readonly childLists: (readonly Node[])[] = Array.from({ length: leaves }, () => []);
  private readonly lists = new Map<number, number>();
  private readonly nodes = new Map<number, Node>();
  private readonly memos = new Map<Join, Map<number, Node>>();
  private readonly supports = new Map<Node, readonly number[]>();

  /** The node that tests a variable, or its only child where all are the same. */
  node(variable: number, children: readonly Node[]): Node {
    const first = children[0];
    if (first === undefined) throw new RangeError('a variable has at least one value');
    let same = true;
    let list = first;
    for (let value = 1; value < children.length; value++) {
      const child: Node = children[value] ?? first;
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
  private listOf(before: number, child: Node): number {
    const key = pairKey(before, child);
    return onceFor(this.lists, key, () => firstList + this.lists.size);
  }

  /** Infinity for a leaf. */
  variable(node: Node): number {
    return this.variables[node] ?? Number.POSITIVE_INFINITY;
  }

  children(node: Node): readonly Node[] {
    return this.childLists[node] ?? none;
  }

  /** Joins two functions. Without recursion: a report of a thousand entries makes deep diagrams. */
  apply(join: Join, a: Node, b: Node): Node {
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

  private memoOf(join: Join): Map<number, Node> {
    return onceFor(this.memos, join, () => new Map());
  }

  /** What is joined for a value of the variable; nothing beyond its last value. */
  private pair(variable: number, a: Node, b: Node, value: number): Pending | undefined {
    const ofA = this.variable(a) === variable ? this.children(a)[value] : a;
    const ofB = this.variable(b) === variable ? this.children(b)[value] : b;
    return ofA === undefined || ofB === undefined ? undefined : { a: ofA, b: ofB, children: [] };
  }

  /** The greatest of several functions. */
  greatest(nodes: readonly Node[]): Node {
    // From the deepest up: each step then adds the variables of one more function on top, and the work grows with their number only.
    const order = nodes.length > 2 ? [...nodes].sort((a, b) => this.deepest(b) - this.deepest(a)) : nodes;
    let result: Node = 0;
    for (const node of order) result = this.apply(greater, node, result);
    return result;
  }

  private deepest(node: Node): number {
    return this.support(node).at(-1) ?? -1;
  }

  /** The variables that the function turns on, in rising order. */
  support(node: Node): readonly number[] {
    return onceFor(this.supports, node, () => {
      const found = new Set<number>();
      for (const at of this.inner(node)) found.add(this.variable(at));
      return [...found].sort((a, b) => a - b);
    });
  }

  /** Every node of a diagram but its leaves. */
  inner(node: Node): ReadonlySet<Node> {
    const seen = new Set<Node>();
    if (!isLeaf(node)) seen.add(node);
    for (const at of seen) for (const child of this.children(at)) if (!isLeaf(child)) seen.add(child);
    return seen;
  }
}

const none: readonly number[] = [];

/** One number for two, each below 2^26. */
const pairKey = (a: number, b: number): number => a * 0x4000000 + b;

function settled(join: Join, memo: ReadonlyMap<number, Node>, a: Node, b: Node): Node | undefined {
  if (isLeaf(a) && isLeaf(b)) return join.leaf(a, b);
  if (a === join.absorbing || b === join.absorbing) return join.absorbing;
  if (a === join.neutral) return b;
  if (b === join.neutral) return a;
  return memo.get(pairKey(a, b));
}
