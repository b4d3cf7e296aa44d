import type { BusinessCalendar } from '../../calendar/options.ts';
import type { Timestamp } from '../../model/occurrence.ts';
import { initialReportDue } from '../../report/deadlines/initial-report.ts';
import { type ReportStatus, reportStatus } from '../../report/lifecycle/status.ts';
import { type SafeResult, safe } from '../safe.ts';

/**
 * `reportStatus` for the values of a form: events that are half typed are problems, not an error.
 *
 * @param report - Anything, as for `reportStatus`.
 * @param now - Anything: the moment to look at.
 * @param options - As for `reportStatus`.
 * @returns `{ ok: true, value }` with the status, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const report = { awareAt: '2026-11-21T14:05', level: 1, events: [] } as const;
 * const result = safeReportStatus(report, '2026-11-21T15:05:01-05:00');
 * result.ok ? '' : result.problems[0]?.code //=> 'bad-timestamp'
 * ```
 * @since 0.2.0
 */
export const safeReportStatus: (
  report: unknown,
  now: unknown,
  options?: BusinessCalendar | null,
) => SafeResult<ReportStatus> = safe(reportStatus);

/**
 * `initialReportDue` for the values of a form.
 *
 * @param level - Anything: 1 or 2.
 * @param awareAt - Anything: when the provider became aware.
 * @param options - As for `initialReportDue`.
 * @returns `{ ok: true, value }` with the time, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeInitialReportDue(1, '2026-11-21T02:10:00-05:00') //=> { ok: true, value: '2026-11-21T03:10:00-05:00' }
 * ```
 * @since 0.2.0
 */
export const safeInitialReportDue: (
  level: unknown,
  awareAt: unknown,
  options?: BusinessCalendar | null,
) => SafeResult<Timestamp> = safe(initialReportDue);
