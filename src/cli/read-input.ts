import { InvalidInputError } from '../input/invalid-input-error.ts';
import { UsageError } from './arguments.ts';
import type { CliIo } from './io.ts';

/** The JSON of the one file that a command line names; "-" is standard input. */
export function readJson(files: readonly string[], io: CliIo): unknown {
  const [file, another] = files;
  if (file === undefined || another !== undefined) throw new UsageError('one file is needed, or - for standard input');
  const text = readText(file, io);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would repeat some of the file.
    throw new InvalidInputError([{ code: 'wrong-type', path: ['file'], expected: 'JSON' }]);
  }
}

/** The text of a file that a command line names. */
export function readText(file: string, io: CliIo): string {
  try {
    return io.readFile(file);
  } catch {
    throw new UsageError('the file cannot be read');
  }
}

/** The lines of a file, or of standard input ("-"), as they come. */
export function* readLines(file: string, io: CliIo): Generator<string> {
  try {
    yield* io.readLines(file);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new UsageError('the file cannot be read');
    throw error;
  }
}
