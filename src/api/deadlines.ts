export { addBusinessDays } from '../calendar/add-business-days.ts';
export { businessDaysBetween } from '../calendar/business-days-between.ts';
export {
  type BusinessDayExplanation,
  explainBusinessDays,
  type SkippedDay,
} from '../calendar/explain-business-days.ts';
export { holidays, type YearHoliday } from '../calendar/holidays.ts';
export { isBusinessDay } from '../calendar/is-business-day.ts';
export { type LocalTimeOptions, parseLocalTimestamp } from '../calendar/local-timestamp.ts';
export { calendars } from '../catalogue/calendars.ts';
export { safeInitialReportDue, safeReportStatus } from '../forms/safe-variants/deadlines.ts';
export { type DueItem, dueSoon } from '../report/deadlines/due-soon.ts';
export { initialReportDue } from '../report/deadlines/initial-report.ts';
export { toICalendar } from '../report/icalendar/icalendar.ts';
export type { CalendarFileOptions, ReportWithStatus } from '../report/icalendar/icalendar-input.ts';
export { checkReport } from '../report/lifecycle/check-report.ts';
export type { Conflict } from '../report/lifecycle/conflicts.ts';
export { eventsFromChanges } from '../report/lifecycle/events-from-changes.ts';
export { type ReassessedReport, reassessReport, type StoredReport } from '../report/lifecycle/reassess-report.ts';
export { type ReportStatus, reportStatus } from '../report/lifecycle/status.ts';
