import type { RuleRef } from './citation.ts';

// The rules of sections 6 to 11: what a provider does at set times, and the life of a report.

/** A rule that gives the first report so many hours. */
interface ReportingTimeline extends RuleRef {
  /** Hours of elapsed time since the provider became aware of the occurrence or deemed the incident one. */
  readonly hours: number;
}

/** Section 7: by when the first report is submitted, by Level. */
export type ReportingTimelines = Readonly<Record<1 | 2, ReportingTimeline>>;

/** A rule that gives an update so many business days. */
export interface UpdateRule extends RuleRef {
  /** Business days, day 1 being the first business day after the day that is counted from. */
  readonly businessDays: number;
}
