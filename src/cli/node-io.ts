import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { CliIo } from './io.ts';

/** Input and output of the running process. */
export function nodeIo(): CliIo {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    readFile: (path) => readFileSync(path === '-' ? 0 : path, 'utf8'),
    readLines,
    now: () => new Date(),
  };
}

const chunkSize = 64 * 1024;

/** The lines of a file, of which no more than one and a chunk are held at a time. */
function* readLines(path: string): Generator<string> {
  const file = path === '-' ? 0 : openSync(path, 'r');
  try {
    yield* linesOf((chunk) => readSync(file, chunk));
  } finally {
    if (file !== 0) closeSync(file);
  }
}

/** The lines of what a reader fills chunks with; it says how many bytes there were. */
export function* linesOf(read: (chunk: Buffer) => number): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const chunk = Buffer.alloc(chunkSize);
  let rest = '';
  for (let length = readChunk(read, chunk); length > 0; length = readChunk(read, chunk)) {
    const lines = (rest + decoder.write(chunk.subarray(0, length))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

/** The number of bytes read: 0 at the end, which some platforms tell by an error on standard input. */
function readChunk(read: (chunk: Buffer) => number, chunk: Buffer): number {
  for (;;) {
    try {
      return read(chunk);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EOF') return 0;
      // Standard input that is a terminal or a slow pipe may have nothing yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
