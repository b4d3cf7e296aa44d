import type { BinaryOp, NodeId } from '../logic/diagrams.ts';
import type { LevelDecision } from '../model/assessment.ts';
import type { EntryAssignment } from './assignment.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { Evaluation } from './evaluation.ts';
import { decideEntryLevel } from './level.ts';
import { decideOccurrence, decideReportability, type ReportabilityFinding } from './reportability.ts';

/** What the rules conclude about one entry, whatever it is about. */
export interface EntryDecision {
  readonly reportability: ReportabilityFinding;
  /** The Level by section 13, whatever the reportability. */
  readonly level: LevelDecision;
  /** 1 where a Level 1 criterion is met. */
  readonly levelNode: NodeId;
}

/** What the rules conclude about one entry of the report. */
export interface EntryFinding extends EntryDecision {
  readonly assignment: EntryAssignment;
  /** What the entry adds to the Level of the occurrence: 0 nothing, 1 Level 2, 2 Level 1. */
  readonly contribution: NodeId;
}

export function decideEntry(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  assignment: EntryAssignment,
): EntryFinding {
  const plan = compiled.category(assignment.category);
  const reportability = decideReportability(plan, evaluation, assignment);
  const levelNode = evaluation.restrict(plan.levelOne, assignment);
  return {
    assignment,
    reportability,
    level: decideEntryLevel(compiled, assignment),
    levelNode,
    contribution: evaluation.diagrams.apply(ofReported, reportability.node, levelNode),
  };
}

const ofReported: BinaryOp = {
  leaf: (reportability, criterion) => (reportability === 0 ? 0 : criterion === 1 ? 2 : 1),
};

/** The most that several versions of an entry require. */
export function strictest(
  evaluation: Evaluation,
  [first, ...others]: readonly [EntryDecision, ...EntryDecision[]],
): EntryDecision {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const of = (level: LevelDecision['level']): EntryDecision | undefined => all.find((one) => one.level.level === level);
  return {
    reportability: decideOccurrence(
      evaluation,
      all.map(({ reportability }) => reportability),
    ),
    level: (of(1) ?? of('undetermined') ?? first).level,
    levelNode: evaluation.diagrams.greatest(all.map(({ levelNode }) => levelNode)),
  };
}
