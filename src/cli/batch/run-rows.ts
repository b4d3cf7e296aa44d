import { Summary } from '../../batch/summarize.ts';
import type { Path } from '../../input/checks.ts';
import { isRecord } from '../../input/checks.ts';
import {
  type InputProblem,
  InvalidInputError,
  isInvalidInputError,
  printPath,
} from '../../input/invalid-input-error.ts';
import { invalidInput } from '../../input/problem.ts';
import { toJson } from '../io.ts';
import type { Block } from './blocks.ts';
import { readHeader } from './csv-columns.ts';
import { columnAt, occurrenceOf } from './csv-occurrence.ts';
import { parseCsvRecord, separatorOf } from './csv-record.ts';
import type { Job, Outcome } from './job.ts';
import { columnOf } from './json-column.ts';
import { rowBytesOf, rowsOf } from './rows.ts';
import { workOf } from './work.ts';

/** Does the work of a job for a block of rows at a time; throws where the header of the file is invalid. */
export function blockRunner(job: Job): (block: Block) => Outcome {
  const { work, from } = job;
  const read = from === 'csv' ? csvReader(job.header ?? '') : jsonReader;
  return ({ line, bytes }) => {
    const summary = work.command === 'assess' && job.to === 'summary' ? new Summary(work.by) : undefined;
    const run = workOf(job, summary);
    let [out, errors] = ['', ''];
    let [rows, bad, faulty] = [0, 0, 0];
    for (const row of rowsOf(rowBytesOf([bytes], from, line))) {
      rows++;
      let id: string | undefined;
      try {
        if ('problem' in row) throw new InvalidInputError([{ ...row.problem, path: [] }]);
        const given = read.take(row.text);
        ({ id } = given);
        const written = run(given.input, row.line, id);
        out += written.out;
        if (written.faulty === true) faulty++;
      } catch (error) {
        if (!isInvalidInputError(error)) throw error;
        bad++;
        const columnFor = (path: Path): Where => ('problem' in row ? {} : read.column(row.text, path));
        errors += `${toJson(badRow(row.line, id, error.problems, columnFor))}\n`;
      }
    }
    return { rows, bad, faulty, out: new TextEncoder().encode(out), errors, counts: summary?.counts() ?? [] };
  };
}

/** The column of a problem: a number in a line of JSON, a name in a CSV file. */
interface Where {
  readonly column?: number | string;
}

interface RowReader {
  readonly take: (text: string) => { readonly id: string | undefined; readonly input: unknown };
  readonly column: (text: string, path: Path) => Where;
}

const jsonReader: RowReader = {
  take: (text) => {
    let given: unknown;
    try {
      given = JSON.parse(text);
    } catch {
      throw invalidInput([{ code: 'wrong-type', path: [], expected: 'JSON' }]);
    }
    if (!isRecord(given) || !isRecord(given.occurrence)) return { id: undefined, input: given };
    const { id, occurrence } = given;
    return { id: typeof id === 'string' ? id : undefined, input: occurrence };
  },
  column: (text, path) => ({ column: columnOf(text, path) }),
};

function csvReader(first: string): RowReader {
  const separator = separatorOf(first);
  const header = readHeader(parseCsvRecord(first, separator) ?? []);
  return {
    take: (text) => {
      const cells = parseCsvRecord(text, separator);
      if (cells === undefined)
        throw invalidInput([{ code: 'wrong-type', path: [], expected: 'quotation marks around a whole cell' }]);
      const { id, occurrence } = occurrenceOf(header, cells);
      return { id, input: occurrence };
    },
    column: (_, path) => (path.length === 0 ? {} : { column: columnAt(path) }),
  };
}

function badRow(
  line: number,
  id: string | undefined,
  problems: readonly InputProblem[],
  columnFor: (path: Path) => Where,
) {
  return {
    line,
    ...(id === undefined ? {} : { id }),
    problems: problems.slice(0, most).map(({ path, ...problem }) => ({
      ...columnFor(path),
      path: printPath(path),
      ...problem,
    })),
    ...(problems.length > most ? { more: problems.length - most } : {}),
  };
}

/** A row with hundreds of problems is not an occurrence at all: its first problems show that. */
const most = 20;
