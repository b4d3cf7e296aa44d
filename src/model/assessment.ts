import type { FactId } from '../vocabulary/facts.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import type { Citation, RuleRef } from './citation.ts';
import type { CategoryId, SubcategoryId, TypeId } from './ids.ts';
import type { GuidelinesId, Timestamp } from './occurrence.ts';
import type { PersonalInformationPolicy } from './personal-information.ts';
import type { OtherReadings } from './readings.ts';
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
  /** The name of what is missing. */
  readonly what: Missing;
  /** The place of the entry, from 0, where it belongs to one. */
  readonly index?: number;
  /** The id of the individual, where it belongs to one. */
  readonly individual?: string;
}

/** What a conclusion still depends on. Both lists are in the order of the questions, and empty when the conclusion is firm. */
export interface Unsettled {
  /** Distinct names. */
  readonly missing: readonly Missing[];
  /** The same with the place of each. */
  readonly missingAt: readonly Open[];
}

/**
 * Whether a report is required. `undetermined`: what is still missing decides it. `professional-judgment`: the provider decides
 * (section 5).
 */
export type Reportability = 'reportable' | 'not-reportable' | 'professional-judgment' | 'undetermined';

/**
 * Whether a report is required. `not-reportable` means that the criteria of the Guidelines are not met on these facts, never that
 * nothing need be done: the Guidelines are not exhaustive.
 */
export interface ReportabilityDecision extends Unsettled {
  /** The conclusion on the facts known so far. */
  readonly decision: Reportability;
  /** The rules that decide it. */
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
  /** The place of the entry in `Occurrence.entries`, from 0. */
  readonly index: number;
  /** The id of the individual that it is about; left out: none was given. */
  readonly individual?: string;
  /** Whether the entry has to be reported. */
  readonly reportability: ReportabilityDecision;
  /** The Level of the entry. */
  readonly level: LevelDecision;
}

/** Whether a duty exists. `undetermined`: what is still missing decides it. */
export type DutyStatus = 'required' | 'not-required' | 'undetermined';

/** A notification that is required, not required or undetermined. */
export interface NotificationDuty extends Unsettled {
  /** Whom the duty is to. */
  readonly recipient: Recipient;
  /** The individual it is about, where it is about one. */
  readonly individual?: string;
  /** Whether the notification is required on the facts known so far. */
  readonly status: DutyStatus;
  /** What to do while it is open: `required` for the immediate call while the working Level is 1, else the same as `status`. */
  readonly workingStatus: DutyStatus;
  /** Every reason for the notification; when it is not required, why not. */
  readonly because: readonly RuleRef[];
  /** The places of the entries that give rise to it, from 0. */
  readonly entries: readonly number[];
  /** The ids of the individuals who give rise to it. */
  readonly individuals: readonly string[];
  /** What to record about this notification; empty when the notification is not required. */
  readonly record: readonly RecordItem[];
  /** How soon, as far as the sources say. */
  readonly timing: 'immediately' | 'without-unreasonable-delay' | 'as-legislation-requires' | 'unspecified';
  /** In which way, as far as the sources say. */
  readonly form: 'in-writing' | 'phone-or-email' | 'unspecified';
  /** The report must carry this notification, with the reason, even when it was not made. */
  readonly recordInReportEvenIfNotMade: boolean;
}

/** Another entry that one of the report's entries calls for. It counts in every answer about the occurrence as if it were entered. */
export interface CompanionEntry {
  /** `also`: add it; `instead`: report under it rather than as the entry at `index`. */
  readonly how: 'also' | 'instead';
  /** The place of the entry that calls for it, from 0. */
  readonly index: number;
  /** The id of the individual that it is about; left out: none. */
  readonly individual?: string;
  /** The category to enter. */
  readonly category: CategoryId;
  /** The subcategory to enter; left out: whichever fits. */
  readonly subcategory?: SubcategoryId;
  /** The type to enter; left out: whichever fits, or none. */
  readonly type?: TypeId;
  /** The rules that call for it. */
  readonly because: readonly RuleRef[];
  /** Of this entry as it should be added, with the facts of the entry at `index`: what is open is answered there. */
  readonly reportability: ReportabilityDecision;
  /** The Level that it has. */
  readonly level: LevelDecision;
}

/** A companion that would be called for if what is missing turned out so. */
export interface PossibleCompanionEntry extends CompanionEntry, Unsettled {}

/** An item of the checklist for the description. */
export interface DescriptionRequirement {
  /** The id of the rule that asks for it. */
  readonly id: string;
  /** The entry it is for; left out: the whole report. */
  readonly index?: number;
  /** What the description covers. */
  readonly text: string;
  /** In which case it applies, where that is not settled. */
  readonly when?: string;
  /** Where the sources ask for it. */
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
  /** What the answer settles: the fact or the field. */
  readonly missing: Missing;
  /** The place of the entry that the answer belongs to, from 0, where it belongs to one. */
  readonly index?: number;
  /** The id of the individual that the answer belongs to, where it belongs to one. */
  readonly individual?: string;
  /** The question as a form shows it. */
  readonly prompt: string;
  /** What its words mean. */
  readonly help: string;
  /** Where the sources ask about it. */
  readonly citations: readonly Citation[];
  /** How it is answered: yes or no, or one of `options`. */
  readonly kind: 'yes-no' | 'choice';
  /** What may be chosen, for a choice. */
  readonly options?: readonly {
    /** What `withAnswer` takes. */
    readonly id: string;
    /** What a form shows. */
    readonly label: string;
  }[];
  /** More than one option may be chosen. */
  readonly multiple?: true;
  /** Which parts of the assessment the answer can change. */
  readonly affects: readonly Affected[];
  /** The list to which it belongs: questions that a form may ask at once, with “none of these”. */
  readonly group?: {
    /** The id of the list; questions with the same id belong together. */
    readonly id: string;
    /** The question above the list. */
    readonly prompt: string;
  };
}

/** A passage that can be read two ways and affects this occurrence. */
export interface ContestedPassage {
  /** The key that `AssessOptions.readings` takes. */
  readonly id: string;
  /** The reading that this answer follows. */
  readonly reading: string;
  /** The reading that it does not follow. */
  readonly otherReading: string;
  /** Which parts of the assessment would differ under the other reading. */
  readonly wouldChange: readonly Affected[];
  /** Where the passage is. */
  readonly citations: readonly Citation[];
}

/** A caution that is not a rule of the Guidelines, or not a decision. */
export interface Advisory {
  /** The id of the caution; stable across releases. */
  readonly id: string;
  /** Whether it only informs, or warns of something that may go wrong. */
  readonly severity: 'info' | 'warning';
  /** The place of the entry, from 0, where it is about one. */
  readonly index?: number;
  /** The id of the individual, where it is about one. */
  readonly individual?: string;
  /** The caution, for people. */
  readonly text: string;
  /** Where it comes from, in words. */
  readonly source: string;
}

/** How an answer was reached. */
export interface Receipt {
  /** Name and version of the library. */
  readonly library: string;
  /** The edition of the rules. */
  readonly guidelines: GuidelinesId;
  /** Changes when any rule of the edition does. */
  readonly rulesDigest: string;
  /** The contested readings that were taken the other way, by id. */
  readonly readings: OtherReadings;
}

/** Everything an occurrence obliges, on the facts known so far. Plain JSON. */
export interface Assessment {
  /** The edition of the rules that this answer follows. */
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
  /** Whom to notify about the occurrence, and whom not, each with its reason. Section 12, Notification, and section 13. */
  readonly notifications: readonly NotificationDuty[];
  /** Entries that the given entries call for. They count in every answer about the occurrence as if they were entered. */
  readonly companions: readonly CompanionEntry[];
  /** Entries that would be called for if what is missing turned out so. They count in no answer yet. */
  readonly possibleCompanions: readonly PossibleCompanionEntry[];
  /** Which personal information the report may contain, and where. Section 12, Individuals involved and Description. */
  readonly personalInformation: PersonalInformationPolicy;
  /** What the description must cover. Section 12, Description and next steps, and section 13. */
  readonly description: readonly DescriptionRequirement[];
  /** Most decisive first. Empty when nothing that is unknown could change anything. */
  readonly questions: readonly Question[];
  /** Passages that can be read two ways and affect this answer. */
  readonly contested: readonly ContestedPassage[];
  /** Cautions that are no rules of the Guidelines, each with its source. */
  readonly advisories: readonly Advisory[];
  /** Which library and which rules gave this answer. Store it with the answer. */
  readonly receipt: Receipt;
}

/** How to assess. */
export interface AssessOptions {
  /** The edition; Version 3, November 2025, by default. */
  readonly guidelines?: GuidelinesId | null | undefined;
  /** Contested readings to take the other way, by id. The receipt records them. */
  readonly readings?: OtherReadings | null | undefined;
  /** For the offset of what comes out; America/Toronto by default. */
  readonly timeZone?: string | null | undefined;
  /** The language of texts. There is English only. */
  readonly locale?: 'en' | null | undefined;
}
