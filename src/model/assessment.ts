import type { FactId } from '../vocabulary/facts.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import type { Citation, RuleRef } from './citation.ts';
import type { CategoryId, SubcategoryId, TypeId } from './ids.ts';
import type { GuidelinesId, Timestamp } from './occurrence.ts';
import type { PersonalInformationPolicy } from './personal-information.ts';
import type { RecordItem } from './rule.ts';

/** What is still unknown and could change a conclusion: a fact, or a field of the entry, the individual or the provider. */
export type Missing =
  | FactId
  | 'subcategory'
  | 'type'
  | 'population'
  | 'residence'
  | 'setting'
  | 'providerRoles'
  | 'privacyRegimes'
  | 'directlyOperated'
  | 'limitedPersonalInformationApproved'
  | 'role'
  | 'individual'
  | 'awareAt';

/** Where a missing thing belongs: the entry or the individual it is open for; neither, where it is the whole occurrence's. */
export interface Open {
  readonly what: Missing;
  readonly index?: number;
  readonly individual?: string;
}

/** What a conclusion still depends on. Both lists are in the order of the questions, and empty when the conclusion is firm. */
export interface Unsettled {
  /** Distinct names. */
  readonly missing: readonly Missing[];
  /** The same with the place of each. */
  readonly missingAt: readonly Open[];
}

export type Reportability = 'reportable' | 'not-reportable' | 'professional-judgment' | 'undetermined';

/**
 * Whether a report is required. `not-reportable` means that the criteria of the Guidelines are not met on these facts, never that
 * nothing need be done: the Guidelines are not exhaustive.
 */
export interface ReportabilityDecision extends Unsettled {
  readonly decision: Reportability;
  readonly because: readonly RuleRef[];
}

/** The Level, which sets the time to report: 1 within one hour, 2 within 24 hours. */
export interface LevelDecision extends Unsettled {
  /** `null` when nothing reportable is left to give a Level to. */
  readonly level: 1 | 2 | 'undetermined' | null;
  /** The Level 1 criteria that are met; for Level 2 the rule for all others. */
  readonly because: readonly RuleRef[];
  /** For Level 2 and undetermined: the Level 1 criteria known not to be met. */
  readonly ruledOut: readonly RuleRef[];
}

/** The conclusions about one entry that was given. */
export interface EntryAssessment {
  readonly index: number;
  readonly individual?: string;
  readonly reportability: ReportabilityDecision;
  readonly level: LevelDecision;
}

export type DutyStatus = 'required' | 'not-required' | 'undetermined';

/** A notification that is required, not required or undetermined. */
export interface NotificationDuty extends Unsettled {
  readonly recipient: Recipient;
  /** The individual it is about, where it is about one. */
  readonly individual?: string;
  readonly status: DutyStatus;
  /** What to do while it is open: `required` for the immediate call while the working Level is 1, else the same as `status`. */
  readonly workingStatus: DutyStatus;
  /** Every reason for the notification; when it is not required, why not. */
  readonly because: readonly RuleRef[];
  /** Entries and individuals that give rise to it. */
  readonly entries: readonly number[];
  readonly individuals: readonly string[];
  /** What to record about this notification; empty when the notification is not required. */
  readonly record: readonly RecordItem[];
  readonly timing: 'immediately' | 'without-unreasonable-delay' | 'as-legislation-requires' | 'unspecified';
  readonly form: 'in-writing' | 'phone-or-email' | 'unspecified';
  /** The report must carry this notification, with the reason, even when it was not made. */
  readonly recordInReportEvenIfNotMade: boolean;
}

/** Another entry that one of the report's entries calls for. It counts in every answer about the occurrence as if it were entered. */
export interface CompanionEntry {
  /** `also`: add it; `instead`: report under it rather than as the entry at `index`. */
  readonly how: 'also' | 'instead';
  readonly index: number;
  readonly individual?: string;
  readonly category: CategoryId;
  readonly subcategory?: SubcategoryId;
  readonly type?: TypeId;
  readonly because: readonly RuleRef[];
  /** Of this entry as it should be added, with the facts of the entry at `index`: what is open is answered there. */
  readonly reportability: ReportabilityDecision;
  readonly level: LevelDecision;
}

/** A companion that would be called for if what is missing turned out so. */
export interface PossibleCompanionEntry extends CompanionEntry, Unsettled {}

/** An item of the checklist for the description. */
export interface DescriptionRequirement {
  readonly id: string;
  /** The entry it is for; left out: the whole report. */
  readonly index?: number;
  readonly text: string;
  /** In which case it applies, where that is not settled. */
  readonly when?: string;
  readonly citations: readonly Citation[];
}

/** A part of an assessment that something can change. */
export type Affected =
  | 'reportability'
  | 'level'
  | 'working-level'
  | 'deadline'
  | 'rules'
  | 'companions'
  | 'description'
  | 'personal-information'
  | `notification:${Recipient}`;

/** Something to ask, ready to be shown. */
export interface Question {
  readonly missing: Missing;
  readonly index?: number;
  readonly individual?: string;
  readonly prompt: string;
  readonly help: string;
  readonly citations: readonly Citation[];
  readonly kind: 'yes-no' | 'choice';
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  /** More than one option may be chosen. */
  readonly multiple?: true;
  readonly affects: readonly Affected[];
  /** The list to which it belongs: questions that a form may ask at once, with “none of these”. */
  readonly group?: { readonly id: string; readonly prompt: string };
}

/** A passage that can be read two ways and affects this occurrence. */
export interface ContestedPassage {
  readonly id: string;
  readonly reading: string;
  readonly otherReading: string;
  readonly wouldChange: readonly Affected[];
  readonly citations: readonly Citation[];
}

/** A caution that is not a rule of the Guidelines, or not a decision. */
export interface Advisory {
  readonly id: string;
  readonly severity: 'info' | 'warning';
  readonly index?: number;
  readonly individual?: string;
  readonly text: string;
  readonly source: string;
}

/** How an answer was reached. */
export interface Receipt {
  /** Name and version of the library. */
  readonly library: string;
  readonly guidelines: GuidelinesId;
  /** Changes when any rule of the edition does. */
  readonly rulesDigest: string;
  readonly readings: Readonly<Record<string, 'other'>>;
}

/** Everything an occurrence obliges, on the facts known so far. Plain JSON. */
export interface Assessment {
  readonly guidelines: GuidelinesId;
  /** Of the report as it should be entered: reportable when any entry is that counts, companions included. */
  readonly reportability: ReportabilityDecision;
  /** Of the report as it should be entered: the most urgent Level of what is to be reported. */
  readonly level: LevelDecision;
  /** The most urgent Level that is still possible: while the Level is open, the earlier clock is the safe one. */
  readonly workingLevel: 1 | 2 | null;
  /** By the working Level, with the Ontario offset; `null` without a time or a Level. */
  readonly initialReportDue: Timestamp | null;
  /** The entries that were given, those included that a companion replaces. */
  readonly entries: readonly EntryAssessment[];
  readonly notifications: readonly NotificationDuty[];
  readonly companions: readonly CompanionEntry[];
  readonly possibleCompanions: readonly PossibleCompanionEntry[];
  readonly personalInformation: PersonalInformationPolicy;
  readonly description: readonly DescriptionRequirement[];
  /** Most decisive first. Empty when nothing that is unknown could change anything. */
  readonly questions: readonly Question[];
  readonly contested: readonly ContestedPassage[];
  readonly advisories: readonly Advisory[];
  readonly receipt: Receipt;
}

/** How to assess. */
export interface AssessOptions {
  /** The edition; Version 3, November 2025, by default. */
  readonly guidelines?: GuidelinesId | null | undefined;
  /** Contested readings to take the other way, by id. The receipt records them. */
  readonly readings?: Readonly<Record<string, 'other'>> | null | undefined;
  /** For the offset of what comes out; America/Toronto by default. */
  readonly timeZone?: string | null | undefined;
  readonly locale?: 'en' | null | undefined;
}
