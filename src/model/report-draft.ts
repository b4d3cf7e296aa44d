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
  /** In the form that the policy allows: whole, an initial, or left out. */
  readonly lastName?: string | null | undefined;
  /** The civil date of birth: "2011-03-14". Left out where the policy allows none. */
  readonly dateOfBirth?: CivilDate | null | undefined;
  /** The individual’s gender, as the reporting tool offers it. */
  readonly gender?: Gender | null | undefined;
  /** Youth Justice, in place of the programs at the time. */
  readonly youngPersonIdentifyingFactors?: readonly string[] | null | undefined;
  /** The individual’s numbers in systems of the ministry, where there are any. */
  readonly identifiers?: PersonIdentifiers | null | undefined;
  /** The name of the agency, not of a person who works there. */
  readonly placingAgency?: string | null | undefined;
  /** Whether the young person has a probation officer. Youth Justice only. */
  readonly probationOfficer?: boolean | null | undefined;
  /** Ids, printed labels or, where none of these fits, other text: the Guidelines give examples, not a list. */
  readonly legalGuardianStatus?: readonly string[] | null | undefined;
}

/** The numbers of a person in the ministry's systems. */
export interface PersonIdentifiers {
  /** The number in the Youth Offender Tracking Information System (Y-OTIS). */
  readonly yotis?: string | null | undefined;
  /** The number in the Developmental Services Consolidated Information System (DSCIS). */
  readonly dscis?: string | null | undefined;
  /** The reference number in the Child Protection Information Network (CPIN). */
  readonly cpin?: string | null | undefined;
}

/** Who was notified, or why a notification was not made. */
export interface ReportNotification {
  /** Whom the notification is for. */
  readonly recipient: Recipient | FurtherRecipient;
  /** The individual it is about, where it is about one. */
  readonly individual?: string | null | undefined;
  /** Whether the notification was made. `false` needs `reasonNotMade` where the notification is required. */
  readonly made: boolean;
  /** When it was made. */
  readonly at?: Timestamp | Date | null | undefined;
  /** Who made it. The sources ask for it about the Coroner and a children’s aid society. */
  readonly madeBy?: string | null | undefined;
  /** The office that was notified: which Regional Supervising Coroner's Office, for instance. */
  readonly office?: string | null | undefined;
  /** Another entity that notified the recipient, such as hospital staff. */
  readonly byOtherEntity?: string | null | undefined;
  /** Why it was not made: it is contraindicated, for example, or there is no parent or guardian. */
  readonly reasonNotMade?: string | null | undefined;
}

/** Attention of the media that there has been. */
export interface ReportMedia {
  /** When it was published or broadcast. */
  readonly at: Timestamp | Date;
  /** The name of the newspaper, station or site. */
  readonly outlet: string;
  /** Links that show no personal information. */
  readonly links?: readonly string[] | null | undefined;
}

/** How an individual sees the occurrence, or why that is not in the report. */
export interface ReportView {
  /** The `id` of the individual whose view it is. */
  readonly individual: string;
  /** The view, in the individual’s own words as far as possible. */
  readonly text?: string | null | undefined;
  /** Who debriefed the individual. */
  readonly obtainedBy?: string | null | undefined;
  /** The individual's informed consent to have the view in the report. */
  readonly consent?: boolean | null | undefined;
  /** Why the report has no view of this individual. Needed where `text` is left out. */
  readonly reasonNotIncluded?: string | null | undefined;
}

/** A file that goes with the report. */
export interface SupportingDocument {
  /** The name of the file. It contains no personal information. */
  readonly fileName: string;
  /** Whether the ministry requested it. Youth Justice providers add no others. */
  readonly requestedByMinistry?: boolean | null | undefined;
}

/** A person who prepared or approved the report. */
export interface SignOffPerson {
  /** The full name of the person who signs off. */
  readonly name: string;
  /** The person’s position at the service provider. */
  readonly position: string;
  /** How to reach the person: a phone number, an extension or an email address. */
  readonly contact: string;
}

/** A report before it is typed into the ministry's tool: an occurrence and what section 12 adds to it. */
export interface ReportDraft extends Occurrence, CategoryDetails {
  /** Where it happened, where the individual resides, or which site reports. */
  readonly site: string;
  /** Where it happened, as section 12 lists the places under Categories. */
  readonly location: ReportLocation;
  /** When the report was submitted; left out: not yet. It decides whether the report is late. */
  readonly submittedAt?: Timestamp | Date | null | undefined;
  /** One for each individual; none for Healthy Babies, Healthy Children. */
  readonly people: readonly ReportPerson[];
  /** Who was notified so far, and who was not, with the reason. Section 12, Notification. */
  readonly notifications: readonly ReportNotification[];
  /** The text of section 12, Description. It contains no personal information. */
  readonly description: string;
  /** Further details and next steps: follow-up, prevention, and direction from the ministry. No personal information. */
  readonly furtherDetails?: string | null | undefined;
  /** Why the report is late. Needed where it is submitted after its limit. */
  readonly lateExplanation?: string | null | undefined;
  /** Whether this should be the only or last submission, and why. */
  readonly finalSubmission?:
    | {
        /** Whether this is expected to be the only or last submission. */
        readonly expected: boolean;
        /** Why this is, or is not, expected to be the last submission. */
        readonly explanation: string;
      }
    | null
    | undefined;
  /** Each time that the media reported it. Section 12, Description. */
  readonly media?: readonly ReportMedia[] | null | undefined;
  /** How each individual sees the occurrence. Section 12, Individual’s views/perspectives. */
  readonly views?: readonly ReportView[] | null | undefined;
  /** The files that go with the report. Section 12, Supporting documents. */
  readonly supportingDocuments?: readonly SupportingDocument[] | null | undefined;
  /** Who prepared the report and who approved it. Section 12, Sign-off. */
  readonly signOff: {
    /** The person who prepared and started the report. */
    readonly preparedBy: SignOffPerson;
    /** The person who approved it, where the provider’s own policy asks for an approval. */
    readonly approvedBy?: SignOffPerson | null | undefined;
  };
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

/** An error is corrected before the report is submitted; a warning is looked at. */
export type IssueSeverity = 'error' | 'warning';

/** The first submission, which may lack what is not known yet; or the last one, before no further action is required. */
export type ReportProfile = 'initial' | 'final';

/** Something wrong with a draft. It says where and by which rule, and never repeats a name, a date of birth or an identifier. */
export interface Issue {
  /** What is wrong, for programs. People read `text`. */
  readonly code: IssueCode;
  /** Whether the report may be submitted so: an error must be corrected, a warning must be looked at. */
  readonly severity: IssueSeverity;
  /** Keys and indexes of the draft; an unknown key is reported by its parent's path. */
  readonly path: readonly (string | number)[];
  /** The text with the path before it and the sources after it, as one line. */
  readonly message: string;
  /** What to correct, without path and sources. */
  readonly text: string;
  /** The id of the rule. */
  readonly rule: string;
  /** Where the sources ask for it. */
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
