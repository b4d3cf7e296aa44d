import { getOrInsertComputed, lazy } from '../lib/memo.ts';
import { type BinaryOp, min, type NodeId } from '../logic/diagrams.ts';
import type { DutyStatus } from '../model/assessment.ts';
import type { RuleRef } from '../model/citation.ts';
import type { NotificationTerms } from '../model/rule.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import type { Assignment, EntryAssignment, IndividualAssignment } from './assignment.ts';
import type { CompiledDuty } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { Evaluation } from './evaluation.ts';
import { distinct } from './reportability.ts';
import { toRuleRef } from './rule-ref.ts';

/** What the duties are worked out from. */
export interface NotificationCase {
  readonly compiled: CompiledEdition;
  /** The recipients whose duties are worked out; by default all. */
  readonly recipients?: ReadonlySet<Recipient>;
  readonly evaluation: Evaluation;
  /** The entries that are reported, or may be. */
  readonly entries: readonly EntryAssignment[];
  /** The individuals of a report that is made, or may be. */
  readonly individuals: readonly IndividualAssignment[];
  /** What the entries that count add to the Level of the occurrence, and the places of those that make it Level 1, or may. */
  readonly contributions: readonly NodeId[];
  readonly levelOneEntries: readonly number[];
}

/** A duty, and the diagram of what it depends on. */
export interface DutyFinding {
  readonly terms: NotificationTerms;
  /** Made when it is read: the status alone needs no joined diagram in most cases. */
  readonly node: NodeId;
  readonly status: DutyStatus;
  readonly workingStatus: DutyStatus;
  /** These are collected when they are asked for: another reading needs the status alone. */
  readonly because: () => readonly RuleRef[];
  readonly entries: () => readonly number[];
  readonly individuals: () => readonly string[];
  /** The individual that it is about, where it is about one. */
  readonly individual: string | undefined;
}

/** The state of a duty for one entry, one individual, or the occurrence. */
interface Occasion {
  readonly duty: CompiledDuty;
  readonly assignment: Assignment;
  /** The duty is required where any of these is 1. */
  readonly nodes: readonly NodeId[];
  readonly entries: readonly number[];
  readonly individual: string | undefined;
}

type Occasions = [Occasion, ...Occasion[]];

const whereLevelOne: BinaryOp = { leaf: (level) => (level === 2 ? 1 : 0) };

/** Whom to notify: one duty for each recipient, and for each individual if the duty is about one. */
export function decideNotifications(of: NotificationCase): DutyFinding[] {
  return byDuty(of).map((occasions) => concludeDuty(of.evaluation, occasions));
}

/** The status of a duty, apart from its reasons. */
export type DutyDecision = Pick<DutyFinding, 'terms' | 'individual' | 'status'>;

/** The same without reasons, for a comparison. */
export function notificationStatuses(of: NotificationCase): DutyDecision[] {
  return byDuty(of).map((occasions) => {
    const [{ duty, individual }] = occasions;
    return { terms: duty.terms, individual, status: statusOf(of.evaluation, nodesOf(occasions)) };
  });
}

/** The occasions of each duty, in the order in which duties are listed. */
function byDuty(of: NotificationCase): Occasions[] {
  const groups = new Map<string, Occasions>();
  for (const occasion of occasionsOf(of)) {
    const key = `${occasion.duty.terms.recipient} ${occasion.individual ?? ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [occasion]);
    else known.push(occasion);
  }
  return [...groups.values()].sort(([a], [b]) => a.duty.rank - b.duty.rank);
}

function occasionsOf({
  compiled,
  recipients,
  evaluation,
  entries,
  individuals,
  contributions,
  levelOneEntries,
}: NotificationCase): Occasion[] {
  const { diagrams } = evaluation;
  const sought = (duties: readonly CompiledDuty[]): readonly CompiledDuty[] =>
    recipients === undefined ? duties : duties.filter(({ terms }) => recipients.has(terms.recipient));
  const ofIndividual = sought(compiled.widerDuties.individual);
  const ofOccurrence = sought(compiled.widerDuties.occurrence);
  const occasions: Occasion[] = [];
  const add = (
    duty: CompiledDuty,
    assignment: Assignment,
    node: NodeId,
    indexes: readonly number[],
    individual?: string,
  ): void => {
    if (duty.onlyWhenKnown && node !== 1) return;
    occasions.push({ duty, assignment, nodes: [node], entries: indexes, individual });
  };
  for (const assignment of entries) {
    const plan = compiled.category(assignment.category);
    const indexes = [assignment.index];
    for (const duty of plan.duties) {
      if (recipients?.has(duty.terms.recipient) === false || !isReadIn(duty, assignment)) continue;
      add(duty, assignment, evaluation.restrict(duty.node, assignment), indexes);
    }
    if (ofIndividual.length === 0 || assignment.individual !== undefined) continue;
    const aboutSomebody = evaluation.restrict(plan.aboutSomebody, assignment);
    if (aboutSomebody === 0) continue;
    for (const duty of ofIndividual) {
      add(duty, assignment, diagrams.apply(min, evaluation.restrict(duty.node, assignment), aboutSomebody), indexes);
    }
  }
  for (const assignment of individuals) {
    for (const duty of ofIndividual)
      add(duty, assignment, evaluation.restrict(duty.node, assignment), [], assignment.individual);
  }
  const [any] = entries;
  if (any === undefined) return occasions;
  for (const duty of ofOccurrence) {
    const called = evaluation.restrict(duty.node, any);
    const nodes = contributions.map((level) => diagrams.apply(min, called, diagrams.apply(whereLevelOne, level, 0)));
    occasions.push({ duty, assignment: any, nodes, entries: levelOneEntries, individual: undefined });
  }
  return occasions;
}

/** Some ground of the duty is read in the entry's subcategory, as far as that is known. */
const isReadIn = ({ subcategories }: CompiledDuty, { subcategory }: EntryAssignment): boolean =>
  subcategories === undefined || subcategory === undefined || subcategories.has(subcategory);

function concludeDuty(evaluation: Evaluation, occasions: Readonly<Occasions>): DutyFinding {
  const [first] = occasions;
  const { terms } = first.duty;
  const nodes = nodesOf(occasions);
  const joined = lazy(() => evaluation.diagrams.greatest(nodes));
  const status = statusOf(evaluation, nodes);
  const alive = lazy(() => occasions.filter((occasion) => occasion.nodes.some((node) => node !== 0)));
  const entries = lazy((): readonly number[] => {
    const origin = alive().length === 0 && terms.recordInReportEvenIfNotMade ? occasions : alive();
    const places = origin.flatMap((occasion) => occasion.entries);
    return places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
  });
  return {
    terms,
    get node() {
      return joined();
    },
    status,
    // An immediate call cannot wait for an answer: while the Level is open it is made, as the shorter time is kept.
    workingStatus: status === 'undetermined' && first.duty.isCalledAtOnce ? 'required' : status,
    because: () =>
      status === 'not-required' ? whyNot(evaluation, terms, occasions) : reasonsOf(evaluation, alive(), status),
    entries,
    individuals: () => (first.individual === undefined ? individualsOf(evaluation, entries()) : [first.individual]),
    individual: first.individual,
  };
}

function nodesOf(occasions: Readonly<Occasions>): readonly NodeId[] {
  return occasions.length === 1 ? occasions[0].nodes : occasions.flatMap(({ nodes }) => nodes);
}

/** Whether any of the nodes requires the duty. */
function statusOf({ diagrams }: Evaluation, nodes: readonly NodeId[]): DutyStatus {
  const leaf = diagrams.greatestLeaf(nodes);
  return leaf === undefined ? 'undetermined' : leaf === 1 ? 'required' : 'not-required';
}

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

function individualsOf({ assignments }: Evaluation, entries: readonly number[]): string[] {
  return [...new Set(entries.flatMap((index) => assignments.entries[index]?.individual ?? []))];
}
