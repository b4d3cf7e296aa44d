import { getOrInsertComputed } from '../lib/memo.ts';
import type { NodeId } from '../logic/diagrams.ts';
import type { DutyStatus } from '../model/assessment.ts';
import type { RuleRef } from '../model/citation.ts';
import type { NotificationTerms } from '../model/rule.ts';
import type { Assignment } from './assignment.ts';
import type { CompiledDuty } from './compile-category.ts';
import type { Evaluation } from './evaluation.ts';
import { distinct } from './reportability.ts';
import { toRuleRef } from './rule-ref.ts';

/** The state of a duty for one entry, one individual, or the occurrence. */
export interface Occasion {
  readonly duty: CompiledDuty;
  readonly assignment: Assignment;
  /** The duty is required where any of these is 1. */
  readonly nodes: readonly NodeId[];
  readonly entries: readonly number[];
  readonly individual: string | undefined;
}

export type Occasions = readonly [Occasion, ...Occasion[]];

/** A duty, and the diagram of what it depends on. What only answers give is worked out when it is asked for. */
export class DutyFinding {
  readonly terms: NotificationTerms;
  readonly status: DutyStatus;
  readonly workingStatus: DutyStatus;
  /** The individual that it is about, where it is about one. */
  readonly individual: string | undefined;
  #joined: NodeId | undefined;

  constructor(
    private readonly evaluation: Evaluation,
    private readonly occasions: Occasions,
  ) {
    const [{ duty, individual }] = occasions;
    this.terms = duty.terms;
    this.individual = individual;
    this.#joined = settledLeaf(evaluation, occasions);
    this.status = statusOf(this.#joined);
    // An immediate call cannot wait for an answer: while the Level is open it is made, as the shorter time is kept.
    this.workingStatus = this.status === 'undetermined' && duty.isCalledAtOnce ? 'required' : this.status;
  }

  get node(): NodeId {
    this.#joined ??= this.evaluation.diagrams.greatest(nodesOf(this.occasions));
    return this.#joined;
  }

  because(): readonly RuleRef[] {
    const { evaluation, occasions, terms, status } = this;
    return status === 'not-required'
      ? whyNot(evaluation, terms, occasions)
      : reasonsOf(evaluation, this.#alive(), status);
  }

  entries(): readonly number[] {
    const alive = this.#alive();
    const origin = alive.length === 0 && this.terms.recordInReportEvenIfNotMade ? this.occasions : alive;
    const places = origin.flatMap((occasion) => occasion.entries);
    return places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
  }

  /** The individuals that it is about, by the places of its entries. */
  individuals(entries: readonly number[]): readonly string[] {
    if (this.individual !== undefined) return [this.individual];
    const { assignments } = this.evaluation;
    return [...new Set(entries.flatMap((index) => assignments.entries[index]?.individual ?? []))];
  }

  #alive(): readonly Occasion[] {
    return this.occasions.filter(({ nodes }) => nodes.some((node) => node !== 0));
  }
}

/** Whether the duty is required on any of its occasions, where that is settled. */
export const settledLeaf = ({ diagrams }: Evaluation, occasions: Occasions): NodeId | undefined =>
  diagrams.greatestLeaf(nodesOf(occasions));

export const statusOf = (leaf: NodeId | undefined): DutyStatus =>
  leaf === undefined ? 'undetermined' : leaf === 1 ? 'required' : 'not-required';

const nodesOf = (occasions: Occasions): readonly NodeId[] =>
  occasions.length === 1 ? occasions[0].nodes : occasions.flatMap(({ nodes }) => nodes);

/** Every criterion that is met. When none is certain but one of several must be met, all of those. */
function reasonsOf(evaluation: Evaluation, occasions: readonly Occasion[], status: DutyStatus): RuleRef[] {
  const grounds = (is: (node: NodeId) => boolean): RuleRef[] =>
    distinct(
      occasions.flatMap(({ duty, assignment }) =>
        duty.grounds.flatMap(({ node, ref }) => (is(evaluation.restrict(node, assignment)) ? [ref] : [])),
      ),
    );
  const held = grounds((node) => node === 1);
  return held.length === 0 && status === 'required' ? grounds((node) => node !== 0) : held;
}

/** Every reason why it is not required; without any, that no criterion is met. */
function whyNot(evaluation: Evaluation, { notRequired }: NotificationTerms, occasions: readonly Occasion[]): RuleRef[] {
  const { reasons, otherwise } = notRequired;
  const held = reasons.filter(({ when }) =>
    occasions.some(
      ({ assignment }) => evaluation.restrict(evaluation.logic.compile(when, undefined), assignment) === 1,
    ),
  );
  return (held.length === 0 ? [otherwise] : held).map((reason) =>
    getOrInsertComputed(refs, reason, () => toRuleRef(reason)),
  );
}

/** The reasons why duties are not required, as answers give them. */
const refs = new WeakMap<RuleRef, RuleRef>();
