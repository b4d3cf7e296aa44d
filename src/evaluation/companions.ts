import { getOrInsertComputed, lazy } from '../lib/memo.ts';
import type { BinaryOp, NodeId } from '../logic/diagrams.ts';
import type { CompanionEntry } from '../model/assessment.ts';
import type { CompanionRule } from '../model/rule.ts';
import type { EntryAssignment } from './assignment.ts';
import { type Call, CallFinder, keyOf } from './companion-calls.ts';
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
  readonly companions: readonly CompanionFinding[];
  /** The entries that no companion replaces, and the companions that are called for. */
  readonly counted: readonly EntryFinding[];
  /** The places of the entries that a companion replaces. */
  readonly replaced: ReadonlySet<number>;
}

const unlessThere: BinaryOp = { leaf: (called, there) => (there === 1 ? 0 : called) };

/**
 * What a report lacks beside its entries: not what is there already, and not what would itself not be reportable. What replaces entries
 * comes first; then what is added; then what these call for in their turn.
 */
export function decideCompanions(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  entries: readonly EntryFinding[],
): CompanionFindings {
  const finder = new CallFinder(compiled, evaluation);
  const calls = entries.flatMap((entry) => finder.callsOf(entry));
  if (calls.length === 0) return { companions: [], counted: entries, replaced: new Set() };

  const replaced = replacedBy(compiled, evaluation, entries, calls);
  const counted = entries.filter(({ assignment }) => !replaced.has(assignment.index));
  const companions: CompanionFinding[] = [];
  const add = (several: readonly Call[], there: Present): EntryFinding[] => {
    const certain = several.filter((call) => isCertain(evaluation, call, there));
    const found = [...byKey(certain).values()].map((group) => toFinding(compiled, evaluation, group, 1, true));
    companions.push(...found);
    const added = found.flatMap(({ versions }) => versions());
    counted.push(...added);
    return added;
  };
  const present = (): Present => new Present(compiled, evaluation, counted);

  let added = add(
    calls.filter(({ how }) => how === 'instead'),
    present(),
  );
  added = [
    ...added,
    ...add(
      calls.filter(({ how }) => how === 'also'),
      present(),
    ),
  ];
  while (added.length > 0) {
    const next = added.flatMap((entry) => finder.callsOfCompanion(entry));
    calls.push(...next);
    added = add(next, present());
  }
  return { companions: [...companions, ...possible(compiled, evaluation, calls, present())], counted, replaced };
}

/** The entries in whose place another is called for. What is replaced is no longer there, so more may be called for then. */
function replacedBy(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  entries: readonly EntryFinding[],
  calls: readonly Call[],
): ReadonlySet<number> {
  const instead = calls.filter(({ how }) => how === 'instead');
  let replaced: ReadonlySet<number> = new Set();
  for (;;) {
    const left = entries.filter(({ assignment }) => !replaced.has(assignment.index));
    const there = new Present(compiled, evaluation, left);
    const now = new Set(
      instead.filter((call) => isCertain(evaluation, call, there)).map(({ caller }) => caller.assignment.index),
    );
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
): CompanionFinding[] {
  const open = calls.filter((call) => nodeOf(evaluation, call, there) !== 0);
  return [...byKey(open).values()].map((group) => {
    const node = evaluation.diagrams.greatest(group.map((call) => nodeOf(evaluation, call, there)));
    return toFinding(compiled, evaluation, group, node, false);
  });
}

const nodeOf = ({ diagrams }: Evaluation, { called, own, rule, caller }: Call, there: Present): NodeId =>
  diagrams.apply(unlessThere, called, diagrams.greatest([own, there.node(rule, caller.assignment)]));

const isCertain = (evaluation: Evaluation, call: Call, there: Present): boolean =>
  call.rule.neverCertain === undefined && nodeOf(evaluation, call, there) === 1;

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
  const [{ how, rule, caller, taken }, ...others] = calls;
  const { category, subcategory, type } = rule.callsFor;
  // Only what counts or is told is worked out: another reading asks of most companions no more than whether they are called for.
  const versions = lazy((): readonly [EntryFinding, ...EntryFinding[]] => [
    decideEntry(compiled, evaluation, taken),
    ...[...new Set(others.map((call) => call.taken))]
      .filter((one) => one !== taken)
      .map((one) => decideEntry(compiled, evaluation, one)),
  ]);
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

/** Whether a report already holds what a rule calls for. */
class Present {
  private readonly byCategory = new Map<string, EntryAssignment[]>();
  private readonly found = new Map<string, NodeId>();

  constructor(
    private readonly compiled: CompiledEdition,
    private readonly evaluation: Evaluation,
    entries: readonly EntryFinding[],
  ) {
    for (const { assignment } of entries) {
      for (const key of [assignment.category, `${assignment.category} ${assignment.individual ?? ''}`]) {
        getOrInsertComputed(this.byCategory, key, (): EntryAssignment[] => []).push(assignment);
      }
    }
  }

  node({ callsFor, oncePerReport }: CompanionRule, { individual }: EntryAssignment): NodeId {
    const about = `${callsFor.category} ${(callsFor.about === 'individual' ? individual : undefined) ?? ''}`;
    const candidates = oncePerReport ? callsFor.category : about;
    return getOrInsertComputed(this.found, `${candidates} ${callsFor.subcategory} ${callsFor.type}`, () => {
      const target = this.compiled.companionTarget(callsFor);
      const nodes = (this.byCategory.get(candidates) ?? []).map((entry) => this.evaluation.restrict(target, entry));
      return this.evaluation.diagrams.greatest(nodes);
    });
  }
}
