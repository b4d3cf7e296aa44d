import { getOrInsertComputed } from '../lib/memo.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import { type Call, CallFinder } from './companion-calls.ts';
import type { CompiledCategory, CompiledDuty, CompiledRule } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import { decideEntry, type EntryFinding } from './entry.ts';
import { decideCounted, evaluateRules, type Findings, isReported, notificationsOf } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * The findings when some rules are read in another way. Only what these rules reach is decided anew: while the entries call for the same,
 * the companions stay; while those that count add the same to the report, so do its reportability and its Level; and of the duties
 * about reported entries only those whose grounds are read otherwise can differ.
 */
export function evaluateOtherwise(rules: CompiledEdition, other: CompiledEdition, findings: Findings): Findings {
  const { evaluation } = findings;
  const again = (entry: EntryFinding): EntryFinding => {
    const plan = other.category(entry.assignment.category);
    return isDecidedAlike(evaluation, entry, plan) ? entry : decideEntry(other, evaluation, entry.assignment);
  };
  const entries = findings.entries.map(again);
  const counted = findings.counted.map(again);
  const decided = { ...findings, entries, counted };
  const isAlike = areAlike(findings.counted, counted, (entry) => entry);
  const companionsAreReadAlike = [...entries, ...counted].every(({ assignment: { category } }) =>
    areSameRules(rules.category(category).companions, other.category(category).companions),
  );
  const isCallingAlike = isAlike && companionsAreReadAlike && areAlike(findings.entries, entries, (entry) => entry);
  if (!isCallingAlike && !callAlike(findings.calls, callsOf(other, decided))) return evaluateRules(other, evaluation);
  const made = isAlike ? decided : { ...decided, ...decideCounted(other, evaluation, counted) };
  if (!areAlike(findings.counted, counted, isReported)) return { ...made, notifications: notificationsOf(other, made) };
  const recipients = recipientsReached(rules, other, made, made.level.node !== findings.level.node);
  if (recipients.size === 0) return made;
  const kept = findings.notifications.filter(({ terms }) => !recipients.has(terms.recipient));
  return { ...made, notifications: [...kept, ...notificationsOf(other, made, recipients)] };
}

const areAlike = <Item, Result>(
  before: readonly Item[],
  after: readonly Item[],
  by: (item: Item) => Result,
): boolean => {
  const results = before.map(by);
  return after.every((item, place) => by(item) === results[place]);
};

const isDecidedAlike = (
  evaluation: Evaluation,
  { assignment, reportability, levelNode, contribution }: EntryFinding,
  plan: CompiledCategory,
): boolean =>
  reportability.node === evaluation.restrict(plan.reportability, assignment) &&
  levelNode === evaluation.restrict(plan.levelOne, assignment) &&
  contribution === evaluation.restrict(plan.contribution, assignment);

/** What the entries, and the companions that are called for, call for by the rules of an edition. */
function callsOf(compiled: CompiledEdition, { evaluation, entries, counted }: Findings): Call[] {
  const finder = new CallFinder(compiled, evaluation);
  const given = new Set(entries.map(({ assignment }) => assignment));
  return [
    ...entries.flatMap((entry) => finder.callsOf(entry)),
    ...counted.flatMap((entry) => (given.has(entry.assignment) ? [] : finder.callsOfCompanion(entry))),
  ];
}

const callAlike = (before: readonly Call[], after: readonly Call[]): boolean =>
  before.length === after.length && before.every((call, place) => isSameCall(call, after[place]));

const isSameCall = (one: Call, other: Call | undefined): boolean =>
  one.rule.id === other?.rule.id &&
  one.how === other.how &&
  one.called === other.called &&
  one.own === other.own &&
  one.taken === other.taken;

/** The recipients whose duties may differ: their grounds are not the same rules, or depend on a Level that is another one. */
function recipientsReached(
  rules: CompiledEdition,
  other: CompiledEdition,
  { reported }: Findings,
  isOtherLevel: boolean,
): ReadonlySet<Recipient> {
  const [before, after] = [rules.widerDuties, other.widerDuties];
  const recipients = new Set([
    ...readOtherwise(before.individual, after.individual),
    ...readOtherwise(before.occurrence, after.occurrence),
  ]);
  if (isOtherLevel) for (const { terms } of after.occurrence) recipients.add(terms.recipient);
  for (const category of new Set(reported.map(({ assignment }) => assignment.category))) {
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
const isIn = (duties: Duties, { terms, grounds }: CompiledDuty): boolean =>
  duties.some((duty) => duty.terms === terms && areSameRules(duty.grounds, grounds));

const areSameRules = (some: readonly CompiledRule<unknown>[], others: readonly CompiledRule<unknown>[]): boolean =>
  some.length === others.length && some.every(({ rule }, place) => rule === others[place]?.rule);
