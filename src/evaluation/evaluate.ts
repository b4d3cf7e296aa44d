import type { NodeId } from '../logic/diagrams.ts';
import type { LevelDecision } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { assignOccurrence, type EntryAssignment } from './assignment.ts';
import { type CompanionFinding, decideCompanions } from './companions.ts';
import type { CompiledEdition } from './compile-edition.ts';
import { Evaluation } from './evaluation.ts';
import { decideEntryLevel, decideLevel, type LevelFinding } from './level.ts';
import { type DutyFinding, decideNotifications } from './notifications.ts';
import { decideOccurrence, decideReportability, type ReportabilityFinding } from './reportability.ts';
import { toRuleRef } from './rule-ref.ts';

/** What the rules conclude about one entry. */
export interface EntryFinding {
  readonly assignment: EntryAssignment;
  readonly reportability: ReportabilityFinding;
  /** The Level by section 13, whatever the reportability. */
  readonly level: LevelDecision;
  /** 1 where a Level 1 criterion holds. */
  readonly levelNode: NodeId;
  /** What the entry adds to the Level of the occurrence: 0 nothing, 1 Level 2, 2 Level 1. */
  readonly contribution: NodeId;
}

/** What the rules conclude about an occurrence: what is reported, at which Level, whom to tell and what else to enter. */
export interface Findings {
  readonly evaluation: Evaluation;
  readonly entries: readonly EntryFinding[];
  /** The entries that are reported, or may be. */
  readonly reported: readonly EntryFinding[];
  readonly reportability: ReportabilityFinding;
  readonly level: LevelFinding;
  readonly notifications: readonly DutyFinding[];
  readonly companions: readonly CompanionFinding[];
}

/** Begins the case of an occurrence that has been checked. */
export const startEvaluation = ({ logic, edition }: CompiledEdition, occurrence: Occurrence): Evaluation =>
  new Evaluation(logic, assignOccurrence(logic, edition.implications, occurrence));

/** Applies the rules of an edition to an occurrence. Editions that share their logic may share a case: what they have in common is then worked out once. */
export function evaluateRules(
  compiled: CompiledEdition,
  { entries: given }: Occurrence,
  evaluation: Evaluation,
): Findings {
  const { assignments } = evaluation;
  const entries = assignments.entries.map((assignment): EntryFinding => {
    const plan = compiled.category(assignment.category);
    return {
      assignment,
      reportability: decideReportability(plan, evaluation, assignment),
      level: decideEntryLevel(compiled, assignment),
      levelNode: evaluation.restrict(plan.levelOne, assignment),
      contribution: evaluation.restrict(plan.contribution, assignment),
    };
  });
  const reported = entries.filter((entry) => entry.reportability.decision !== 'not-reportable');
  const reportability = decideOccurrence(
    evaluation,
    entries.map((entry) => entry.reportability),
    toRuleRef(compiled.edition.scope.nothingEntered),
  );
  const contributions = entries.map(({ contribution }) => contribution);
  const level = decideLevel(evaluation, compiled.levels, contributions, reported);
  const notifications = decideNotifications({
    compiled,
    evaluation,
    entries: reported.map(({ assignment }) => assignment),
    individuals: reportability.decision === 'not-reportable' ? [] : assignments.individuals,
    level: level.node,
    levelOneEntries: reported.flatMap((entry) => (entry.level.level === 2 ? [] : [entry.assignment.index])),
  });
  const companions = decideCompanions(compiled, evaluation, given);
  return { evaluation, entries, reported, reportability, level, notifications, companions };
}
