import type { Occurrence } from '../model/occurrence.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import { assignOccurrence } from './assignment.ts';
import { type CompanionFinding, decideCompanions } from './companions.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { DutyFinding } from './duty-finding.ts';
import { decideEntry, type EntryFinding } from './entry.ts';
import { Evaluation } from './evaluation.ts';
import { decideLevel, type LevelFinding } from './level.ts';
import { decideNotifications, type NotificationCase } from './notifications.ts';
import { decideOccurrence, type ReportabilityFinding } from './reportability.ts';

/** What the rules conclude about an occurrence: what is reported, at which Level, whom to notify and what else to enter. */
export interface Findings {
  readonly evaluation: Evaluation;
  /** The entries that were given. */
  readonly entries: readonly EntryFinding[];
  readonly companions: readonly CompanionFinding[];
  /** The report as it should be entered: the entries that no companion replaces, and the companions that are called for. */
  readonly counted: readonly EntryFinding[];
  /** The places of the entries that a companion replaces. */
  readonly replaced: ReadonlySet<number>;
  /** What counts and is reported, or may be. */
  readonly reported: readonly EntryFinding[];
  readonly reportability: ReportabilityFinding;
  readonly level: LevelFinding;
  readonly notifications: readonly DutyFinding[];
}

/** Begins the case of an occurrence that has been checked. */
export const startEvaluation = ({ logic, edition }: CompiledEdition, occurrence: Occurrence): Evaluation =>
  new Evaluation(logic, assignOccurrence(logic, edition.implications, occurrence));

/** Applies the rules of an edition to the entries of an evaluation. */
export function evaluateRules(compiled: CompiledEdition, evaluation: Evaluation): Findings {
  const { assignments } = evaluation;
  const entries = assignments.entries.map((assignment) => decideEntry(compiled, evaluation, assignment));
  const found = decideCompanions(compiled, evaluation, entries);
  const whole = decideCounted(compiled, evaluation, found.counted);
  const { counted } = found;
  const of = notificationCase(compiled, evaluation, { counted, reported: whole.reported });
  return { evaluation, entries, ...found, ...whole, notifications: decideNotifications(of) };
}

/** What the entries that count make of the occurrence. */
function decideCounted(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  counted: readonly EntryFinding[],
): Pick<Findings, 'reported' | 'reportability' | 'level'> {
  const reported = counted.filter(isReported);
  const reportability = decideOccurrence(
    evaluation,
    counted.map((entry) => entry.reportability),
    compiled.edition.scope.nothingEntered,
  );
  const contributions = counted.map(({ contribution }) => contribution);
  return { reported, reportability, level: decideLevel(evaluation, compiled.levels, contributions, reported) };
}

/** Whether an entry is reported, or may be. */
export const isReported = ({ reportability }: EntryFinding): boolean => reportability.decision !== 'not-reportable';

/** What the duties are worked out from: those of some recipients, by default of all. */
export function notificationCase(
  compiled: CompiledEdition,
  evaluation: Evaluation,
  { counted, reported }: Pick<Findings, 'counted' | 'reported'>,
  recipients?: ReadonlySet<Recipient>,
): NotificationCase {
  return {
    compiled,
    evaluation,
    recipients,
    entries: reported.map(({ assignment }) => assignment),
    individuals: reported.length === 0 ? [] : evaluation.assignments.individuals,
    contributions: counted.map(({ contribution }) => contribution),
    levelOneEntries: reported.flatMap((entry) => (entry.level.level === 2 ? [] : [entry.assignment.index])),
  };
}
