import { formatTimestamp, ontario } from '../calendar/time-zone.ts';
import { parseMoment } from '../calendar/timestamp.ts';
import { editionOf } from '../editions/lookup.ts';
import { applyReadings } from '../evaluation/apply-readings.ts';
import { compileEdition } from '../evaluation/compile-edition.ts';
import { evaluateRules, type Findings, startEvaluation } from '../evaluation/evaluate.ts';
import { parseOccurrenceWith } from '../input/check-occurrence.ts';
import { checkOptions } from '../input/check-options.ts';
import type { Problem } from '../input/problem.ts';
import type { AssessOptions, LevelDecision, NotificationDuty, Reportability } from '../model/assessment.ts';
import type { CategoryId } from '../model/ids.ts';
import type { GuidelinesId, Occurrence, Timestamp } from '../model/occurrence.ts';
import { initialDue } from '../report/deadlines/initial-due.ts';

/** The decisions on an occurrence, without reasons, texts, questions and checklist: for those who count or sort many. */
export interface OccurrenceDecision {
  /** The edition of the rules that the decisions follow. */
  readonly guidelines: GuidelinesId;
  /** Whether a report is required, companions included. */
  readonly reportability: Reportability;
  /** The most urgent Level of what is to be reported. */
  readonly level: LevelDecision['level'];
  /** The most urgent Level that is still possible. */
  readonly workingLevel: 1 | 2 | null;
  /** By the working Level; `null` without a time or a Level. */
  readonly initialReportDue: Timestamp | null;
  /** One for each entry given, in order. */
  readonly entries: readonly EntryDecision[];
  /** Whom to notify, by recipient and individual. */
  readonly notifications: readonly Pick<NotificationDuty, 'recipient' | 'individual' | 'status'>[];
}

/** The decisions on one entry, by section 13 alone. */
export interface EntryDecision {
  /** The category of the entry. */
  readonly category: CategoryId;
  /** Whether the entry has to be reported. */
  readonly reportability: Reportability;
  /** Its Level; `null` when there is none to give. */
  readonly level: LevelDecision['level'];
}

/**
 * The decisions of {@link assess} alone, several times as fast: whether a report is required, at which Level and by when, and whom to
 * notify. Each equals the one that `assess` gives.
 *
 * @param occurrence - The incident. A fact that is not known is left out or null; unknown is never read as "no".
 * @param options - As for `assess`.
 * @returns Plain JSON, nothing of it shared with the input.
 * @throws InvalidInputError with every problem of the input at once.
 * @example
 * ```ts
 * decideOccurrence({
 *   provider: { programs: ['developmental-services-supportive-living'] },
 *   entries: [{ category: 'death', subcategory: 'suicide' }],
 * }).level //=> 'undetermined'
 * ```
 * @since 0.2.0
 */
export function decideOccurrence(occurrence: Occurrence, options?: AssessOptions): OccurrenceDecision {
  const problems: Problem[] = [];
  checkOptions(options, ['options'], problems);
  const edition = editionOf(problems.length > 0 ? undefined : options?.guidelines);
  return decideChecked(parseOccurrenceWith(occurrence, problems, edition), options);
}

/** The decisions on an occurrence that has been checked, by options that have been. */
export function decideChecked(occurrence: Occurrence, options?: AssessOptions): OccurrenceDecision {
  const edition = editionOf(options?.guidelines);
  const usual = compileEdition(edition);
  const rules = compileEdition(applyReadings(edition, Object.keys(options?.readings ?? {})), usual.logic);
  const findings = evaluateRules(rules, startEvaluation(rules, occurrence));
  const awareAt = parseMoment(occurrence.awareAt ?? occurrence.occurredAt);
  const { working, level } = findings.level;
  return {
    guidelines: edition.id,
    reportability: findings.reportability.decision,
    level,
    workingLevel: working,
    initialReportDue:
      awareAt === undefined || working === null
        ? null
        : formatTimestamp(initialDue(edition.timelines, working, awareAt), options?.timeZone ?? ontario),
    entries: findings.entries.map(toEntryDecision),
    notifications: findings.notifications.map(({ terms, individual, status }) => ({
      recipient: terms.recipient,
      ...(individual === undefined ? {} : { individual }),
      status,
    })),
  };
}

function toEntryDecision({ assignment, reportability, level }: Findings['entries'][number]): EntryDecision {
  return { category: assignment.category, reportability: reportability.decision, level: level.level };
}
