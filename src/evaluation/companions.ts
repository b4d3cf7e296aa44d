import { getOrInsertComputed } from '../lib/memo.ts';
import type { BinaryOp, NodeId } from '../logic/diagrams.ts';
import type { CompanionEntry } from '../model/assessment.ts';
import type { Entry } from '../model/occurrence.ts';
import type { CompanionRule, CompanionTarget } from '../model/rule.ts';
import { type EntryAssignment, reassign } from './assignment.ts';
import type { CompiledRule } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { Evaluation } from './evaluation.ts';
import { distinct } from './reportability.ts';

/** An entry that is called for, or would be; its diagram is a leaf when it is. */
export interface CompanionFinding {
  readonly companion: CompanionEntry;
  readonly node: NodeId;
}

/** A rule that calls for an entry, or may. */
interface Call {
  readonly planned: CompiledRule<CompanionRule>;
  readonly assignment: EntryAssignment;
  readonly node: NodeId;
}

const unlessThere: BinaryOp = { leaf: (called, there) => (there === 1 ? 0 : called) };

/** What a report lacks beside its entries: not what is there already, and not what would itself not be reportable. */
export function decideCompanions(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  entries: readonly Entry[],
): CompanionFinding[] {
  const calls = new Map<string, [Call, ...Call[]]>();
  const there = new Present(compiled, evaluation);
  for (const assignment of evaluation.assignments.entries) {
    for (const planned of compiled.category(assignment.category).companions) {
      const { callsFor, how } = planned.rule;
      if (how === 'instead' && assignment.subcategory === undefined) continue;
      const called = evaluation.restrict(planned.node, assignment);
      if (called === 0 || (called !== 1 && !mayBeOffered(evaluation, planned.rule, assignment))) continue;
      const node = evaluation.diagrams.apply(unlessThere, called, there.node(planned.rule, assignment));
      if (node === 0 || wouldNotBeReportable(compiled, evaluation, assignment, entries[assignment.index], callsFor))
        continue;
      const key = [callsFor.category, callsFor.subcategory, callsFor.type, aboutOf(callsFor, assignment)].join(' ');
      const call: Call = { planned, assignment, node };
      const known = calls.get(key);
      if (known === undefined) calls.set(key, [call]);
      else known.push(call);
    }
  }
  return [...calls.values()].map((alternatives) => decideCompanion(evaluation, alternatives));
}

/** Each entry once, at the first entry that calls for it. */
function decideCompanion(evaluation: Evaluation, calls: readonly [Call, ...Call[]]): CompanionFinding {
  const node = evaluation.diagrams.greatest(calls.map((call) => call.node));
  const certain = calls.filter((call) => call.node === 1);
  const told = certain.length > 0 ? certain : calls;
  const first = certain[0] ?? calls[0];
  const { how, callsFor } = first.planned.rule;
  const individual = aboutOf(callsFor, first.assignment);
  const companion: CompanionEntry = {
    how,
    index: first.assignment.index,
    ...(individual === undefined ? {} : { individual }),
    category: callsFor.category,
    subcategory: callsFor.subcategory,
    ...(callsFor.type === undefined ? {} : { type: callsFor.type }),
    because: distinct(told.map(({ planned }) => planned.ref)),
  };
  return { companion, node };
}

/** Whether a report already holds what a rule calls for. */
class Present {
  private readonly byCategory = new Map<string, EntryAssignment[]>();
  private readonly found = new Map<string, NodeId>();

  constructor(
    private readonly compiled: CompiledEdition,
    private readonly evaluation: Evaluation,
  ) {
    for (const assignment of evaluation.assignments.entries) {
      for (const key of [assignment.category, `${assignment.category} ${assignment.individual ?? ''}`]) {
        getOrInsertComputed(this.byCategory, key, (): EntryAssignment[] => []).push(assignment);
      }
    }
  }

  node({ callsFor, oncePerReport }: CompanionRule, assignment: EntryAssignment): NodeId {
    const about = `${callsFor.category} ${aboutOf(callsFor, assignment) ?? ''}`;
    const candidates = oncePerReport ? callsFor.category : about;
    return getOrInsertComputed(this.found, `${candidates} ${callsFor.subcategory} ${callsFor.type}`, () => {
      const target = this.compiled.companionTarget(callsFor);
      const nodes = (this.byCategory.get(candidates) ?? []).map((entry) => this.evaluation.restrict(target, entry));
      return this.evaluation.diagrams.greatest(nodes);
    });
  }
}

/** Taken over with the same answers, the companion would not be reportable. */
function wouldNotBeReportable(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  assignment: EntryAssignment,
  entry: Entry | undefined,
  target: CompanionTarget,
): boolean {
  const { category, subcategory, type } = target;
  const individual = aboutOf(target, assignment);
  const taken = reassign(compiled.logic, assignment, { category, subcategory, type, individual, role: entry?.role });
  return evaluation.restrict(compiled.category(category).reportability, taken) === 0;
}

const aboutOf = ({ about }: CompanionTarget, { individual }: EntryAssignment): string | undefined =>
  about === 'individual' ? individual : undefined;

function mayBeOffered(
  { logic }: Evaluation,
  { possibleOnlyWith }: CompanionRule,
  { values }: EntryAssignment,
): boolean {
  if (possibleOnlyWith === undefined) return true;
  const number = logic.numberOfFact(possibleOnlyWith);
  return number !== undefined && values[number] === 1;
}
