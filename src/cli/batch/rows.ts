import type { InputProblem } from '../../input/invalid-input-error.ts';
import type { Line } from '../lines.ts';
import { isOpenRecord } from './csv-record.ts';

/** A row of a file with many: the line on which it begins, the bytes of the file up to its end, and its text, or why it has none. */
export type Row = { readonly line: number; readonly end: number } & (
  | { readonly text: string }
  | { readonly problem: Pick<InputProblem, 'code' | 'expected'> }
);

/** The rows of a file with one JSON text a line; empty lines are no rows. */
export function* jsonRows(lines: Iterable<Line>): Generator<Row> {
  for (const line of lines) if (typeof line.text !== 'string' || line.text.trim() !== '') yield rowOf(line);
}

function rowOf({ number, end, text }: Line): Row {
  if (typeof text === 'string') return { line: number, end, text };
  const [{ code, expected } = undecodable] = text.problems;
  return { line: number, end, problem: { code, expected } };
}

const unclosed = {
  code: 'wrong-type',
  expected: 'a quotation mark at the end of each cell that begins with one',
} as const;
const undecodable = { code: 'wrong-type', expected: 'text in UTF-8' } as const;

/** How many lines a cell in quotation marks may go on for, before it is taken for one that was never closed. */
const mostLines = 100;

/**
 * The records of a CSV file, the first of which is the header: a cell in quotation marks may hold line breaks. A cell that is never
 * closed costs its own line and no other.
 */
export function* csvRows(lines: Iterable<Line>): Generator<Row> {
  const waiting: Line[] = [];
  const source = lines[Symbol.iterator]();
  const next = (): Line | undefined => waiting.shift() ?? source.next().value ?? undefined;
  for (let line = next(); line !== undefined; line = next()) {
    if (typeof line.text !== 'string') {
      yield rowOf(line);
      continue;
    }
    if (line.text.trim() === '') continue;
    const more: Line[] = [];
    let text = line.text;
    while (isOpenRecord(text) && more.length < mostLines) {
      const following = next();
      if (following === undefined) break;
      more.push(following);
      text += `\n${typeof following.text === 'string' ? following.text : ''}`;
    }
    if (isOpenRecord(text)) {
      waiting.unshift(...more);
      yield { line: line.number, end: line.end, problem: unclosed };
    } else yield { line: line.number, end: more.at(-1)?.end ?? line.end, text };
  }
}
