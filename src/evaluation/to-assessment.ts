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
  const reportability = ({ node, decision, because }: ReportabilityFinding): ReportabilityDecision => ({
    decision,
    because: because(),
    ...open(node),
  });
  const decided = (entry: EntryDecision): Pick<EntryAssessment, 'reportability' | 'level'> => ({
    reportability: reportability(entry.reportability),
    level: { ...entry.level, ...open(entry.levelNode) },
  });
  return {
    reportability,
    level: ({ node, level, because, ruledOut }) => ({
      level,
      because: because(),
      ruledOut: ruledOut(),
      ...open(node),
    }),
    entry: (entry) => ({
      index: entry.assignment.index,
      ...(entry.assignment.individual === undefined ? {} : { individual: entry.assignment.individual }),
      ...decided(entry),
    }),
    duty: (duty) => {
      const { terms, status, workingStatus, individual } = duty;
      const entries = duty.entries();
      return {
        recipient: terms.recipient,
        ...(individual === undefined ? {} : { individual }),
        status,
        workingStatus,
        because: duty.because(),
        ...open(duty.node),
        entries,
        individuals: duty.individuals(entries),
        record: status === 'not-required' ? [] : terms.record,
        timing: terms.timing,
        form: terms.form,
        recordInReportEvenIfNotMade: terms.recordInReportEvenIfNotMade,
      };
    },
    companion: ({ companion, decision }) => ({ ...companion, ...decided(decision()) }),
    possible: ({ node, companion, decision }) => ({ ...companion, ...decided(decision()), ...open(node) }),
  };
}
