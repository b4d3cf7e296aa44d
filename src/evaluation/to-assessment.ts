import { withMembers } from '../lib/with-members.ts';
import type { NodeId } from '../logic/diagrams.ts';
import type {
  CompanionEntry,
  EntryAssessment,
  LevelDecision,
  NotificationDuty,
  PossibleCompanionEntry,
  ReportabilityDecision,
  Unsettled,
} from '../model/assessment.ts';
import type { CompanionFinding } from './companions.ts';
import type { DutyFinding } from './duty-finding.ts';
import type { EntryDecision, EntryFinding } from './entry.ts';
import type { CaseVariable, Evaluation } from './evaluation.ts';
import type { LevelFinding } from './level.ts';
import type { OpenQuestion } from './questions.ts';
import type { ReportabilityFinding } from './reportability.ts';

/** Conclusions as they are given out: without diagrams, and with what is missing in the order in which it is asked. */
export interface AssessmentMapper {
  readonly reportability: (conclusion: ReportabilityFinding) => ReportabilityDecision;
  readonly level: (conclusion: LevelFinding) => LevelDecision;
  readonly entry: (conclusion: EntryFinding) => EntryAssessment;
  readonly duty: (conclusion: DutyFinding) => NotificationDuty;
  readonly companion: (conclusion: CompanionFinding) => CompanionEntry;
  readonly possible: (conclusion: CompanionFinding) => PossibleCompanionEntry;
}

/** Without questions, missing items are in the order of the catalogue. */
export function assessmentMapper(evaluation: Evaluation, questions?: readonly OpenQuestion[]): AssessmentMapper {
  const ranks = questions && new Map(questions.map(({ variable }, rank) => [variable, rank]));
  const rank = ranks && ((variable: CaseVariable): number => ranks.get(variable) ?? ranks.size);
  const open = (node: NodeId): Unsettled => evaluation.stillOpen(node, rank);
  const reportability = ({ node, decision, because }: ReportabilityFinding): ReportabilityDecision => {
    const { missing, missingAt } = open(node);
    return { decision, because: because(), missing, missingAt };
  };
  const levelOfEntry = ({ level, levelNode }: EntryDecision): LevelDecision => {
    const { missing, missingAt } = open(levelNode);
    return { level: level.level, because: level.because, ruledOut: level.ruledOut, missing, missingAt };
  };
  const companionOf = ({ companion, decision }: CompanionFinding): CompanionEntry => {
    const decided = decision();
    return withMembers(companion, {
      reportability: reportability(decided.reportability),
      level: levelOfEntry(decided),
    });
  };
  return {
    reportability,
    level: ({ node, level, because, ruledOut }) => {
      const { missing, missingAt } = open(node);
      return { level, because: because(), ruledOut: ruledOut(), missing, missingAt };
    },
    entry: (entry) => ({
      index: entry.assignment.index,
      ...(entry.assignment.individual === undefined ? {} : { individual: entry.assignment.individual }),
      reportability: reportability(entry.reportability),
      level: levelOfEntry(entry),
    }),
    duty: (duty) => {
      const { terms, status, workingStatus, individual } = duty;
      const entries = duty.entries();
      const because = duty.because();
      const { missing, missingAt } = open(duty.node);
      return {
        recipient: terms.recipient,
        ...(individual === undefined ? {} : { individual }),
        status,
        workingStatus,
        because,
        missing,
        missingAt,
        entries,
        individuals: duty.individuals(entries),
        record: status === 'not-required' ? [] : terms.record,
        timing: terms.timing,
        form: terms.form,
        recordInReportEvenIfNotMade: terms.recordInReportEvenIfNotMade,
      };
    },
    companion: companionOf,
    possible: (finding) => {
      const { missing, missingAt } = open(finding.node);
      return withMembers(companionOf(finding), { missing, missingAt });
    },
  };
}
