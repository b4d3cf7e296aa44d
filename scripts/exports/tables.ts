import { join } from 'node:path';
import { readClauses } from '../clauses.ts';
import type { Table } from './table.ts';
import {
  companionsTable,
  descriptionTable,
  implicationsTable,
  personalInformationTable,
} from './tables/further-rules.ts';
import { levelsTable } from './tables/levels.ts';
import { notificationsTable, notRequiredTable } from './tables/notifications.ts';
import { questionsTable } from './tables/questions.ts';
import { advisoriesTable, clausesTable, contestedTable } from './tables/registers.ts';
import { reportTable } from './tables/report.ts';
import { reportabilityTable } from './tables/reportability.ts';
import { deadlinesTable, groupingTable, statementsTable } from './tables/statements.ts';
import { taxonomyTable } from './tables/taxonomy.ts';

/** The tables for spreadsheets, in the order of the sheets of the workbook. */
export const exportedTables = (): readonly Table[] => [
  taxonomyTable(),
  reportabilityTable(),
  levelsTable(),
  notificationsTable(),
  notRequiredTable(),
  companionsTable(),
  questionsTable(),
  implicationsTable(),
  deadlinesTable(),
  groupingTable(),
  statementsTable(),
  descriptionTable(),
  reportTable(),
  personalInformationTable(),
  contestedTable(),
  advisoriesTable(),
  clausesTable(readClauses(join('docs', 'coverage'))),
];
