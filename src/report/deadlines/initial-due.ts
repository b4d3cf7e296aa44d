import { reportingTimelines } from '../../editions/current.ts';

const millisecondsOfAnHour = 3_600_000;

/** By when the first report is due, in milliseconds since 1970: hours of elapsed time, whatever the clocks do. */
export function initialDue(level: 1 | 2, awareAt: number): number {
  return awareAt + reportingTimelines[level].hours * millisecondsOfAnHour;
}
