import { type BinaryOp, min, type NodeId } from '../logic/diagrams.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import type { Assignment, EntryAssignment, IndividualAssignment } from './assignment.ts';
import type { CompiledDuty } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import { DutyFinding, type Occasion, type Occasions, settledLeaf, statusOf } from './duty-finding.ts';
import type { Evaluation } from './evaluation.ts';

/** What the duties are worked out from. */
export interface NotificationCase {
  readonly compiled: CompiledEdition;
  /** The recipients whose duties are worked out; by default all. */
  readonly recipients: ReadonlySet<Recipient> | undefined;
  readonly evaluation: Evaluation;
  /** The entries that are reported, or may be. */
  readonly entries: readonly EntryAssignment[];
  /** The individuals of a report that is made, or may be. */
  readonly individuals: readonly IndividualAssignment[];
  /** What the entries that count add to the Level of the occurrence, and the places of those that make it Level 1, or may. */
  readonly contributions: readonly NodeId[];
  readonly levelOneEntries: readonly number[];
}

const whereLevelOne: BinaryOp = { leaf: (level) => (level === 2 ? 1 : 0) };

/** Whom to notify: one duty for each recipient, and for each individual if the duty is about one. */
export function decideNotifications(of: NotificationCase): DutyFinding[] {
  return byDuty(of).map((occasions) => new DutyFinding(of.evaluation, occasions));
}

/** The status of a duty, apart from its reasons. */
export type DutyDecision = Pick<DutyFinding, 'terms' | 'individual' | 'status'>;

/** The same without reasons, for a comparison. */
export function notificationStatuses(of: NotificationCase): DutyDecision[] {
  return byDuty(of).map((occasions) => {
    const [{ duty, individual }] = occasions;
    return { terms: duty.terms, individual, status: statusOf(settledLeaf(of.evaluation, occasions)) };
  });
}

/** The occasions of each duty, in the order in which duties are listed. */
function byDuty(of: NotificationCase): Occasions[] {
  const groups = new Map<string, [Occasion, ...Occasion[]]>();
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
