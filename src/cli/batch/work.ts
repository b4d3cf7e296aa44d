import { assessing, deciding } from '../../batch/assess-many.ts';
import type { Summary } from '../../batch/summarize.ts';
import { minimizeDraft } from '../../draft/privacy/minimize-draft.ts';
import { redactForPrint } from '../../draft/privacy/redact-for-print.ts';
import { validateReport } from '../../draft/validate/validate-report.ts';
import { csvRow } from '../../lib/csv.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import { dueSoon } from '../../report/deadlines/due-soon.ts';
import { calendarParts } from '../../report/icalendar/icalendar.ts';
import { reportStatus } from '../../report/lifecycle/status.ts';
import { toJson } from '../io.ts';
import { requireDraft } from '../report-draft.ts';
import { readIdentifiedReport } from './identified-report.ts';
import type { Job, Work } from './job.ts';

/** What is written of one row, and whether it is a report draft with errors. */
interface Written {
  readonly out: string;
  readonly faulty?: boolean;
}

/** Does the work of a command for one row; throws what is wrong with it. */
export type RowWork = (input: unknown, line: number, id: string | undefined) => Written;

/** The first row of a CSV file that a command writes. */
export const csvHeaders: Readonly<Record<Work['command'], readonly string[]>> = {
  assess: [
    'line',
    'id',
    'awareAt',
    'programs',
    'categories',
    'reportability',
    'level',
    'workingLevel',
    'initialReportDue',
    'notify',
    'perhapsNotify',
  ],
  validate: ['line', 'severity', 'code', 'message'],
  minimize: ['line'],
  due: ['line', 'id', 'what', 'due', 'overdue'],
};

/** The work of a job; `summary` counts what is assessed. */
export function workOf({ work, to }: Job, summary: Summary | undefined): RowWork {
  const json = (value: object): Written => ({ out: `${toJson(value)}\n` });
  switch (work.command) {
    case 'assess':
      return assessRow(work, to, summary, json);
    case 'validate':
      return (input, line) => {
        const issues = validateReport(requireDraft(input), { profile: work.profile });
        const faulty = issues.some(({ severity }) => severity === 'error');
        if (to !== 'csv') return { ...json({ line, issues }), faulty };
        const rows = issues.map(({ severity, code, message }) => csvRow([`${line}`, severity, code, message]));
        return { out: rows.join(''), faulty };
      };
    case 'minimize':
      return (input, line) => {
        const draft = requireDraft(input);
        return json({ line, draft: work.forPrint ? redactForPrint(draft) : minimizeDraft(draft) });
      };
    case 'due':
      return (input, line) => {
        const report = readIdentifiedReport(input);
        if (to === 'ics') {
          const status = reportStatus(report, work.now, work.calendar);
          return { out: calendarParts.events({ id: report.id, status }, work.now) };
        }
        const due = dueSoon([report], work.now, work.withinHours, work.calendar);
        if (to !== 'csv') return json({ line, id: report.id, due: due.map(({ id: _, ...item }) => item) });
        const rows = due.map((item) => csvRow([`${line}`, item.id, item.what, item.due, item.overdue ? 'yes' : 'no']));
        return { out: rows.join('') };
      };
  }
}

function assessRow(
  { options, whole }: Work & { command: 'assess' },
  to: Job['to'],
  summary: Summary | undefined,
  json: (value: object) => Written,
): RowWork {
  if (whole) {
    const assess = assessing(options);
    return (input, line, id) => {
      const { occurrence, assessment } = assess(input);
      return json({ line, ...about(occurrence, id), assessment });
    };
  }
  const decide = deciding(options);
  return (input, line, id) => {
    const value = decide(input);
    if (summary !== undefined) {
      summary.add({ line, ok: true, value });
      return { out: '' };
    }
    const { occurrence, decision } = value;
    const known = about(occurrence, id);
    if (to !== 'csv') return json({ line, ...known, ...decision });
    const recipients = (status: string): string =>
      [...new Set(decision.notifications.flatMap((duty) => (duty.status === status ? [duty.recipient] : [])))].join(
        '; ',
      );
    return {
      out: csvRow([
        `${line}`,
        id ?? '',
        known.awareAt ?? '',
        known.programs.join('; '),
        [...new Set(decision.entries.map(({ category }) => category))].join('; '),
        decision.reportability,
        `${decision.level ?? ''}`,
        `${decision.workingLevel ?? ''}`,
        decision.initialReportDue ?? '',
        recipients('required'),
        recipients('undetermined'),
      ]),
    };
  };
}

/** What a summary needs of the occurrence besides the decisions. */
function about({ provider, awareAt, occurredAt }: Occurrence, id: string | undefined) {
  const at = awareAt ?? occurredAt ?? null;
  return {
    ...(id === undefined ? {} : { id }),
    awareAt: at instanceof Date ? at.toISOString() : at,
    programs: provider.programs,
  };
}
