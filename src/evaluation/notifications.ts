import { lazy } from '../lib/memo.ts';
import { type BinaryOp, isLeaf, min, type NodeId } from '../logic/diagrams.ts';
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
  /** The Level of the occurrence as a diagram, and the entries that make it Level 1, or may. */
  readonly level: NodeId;
  readonly levelOneEntries: readonly number[];
}

/** A duty, and the diagram of what it depends on. */
export interface DutyFinding {
  readonly terms: NotificationTerms;
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
  readonly node: NodeId;
  readonly entries: readonly number[];
  readonly individual: string | undefined;
}

type Occasions = [Occasion, ...Occasion[]];

const whereLevelOne: BinaryOp = { leaf: (level) => (level === 2 ? 1 : 0) };

/** Whom to notify: one duty for each recipient, and for each individual if the duty is about one. */
export function decideNotifications(of: NotificationCase): DutyFinding[] {
  const groups = new Map<string, Occasions>();
  for (const occasion of occasionsOf(of)) {
    const key = `${occasion.duty.terms.recipient} ${occasion.individual ?? ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [occasion]);
    else known.push(occasion);
  }
  const byRank = [...groups.values()].sort(([a], [b]) => a.duty.rank - b.duty.rank);
  return byRank.map((group) => concludeDuty(of.evaluation, group));
}

function occasionsOf({
  compiled,
  recipients,
  evaluation,
  entries,
  individuals,
  level,
  levelOneEntries,
}: NotificationCase): Occasion[] {
  const sought = (duties: readonly CompiledDuty[]): readonly CompiledDuty[] =>
    recipients === undefined ? duties : duties.filter(({ terms }) => recipients.has(terms.recipient));
  const ofIndividual = sought(compiled.widerDuties.individual);
  const ofOccurrence = sought(compiled.widerDuties.occurrence);
  const occasions: Occasion[] = [];
  const addAs = (
    duty: CompiledDuty,
    assignment: Assignment,
    node: NodeId,
    indexes: readonly number[],
    individual?: string,
  ): void => {
    if (!duty.onlyWhenKnown || node === 1) occasions.push({ duty, assignment, node, entries: indexes, individual });
  };
  const add = (duty: CompiledDuty, assignment: Assignment, indexes: readonly number[], individual?: string): void => {
    addAs(duty, assignment, evaluation.restrict(duty.node, assignment), indexes, individual);
  };
  for (const assignment of entries) {
    const plan = compiled.category(assignment.category);
    for (const duty of sought(plan.duties)) if (isReadIn(duty, assignment)) add(duty, assignment, [assignment.index]);
    if (ofIndividual.length === 0) continue;
    const aboutSomebody = evaluation.restrict(plan.aboutSomebody, assignment);
    if (assignment.individual !== undefined || aboutSomebody === 0) continue;
    for (const duty of ofIndividual) {
      const node = evaluation.diagrams.apply(min, evaluation.restrict(duty.node, assignment), aboutSomebody);
      addAs(duty, assignment, node, [assignment.index]);
    }
  }
  for (const assignment of individuals)
    for (const duty of ofIndividual) add(duty, assignment, [], assignment.individual);
  const [any] = entries;
  if (any === undefined || ofOccurrence.length === 0) return occasions;
  const levelOne = evaluation.diagrams.apply(whereLevelOne, level, 0);
  for (const duty of ofOccurrence) {
    const node = evaluation.diagrams.apply(min, evaluation.restrict(duty.node, any), levelOne);
    occasions.push({ duty, assignment: any, node, entries: levelOneEntries, individual: undefined });
  }
  return occasions;
}

/** Some ground of the duty is read in the entry's subcategory, as far as that is known. */
function isReadIn({ grounds }: CompiledDuty, { subcategory }: EntryAssignment): boolean {
  return grounds.some(
    ({ rule }) =>
      rule.subcategories === undefined ||
      subcategory === undefined ||
      rule.subcategories.some((id) => id === subcategory),
  );
}

function concludeDuty(evaluation: Evaluation, occasions: Readonly<Occasions>): DutyFinding {
  const [first] = occasions;
  const { terms } = first.duty;
  const node = greatestOf(evaluation, occasions);
  const status = !isLeaf(node) ? 'undetermined' : node === 1 ? 'required' : 'not-required';
  const alive = lazy(() => occasions.filter((occasion) => occasion.node !== 0));
  const entries = lazy((): readonly number[] => {
    const origin = alive().length === 0 && terms.recordInReportEvenIfNotMade ? occasions : alive();
    return [...new Set(origin.flatMap((occasion) => occasion.entries))].sort((a, b) => a - b);
  });
  return {
    terms,
    node,
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

/** Whether any of the occasions requires the duty. */
function greatestOf({ diagrams }: Evaluation, occasions: Readonly<Occasions>): NodeId {
  if (occasions.length === 1) return occasions[0].node;
  return occasions.some(({ node }) => node === 1) ? 1 : diagrams.greatest(occasions.map(({ node }) => node));
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
  return (held.length === 0 ? [otherwise] : held).map(toRuleRef);
}

function individualsOf({ assignments }: Evaluation, entries: readonly number[]): string[] {
  return [...new Set(entries.flatMap((index) => assignments.entries[index]?.individual ?? []))];
}
