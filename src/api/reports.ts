export { type FirstCallItem, firstCall } from '../draft/render/first-call.ts';
export { type RenderReportOptions, renderReport } from '../draft/render/render-report.ts';
export { type ValidateReportOptions, validateReport } from '../draft/validate/validate-report.ts';
export { safeFirstCall, safeRenderReport } from '../forms/safe-variants/draft.ts';
export { type AnnualReviewOptions, annualReview } from '../report/annual-review/annual-review.ts';
export type { ReviewedReport } from '../report/annual-review/review-record.ts';
export type { AnnualReview, Recurring, ReviewedGroup, ReviewedNode } from '../report/annual-review/review-result.ts';
export type { YearOverYear } from '../report/annual-review/tally.ts';
export { type Grouping, groupIntoReports, type Incident } from '../report/leads/grouping.ts';
export type { LeadReporterQuestion, PlacingAgency } from '../report/leads/lead-question.ts';
export {
  determineLeadReporters,
  type Handover,
  type LeadReporterAnswer,
  type ReportLead,
} from '../report/leads/lead-reporters.ts';
export { countRestraints, type RestraintEpisode } from '../report/leads/restraints.ts';
export {
  type ChecklistItem,
  type StandingDuties,
  type StandingDuty,
  standingDuties,
} from '../report/standing-duties/standing-duties.ts';
export type { AnnualReviewRecord, ProviderRecord, StaffRecord } from '../report/standing-duties/standing-record.ts';
