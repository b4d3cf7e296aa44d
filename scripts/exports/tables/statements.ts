import { groupingRules, reportingTimelines, updateInterval } from '../../../src/editions/current.ts';
import { chapterOf } from '../../handbook/places.ts';
import type { Row } from '../../handbook/rows.ts';
import { allStatements } from '../../handbook/statements.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { citationColumns } from './columns.ts';

const columns: readonly Column<Row>[] = [
  ['rule', ({ id }) => id],
  ['text', ({ text }) => text],
];

const times = new Map<string, string>([
  ...Object.values(reportingTimelines).map(
    ({ id, hours }) => [id, `${hours} ${hours === 1 ? 'hour' : 'hours'}`] as const,
  ),
  [updateInterval.id, `${updateInterval.businessDays} business days`],
]);

/** By when to report and to update, and what ends the updates. */
export const deadlinesTable = (): Table =>
  tableOf<Row>(
    { name: 'deadlines', sheet: 'Deadlines', about: 'By when to report and to update, and what ends the updates.' },
    [...columns, ['time', ({ id }) => times.get(id)], ...citationColumns<Row>()],
    of('15-deadlines'),
  );

const sameReport = new Map(Object.values(groupingRules).map((rule) => [rule.id, rule.sameReport ? 'yes' : 'no']));

/** What goes into one report, and who leads it. */
export const groupingTable = (): Table =>
  tableOf<Row>(
    {
      name: 'grouping-and-leads',
      sheet: 'Grouping and leads',
      about: 'What goes into one report, and who submits it.',
    },
    [...columns, ['same report', ({ id }) => sameReport.get(id)], ...citationColumns<Row>()],
    of('17-several-reports'),
  );

/** Everything else that is stated without a condition. */
export const statementsTable = (): Table =>
  tableOf<Row>(
    {
      name: 'statements',
      sheet: 'Further statements',
      about: 'What the Guidelines state without a condition: responsibilities, privacy, records of notifications.',
    },
    [...columns, ...citationColumns<Row>()],
    allStatements.filter(({ id }) => !['15-deadlines', '17-several-reports'].includes(chapterOf(id))),
  );

function of(chapter: ReturnType<typeof chapterOf>): readonly Row[] {
  return allStatements.filter(({ id }) => chapterOf(id) === chapter);
}
