import { Diagrams, isLeaf, type NodeId } from '../logic/diagrams.ts';
import type { Logic } from '../logic/logic.ts';
import type { Variable } from '../logic/variables.ts';
import type { Open, Unsettled } from '../model/assessment.ts';
import type { CompanionTarget } from '../model/rule.ts';
import type { Assignment, Assignments, EntryAssignment } from './assignment.ts';
import { type RestrictMemo, restrict } from './restrict.ts';

/** A variable of one case: of the occurrence, of one individual or of one entry. */
export type CaseVariable = number;

/**
 * The conclusions of one case. A compiled diagram is restricted to what a assignment knows; what is left of it turns only on what is
 * not known, in variables that several entries may share.
 */
export class Evaluation {
  readonly diagrams = new Diagrams();
  /** By block; the occurrence, which is the first, has none. */
  readonly #places: Place[] = [];
  /** The blocks of what a companion does not share with the entry that calls for it. */
  readonly #ofCompanions = new Set<number>();
  /** The companions that were read, by the entry that calls for them. */
  readonly companions = new Map<EntryAssignment, Map<CompanionTarget, EntryAssignment>>();
  readonly #restricted: RestrictMemo = new Map();

  constructor(
    readonly logic: Logic,
    readonly assignments: Assignments,
  ) {
    for (const { blocks, individual } of assignments.individuals) this.#places[blocks.individual] = { individual };
    for (const { blocks, index } of assignments.entries) this.#places[blocks.entry] = { index };
  }

  /** A new block of a companion that the entry at a place calls for. */
  addBlock(index: number): number {
    const block = Math.max(1, this.#places.length);
    this.#places[block] = { index };
    this.#ofCompanions.add(block);
    return block;
  }

  /** Whether an answer can be put where a variable belongs: what a companion has of its own has no place in the occurrence yet. */
  canBeAsked(variable: CaseVariable): boolean {
    return !this.#ofCompanions.has(Math.floor(variable / this.logic.variables.length));
  }

  /** What is left of a compiled diagram under a assignment. */
  restrict(node: NodeId, assignment: Assignment): NodeId {
    return restrict(this.logic, this.diagrams, node, assignment, this.#restricted);
  }

  /** The variables that a conclusion still depends on, by rank: in the order of the catalogue unless another is given. */
  stillOpen(node: NodeId, rank: (variable: CaseVariable) => number = (variable) => this.orderOf(variable)): Unsettled {
    if (isLeaf(node)) return settled;
    const ranked = this.diagrams.support(node).map((variable) => ({ variable, rank: rank(variable) }));
    ranked.sort((a, b) => a.rank - b.rank);
    const missingAt = ranked.map(({ variable }) => this.open(variable));
    return { missing: [...new Set(missingAt.map(({ what }) => what))], missingAt };
  }

  /** The name of a variable, and where it belongs. */
  open(variable: CaseVariable): Open {
    const { subject } = this.#definitionOf(variable);
    if ('known' in subject) throw new RangeError('what is always known is never open');
    const what = 'fact' in subject ? subject.fact : subject.field;
    return { what, ...this.#places[Math.floor(variable / this.logic.variables.length)] };
  }

  /** The place of a variable in the order in which things are asked. */
  orderOf(variable: CaseVariable): number {
    return this.#definitionOf(variable).order;
  }

  #definitionOf(variable: CaseVariable): Variable {
    const { variables } = this.logic;
    const definition = variables[variable % variables.length];
    if (definition === undefined) throw new RangeError('a variable of another case');
    return definition;
  }
}

type Place = { readonly index: number } | { readonly individual: string };

export const settled: Unsettled = Object.freeze({ missing: Object.freeze([]), missingAt: Object.freeze([]) });
