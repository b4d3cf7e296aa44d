export type { EntryDecision, OccurrenceDecision } from '../assess/decide-occurrence.ts';
export type { LevelOptions } from '../assess/determine-level.ts';
export type { WhyNot } from '../calendar/business-days.ts';
export type { CalendarId } from '../calendar/calendar-ids.ts';
export type { BusinessCalendar } from '../calendar/options.ts';
export type { Moment } from '../calendar/timestamp.ts';
export type { Choice } from '../catalogue/choices.ts';
export type { DeepPartial, PartialReportDraft } from '../draft/parse/partial-draft.ts';
export type { AccessStatement, IncidentRelation, PolicyContentId, PrivacyPrincipleId } from '../editions/current.ts';
export type * from '../model/assessment.ts';
export type { AssessmentChange } from '../model/assessment-change.ts';
export type { Citation, CitedHelp, DocumentId, RuleRef } from '../model/citation.ts';
export type * from '../model/facts-of.ts';
export type { CategoryId, SubcategoryId, SubcategoryIdOf, TypeId, TypeIdOf } from '../model/ids.ts';
export type * from '../model/occurrence.ts';
export type {
  Confidence,
  KnownPerson,
  PersonalInformationKind,
  PersonalInformationPolicy,
  PersonName,
} from '../model/personal-information.ts';
export type * from '../model/readings.ts';
export type {
  Issue,
  IssueCode,
  IssueSeverity,
  PersonIdentifiers,
  ReportDraft,
  ReportMedia,
  ReportNotification,
  ReportPerson,
  ReportProfile,
  ReportView,
  SignOffPerson,
  SupportingDocument,
} from '../model/report-draft.ts';
export type { RecordItem } from '../model/rule.ts';
export type { ReportEvent } from '../report/lifecycle/events.ts';
export type { IdentifiedReport, TimedReport } from '../report/lifecycle/report-input.ts';
export type { FactId, FactScope } from '../vocabulary/facts.ts';
export type { ProgramId } from '../vocabulary/programs.ts';
export type { Recipient } from '../vocabulary/recipients.ts';
export type { FurtherRecipient, Gender, GuardianStatusId, ReportLocation } from '../vocabulary/report-values.ts';
export type { SettingId } from '../vocabulary/settings.ts';
