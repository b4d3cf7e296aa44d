import { invalidInput } from '../input/problem.ts';
import type { Expected } from '../phrases/expected.ts';
import { UsageError } from './arguments.ts';
import { decodeUtf8 } from './decode.ts';
import type { CliIo } from './io.ts';
import { type Line, linesOf } from './lines.ts';

/** The JSON of the one file that a command line names; "-" is standard input. */
export function readJson(files: readonly string[], io: CliIo): unknown {
  const [file, another] = files;
  if (file === undefined || another !== undefined) throw new UsageError('one file is needed, or - for standard input');
  return parseJson(
    decodeUtf8(
      readable(() => io.readFile(file)),
      'file',
    ),
    'file',
    'JSON',
  );
}

/** Parses JSON. An error gives the place only, because the parser's own message would repeat some of the text. */
export function parseJson(text: string, where: string, expected: Expected): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidInput([{ code: 'wrong-type', path: [where], expected }]);
  }
}

/** The lines of a file, or of standard input ("-"), as they come. */
export const readLines = (file: string, io: CliIo): Generator<Line> => linesOf(readChunks(file, io));

/** The same in chunks, each valid until the next one is read. */
export function* readChunks(file: string, io: CliIo): Generator<Uint8Array> {
  const chunks = readable(() => io.readChunks(file)[Symbol.iterator]());
  for (let next = readable(() => chunks.next()); next.done !== true; next = readable(() => chunks.next()))
    yield next.value;
}

/** The text of a line; throws what is wrong with it. */
export function textOf({ text }: Line): string {
  if (typeof text === 'string') return text;
  throw text;
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new UsageError('the file cannot be read');
    throw error;
  }
}
