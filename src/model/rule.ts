import type { Condition } from '../logic/condition.ts';
import type { FactId } from '../vocabulary/facts.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import type { Citation, RuleRef } from './citation.ts';
import type { CategoryId, SubcategoryId, TypeId } from './ids.ts';
import type { PolicyScope } from './personal-information.ts';
import type { ContestedId } from './readings.ts';

/** A rule: a plain frozen value. The engine reads its properties and never names one; a rule never computes. */
export interface Rule extends RuleRef {
  /** What must be true for the rule to apply. */
  readonly when: Condition;
}

/** A statement without a condition of its own: what is left when no rule applies. */
export type DefaultRule = RuleRef;

/** A rule that applies in some categories or subcategories only; when they are left out, in all. */
export interface ScopedRule extends Rule {
  /** The categories in which it applies; left out: all. */
  readonly categories?: readonly CategoryId[];
  /** The subcategories in which it applies; left out: all. */
  readonly subcategories?: readonly SubcategoryId[];
}

/** A condition that is read only in some categories or subcategories. */
export type ScopedCondition = Omit<ScopedRule, keyof RuleRef>;

/** A criterion of section 13 that makes an incident reportable. */
export interface Criterion extends ScopedRule {
  /**
   * Whether the criterion applies only within the provision or receipt of the service (section 5), wherever it happened, or whatever the
   * service, another funded service included (footnote 29).
   */
  readonly scope: 'needed' | 'not-needed' | 'whatever-the-service';
}

/** Reportability of one category: its criteria, its express exceptions, and what is said when no criterion is met. */
export interface CategoryReportability {
  readonly criteria: readonly Criterion[];
  readonly exceptions: readonly ScopedRule[];
  readonly criteriaNotMet: DefaultRule;
}

/** Section 5: what is within the service, and what is then for professional judgment. */
export interface ServiceScope {
  /** Any of these puts the incident within the provision or receipt of services. */
  readonly within: readonly ScopedRule[];
  /** Any of these, outside of the service, makes reporting a matter of professional judgment. */
  readonly judgment: readonly Rule[];
  /** Any of these makes it a matter of professional judgment even within the service. */
  readonly alwaysJudgment: readonly Rule[];
  readonly outside: DefaultRule;
  readonly nothingEntered: DefaultRule;
}

/** The Levels of one category. */
export interface CategoryLevels {
  readonly levelOne: readonly ScopedRule[];
  /** Every other serious occurrence of the category. */
  readonly levelTwo: DefaultRule;
}

/** What an implication says, without its words. */
export interface ImpliedAnswer {
  readonly if: FactId | 'individual';
  readonly implies: FactId;
  /** The answer that follows: yes, unless it is no. */
  readonly answer?: false;
  /** An answer that was given counts all the same. Without this, the one that follows counts, and a warning says that two answers disagree. */
  readonly unlessAnswered?: true;
}

/** An answer that follows from another: a yes to a fact, or an entry that names an individual, settles a fact that is not known. */
export interface Implication extends RuleRef, ImpliedAnswer {
  /** The categories in which two contradicting answers are reported; left out: all. */
  readonly categories?: readonly CategoryId[];
}

/** One item to record about a notification. */
export interface RecordItem {
  /** The id of the item; stable across releases. */
  readonly id: string;
  /** What to record. */
  readonly text: string;
  /** Where the sources ask for it. */
  readonly citations: readonly Citation[];
}

/** A ground on which a recipient is notified. */
export interface NotificationGround extends ScopedRule {
  readonly recipient: Recipient;
  /** Read for each entry, for each individual, or once for the occurrence and then only when it is Level 1. */
  readonly per: 'entry' | 'individual' | 'level-1-occurrence';
  /** Raised only once it is known to be true, never merely because it may be. */
  readonly onlyWhenKnown?: true;
}

/** How a recipient is notified, and what the report says about it. */
export interface NotificationTerms {
  readonly recipient: Recipient;
  readonly label: string;
  readonly timing: 'immediately' | 'without-unreasonable-delay' | 'as-legislation-requires' | 'unspecified';
  readonly form: 'in-writing' | 'phone-or-email' | 'unspecified';
  readonly recordInReportEvenIfNotMade: boolean;
  readonly record: readonly RecordItem[];
  /** Why the notification is not required, where one of these is the reason; otherwise no criterion for it is met. */
  readonly notRequired: { readonly reasons: readonly Rule[]; readonly otherwise: RuleRef };
  readonly citations: readonly Citation[];
}

/** The entry that a companion rule calls for. */
export interface CompanionTarget {
  /** The category of that entry. */
  readonly category: CategoryId;
  /** Left out: any. */
  readonly subcategory?: SubcategoryId;
  /** The type; left out: any, or none. */
  readonly type?: TypeId;
  /** About the same individual, or about the service provider. */
  readonly about: 'individual' | 'service-provider';
  /** Facts of the entry that calls for it that it does not carry over. */
  readonly leavesOut?: readonly FactId[];
}

/** A rule by which one entry calls for another. */
export interface CompanionRule extends ScopedRule {
  /** Added to the entry that calls for it, or reported in place of the entry that calls for it. */
  readonly how: 'also' | 'instead';
  /** The entry that it calls for. */
  readonly callsFor: CompanionTarget;
  /** Not called for when any entry of the report is one, whomever it is about. */
  readonly oncePerReport?: true;
  /** While it is open it is offered only once this fact is known to be a yes; it would be noise otherwise. */
  readonly possibleOnlyWith?: FactId;
  /** It is offered and never called for: whether it is owed depends on more than its condition. */
  readonly neverCertain?: true;
}

/** An item of the description checklist. */
export interface DescriptionItem extends ScopedRule {
  /** Said in words where the library has no fact for it: "where applicable", "if police were called", … */
  readonly onlyIf?: string;
  /** Once for the report, or for each entry. */
  readonly per: 'report' | 'entry';
  /** For a serious occurrence of this Level only: it stays on the list until the Level is known to be another one. */
  readonly onlyAtLevel?: 1;
}

/** A change to rules of an edition, by rule id: another condition, or none of it at all. */
export interface RuleChange {
  /** The id of the rule that reads otherwise. */
  readonly rule: string;
  /** The condition that takes the place of the rule’s own. */
  readonly when: Condition;
  /** What the rule says under this reading, if its own words would say something else, with the source. */
  readonly text?: string;
  /** Where the other reading comes from, if not from the rule’s own source. */
  readonly citations?: readonly Citation[];
  /** How a companion is called for, where the other reading changes that. */
  readonly how?: CompanionRule['how'];
}

/** A rule on personal information that applies to other providers under another reading of a contested passage. */
export interface PolicyChange {
  /** The id of the rule that reads otherwise. */
  readonly rule: string;
  /** The providers to which it applies, in place of the rule’s own. */
  readonly when: PolicyScope;
  /** What the rule says under this reading. */
  readonly text: string;
}

/** The two readings of a passage: the one taken, and the other. */
interface Interpretations {
  readonly id: string;
  readonly reading: string;
  readonly otherReading: string;
  readonly citations: readonly Citation[];
}

/** A passage that can be read two ways, with the other reading as a change of rules. */
export interface ContestedReading extends Interpretations {
  readonly changes: readonly RuleChange[];
  /** What the other reading changes in the rules on personal information. */
  readonly policyChanges?: readonly PolicyChange[];
}

/** What is asked of a contested passage and why it is read as it is; its readings, where they cannot be computed. */
export type ContestedQuestion = { readonly id: ContestedId; readonly question: string; readonly why: string } & (
  | (Interpretations & {
      /** Why the other reading is no change of rules. */
      readonly notComputed: string;
    })
  | { readonly notComputed?: never }
);

/** A caution that is not a rule of the Guidelines, with its source. */
export interface AdvisoryText {
  readonly id: string;
  readonly severity: 'info' | 'warning';
  readonly text: string;
  readonly source: string;
}

/** A caution that is shown when its condition is true, apart from every duty. */
export interface AdvisoryRule extends AdvisoryText {
  readonly per: 'occurrence' | 'entry';
  readonly categories?: readonly CategoryId[];
  readonly subcategories?: readonly SubcategoryId[];
  /** It is about answers that were given: nothing is asked for its sake. */
  readonly asksNothing?: true;
  readonly when: Condition;
}

/** Cautions about a decision rather than about a fact. */
export interface DecisionAdvisories {
  /** While the time for a report runs. */
  readonly attendFirst: AdvisoryText;
  /** An entry that may be called for could make the report required, or Level 1. */
  readonly possibleCompanion: AdvisoryText;
  /** An answer was overridden by what follows from another one. */
  readonly answersDisagree: AdvisoryText;
  /** An entry answers yes to a fact that no rule of its category reads; `ofReport` is said where no entry of the report reads it. */
  readonly factNotRead: AdvisoryText & { readonly ofReport: string };
  readonly levelOneButNotReportable: AdvisoryText & { readonly unless: readonly ScopedCondition[] };
  /** An entry is not reportable, but a law or policy that the Guidelines cite asks for a notification on its facts. */
  readonly notifiedAllTheSame: AdvisoryText & {
    /** Where what is known of the individual is no ground to notify these recipients. */
    readonly unless: readonly (ScopedCondition & { readonly recipients: readonly Recipient[] })[];
  };
  readonly notReportable: AdvisoryText;
  readonly earlierEdition: AdvisoryText;
  readonly noTime: AdvisoryText;
}
