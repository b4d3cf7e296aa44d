import {
  type Assessment,
  type AssessmentChange,
  assess,
  compareAssessments,
  type IdentifiedReport,
  InvalidInputError,
  type Occurrence,
  type ReportEvent,
  reassessReport,
} from 'ontario-sor';

/** An occurrence as it is stored. */
export interface Case {
  readonly id: string;
  /** Counts the changes, so that two people do not overwrite each other. */
  readonly version: number;
  readonly site: string | null;
  readonly occurrence: Occurrence;
  /** The last assessment. Its receipt says by which rules it was made. */
  readonly assessment: Assessment;
  /** The Level that sets the time of the first report; null while no report is due. */
  readonly level: 1 | 2 | null;
  readonly events: readonly ReportEvent[];
}

/** What a reassessment changed, by its cause. */
export interface Changes {
  readonly learned: readonly AssessmentChange[];
  readonly rules: readonly AssessmentChange[];
}

/** A case for an occurrence that was just entered. */
export function openCase(id: string, occurrence: Occurrence, site: string | null): Case {
  // Without a time there is no deadline, and the case would be on no list.
  if (occurrence.awareAt == null && occurrence.occurredAt == null)
    throw new InvalidInputError([
      {
        code: 'missing-key',
        path: ['awareAt'],
        expected: 'when the provider became aware: a timestamp with an offset',
      },
    ]);
  const assessment = assess(occurrence);
  return { id, version: 1, site, occurrence, assessment, level: assessment.workingLevel, events: [] };
}

/** The case with what is known now, and what changed: by what was learned, and by other rules after an upgrade of the library. */
export function reassess(
  before: Case,
  occurrence: Occurrence,
  at: Date,
): { readonly after: Case; readonly changes: Changes } {
  // The edition and the readings stay those of the first assessment.
  const { guidelines, readings } = before.assessment.receipt;
  const upgraded = assess(before.occurrence, { guidelines, readings });
  const assessment = assess(occurrence, { guidelines, readings });
  // The Level of the first report stays as it was: an event says that the occurrence became Level 1.
  const awareAt = occurrence.awareAt ?? occurrence.occurredAt ?? null;
  const report = { awareAt, level: before.level, events: before.events };
  const { level, newEvents } = reassessReport(report, before.assessment, assessment, at.toISOString());
  return {
    after: {
      ...before,
      version: before.version + 1,
      occurrence,
      assessment,
      level,
      events: [...before.events, ...newEvents],
    },
    changes: {
      learned: compareAssessments(upgraded, assessment),
      rules: compareAssessments(before.assessment, upgraded),
    },
  };
}

/** The report of a case, as the deadlines take it; none while no report is due. */
export function reportOf({ id, occurrence, level, events }: Case): IdentifiedReport | undefined {
  const awareAt = occurrence.awareAt ?? occurrence.occurredAt;
  return level === null || awareAt == null ? undefined : { id, awareAt, level, events };
}
