import { escalationCaution, statements } from '../../src/editions/current.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import type { Part } from './draft.ts';
import { type Block, table } from './markdown.ts';
import { type Chapter, chapterOf } from './places.ts';
import { type Row, statementHeads, statementRow } from './rows.ts';

/** What the Guidelines state without a condition on facts, and this library’s caution about it. */
export const allStatements: readonly Row[] = [...statements, escalationCaution].filter(
  (statement, place, all) => all.findIndex(({ id }) => id === statement.id) === place,
);

/** The statements of a page whose ids begin in one of the ways given. */
export function statementsOf(chapter: Chapter, ...starts: readonly string[]): readonly Row[] {
  return allStatements.filter(
    ({ id }) => chapterOf(id) === chapter && starts.some((start) => id === start || id.startsWith(`${start}.`)),
  );
}

export const statementTable = (rows: readonly Row[]): Block => table(statementHeads, rows.map(statementRow));

/** The statements of a page that no earlier row shows. */
export function otherStatements(chapter: Chapter, shown: readonly RuleRef[] = []): Part {
  const ids = new Set(shown.map(({ id }) => id));
  const rows = allStatements.filter(({ id }) => chapterOf(id) === chapter && !ids.has(id));
  return rows.length === 0 ? [] : ['## Further statements', statementTable(rows)];
}
