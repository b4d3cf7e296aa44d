import type { RuleRef } from './citation.ts';

// The rules of sections 6 to 11: what a provider does at set times, and the life of a report.

/** A rule that gives the first report so many hours. */
interface ReportingTimeline extends RuleRef {
  /** Hours of elapsed time since the provider became aware of the occurrence or deemed the incident one. */
  readonly hours: number;
}

/** Section 7: by when the first report is submitted, by Level. */
export type ReportingTimelines = Readonly<Record<1 | 2, ReportingTimeline>>;
