import { type ListedReportRule, reportRulesOf } from '../../../src/catalogue/report-rules.ts';
import { textsInForce } from '../../../src/editions/current.ts';
import { type Table, tableOf } from '../table.ts';
import { citationColumns } from './columns.ts';

/** The fields of a report and the checks of a draft. */
export const reportTable = (): Table =>
  tableOf<ListedReportRule>(
    {
      name: 'report',
      sheet: 'Report',
      about: 'The fields of a report and the checks of a draft, with their severities.',
    },
    [
      ['rule', ({ id }) => id],
      ['kind', ({ kind }) => kind],
      ['field', ({ field }) => field],
      ['text', ({ text }) => text],
      ['code', ({ code }) => code],
      ['first submission', ({ severity }) => severity.initial],
      ['final submission', ({ severity }) => severity.final],
      ['issue', ({ printed }) => printed],
      ...citationColumns<ListedReportRule>(),
    ],
    reportRulesOf(textsInForce.report),
  );
