import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { nodeManyIo } from './batch/node-many-io.ts';
import type { CliIo } from './io.ts';

/** Input and output of the running process; `program` is the file that threads are started on. */
export function nodeIo(program?: string): CliIo {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    readFile: (path) => readFileSync(path === '-' ? 0 : path),
    readChunks,
    now: () => new Date(),
    many: nodeManyIo(program),
  };
}

const chunkSize = 64 * 1024;

/** A file in chunks, of which one is held at a time. */
function* readChunks(path: string): Generator<Uint8Array> {
  const file = path === '-' ? 0 : openSync(path, 'r');
  try {
    yield* chunksOf((chunk) => readSync(file, chunk));
  } finally {
    if (file !== 0) closeSync(file);
  }
}

/** What a reader fills chunks with; it says how many bytes there were. A chunk is good until the next one is asked for. */
export function* chunksOf(read: (chunk: Buffer) => number): Generator<Uint8Array> {
  const chunk = Buffer.alloc(chunkSize);
  for (let length = readChunk(read, chunk); length > 0; length = readChunk(read, chunk))
    yield chunk.subarray(0, length);
}

/** The number of bytes read: 0 at the end, which some platforms report by an error on standard input. */
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
