import type { ProgramId } from '../vocabulary/programs.ts';
import type { SettingId } from '../vocabulary/settings.ts';
import type { Citation, RuleRef } from './citation.ts';
import type { CivilDate, ProviderRole } from './occurrence.ts';

/** What a provider's report may say about people, and where. */
export interface PersonalInformationPolicy {
  /** Health information custodians that deliver Healthy Babies, Healthy Children add no individuals. */
  readonly individuals: 'add' | 'do-not-add';
  /** How much of an individual’s name the report contains. */
  readonly name: 'full-name' | 'first-name-last-initial' | 'initials' | 'none';
  /** Whether the report contains dates of birth. */
  readonly dateOfBirth: 'include' | 'none';
  /** How the description refers to an individual: "Individual #1", or "YP Jordan S." in Youth Justice. */
  readonly narrativeReference: 'non-identifying-descriptor' | 'first-name-last-initial';
  /** How the description refers to staff. */
  readonly staffInNarrative: 'non-identifying-descriptor' | 'position-and-initials';
  /** Whether the address of the site may be entered. Those of some shelters never are. */
  readonly siteAddress: 'collected' | 'never-collected';
  /** Which files may go with the report. */
  readonly supportingDocuments: 'without-personal-information' | 'only-when-ministry-requests';
  /** Whether the report says that a person has a probation officer. */
  readonly probationOfficerField: 'allowed' | 'not-applicable';
  /** The rules that gave each part. */
  readonly because: readonly RuleRef[];
}

/** The parts of a policy that rules decide. */
export type PersonalInformationParts = Omit<PersonalInformationPolicy, 'because'>;

/** The providers to which a rule on personal information applies: everything stated must be true. */
export interface PolicyScope {
  /** Any of these is among the provider's programs, or its site is stated to be one of `orSettings`. */
  readonly programs?: readonly ProgramId[];
  /** Settings that count like one of the programs. */
  readonly orSettings?: readonly SettingId[];
  /** The provider has this role; taken to have it where its roles are not known. */
  readonly roleUnlessKnownOtherwise?: ProviderRole;
  /** The ministry is known to have approved limits on personal information. */
  readonly limitsApproved?: true;
}

/** A rule about personal information: what it asks of a provider, and the parts of the policy that it then gives. */
export interface PersonalInformationRule extends RuleRef {
  /** Everything stated must be true; when nothing is stated, the rule applies to every provider. */
  readonly when: PolicyScope;
  readonly gives: Partial<PersonalInformationParts>;
}

/** A person's name as it is kept: everything but the last name under `firstName`; a person's only legal name goes there too. */
export interface PersonName {
  /** The first name and any middle names, or the only name. */
  readonly firstName: string;
  /** The last name; left out: none, or not known. */
  readonly lastName?: string | null | undefined;
}

/**
 * A person whose name, date of birth or identifiers may turn up in free text.
 * A nickname or former name is one more item with the same `id`.
 */
export interface KnownPerson extends PersonName {
  /** The caller's own non-identifying id; never a name. */
  readonly id: string;
  /** The civil date of birth: "2011-03-14". */
  readonly dateOfBirth?: CivilDate | null | undefined;
  /** Y-OTIS, DSCIS, CPIN and other numbers of the person. */
  readonly identifiers?: readonly string[] | null | undefined;
  /** Other names that the person goes by: a nickname, a former name, a name in another script. */
  readonly aliases?: readonly string[] | null | undefined;
  /** Left out: an individual who received the service. */
  readonly kind?: 'individual' | 'staff' | 'other' | null | undefined;
}

/** What a finding is; `findingKinds` lists the kinds with labels. */
export type PersonalInformationKind =
  | 'name'
  | 'date-of-birth'
  | 'identifier'
  | 'handle'
  | 'phone'
  | 'email'
  | 'address'
  | 'postal-code'
  | 'health-card'
  | 'sin'
  | 'medication'
  | 'medication-dose'
  | 'diagnosis'
  | 'physician-name'
  | 'url'
  | 'unreadable';

/**
 * How sure a finding is. `certain`: a name that was given, or a form that is hardly anything else. `likely`: a word that the words
 * around it make a name, a number or a medicine. `possible`: worth a look, such as a diagnosis, and left in the text.
 */
export type Confidence = 'certain' | 'likely' | 'possible';

/** A place in a text that carries personal information. It says where, never what. */
export interface PersonalInformationFinding {
  /** What it is: a name, a phone number, and so on. */
  readonly kind: PersonalInformationKind;
  /** Where it starts: the UTF-16 offset of its first character. */
  readonly start: number;
  /** Where it ends: the offset of the first character after it. */
  readonly end: number;
  /** `KnownPerson.id`; left out where several people could be meant. */
  readonly person?: string;
  /** What to write there instead: "Individual #1", "YP Jordan S.", … */
  readonly suggestion?: string;
  /** How sure the finding is. */
  readonly confidence: Confidence;
  /** Where the Guidelines keep this kind of information out. */
  readonly citations: readonly Citation[];
}

/** What is said of every finding of a kind. */
export interface PersonalInformationKindTerms {
  readonly citations: readonly Citation[];
}

/** What a caller's own recognizer finds in a text. */
export interface RecognizedPlace {
  /** Where it starts: the UTF-16 offset of its first character. */
  readonly start: number;
  /** The offset of the first character after it. */
  readonly end: number;
}

/** A caller's own rule for personal information: employee numbers, names of houses, and the like. */
export interface Recognizer {
  /** Names the recognizer in errors. */
  readonly id: string;
  /** A pattern whose time is linear in the text, or a function that gives places in the text. */
  readonly pattern: RegExp | ((text: string) => Iterable<RecognizedPlace>);
  /** The kind that its findings have. */
  readonly kind: PersonalInformationKind;
  /** Put in the place of what is found; left out: the mark of the kind. */
  readonly suggestion?: string | null | undefined;
  /** Left out: `certain`. */
  readonly confidence?: Confidence | null | undefined;
}

/** What a caller adds to the search for personal information, and takes from it. */
export interface FindOptions {
  /** The caller's own rules, besides those of this library. Left out: none. */
  readonly recognizers?: readonly Recognizer[] | null | undefined;
  /** Texts that are never a finding, in any place and in capitals or not: the name of a school, of a program, of a street. */
  readonly allow?: readonly string[] | null | undefined;
}

/** How a text is minimized. */
export interface MinimizeOptions extends FindOptions {
  /** The least sure findings that are replaced. Left out: `likely`. */
  readonly minimum?: Confidence | null | undefined;
}
