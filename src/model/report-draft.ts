import type { Recipient } from '../vocabulary/recipients.ts';
import type { FurtherRecipient, Gender, ReportLocation } from '../vocabulary/report-values.ts';
import type { Citation, RuleRef } from './citation.ts';
import type { CategoryDetails, CivilDate, Occurrence, Timestamp } from './occurrence.ts';

/** A service recipient as section 12 lists the individuals involved. */
export interface ReportPerson {
  /** The `id` of one of the occurrence's individuals. */
  readonly id: string;
  /** In the form that the policy allows: full name, first name and last initial, or initials. */
  readonly firstName: string;
  readonly lastName?: string | null | undefined;
  readonly dateOfBirth?: CivilDate | null | undefined;
  readonly gender?: Gender | null | undefined;
  /** Youth Justice, in place of the programs at the time. */
  readonly youngPersonIdentifyingFactors?: readonly string[] | null | undefined;
  readonly identifiers?: PersonIdentifiers | null | undefined;
  /** The name of the agency, not of a person who works there. */
  readonly placingAgency?: string | null | undefined;
  readonly probationOfficer?: boolean | null | undefined;
  /** Ids, printed labels or, where none of these fits, other text: the Guidelines give examples, not a list. */
  readonly legalGuardianStatus?: readonly string[] | null | undefined;
}

/** The numbers of a person in the ministry's systems. */
export interface PersonIdentifiers {
  readonly yotis?: string | null | undefined;
  readonly dscis?: string | null | undefined;
  readonly cpin?: string | null | undefined;
}

/** Who was notified, or why a notification was not made. */
export interface ReportNotification {
  readonly recipient: Recipient | FurtherRecipient;
  /** The individual it is about, where it is about one. */
  readonly individual?: string | null | undefined;
  readonly made: boolean;
  readonly at?: Timestamp | Date | null | undefined;
  readonly madeBy?: string | null | undefined;
  /** The office that was notified: which Regional Supervising Coroner's Office, for instance. */
  readonly office?: string | null | undefined;
  /** Another entity that notified the recipient, such as hospital staff. */
  readonly byOtherEntity?: string | null | undefined;
  readonly reasonNotMade?: string | null | undefined;
}

/** Attention of the media that there has been. */
export interface ReportMedia {
  readonly at: Timestamp | Date;
  readonly outlet: string;
  /** Links that show no personal information. */
  readonly links?: readonly string[] | null | undefined;
}

/** How an individual sees the occurrence, or why that is not in the report. */
export interface ReportView {
  readonly individual: string;
  readonly text?: string | null | undefined;
  /** Who debriefed the individual. */
  readonly obtainedBy?: string | null | undefined;
  /** The individual's informed consent to have the view in the report. */
  readonly consent?: boolean | null | undefined;
  readonly reasonNotIncluded?: string | null | undefined;
}

/** A file that goes with the report. */
export interface SupportingDocument {
  readonly fileName: string;
  readonly requestedByMinistry?: boolean | null | undefined;
}

/** A person who prepared or approved the report. */
export interface SignOffPerson {
  readonly name: string;
  readonly position: string;
  readonly contact: string;
}

/** A report before it is typed into the ministry's tool: an occurrence and what section 12 adds to it. */
export interface ReportDraft extends Occurrence, CategoryDetails {
  /** Where it happened, where the individual resides, or which site reports. */
  readonly site: string;
  readonly location: ReportLocation;
  readonly submittedAt?: Timestamp | Date | null | undefined;
  /** One for each individual; none for Healthy Babies, Healthy Children. */
  readonly people: readonly ReportPerson[];
  readonly notifications: readonly ReportNotification[];
  readonly description: string;
  readonly furtherDetails?: string | null | undefined;
  readonly lateExplanation?: string | null | undefined;
  /** Whether this should be the only or last submission, and why. */
  readonly finalSubmission?: { readonly expected: boolean; readonly explanation: string } | null | undefined;
  readonly media?: readonly ReportMedia[] | null | undefined;
  readonly views?: readonly ReportView[] | null | undefined;
  readonly supportingDocuments?: readonly SupportingDocument[] | null | undefined;
  readonly signOff: { readonly preparedBy: SignOffPerson; readonly approvedBy?: SignOffPerson | null | undefined };
}

/** What may be wrong with a draft. */
export type IssueCode =
  | 'field-missing'
  | 'field-invalid'
  | 'taxonomy-invalid'
  | 'specify-missing'
  | 'claim-missing'
  | 'role-missing'
  | 'individual-unknown'
  | 'individual-without-entry'
  | 'individuals-not-allowed'
  | 'name-exceeds-policy'
  | 'pre-admission-not-allowed'
  | 'probation-officer-not-applicable'
  | 'aware-before-occurred'
  | 'submitted-before-aware'
  | 'late-without-explanation'
  | 'notification-missing'
  | 'notification-reason-missing'
  | 'companion-missing'
  | 'entry-not-reportable'
  | 'media-details-missing'
  | 'personal-information-in-text'
  | 'personal-information-in-file-name'
  | 'narrative-reference'
  | 'staff-not-identified'
  | 'guardian-status-unlisted'
  | 'setting-without-program'
  | 'unreadable-text'
  | 'document-not-requested'
  | 'view-without-consent'
  | 'view-without-interviewer'
  | 'view-reason-missing'
  | 'guardian-status-invalid';

export type IssueSeverity = 'error' | 'warning';

/** The first submission, which may lack what is not known yet; or the last one, before no further action is required. */
export type ReportProfile = 'initial' | 'final';

/** Something wrong with a draft. It says where and by which rule, and never repeats a name, a date of birth or an identifier. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** Keys and indexes of the draft; an unknown key is reported by its parent's path. */
  readonly path: readonly (string | number)[];
  /** The text with the path before it and the sources after it, as one line. */
  readonly message: string;
  /** What to correct, without path and sources. */
  readonly text: string;
  /** The id of the rule. */
  readonly rule: string;
  readonly citations: readonly Citation[];
}

/** How grave an issue is, by profile. */
export type SeverityByProfile = Readonly<Record<ReportProfile, IssueSeverity>>;

/** A rule that a draft is checked against. */
export interface ReportRule extends RuleRef {
  readonly code: IssueCode;
  readonly severity: SeverityByProfile;
}

/** What section 12 asks for in one field. */
export interface ReportField extends RuleRef {
  /** The keys on the way to it, joined by periods and without indexes: "people.dateOfBirth". */
  readonly field: string;
  /** How grave it is where the field is wanted and not there. */
  readonly missing: SeverityByProfile;
}

/** What a section of a report shows. */
export type SectionContent =
  | 'provider'
  | 'site-date-time'
  | 'individuals'
  | 'categories'
  | 'notification'
  | 'description'
  | 'views'
  | 'documents'
  | 'sign-off';

/** A section of a report, with the keys of a draft that belong to it. */
export interface ReportSection extends RuleRef {
  readonly title: string;
  /** What it shows. Sections of several editions may show the same. */
  readonly content: SectionContent;
  readonly keys: readonly (keyof ReportDraft)[];
  /** How grave it is where a part that has no rule of its own is wanted and not there. */
  readonly missing: SeverityByProfile;
}

/** The content of a report by section 12, and what a draft is checked against. */
export interface ReportRequirements {
  readonly sections: readonly ReportSection[];
  readonly fields: readonly ReportField[];
  /** What else to record about a notification, for some recipients. */
  readonly recordFields: Readonly<Record<'coroner' | 'childrens-aid-society', readonly ReportField[]>>;
  readonly checks: readonly ReportRule[];
}
