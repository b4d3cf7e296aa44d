import { decodeUtf8, UndecodableError } from './decode.ts';

/** A line of a file without its line feed: its number, from 1, the bytes of the file up to its end, and its own. */
export interface LineBytes {
  readonly line: number;
  readonly end: number;
  /** Valid until the next line is read. */
  readonly bytes: Uint8Array;
}

/** A line of a file without its end: its number, from 1, and its text, or why it has none. */
export interface Line {
  readonly number: number;
  readonly text: string | UndecodableError;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The lines of a file given in chunks, of which no more than one and a line are held at a time. `first` is the number of the first. */
export function* lineBytesOf(chunks: Iterable<Uint8Array>, first = 1): Generator<LineBytes, undefined> {
  let line = first - 1;
  let end = 0;
  let parts: Uint8Array[] = [];
  const finish = (last: Uint8Array, ending: number): LineBytes => {
    const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last]);
    parts = [];
    line++;
    end += bytes.length + ending;
    return { line, end, bytes };
  };
  for (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield finish(chunk.subarray(from, at), 1);
      from = at + 1;
    }
    // A copy: whoever reads chunks may fill the same memory again.
    if (from < chunk.length) parts.push(new Uint8Array(chunk.subarray(from)));
  }
  if (parts.length > 0) yield finish(new Uint8Array(), 0);
}

/** The same as text. A line that is not UTF-8 costs no other line. */
export function* linesOf(chunks: Iterable<Uint8Array>): Generator<Line, undefined> {
  for (const { line, bytes } of lineBytesOf(chunks)) yield { number: line, text: decodeLine(bytes, line) };
}

/** The text of a line, without the carriage return at its end. */
export function decodeLine(bytes: Uint8Array, number: number): Line['text'] {
  const text = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
  try {
    return decodeUtf8(text, `line ${number}`);
  } catch (error) {
    if (error instanceof UndecodableError) return error;
    throw error;
  }
}
