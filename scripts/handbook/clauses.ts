import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A statement of the sources and what becomes of it, as the register in docs/coverage holds it. */
export interface Clause {
  readonly id: string;
  readonly section: string;
  readonly statement: string;
  readonly state: string;
  readonly rules: readonly string[];
  readonly where: string;
}

/** Every clause of the register, in the order of its files and lines. */
export function readClauses(folder: string): Clause[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) => readClauseFile(readFileSync(join(folder, name), 'utf8')));
}

function readClauseFile(text: string): Clause[] {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const of = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? '';
    return {
      id: of('id'),
      section: of('section'),
      statement: of('statement'),
      state: of('state'),
      rules: of('rules')
        .split(/[\s,;]+/)
        .filter((id) => id !== ''),
      where: of('where'),
    };
  });
}
