import { getOrInsertComputed } from '../lib/memo.ts';
import type { NodeId } from '../logic/diagrams.ts';
import type { RuleRef } from '../model/citation.ts';
import type { CompanionRule } from '../model/rule.ts';
import { assignCompanion } from './assign-companion.ts';
import type { EntryAssignment } from './assignment.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { EntryFinding } from './entry.ts';
import type { Evaluation } from './evaluation.ts';
import { restrictReportability } from './reportability.ts';

/** A rule that calls for an entry, or may. */
export interface Call {
  readonly rule: CompanionRule;
  readonly ref: RuleRef;
  readonly caller: EntryFinding;
  readonly how: CompanionRule['how'];
  /** Whether the rule calls for it. */
  readonly called: NodeId;
  /** Whether the entry that calls is itself what it calls for. */
  readonly own: NodeId;
  /** The entry that is called for, with the answers of the one that calls for it. */
  readonly taken: EntryAssignment;
}

/** The same for calls that call for the same entry. */
export const keyOf = ({ rule, taken }: Call): string =>
  [rule.callsFor.category, rule.callsFor.subcategory, rule.callsFor.type, taken.individual].join(' ');

/** A rule calls for the entry whatever the answers, and the caller is not that entry itself. */
export const mayBeCertain = ({ rule, called, own }: Pick<Call, 'rule' | 'called' | 'own'>): boolean =>
  rule.neverCertain === undefined && called === 1 && own === 0;

/** Finds what entries call for, apart from what is there: every call, or only those that may be certain. */
export class CallFinder {
  constructor(
    private readonly compiled: CompiledEdition,
    private readonly evaluation: Evaluation,
    private readonly which: 'all' | 'certain',
  ) {}

  /** The calls of an entry that was given: of one that is not reported, in its place. */
  callsOf(entry: EntryFinding): Call[] {
    const isReported = entry.reportability.decision !== 'not-reportable';
    const hasSubcategory = entry.assignment.subcategory !== undefined;
    return this.#calls(entry, ({ how, neverCertain }) => {
      if ((how === 'instead' || neverCertain) && !hasSubcategory) return undefined;
      return isReported ? how : 'instead';
    });
  }

  /** The calls of a companion, which nothing replaces. */
  callsOfCompanion(entry: EntryFinding): Call[] {
    return this.#calls(entry, ({ neverCertain }) => (neverCertain ? undefined : 'also'));
  }

  #calls(caller: EntryFinding, howOf: (rule: CompanionRule) => CompanionRule['how'] | undefined): Call[] {
    const { compiled, evaluation } = this;
    const { assignment } = caller;
    const calls: Call[] = [];
    for (const { rule, ref, node } of compiled.category(assignment.category).companions) {
      const called = evaluation.restrict(node, assignment);
      if (called === 0 || (called !== 1 && !this.#mayBeOffered(rule, assignment))) continue;
      const how = howOf(rule);
      if (how === undefined) continue;
      const own = this.#isOwn(rule, assignment);
      if (own === 1 || (this.which === 'certain' && !mayBeCertain({ rule, called, own }))) continue;
      const taken = this.#companionOf(rule, assignment);
      // Taken over with the same answers, it would not be reportable.
      if (restrictReportability(evaluation, compiled.category(taken.category).reportability, taken) === 0) continue;
      calls.push({ rule, ref, caller, how, called, own, taken });
    }
    return calls;
  }

  #isOwn({ callsFor, oncePerReport }: CompanionRule, assignment: EntryAssignment): NodeId {
    const isAlike = callsFor.about === 'individual' || assignment.individual === undefined || oncePerReport;
    if (callsFor.category !== assignment.category || !isAlike) return 0;
    return this.evaluation.restrict(this.compiled.companionTarget(callsFor), assignment);
  }

  #companionOf({ callsFor }: CompanionRule, assignment: EntryAssignment): EntryAssignment {
    const { evaluation } = this;
    const ofCaller = getOrInsertComputed(evaluation.companions, assignment, () => new Map());
    return getOrInsertComputed(ofCaller, callsFor, () => assignCompanion(evaluation, assignment, callsFor));
  }

  #mayBeOffered({ possibleOnlyWith }: CompanionRule, { values }: EntryAssignment): boolean {
    if (possibleOnlyWith === undefined) return true;
    const number = this.evaluation.logic.numberOfFact(possibleOnlyWith);
    return number !== undefined && values[number] === 1;
  }
}
