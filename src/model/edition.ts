import type { guidelinesIds } from '../vocabulary/guidelines.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { RuleRef } from './citation.ts';
import type { FactDefinition, FieldDefinition } from './fact.ts';
import type { CategoryId } from './ids.ts';
import type { CivilDate, GuidelinesId } from './occurrence.ts';
import type { PersonalInformationRule } from './personal-information.ts';
import type { ReportingTimelines, UpdateRule } from './process-rules.ts';
import type { ReportRequirements } from './report-draft.ts';
import type {
  AdvisoryRule,
  CategoryLevels,
  CategoryReportability,
  CompanionRule,
  ContestedQuestion,
  ContestedReading,
  DecisionAdvisories,
  DescriptionItem,
  Implication,
  ImpliedAnswer,
  NotificationGround,
  NotificationTerms,
  ServiceScope,
} from './rule.ts';
import type { CategoryNode } from './taxonomy.ts';

/** A list of editions by their ids, the latest first. A list that lacks an edition, or has another order, does not compile. */
export type EveryEdition = InOrder<typeof guidelinesIds>;

type InOrder<Ids extends readonly GuidelinesId[]> = {
  readonly [Place in keyof Ids]: { readonly id: Ids[Place] };
};

/** The Levels of an edition, by category. */
export type EditionLevels = Readonly<Record<CategoryId, CategoryLevels>>;

/** What the Level of an entry depends on. `determineLevel` needs nothing else of an edition, so that it stays small. */
export interface LevelRules<Id extends GuidelinesId = GuidelinesId> {
  readonly id: Id;
  readonly vocabulary: Vocabulary;
  readonly implications: readonly ImpliedAnswer[];
  readonly levels: EditionLevels;
}

/** What one edition of the Guidelines says, as data. Functions that decide receive it as a parameter. */
export interface Edition<Id extends GuidelinesId = GuidelinesId> extends LevelRules<Id> {
  readonly title: string;
  /** The first day on which it was in force; `null` when its text does not say. */
  readonly inForceFrom: CivilDate | null;
  readonly taxonomy: readonly CategoryNode[];
  readonly facts: readonly FactDefinition[];
  readonly fields: readonly FieldDefinition[];
  readonly implications: readonly Implication[];
  readonly scope: ServiceScope;
  readonly reportability: Readonly<Record<CategoryId, CategoryReportability>>;
  readonly notificationTerms: readonly NotificationTerms[];
  readonly notifications: readonly NotificationGround[];
  readonly companions: readonly CompanionRule[];
  readonly description: readonly DescriptionItem[];
  readonly contested: readonly ContestedReading[];
  readonly advisories: readonly AdvisoryRule[];
  readonly decisionAdvisories: DecisionAdvisories;
  readonly personalInformation: readonly PersonalInformationRule[];
  readonly timelines: ReportingTimelines;
  readonly updateInterval: UpdateRule;
}

/** What an edition is called. */
export interface EditionNames<Id extends GuidelinesId = GuidelinesId> {
  readonly id: Id;
  /** What the edition is called in a sentence or a heading: its date. */
  readonly name: string;
  /** What it is called in a list to choose from. */
  readonly label: string;
  /** What it contains, in one sentence, for those who choose. */
  readonly help: string;
}

/** What an edition states and no decision depends on. It is apart from the rules, so that a bundle of `assess` does without it. */
export interface EditionTexts<Id extends GuidelinesId = GuidelinesId> extends EditionNames<Id> {
  readonly report: ReportRequirements;
  /** What sections 6 to 12 state without a condition on facts. */
  readonly statements: readonly RuleRef[];
  /** What categories, subcategories and types mean, by path. */
  readonly definitions: Readonly<Record<string, string>>;
  /** Every contested passage as a question. */
  readonly contestedQuestions: readonly ContestedQuestion[];
}
