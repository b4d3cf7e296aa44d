import { initialReportDue } from '../../report/deadlines/initial-report.ts';

import { reportStatus } from '../../report/lifecycle/status.ts';

import { type SafeResult, safe } from '../safe.ts';

/**
 * `reportStatus` for the values of a form: events that are half typed are problems, not an error.
 *
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
  ...args: Parameters<typeof reportStatus>
) => SafeResult<ReturnType<typeof reportStatus>> = safe(reportStatus);

/**
 * `initialReportDue` for the values of a form.
 *
 * @returns `{ ok: true, value }` with the time, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeInitialReportDue(1, '2026-11-21T02:10:00-05:00') //=> { ok: true, value: '2026-11-21T03:10:00-05:00' }
 * ```
 * @since 0.2.0
 */
export const safeInitialReportDue: (...args: Parameters<typeof initialReportDue>) => SafeResult<string> =
  safe(initialReportDue);
