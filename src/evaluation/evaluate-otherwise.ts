import { getOrInsertComputed } from '../lib/memo.ts';
import type { LevelDecision, Reportability } from '../model/assessment.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import { type CompanionFinding, decideCalled } from './companions.ts';
import type { CompiledCategory, CompiledDuty, CompiledRule } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import { decideEntry, type EntryFinding } from './entry.ts';
import { type Findings, isReported, notificationCase } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { levelOfAll } from './level.ts';
import { type DutyDecision, notificationStatuses } from './notifications.ts';
import { reportabilityOfAll, restrictReportability } from './reportability.ts';

/** The decisions on an occurrence when some rules are read in another way: without reasons, and without what is still to be asked. */
export interface OtherDecisions {
  readonly entries: readonly EntryFinding[];
  readonly reportability: Reportability;
  readonly level: LevelDecision['level'];
  readonly companions: readonly CompanionFinding[];
  /** The recipients whose duties were decided anew; undefined if all of them were. */
  readonly recipients: ReadonlySet<Recipient> | undefined;
  readonly notifications: readonly DutyDecision[];
}

/**
 * The decisions by other rules. Only what these rules reach is decided anew: while the entries are decided alike and the companion rules
 * are the same, the companions stay; while the entries that count add the same to the report, so do its reportability and its Level; and of
 * the duties about reported entries only those whose grounds are read otherwise can differ.
 */
export function evaluateOtherwise(rules: CompiledEdition, other: CompiledEdition, findings: Findings): OtherDecisions {
  const { evaluation } = findings;
  const again = (entry: EntryFinding): EntryFinding => decideAgain(other, evaluation, entry);
  const entries = findings.entries.map(again);
  const isAlike =
    areSame(findings.entries, entries) &&
    areSame(findings.counted, findings.counted.map(again)) &&
    findings.counted.concat(entries).every((entry) => callsAlike(rules, other, entry));
  const { companions, counted } = isAlike ? findings : decideCalled(other, evaluation, entries, 'certain');
  const contributionsAreAlike = areAlike(findings.counted, counted, ({ contribution }) => contribution);
  const reportabilityIsAlike = areAlike(findings.counted, counted, (entry) => entry.reportability.node);
  const reported = counted.filter(isReported);
  const recipients = areAlike(findings.reported, reported, ({ assignment }) => assignment)
    ? recipientsReached(rules, other, reported, !contributionsAreAlike)
    : undefined;
  return {
    entries,
    reportability: reportabilityIsAlike
      ? findings.reportability.decision
      : reportabilityOfAll(
          evaluation,
          counted.map((entry) => entry.reportability.node),
        ),
    level: contributionsAreAlike
      ? findings.level.level
      : levelOfAll(
          evaluation,
          counted.map(({ contribution }) => contribution),
        ),
    companions,
    recipients,
    notifications:
      recipients?.size === 0
        ? []
        : notificationStatuses(notificationCase(other, evaluation, { counted, reported }, recipients)),
  };
}

/** The entry as other rules decide it; the same finding where they decide it alike. */
function decideAgain(other: CompiledEdition, evaluation: Evaluation, entry: EntryFinding): EntryFinding {
  const isAlike = isDecidedAlike(evaluation, entry, other.category(entry.assignment.category));
  return isAlike ? entry : decideEntry(other, evaluation, entry.assignment);
}

/** Whether other rules decide an entry alike: equal functions are the same node. */
const isDecidedAlike = (
  evaluation: Evaluation,
  { assignment, reportability, levelNode }: EntryFinding,
  plan: CompiledCategory,
): boolean =>
  reportability.node === restrictReportability(evaluation, plan.reportability, assignment) &&
  levelNode === evaluation.restrict(plan.levelOne, assignment);

/** Whether the companion rules of an entry's category are the same. */
const callsAlike = (rules: CompiledEdition, other: CompiledEdition, { assignment }: EntryFinding): boolean =>
  areSameRules(rules.category(assignment.category).companions, other.category(assignment.category).companions);

const areSame = (before: readonly EntryFinding[], after: readonly EntryFinding[]): boolean =>
  areAlike(before, after, (entry) => entry);

const areAlike = <Item>(before: readonly Item[], after: readonly Item[], by: (item: Item) => unknown): boolean => {
  const results = after.map(by);
  return before.length === after.length && before.every((item, place) => by(item) === results[place]);
};

/** The recipients whose duties may differ: their grounds are not the same rules, or depend on a Level that may be another one. */
function recipientsReached(
  rules: CompiledEdition,
  other: CompiledEdition,
  reported: readonly EntryFinding[],
  mayBeOtherLevel: boolean,
): ReadonlySet<Recipient> {
  const [before, after] = [rules.widerDuties, other.widerDuties];
  const recipients = new Set([
    ...readOtherwise(before.individual, after.individual),
    ...readOtherwise(before.occurrence, after.occurrence),
  ]);
  if (mayBeOtherLevel) for (const { terms } of after.occurrence) recipients.add(terms.recipient);
  for (const { assignment } of reported) {
    const { category } = assignment;
    for (const recipient of readOtherwise(rules.category(category).duties, other.category(category).duties))
      recipients.add(recipient);
  }
  return recipients;
}

type Duties = readonly CompiledDuty[];

const compared = new WeakMap<Duties, WeakMap<Duties, readonly Recipient[]>>();

/** The recipients whose grounds are not the same rules in both lists of duties; lists are compared once. */
function readOtherwise(before: Duties, after: Duties): readonly Recipient[] {
  const withBefore = getOrInsertComputed(compared, before, () => new WeakMap<Duties, readonly Recipient[]>());
  return getOrInsertComputed(withBefore, after, () =>
    [...before.filter((duty) => !isIn(after, duty)), ...after.filter((duty) => !isIn(before, duty))].map(
      ({ terms }) => terms.recipient,
    ),
  );
}

/** Whether the duties have one with the same grounds. */
const isIn = (duties: Duties, { grounds }: CompiledDuty): boolean =>
  duties.some((duty) => areSameRules(duty.grounds, grounds));

const areSameRules = (some: readonly CompiledRule<unknown>[], others: readonly CompiledRule<unknown>[]): boolean =>
  some.length === others.length && some.every(({ rule }, place) => rule === others[place]?.rule);
