import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The register of clauses in docs/coverage, as text.

/** A statement of the sources and what becomes of it: a row of the register. */
export interface Clause {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly section: string;
  readonly statement: string;
  readonly state: string;
  readonly rules: readonly string[];
  readonly where: string;
  /** How what the clause names cites its place, when that is more than the section. */
  readonly cited: string;
}

export const columns = ['id', 'section', 'statement', 'state', 'rules', 'where', 'cited'];

/** Every clause of the register, in the order of its files and lines. */
export function readClauses(folder: string): Clause[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) => clausesIn(name, readFileSync(join(folder, name), 'utf8')));
}

export function clausesIn(file: string, text: string): Clause[] {
  return rowsIn(text).flatMap(
    ({ line, cells: [id = '', section = '', statement = '', state = '', rules = '', where = '', cited = ''] }) =>
      id === '' ? [] : [{ file, line, id, section, statement, state, rules: listed(rules), where, cited }],
  );
}

/** The lines after the first, without empty ones. */
export function rowsIn(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, content }))
    .slice(1)
    .flatMap(({ line, content }) => (content === '' ? [] : [{ line, cells: content.split('\t') }]));
}

/** The parts of a cell with several. */
export const listed = (cell: string): string[] => cell.split(',').filter((part) => part !== '');
