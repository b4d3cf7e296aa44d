import type { Job, Runner } from './batch/job.ts';

/** Where a command writes. */
interface CliOutput {
  write(data: string | Uint8Array): unknown;
  /** Whether a person is looking at it on a terminal. */
  readonly isTTY?: boolean | undefined;
}

/** Everything that a command touches outside of itself, so that it can be run in a test. */
export interface CliIo {
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A file as bytes; "-" is standard input. */
  readFile(path: string): Uint8Array;
  /** A file in chunks, read as they are asked for, each good until the next one; "-" is standard input. */
  readChunks(path: string): Iterable<Uint8Array>;
  now(): Date;
  /** What work on many rows touches. */
  readonly many: ManyIo;
}

/** What work on many rows touches outside of itself. */
export interface ManyIo {
  readonly cores: number;
  /** Starts a thread for a job; undefined when threads are not available. */
  readonly startThread?: (job: Job) => Runner;
  /** Where a progress bar is drawn; left out where there is no terminal. */
  readonly progressStream?: NodeJS.WritableStream;
  /** The size of a file in bytes, where it is known. */
  sizeOf(path: string): number | undefined;
  /** Opens a file to write at its end, of which so many bytes are kept. */
  openOutput(path: string, keep: number): OutputFile;
  /** The text of a small file; `undefined` when it does not exist. */
  readSmall(path: string): string | undefined;
  /** Writes a small file whole or not at all. */
  writeSmall(path: string, text: string): void;
  /** Resolves once standard output takes more. */
  drained(): Promise<void>;
}

/** A file that is written. */
export interface OutputFile {
  write(data: string | Uint8Array): void;
  /** Its length in bytes. */
  readonly size: number;
  /** Makes sure that what was written outlives the machine. */
  sync(): void;
  close(): void;
}

/** The exit status of a command. A report draft that could be read and has errors is neither done nor bad input. */
export const exitStatus = { done: 0, hasErrors: 1, badInput: 2, badRows: 3, cannotWrite: 4 } as const;

/** What each exit status means, for the help. */
export const exitStatusHelp = `Exit status:
  0  the command did its work
  1  validate: a report draft has an error
  2  the command line or the input is invalid; the command did nothing
  3  some of many rows are invalid; the command did the rest
  4  the output cannot be written, for example because the disk is full
`;

/** Whether output may be coloured: on a terminal, and the user has not set NO_COLOR. */
function mayColour(io: CliIo): boolean {
  return io.stdout.isTTY === true && (io.env.NO_COLOR ?? '') === '';
}

/** A heading: bold where output may be coloured. */
export function heading(text: string, io: CliIo): string {
  return mayColour(io) ? `\u001b[1m${text}\u001b[22m` : text;
}

/** A value as JSON. Marks that a terminal would obey or that change the direction of reading are escaped: the value is the same. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
