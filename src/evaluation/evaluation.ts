import { onceFor } from '../lib/memo.ts';
import { Diagrams, isLeaf, type Node } from '../logic/diagrams.ts';
import type { Logic } from '../logic/logic.ts';
import type { Slot } from '../logic/variables.ts';
import type { Open, StillOpen } from '../model/assessment.ts';
import type { Reading, Readings } from './assignment.ts';
import { restrict } from './restrict.ts';

/** A variable of one case: of the occurrence, of one individual or of one entry. */
export type Variable = number;

/**
 * The conclusions of one case. A compiled diagram is restricted to what a reading knows; what is left of it turns only on what is
 * not known, in variables that several entries may share.
 */
export class Weighing {
  readonly diagrams = new Diagrams();
  /** By block; the occurrence, which is the first, has none. */
  private readonly places: Place[] = [];
  private readonly restricted = new Map<Reading, Map<Node, Node>>();

  constructor(
    readonly logic: Logic,
    readonly readings: Readings,
  ) {
    for (const { blocks, individual } of readings.individuals) this.places[blocks.individual] = { individual };
    for (const { blocks, index } of readings.entries) this.places[blocks.entry] = { index };
  }

  /** What is left of a compiled diagram under a reading. */
  restrict(node: Node, reading: Reading): Node {
    return restrict(this.logic, this.diagrams, node, reading, () => this.memoOf(reading));
  }

  private memoOf(reading: Reading): Map<Node, Node> {
    return onceFor(this.restricted, reading, () => new Map());
  }

  /** What a conclusion still turns on, by the rank of each variable: in the order of the catalogue unless another is given. */
  stillOpen(node: Node, rank: (variable: Variable) => number = (variable) => this.orderOf(variable)): StillOpen {
    if (isLeaf(node)) return nothingOpen;
    const variables = [...this.diagrams.support(node)].sort((a, b) => rank(a) - rank(b));
    const missingAt = variables.map((variable) => this.open(variable));
    return { missing: [...new Set(missingAt.map(({ what }) => what))], missingAt };
  }

  /** The name of a variable, and where it belongs. */
  open(variable: Variable): Open {
    const { subject } = this.slotOf(variable);
    if ('known' in subject) throw new RangeError('what is always known is never open');
    const what = 'fact' in subject ? subject.fact : subject.field;
    return { what, ...this.places[Math.floor(variable / this.logic.slots.length)] };
  }

  /** The place of a variable in the order in which things are asked. */
  orderOf(variable: Variable): number {
    return this.slotOf(variable).order;
  }

  private slotOf(variable: Variable): Slot {
    const { slots } = this.logic;
    const slot = slots[variable % slots.length];
    if (slot === undefined) throw new RangeError('a variable of another case');
    return slot;
  }
}

type Place = { readonly index: number } | { readonly individual: string };

export const nothingOpen: StillOpen = Object.freeze({ missing: Object.freeze([]), missingAt: Object.freeze([]) });
