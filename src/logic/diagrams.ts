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
  /** Joined with itself, a function stays what it is. */
  readonly idempotent?: true;
}

export const max: BinaryOp = { leaf: Math.max, neutral: 0, absorbing: 2, idempotent: true };
export const min: BinaryOp = { leaf: Math.min, neutral: 2, absorbing: 0, idempotent: true };

/** Yes for no and no for yes; joined with any leaf. */
export const complement: BinaryOp = { leaf: (leaf) => (leaf === 0 ? 1 : 0) };

/** Two functions that are being joined, and what is made of them for the first values of their first variable. */
interface Pending {
  a: NodeId;
  b: NodeId;
  variable: number;
  /** Of how many values that is, and what: a list that is kept, since one that is emptied is allocated again. */
  done: number;
  readonly children: NodeId[];
}

/** How many places the table of nodes has at first; a power of two. */
const fewest = 16;

export class Diagrams {
  readonly #variables: number[] = [noVariable, noVariable, noVariable];
  readonly #childLists: (readonly NodeId[])[] = [none, none, none];
  /** By node: the leaves that it can take, as the bits of a number. */
  readonly #leafBits: number[] = [1, 2, 4];
  /** By node that is no leaf: the last variable that the function depends on. */
  readonly #lastVariables: number[] = [];
  /** The nodes by hash, with open addressing; a leaf, which is never in it, where the place is free. */
  #places: NodeId[] = new Array<NodeId>(fewest).fill(0);
  readonly #memos = new Map<BinaryOp, PairTable>();
  readonly #supports = new Map<NodeId, readonly number[]>();
  /** What `apply` works with: made once, since it joins many functions. */
  readonly #stack: Pending[] = [];
  /** By node: the last search that came by it. */
  readonly #seen: number[] = [];
  #searches = 0;

  /** The node that tests a variable, or its only child where all are the same. */
  node(variable: number, children: readonly NodeId[]): NodeId {
    const first = children[0];
    if (first === undefined) throw new RangeError('a variable has at least one value');
    if (areAll(children, first)) return first;
    const place = this.#placeOf(variable, children);
    const known = this.#places[place] ?? 0;
    if (known !== 0) return known;
    const node = this.#variables.length;
    let bits = 0;
    let last = variable;
    for (const child of children) {
      bits |= this.#leafBits[child] ?? 0;
      last = Math.max(last, this.#lastVariable(child));
    }
    this.#variables.push(variable);
    this.#childLists.push(children);
    this.#leafBits.push(bits);
    this.#lastVariables[node] = last;
    this.#places[place] = node;
    // At most half of the places are taken, so that a search ends soon.
    if (2 * this.#variables.length > this.#places.length) this.#grow();
    return node;
  }

  /** Where the node of a variable and its children is in the table, or belongs. */
  #placeOf(variable: number, children: readonly NodeId[]): number {
    const places = this.#places;
    const variables = this.#variables;
    const childLists = this.#childLists;
    const mask = places.length - 1;
    let place = hashOf(variable, children) & mask;
    for (let at = places[place] ?? 0; at !== 0; at = places[place] ?? 0) {
      if (variables[at] === variable && areEqual(childLists[at] ?? none, children)) break;
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    this.#places = new Array<NodeId>(4 * this.#places.length).fill(0);
    for (let node = leaves; node < this.#variables.length; node++)
      this.#places[this.#placeOf(this.variable(node), this.children(node))] = node;
  }

  /** Greater than any variable for a leaf. */
  variable(node: NodeId): number {
    return this.#variables[node] ?? noVariable;
  }

  /** The leaves that the function can take: the bit 1 for the leaf 0, 2 for the leaf 1 and 4 for the leaf 2. */
  leavesOf(node: NodeId): number {
    return this.#leafBits[node] ?? 0;
  }

  children(node: NodeId): readonly NodeId[] {
    return this.#childLists[node] ?? none;
  }

  /** Joins two functions. Without recursion: a report of a thousand entries makes deep diagrams. */
  apply(join: BinaryOp, a: NodeId, b: NodeId): NodeId {
    if (isLeaf(a) && isLeaf(b)) return join.leaf(a, b);
    const memo = this.#memoOf(join);
    let result = settled(join, memo, a, b);
    if (result !== undefined) return result;
    let depth = 0;
    for (let top = this.#pending(depth, a, b); ; ) {
      const { variable, children } = top;
      if (result !== undefined) children[top.done++] = result;
      result = undefined;
      // What is joined for a value of the variable; nothing beyond its last value.
      const ofA = this.#childAt(top.a, variable, top.done);
      const ofB = this.#childAt(top.b, variable, top.done);
      if (ofA !== undefined && ofB !== undefined) {
        result = settled(join, memo, ofA, ofB);
        if (result === undefined) top = this.#pending(++depth, ofA, ofB);
        continue;
      }
      result = this.node(variable, children.slice(0, top.done));
      memo.add(top.a, top.b, result);
      const below = this.#stack[--depth];
      if (below === undefined) return result;
      top = below;
    }
  }

  #memoOf(join: BinaryOp): PairTable {
    return getOrInsertComputed(this.#memos, join, () => new PairTable());
  }

  #pending(depth: number, a: NodeId, b: NodeId): Pending {
    const pending = this.#stack[depth] ?? { a, b, variable: 0, done: 0, children: [] };
    this.#stack[depth] = pending;
    pending.a = a;
    pending.b = b;
    pending.variable = Math.min(this.variable(a), this.variable(b));
    pending.done = 0;
    return pending;
  }

  /** What a function is for a value of a variable that it tests first or not at all. */
  #childAt(node: NodeId, variable: number, value: number): NodeId | undefined {
    return this.variable(node) === variable ? this.children(node)[value] : node;
  }

  /** The greatest of several functions. */
  greatest(nodes: readonly NodeId[]): NodeId {
    // From the deepest up: each step then adds the variables of one more function on top, and the work grows with their number only.
    const order = [...nodes].sort((a, b) => this.#lastVariable(b) - this.#lastVariable(a));
    let result: NodeId = 0;
    for (const node of order) result = this.apply(max, node, result);
    return result;
  }

  /**
   * The greatest of several functions where that is a leaf, whatever the values; undefined where it is not. In most cases the functions
   * need not be joined for it.
   */
  greatestLeaf(nodes: readonly NodeId[]): NodeId | undefined {
    let least = 0;
    let most = 0;
    for (const node of nodes) {
      const bits = this.leavesOf(node);
      least = Math.max(least, leastOf(bits));
      most = Math.max(most, mostOf(bits));
    }
    if (least === most) return most;
    // Some values give the most. Where the first value of each variable gives less, nothing is settled.
    if (nodes.every((node) => this.#atFirstValues(node) < most)) return undefined;
    const joined = this.greatest(nodes);
    return isLeaf(joined) ? joined : undefined;
  }

  #atFirstValues(node: NodeId): NodeId {
    let at = node;
    while (!isLeaf(at)) at = this.children(at)[0] ?? 0;
    return at;
  }

  /** 0 for a leaf, as for a function of the first variable. */
  #lastVariable(node: NodeId): number {
    return this.#lastVariables[node] ?? 0;
  }

  /** The variables that the function depends on, in rising order. */
  support(node: NodeId): readonly number[] {
    if (isLeaf(node)) return none;
    return getOrInsertComputed(this.#supports, node, () => {
      const found = new Set<number>();
      const waiting = [node];
      this.#searches += 1;
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        found.add(this.variable(at));
        for (const child of this.children(at)) {
          if (isLeaf(child) || this.#seen[child] === this.#searches) continue;
          this.#seen[child] = this.#searches;
          waiting.push(child);
        }
      }
      return [...found].sort((a, b) => a - b);
    });
  }
}

/**
 * The greatest of several functions, joined when it is read. A class, since an object with a getter of its own would have a hidden class of
 * its own too, which keeps everything that the getter reaches until the next full garbage collection.
 */
export class Joined {
  #joined: NodeId | undefined;

  constructor(
    private readonly diagrams: Diagrams,
    private readonly nodes: readonly NodeId[],
  ) {}

  get node(): NodeId {
    this.#joined ??= this.diagrams.greatest(this.nodes);
    return this.#joined;
  }
}

/** The only leaf of a set of one leaf. */
const leafOfBits: readonly (NodeId | undefined)[] = [undefined, 0, 1, undefined, 2];

function settled(join: BinaryOp, memo: PairTable, a: NodeId, b: NodeId): NodeId | undefined {
  if (isLeaf(a) && isLeaf(b)) return join.leaf(a, b);
  if (a === join.absorbing || b === join.absorbing) return join.absorbing;
  if (a === join.neutral) return b;
  if (b === join.neutral || (a === b && join.idempotent)) return a;
  const known = memo.get(a, b);
  return known === absent ? undefined : known;
}

/** The least and the greatest leaf of a set of leaves as bits. */
const leastOf = (bits: number): NodeId => (bits & 1 ? 0 : bits & 2 ? 1 : 2);
const mostOf = (bits: number): NodeId => (bits & 4 ? 2 : bits & 2 ? 1 : 0);

/** The greatest leaf that any of several functions can take. */
export function mostLeaf(diagrams: Diagrams, nodes: readonly NodeId[]): NodeId {
  let bits = 0;
  for (const node of nodes) bits |= diagrams.leavesOf(node);
  return mostOf(bits);
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
  const byValue: number[] = [];
  const seen = new Set<NodeId>();
  const waiting = [node];
  // Once two leaves can be reached without it, no value of the variable settles the function.
  for (let at = waiting.pop(); at !== undefined && !(byValue.length > 0 && isSeveral(otherwise)); at = waiting.pop()) {
    const tested = diagrams.variable(at);
    if (tested > variable) otherwise |= diagrams.leavesOf(at);
    else if (tested === variable) {
      const children = diagrams.children(at);
      for (let value = 0; value < children.length; value++)
        byValue[value] = (byValue[value] ?? 0) | diagrams.leavesOf(children[value] ?? 0);
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

function areAll(children: readonly NodeId[], first: NodeId): boolean {
  for (const child of children) if (child !== first) return false;
  return true;
}

function areEqual(some: readonly NodeId[], others: readonly NodeId[]): boolean {
  if (some.length !== others.length) return false;
  for (let value = 0; value < some.length; value++) if (some[value] !== others[value]) return false;
  return true;
}

function hashOf(variable: number, children: readonly NodeId[]): number {
  let hash = variable;
  for (const child of children) hash = Math.imul(hash ^ child, 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 15)) >>> 0;
}
