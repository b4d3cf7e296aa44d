import type { InputProblem } from '../../input/invalid-input-error.ts';
import { expectedText } from '../../phrases/expected.ts';
import { decodeLine, type LineBytes, lineBytesOf } from '../lines.ts';
import { isOpenRecord } from './csv-record.ts';

/** A row of a file with many as bytes: the line on which it begins, and the bytes of the file up to its end. */
export interface RowBytes extends LineBytes {
  /** Whether it has a cell that begins with a quotation mark and never ends. */
  readonly isOpen?: true;
}

/** A row of a file with many: the line on which it begins, and its text, or why it has none. */
export type Row = { readonly line: number } & (
  | { readonly text: string }
  | { readonly problem: Pick<InputProblem, 'code' | 'expected'> }
);

/** The rows of a file as bytes, empty lines among them. A JSON text takes a line; a record of CSV may take several. */
export function rowBytesOf(
  chunks: Iterable<Uint8Array>,
  from: 'ndjson' | 'csv',
  first?: number,
): Generator<RowBytes, undefined> {
  const lines = lineBytesOf(chunks, first);
  return from === 'csv' ? recordBytesOf(lines) : lines;
}

/** The rows as text; empty lines are no rows. */
export function* rowsOf(rows: Iterable<RowBytes>): Generator<Row, undefined> {
  for (const { line, bytes, isOpen } of rows) {
    const text = decodeLine(bytes, line);
    if (typeof text !== 'string') {
      const [{ code, expected } = undecodable] = text.problems;
      yield { line, problem: { code, expected } };
    } else if (isOpen) yield { line, problem: unclosed };
    else if (text.trim() !== '') yield { line, text: text.replaceAll('\r\n', '\n') };
  }
}

const undecodable = { code: 'wrong-type', expected: expectedText('text in UTF-8') } as const;
const unclosed = {
  code: 'wrong-type',
  expected: expectedText('a quotation mark at the end of each cell that begins with one'),
} as const;

/** How many lines a cell in quotation marks may go on for, before it is taken for one that was never closed. */
const mostLines = 100;

/** The records of a CSV file: a cell in quotation marks may contain line breaks. A cell that is never closed costs its own line and no other. */
function* recordBytesOf(lines: Iterator<LineBytes, undefined>): Generator<RowBytes, undefined> {
  let waiting: LineBytes[] = [];
  const next = (): LineBytes | undefined => waiting.shift() ?? lines.next().value;
  for (let line = next(); line !== undefined; line = next()) {
    if (!isOpenRecord(line.bytes)) {
      yield line;
      continue;
    }
    const first = copyOf(line);
    const more: LineBytes[] = [];
    let isOpen = true;
    for (let following = next(); following !== undefined; following = next()) {
      more.push(copyOf(following));
      isOpen = !isOpenRecord(following.bytes);
      if (!isOpen || more.length === mostLines) break;
    }
    if (isOpen) {
      waiting = [...more, ...waiting];
      yield { ...first, isOpen };
    } else yield joined(first, more);
  }
}

/** Lines are valid until the next one is read. */
const copyOf = (line: LineBytes): LineBytes => ({ ...line, bytes: new Uint8Array(line.bytes) });

function joined(first: LineBytes, more: readonly LineBytes[]): RowBytes {
  const lineFeed = Buffer.from('\n');
  const bytes = Buffer.concat([first.bytes, ...more.flatMap((line) => [lineFeed, line.bytes])]);
  return { line: first.line, end: more.at(-1)?.end ?? first.end, bytes };
}
