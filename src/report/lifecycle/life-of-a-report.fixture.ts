import type { BusinessCalendar } from '../../calendar/options.ts';
import type { ReportEvent } from './events.ts';
import { type ReportStatus, reportStatus } from './status.ts';

// What the tests of a report's life share. 23 November 2026 is a Monday; updates that are each submitted on their day are due on
// 2 December, 11 December, 22 December and 4 January 2027.

export const awareAt = '2026-11-23T10:00:00-05:00';
export const initial: ReportEvent = { kind: 'initial-submitted', at: '2026-11-23T10:40:00-05:00' };
export const muchLater = '2027-03-01T10:00:00-05:00';

export function status(
  events: readonly ReportEvent[],
  now: string,
  level: 1 | 2 = 1,
  calendar?: BusinessCalendar,
): ReportStatus {
  return reportStatus({ awareAt, level, events }, now, calendar);
}
export const update = (at: string): ReportEvent => ({ kind: 'update-submitted', at });
export const interval = (at: string, businessDays: number): ReportEvent => ({
  kind: 'update-interval-set',
  at,
  businessDays,
});
export const request = (at: string, due?: string): ReportEvent =>
  due === undefined ? { kind: 'update-requested', at } : { kind: 'update-requested', at, due };
export const noFurtherAction = (at: string): ReportEvent => ({ kind: 'no-further-action', at });
export const duplicate = (at: string): ReportEvent => ({ kind: 'deemed-duplicate', at });
export const notValid = (at: string): ReportEvent => ({ kind: 'deemed-not-valid', at });
export const learned = (at: string): ReportEvent => ({ kind: 'level-1-learned', at });
export const levelChanged = (at: string, level: 1 | 2): ReportEvent => ({ kind: 'level-changed', at, level });
