/** Where a command writes. */
export interface CliOutput {
  write(text: string): unknown;
  /** Whether a person is looking at it on a terminal. */
  readonly isTTY?: boolean | undefined;
}

/** Everything that a command touches outside of itself, so that it can be run in a test. */
export interface CliIo {
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of a file; "-" is standard input. */
  readFile(path: string): string;
  /** The lines of a file without their ends, read as they are asked for; "-" is standard input. */
  readLines(path: string): Iterable<string>;
  now(): Date;
}

/** The exit status of a command. A report draft that could be read and has errors is neither done nor bad input. */
export const exitStatus = { done: 0, hasErrors: 1, badInput: 2 } as const;

/** Whether output may be coloured: on a terminal, and the user has not set NO_COLOR. */
export function mayColour(io: CliIo): boolean {
  return io.stdout.isTTY === true && (io.env.NO_COLOR ?? '') === '';
}

/** A heading: bold where output may be coloured. */
export function heading(text: string, io: CliIo): string {
  return mayColour(io) ? `\u001b[1m${text}\u001b[22m` : text;
}
