import type {
  Assessment,
  CompanionEntry,
  LevelDecision,
  NotificationDuty,
  Open,
  ReportabilityDecision,
} from '../model/assessment.ts';
import type { RuleRef } from '../model/citation.ts';
import type { PersonalInformationParts } from '../model/personal-information.ts';

/** The place of something in an occurrence: an entry, an individual, both or neither. */
interface Place {
  readonly index?: number;
  readonly individual?: string;
}

/** Another entry that an entry calls for, or could call for. */
interface Companion extends Place, Pick<CompanionEntry, 'how' | 'category' | 'subcategory' | 'type'> {
  readonly because: readonly string[];
}

interface EntryDecisions {
  readonly reportability: Pick<ReportabilityDecision, 'decision' | 'missing'> & { readonly because: readonly string[] };
  readonly level: Pick<LevelDecision, 'level' | 'missing'> & {
    readonly because: readonly string[];
    readonly ruledOut: readonly string[];
  };
}

/** What an implementation of the Guidelines answers about an occurrence: an assessment in ids, without prose. */
export interface Decisions extends EntryDecisions {
  readonly workingLevel: Assessment['workingLevel'];
  readonly initialReportDue: Assessment['initialReportDue'];
  readonly entries: readonly EntryDecisions[];
  readonly notifications: readonly (Pick<
    NotificationDuty,
    | 'recipient'
    | 'individual'
    | 'status'
    | 'workingStatus'
    | 'timing'
    | 'form'
    | 'recordInReportEvenIfNotMade'
    | 'missing'
  > & { readonly because: readonly string[] })[];
  readonly companions: readonly Companion[];
  readonly possibleCompanions: readonly (Companion & Pick<ReportabilityDecision, 'missing'>)[];
  readonly personalInformation: PersonalInformationParts;
  readonly questions: readonly (Place & { readonly missing: Open['what'] })[];
  readonly description: readonly (Place & { readonly id: string })[];
  readonly contested: readonly string[];
  readonly advisories: readonly (Place & { readonly id: string })[];
}

/** The decisions of an assessment. */
export function toDecisions(assessment: Assessment): Decisions {
  const { because: _, ...personalInformation } = assessment.personalInformation;
  return {
    ...toEntryDecisions(assessment),
    workingLevel: assessment.workingLevel,
    initialReportDue: assessment.initialReportDue,
    entries: assessment.entries.map(toEntryDecisions),
    notifications: assessment.notifications.map((duty) => ({
      recipient: duty.recipient,
      ...(duty.individual === undefined ? {} : { individual: duty.individual }),
      status: duty.status,
      workingStatus: duty.workingStatus,
      timing: duty.timing,
      form: duty.form,
      recordInReportEvenIfNotMade: duty.recordInReportEvenIfNotMade,
      missing: duty.missing,
      because: ids(duty.because),
    })),
    companions: assessment.companions.map(toCompanion),
    possibleCompanions: assessment.possibleCompanions.map((companion) => ({
      ...toCompanion(companion),
      missing: companion.missing,
    })),
    personalInformation,
    questions: assessment.questions.map((question) => ({ missing: question.missing, ...placeOf(question) })),
    description: assessment.description.map(({ id, index }) => ({ id, ...(index === undefined ? {} : { index }) })),
    contested: ids(assessment.contested),
    advisories: assessment.advisories.map((advisory) => ({ id: advisory.id, ...placeOf(advisory) })),
  };
}

const ids = (items: readonly Pick<RuleRef, 'id'>[]): string[] => items.map(({ id }) => id);

const placeOf = ({ index, individual }: Place): Place => ({
  ...(index === undefined ? {} : { index }),
  ...(individual === undefined ? {} : { individual }),
});

function toEntryDecisions({
  reportability,
  level,
}: {
  readonly reportability: ReportabilityDecision;
  readonly level: LevelDecision;
}): EntryDecisions {
  return {
    reportability: {
      decision: reportability.decision,
      missing: reportability.missing,
      because: ids(reportability.because),
    },
    level: { level: level.level, missing: level.missing, because: ids(level.because), ruledOut: ids(level.ruledOut) },
  };
}

function toCompanion(companion: CompanionEntry): Companion {
  const { how, category, subcategory, type, because } = companion;
  return {
    how,
    ...placeOf(companion),
    category,
    ...(subcategory === undefined ? {} : { subcategory }),
    ...(type === undefined ? {} : { type }),
    because: ids(because),
  };
}
