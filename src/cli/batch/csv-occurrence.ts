import type { Path } from '../../input/checks.ts';
import { invalidInput, type Problem } from '../../input/problem.ts';
import { withValues } from '../../phrases/expected.ts';
import { type Column, idNamed, isFactId } from './csv-columns.ts';

/** A record as an occurrence of one entry and one individual at most, and the id of the row. */
export interface CsvOccurrence {
  readonly id: string | undefined;
  readonly occurrence: unknown;
}

const somebody = 'individual-1';

/** Puts the cells of a record where they belong. Throws where a cell is neither yes nor no, or the record has too many cells. */
export function occurrenceOf(header: readonly Column[], cells: readonly string[]): CsvOccurrence {
  const problems: Problem[] = [];
  if (cells.length > header.length)
    problems.push({
      code: 'unknown-key',
      path: [],
      expected: withValues('no more cells than the {count} of the header', { count: header.length }),
    });
  const parts = { row: {}, provider: {}, occurrence: {}, individual: {}, entry: {} };
  const facts = { entry: {}, individual: {}, occurrence: {} };
  for (const [place, column] of header.entries()) {
    const value = readCell(column, cells[place] ?? '', problems);
    if (value === undefined) continue;
    const { belongs, name, key = name } = column;
    if (isFactId(name))
      Object.assign(facts[belongs === 'row' || belongs === 'provider' ? 'entry' : belongs], { [key]: value });
    else Object.assign(parts[belongs], { [key]: value });
  }
  if (problems.length > 0) throw invalidInput(problems);
  const isSomebody = Object.keys(parts.individual).length > 0 || Object.keys(facts.individual).length > 0;
  const individual: { id?: string } = { id: somebody, ...parts.individual, ...given('facts', facts.individual) };
  const { id }: { id?: string } = parts.row;
  return {
    id,
    occurrence: {
      provider: parts.provider,
      ...parts.occurrence,
      ...given('facts', facts.occurrence),
      ...(isSomebody ? { individuals: [individual] } : {}),
      entries: [
        { ...parts.entry, ...(isSomebody ? { individual: individual.id } : {}), ...given('facts', facts.entry) },
      ],
    },
  };
}

const given = (key: string, record: object): object => (Object.keys(record).length === 0 ? {} : { [key]: record });

const notKnown = ['', '?', 'unknown', 'not known', 'null'];
const yes = ['yes', 'y', 'true', '1'];
const no = ['no', 'n', 'false', '0'];

function readCell(column: Column, cell: string, problems: Problem[]): string | boolean | string[] | undefined {
  const text = cell.trim();
  const word = text.toLowerCase();
  const { nodes = [] } = column;
  switch (column.kind) {
    case 'yes-no':
      if (yes.includes(word)) return true;
      if (no.includes(word)) return false;
      if (!notKnown.includes(word))
        problems.push({ code: 'wrong-type', path: [column.name], expected: 'yes, no or an empty cell' });
      return undefined;
    case 'several':
      if (text === '') return undefined;
      // Neither names nor ids of programs contain a semicolon.
      return text.split(/[;|]/).map((part) => idNamed(nodes, part));
    case 'one':
      return text === '' ? undefined : idNamed(nodes, text);
    case 'text':
      return text === '' ? undefined : text;
  }
}

/** The column from which the value at a path of such an occurrence came. */
export function columnAt(path: Path): string {
  const [first, second, third] = path;
  if (first === 'individuals')
    return third === 'id' ? 'individual' : third === 'programs' ? 'individualPrograms' : lastOf(path);
  return first === 'provider' && typeof second === 'string' ? second : lastOf(path);
}

const lastOf = (path: Path): string => `${path.findLast((step) => typeof step === 'string') ?? ''}`;
