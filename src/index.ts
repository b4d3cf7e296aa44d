// Deciding
export { assess } from './assess/assess.ts';
export { companionEntries } from './assess/companion-entries.ts';
export { type AssessmentChange, compareAssessments } from './assess/compare-assessments.ts';
export { decideOccurrence, type EntryDecision, type OccurrenceDecision } from './assess/decide-occurrence.ts';
export { descriptionRequirements } from './assess/description-requirements.ts';
export { determineLevel, type LevelOptions } from './assess/determine-level.ts';
export { determineReportability } from './assess/determine-reportability.ts';
export { notificationDuties } from './assess/notification-duties.ts';
export { type Answer, type Asked, withAnswer } from './assess/with-answer.ts';
export { withCompanions } from './assess/with-companions.ts';
// Many at once
export * from './batch/index.ts';
// Deadlines, business days and a report's life
export {
  addBusinessDays,
  type BusinessCalendar,
  type BusinessDayExplanation,
  businessDaysBetween,
  type CalendarId,
  explainBusinessDays,
  holidays,
  isBusinessDay,
  type LocalTimeOptions,
  type Moment,
  parseLocalTimestamp,
  type SkippedDay,
  type YearHoliday,
} from './calendar/index.ts';
export { calendars } from './catalogue/calendars.ts';
export * from './catalogue/choices.ts';
export { type ContestedRegisterItem, contestedReadings } from './catalogue/contested.ts';
export { claims, entryRoles } from './catalogue/entry-choices.ts';
export { type ExplainOptions, explainRule, type RuleExplanation } from './catalogue/explain-rule.ts';
export { type EntryKind, type Fact, facts, factsFor } from './catalogue/facts.ts';
// The rules as data
export { findTaxonomy, type TaxonomyMatch } from './catalogue/find-taxonomy.ts';
export { findingKinds } from './catalogue/finding-kinds.ts';
export { type Program, programs } from './catalogue/programs.ts';
export {
  type DefinedCategory,
  type DefinedSubcategory,
  type DefinedType,
  type FoundNode,
  findTaxonomyNode,
  taxonomy,
} from './catalogue/taxonomy.ts';
export * from './draft/index.ts';
// Forms, and input from outside
export * from './forms/index.ts';
export { checkOccurrence, parseOccurrence } from './input/check-occurrence.ts';
export { type InputProblem, InvalidInputError, isInvalidInputError } from './input/invalid-input-error.ts';
// What is spoken of
export type * from './model/assessment.ts';
export type { Citation, DocumentId, RuleRef } from './model/citation.ts';
export type { EntryFacts, IndividualFacts, OccurrenceFacts } from './model/facts-of.ts';
export type { CategoryId, SubcategoryId, SubcategoryIdOf, TypeId, TypeIdOf } from './model/ids.ts';
export type * from './model/occurrence.ts';
export type * from './model/personal-information.ts';
export type * from './model/report-draft.ts';
// Personal information in text
export { findPersonalInformation, minimizeName, minimizeText } from './personal-information/index.ts';
export { personalInformationPolicy } from './personal-information/policy.ts';
export * from './report/index.ts';
export { version } from './version.ts';
export type { FactId, FactScope } from './vocabulary/facts.ts';
export type { ProgramId } from './vocabulary/programs.ts';
export type { Recipient } from './vocabulary/recipients.ts';
export type { FurtherRecipient, Gender, GuardianStatusId, ReportLocation } from './vocabulary/report-values.ts';
export type { SettingId } from './vocabulary/settings.ts';
