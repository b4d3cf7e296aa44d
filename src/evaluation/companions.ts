import { getOrInsertComputed, lazy } from '../lib/memo.ts';
import { type BinaryOp, max, type NodeId } from '../logic/diagrams.ts';
import type { CompanionEntry } from '../model/assessment.ts';
import type { CompanionRule } from '../model/rule.ts';
import type { EntryAssignment } from './assignment.ts';
import { type Call, CallFinder, keyOf, mayBeCertain } from './companion-calls.ts';
import type { CompiledEdition } from './compile-edition.ts';
import { decideEntry, type EntryDecision, type EntryFinding, strictest } from './entry.ts';
import type { Evaluation } from './evaluation.ts';
import { distinct } from './reportability.ts';

/** An entry that is called for, or may be. */
export interface CompanionFinding {
  readonly companion: Omit<CompanionEntry, 'reportability' | 'level'>;
  readonly isCalledFor: boolean;
  /** What it depends on whether it is called for. */
  readonly node: NodeId;
  /** As it should be entered: with the answers of each entry that calls for it. */
  readonly versions: () => readonly EntryFinding[];
  readonly decision: () => EntryDecision;
}

/** The report as it should be entered. */
export interface CompanionFindings {
  /** What is called for, and what may be. */
  readonly companions: readonly CompanionFinding[];
  /** The entries that no companion replaces, and the companions that are called for. */
  readonly counted: readonly EntryFinding[];
  /** The places of the entries that a companion replaces. */
  readonly replaced: ReadonlySet<number>;
}

const unlessThere: BinaryOp = { leaf: (called, there) => (there === 1 ? 0 : called) };

/**
 * The entries that a report lacks: not those that it has, and not those that would not be reportable. What replaces entries
 * comes first; then what is added; then what these call for in their turn.
 */
export function decideCompanions(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  entries: readonly EntryFinding[],
): CompanionFindings {
  const { companions, calls, counted, replaced, there } = decideCalled(compiled, evaluation, entries, 'all');
  if (there === undefined) return { companions, counted, replaced };
  return { companions: [...companions, ...possible(compiled, evaluation, calls, there, replaced)], counted, replaced };
}

/** The entries that are called for, apart from those that may be. For them alone, the calls that may be certain are enough. */
export function decideCalled(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  entries: readonly EntryFinding[],
  which: 'all' | 'certain',
): CompanionFindings & { readonly calls: readonly Call[]; readonly there: Present | undefined } {
  const finder = new CallFinder(compiled, evaluation, which);
  const calls = entries.flatMap((entry) => finder.callsOf(entry));
  if (calls.length === 0) return { companions: [], calls, counted: entries, replaced: noPlaces, there: undefined };

  const instead = calls.filter(({ how }) => how === 'instead');
  const replaced = replacedBy(compiled, evaluation, entries, instead);
  const counted = entries.filter((entry) => !replaced.has(entry.assignment.index));
  const companions: CompanionFinding[] = [];
  const there = new Present(compiled, evaluation, counted);
  const add = (several: readonly Call[]): EntryFinding[] => {
    const certain = several.filter((call) => isCertain(call, there));
    if (certain.length === 0) return [];
    const found = [...byKey(certain).values()].map((group) => toFinding(compiled, evaluation, group, 1, true));
    companions.push(...found);
    const added = found.flatMap(({ versions }) => versions());
    counted.push(...added);
    there.add(added);
    return added;
  };

  let added = [...add(instead), ...add(calls)];
  while (added.length > 0) {
    const next = added.flatMap((entry) => finder.callsOfCompanion(entry));
    calls.push(...next);
    added = add(next);
  }
  return { companions, calls, counted, replaced, there };
}

const noPlaces: ReadonlySet<number> = new Set();

/** The entries in whose place another is called for. What is replaced is no longer there, so more may be called for then. */
function replacedBy(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  entries: readonly EntryFinding[],
  instead: readonly Call[],
): ReadonlySet<number> {
  if (!instead.some(mayBeCertain)) return noPlaces;
  let replaced = noPlaces;
  for (;;) {
    const left = entries.filter(({ assignment }) => !replaced.has(assignment.index));
    const there = new Present(compiled, evaluation, left);
    const now = new Set(instead.filter((call) => isCertain(call, there)).map(({ caller }) => caller.assignment.index));
    if (now.size === replaced.size) return replaced;
    replaced = now;
  }
}

/** What is called for once something is known, or is there once something is known. */
function possible(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  calls: readonly Call[],
  there: Present,
  replaced: ReadonlySet<number>,
): CompanionFinding[] {
  const open = calls.filter((call) => mayLack(evaluation, call, there));
  return [...byKey(open).values()].map((group) =>
    toFinding(compiled, evaluation, group, nodeOf(evaluation, group, there, replaced), false),
  );
}

/**
 * Whether a report may lack what a rule calls for. The subcategory and the type of each other entry are open apart from this one's, so
 * that apart from what is there for certain only the caller itself can be the entry whenever it calls for it.
 */
const mayLack = ({ diagrams }: Evaluation, { called, own, rule, caller }: Call, there: Present): boolean =>
  there.node(rule, caller.assignment) !== 1 && diagrams.apply(unlessThere, called, own) !== 0;

/** Whether any rule calls for an entry that is not there: subtracted once from all calls, so that the work grows with their number only. */
function nodeOf(
  { diagrams }: Evaluation,
  calls: readonly Call[],
  there: Present,
  replaced: ReadonlySet<number>,
): NodeId {
  const byPresence = new Map<NodeId, NodeId[]>();
  for (const { rule, caller, called, own } of calls) {
    const present = there.node(rule, caller.assignment);
    // An entry that counts is among those that are there.
    const subtracted = replaced.has(caller.assignment.index) ? diagrams.apply(max, own, present) : present;
    getOrInsertComputed(byPresence, subtracted, (): NodeId[] => []).push(called);
  }
  return diagrams.greatest(
    [...byPresence].map(([present, called]) => diagrams.apply(unlessThere, diagrams.greatest(called), present)),
  );
}

const isCertain = (call: Call, there: Present): boolean =>
  mayBeCertain(call) && there.node(call.rule, call.caller.assignment) === 0;

/** Each entry once; where entries call for it in place of themselves, by those alone. */
function byKey(calls: readonly Call[]): Map<string, [Call, ...Call[]]> {
  const groups = new Map<string, [Call, ...Call[]]>();
  for (const call of calls) {
    const known = groups.get(keyOf(call));
    if (known === undefined || (call.how === 'instead' && known[0].how === 'also')) groups.set(keyOf(call), [call]);
    else if (call.how === known[0].how) known.push(call);
  }
  return groups;
}

/** The entry at the first entry that calls for it. */
function toFinding(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  calls: readonly [Call, ...Call[]],
  node: NodeId,
  isCalledFor: boolean,
): CompanionFinding {
  const [{ how, rule, caller, taken }] = calls;
  const { category, subcategory, type } = rule.callsFor;
  const decide = (assignment: EntryAssignment): EntryFinding => decideEntry(compiled, evaluation, assignment);
  // Only what counts or is reported is worked out: another reading asks of most companions no more than whether they are called for.
  const versions = lazy((): readonly [EntryFinding, ...EntryFinding[]] => {
    const others = new Set(calls.map((call) => call.taken));
    others.delete(taken);
    return [decide(taken), ...[...others].map(decide)];
  });
  return {
    companion: {
      how,
      index: caller.assignment.index,
      ...(taken.individual === undefined ? {} : { individual: taken.individual }),
      category,
      ...(subcategory === undefined ? {} : { subcategory }),
      ...(type === undefined ? {} : { type }),
      because: distinct(calls.map(({ ref }) => ref)),
    },
    isCalledFor,
    node,
    versions,
    decision: lazy(() => strictest(evaluation, versions())),
  };
}

/** Whether a report already has the entry that a rule calls for. */
class Present {
  readonly #byCategory = new Map<string, EntryAssignment[]>();
  readonly #found = new Map<string, NodeId>();

  constructor(
    private readonly compiled: CompiledEdition,
    private readonly evaluation: Evaluation,
    entries: readonly EntryFinding[],
  ) {
    this.add(entries);
  }

  /** Adds entries to the report. */
  add(entries: readonly EntryFinding[]): void {
    this.#found.clear();
    for (const { assignment } of entries) {
      for (const key of [assignment.category, `${assignment.category} ${assignment.individual ?? ''}`]) {
        getOrInsertComputed(this.#byCategory, key, (): EntryAssignment[] => []).push(assignment);
      }
    }
  }

  node({ callsFor, oncePerReport }: CompanionRule, { individual }: EntryAssignment): NodeId {
    const about = `${callsFor.category} ${(callsFor.about === 'individual' ? individual : undefined) ?? ''}`;
    const candidates = oncePerReport ? callsFor.category : about;
    return getOrInsertComputed(this.#found, `${candidates} ${callsFor.subcategory} ${callsFor.type}`, () => {
      const target = this.compiled.companionTarget(callsFor);
      const nodes = (this.#byCategory.get(candidates) ?? []).map((entry) => this.evaluation.restrict(target, entry));
      return this.evaluation.diagrams.greatest(nodes);
    });
  }
}
