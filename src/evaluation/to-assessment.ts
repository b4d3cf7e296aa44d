import type { Node } from '../logic/diagrams.ts';
import type {
  EntryAssessment,
  LevelDecision,
  NotificationDuty,
  PossibleCompanionEntry,
  ReportabilityDecision,
  StillOpen,
} from '../model/assessment.ts';
import type { CompanionConclusion } from './companions.ts';
import type { EntryConclusion } from './evaluate.ts';
import type { Variable, Weighing } from './evaluation.ts';
import type { LevelConclusion } from './level.ts';
import type { DutyConclusion } from './notifications.ts';
import type { OpenQuestion } from './questions.ts';
import type { ReportabilityConclusion } from './reportability.ts';

/** Conclusions as they are given out: without diagrams, and with what is missing in the order in which it is asked. */
export interface Answers {
  readonly reportability: (conclusion: ReportabilityConclusion) => ReportabilityDecision;
  readonly level: (conclusion: LevelConclusion) => LevelDecision;
  readonly entry: (conclusion: EntryConclusion) => EntryAssessment;
  readonly duty: (conclusion: DutyConclusion) => NotificationDuty;
  readonly possible: (conclusion: CompanionConclusion) => PossibleCompanionEntry;
}

/** Without questions, what is missing stands in the order of the catalogue. */
export function answerIn(weighing: Weighing, questions?: readonly OpenQuestion[]): Answers {
  const ranks = questions && new Map(questions.map(({ variable }, rank) => [variable, rank]));
  const rank = ranks && ((variable: Variable): number => ranks.get(variable) ?? ranks.size);
  const open = (node: Node): StillOpen => weighing.stillOpen(node, rank);
  const reportability = ({ node, decision, because }: ReportabilityConclusion): ReportabilityDecision => ({
    decision,
    because,
    ...open(node),
  });
  return {
    reportability,
    level: ({ node, level, because, ruledOut }) => ({ level, because, ruledOut, ...open(node) }),
    entry: (entry) => ({
      index: entry.reading.index,
      ...(entry.reading.individual === undefined ? {} : { individual: entry.reading.individual }),
      reportability: reportability(entry.reportability),
      level: { ...entry.level, ...open(entry.levelNode) },
    }),
    duty: ({ terms, node, status, because, entries, individuals, individual }) => ({
      recipient: terms.recipient,
      ...(individual === undefined ? {} : { individual }),
      status,
      because,
      ...open(node),
      entries,
      individuals,
      record: terms.record,
      timing: terms.timing,
      form: terms.form,
      recordInReportEvenIfNotMade: terms.recordInReportEvenIfNotMade,
    }),
    possible: ({ node, companion }) => ({ ...companion, ...open(node) }),
  };
}
