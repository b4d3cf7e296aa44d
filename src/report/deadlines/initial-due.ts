import type { ReportingTimelines } from '../../model/process-rules.ts';

const millisecondsOfAnHour = 3_600_000;

/** By when the first report is due, in milliseconds since 1970: hours of elapsed time, also when the clocks change. */
export function initialDue(timelines: ReportingTimelines, level: 1 | 2, awareAt: number): number {
  return awareAt + timelines[level].hours * millisecondsOfAnHour;
}
