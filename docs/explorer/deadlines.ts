import type { Assessment } from '../../src/index.ts';
import { type CivilDate, type ReportStatus, reportStatus, toICalendar } from '../../src/index.ts';
import { isReported } from './calls.ts';
import { timestampAt } from './clock.ts';
import type { State } from './state.ts';

/** The first report and the update after it. */
export interface Deadlines {
  /** Whether the date of the update assumes that the report is submitted at its limit. */
  readonly isAssumed: boolean;
  readonly nextUpdate: CivilDate | null;
}

function statusOf(
  state: State,
  assessment: Assessment,
  submittedAt: string | undefined,
  now: string,
): ReportStatus | undefined {
  const { awareAt } = state.draft;
  const level = assessment.workingLevel;
  if (awareAt == null || level === null) return undefined;
  const events = submittedAt === undefined ? [] : [{ kind: 'initial-submitted' as const, at: submittedAt }];
  return reportStatus({ awareAt, level, events }, now);
}

/** The date of the next update: by the time of the report, or by its limit while it is not submitted. */
export function deadlinesOf(state: State, assessment: Assessment): Deadlines {
  const reported = isReported(state.desk);
  const at = reported ?? assessment.initialReportDue ?? undefined;
  const status = at === undefined ? undefined : statusOf(state, assessment, at, at);
  return { isAssumed: reported === undefined, nextUpdate: status?.nextUpdateDue ?? null };
}

/** The limit of the report and the next update as a calendar file. */
export function calendarOf(state: State, assessment: Assessment, now: number): string {
  const moment = timestampAt(now);
  const reported = isReported(state.desk);
  const first = statusOf(state, assessment, undefined, moment);
  const at = reported ?? assessment.initialReportDue ?? undefined;
  const update = at === undefined ? undefined : statusOf(state, assessment, at, at);
  return toICalendar(
    [
      ...(first === undefined || reported !== undefined ? [] : [{ id: 'serious-occurrence', status: first }]),
      ...(update === undefined ? [] : [{ id: 'serious-occurrence-update', status: update }]),
    ],
    { now: moment },
  );
}
