import type { FactDefinition, FieldDefinition } from './fact.ts';
import type { CategoryId } from './ids.ts';
import type { CivilDate, GuidelinesId } from './occurrence.ts';
import type { PersonalInformationRule } from './personal-information.ts';
import type { ReportingTimelines } from './process-rules.ts';
import type {
  AdvisoryRule,
  CategoryLevels,
  CategoryReportability,
  CompanionRule,
  ContestedReading,
  DecisionAdvisories,
  DescriptionItem,
  Implication,
  NotificationGround,
  NotificationTerms,
  ServiceScope,
} from './rule.ts';
import type { CategoryNode } from './taxonomy.ts';

/** The Levels of an edition, by category. */
export type EditionLevels = Readonly<Record<CategoryId, CategoryLevels>>;

/** What one edition of the Guidelines says, as data. Functions that decide receive it as a parameter. */
export interface Edition {
  readonly id: GuidelinesId;
  readonly title: string;
  /** The first day on which it was in force; `null` when its text does not say. */
  readonly inForceFrom: CivilDate | null;
  readonly taxonomy: readonly CategoryNode[];
  readonly facts: readonly FactDefinition[];
  readonly fields: readonly FieldDefinition[];
  readonly implications: readonly Implication[];
  readonly scope: ServiceScope;
  readonly reportability: Readonly<Record<CategoryId, CategoryReportability>>;
  readonly levels: EditionLevels;
  readonly notificationTerms: readonly NotificationTerms[];
  readonly notifications: readonly NotificationGround[];
  readonly companions: readonly CompanionRule[];
  readonly description: readonly DescriptionItem[];
  readonly contested: readonly ContestedReading[];
  readonly advisories: readonly AdvisoryRule[];
  readonly decisionAdvisories: DecisionAdvisories;
  readonly personalInformation: readonly PersonalInformationRule[];
  readonly timelines: ReportingTimelines;
}
