import { decodeUtf8, UndecodableError } from './decode.ts';

/** A line of a file without its end: its number, from 1, and its text, or why it has none. */
export interface Line {
  readonly number: number;
  /** The bytes of the file up to the end of the line. */
  readonly end: number;
  readonly text: string | UndecodableError;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The lines of a file given in chunks, of which no more than one and a chunk are held at a time. A line that is not UTF-8 costs no other line. */
export function* linesOf(chunks: Iterable<Uint8Array>): Generator<Line> {
  let number = 0;
  let end = 0;
  let parts: Uint8Array[] = [];
  const line = (last: Uint8Array, ending: number): Line => {
    const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last]);
    parts = [];
    number++;
    end += bytes.length + ending;
    return { number, end, text: decodeLine(bytes, number) };
  };
  for (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield line(chunk.subarray(from, at), 1);
      from = at + 1;
    }
    // A copy: whoever reads chunks may fill the same memory again.
    if (from < chunk.length) parts.push(new Uint8Array(chunk.subarray(from)));
  }
  if (parts.length > 0) yield line(new Uint8Array(), 0);
}

function decodeLine(bytes: Uint8Array, number: number): Line['text'] {
  const text = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
  try {
    return decodeUtf8(text, `line ${number}`);
  } catch (error) {
    if (error instanceof UndecodableError) return error;
    throw error;
  }
}
