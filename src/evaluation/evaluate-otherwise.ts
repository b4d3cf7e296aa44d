import type { Recipient } from '../vocabulary/recipients.ts';
import { type Call, CallFinder } from './companion-calls.ts';
import type { CompiledCategory, CompiledDuty } from './compile-category.ts';
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
  if (!callAlike(findings.calls, callsOf(other, decided))) return evaluateRules(other, evaluation);
  const isAlike = areAlike(findings.counted, counted, (entry) => entry);
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
  const recipients = new Set<Recipient>();
  const compare = (before: readonly CompiledDuty[], after: readonly CompiledDuty[]): void => {
    for (const duty of before) if (!isIn(after, duty)) recipients.add(duty.terms.recipient);
    for (const duty of after) if (!isIn(before, duty)) recipients.add(duty.terms.recipient);
  };
  const [before, after] = [rules.widerDuties, other.widerDuties];
  compare(before.individual, after.individual);
  compare(before.occurrence, isOtherLevel ? [] : after.occurrence);
  for (const category of new Set(reported.map(({ assignment }) => assignment.category)))
    compare(rules.category(category).duties, other.category(category).duties);
  return recipients;
}

/** Whether the duties have one with the same grounds. */
const isIn = (duties: readonly CompiledDuty[], { terms, grounds }: CompiledDuty): boolean =>
  duties.some(
    (duty) =>
      duty.terms === terms &&
      duty.grounds.length === grounds.length &&
      duty.grounds.every(({ rule }, place) => rule === grounds[place]?.rule),
  );
