import { once } from 'node:events';
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { UsageError } from '../arguments.ts';
import type { ManyIo, OutputFile } from '../io.ts';
import { CannotWriteError } from './cannot-write.ts';
import { startThread } from './threads.ts';

/** Files, threads and the terminal of the running process; no threads where the file of the program is not known. */
export function nodeManyIo(program: string | undefined): ManyIo {
  return {
    cores: availableParallelism(),
    ...(program === undefined ? {} : { startThread: (job) => startThread(program, job) }),
    ...(process.stderr.isTTY ? { progressStream: process.stderr } : {}),
    sizeOf: (path) => (path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })?.size),
    openOutput,
    readSmall: (path) =>
      statSync(path, { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(path, 'utf8'),
    writeSmall: (path, text) =>
      writing(() => {
        writeFileSync(`${path}.part`, text, { flush: true });
        renameSync(`${path}.part`, path);
      }),
    drained: async () => {
      await once(process.stdout, 'drain');
    },
  };
}

function openOutput(path: string, keep: number): OutputFile {
  const file = writing(() => openSync(path, keep === 0 ? 'w' : 'r+'));
  let size = keep;
  if (fstatSync(file).isFile() && keep > 0) {
    if (fstatSync(file).size < keep)
      throw new UsageError('a file that was written is shorter than the file of --resume says');
    ftruncateSync(file, keep);
  }
  return {
    write: (data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      writing(() => {
        for (let from = 0; from < bytes.length; )
          from += writeSync(file, bytes, from, bytes.length - from, keep === 0 ? null : size + from);
      });
      size += bytes.length;
    },
    get size() {
      return size;
    },
    sync: () => {
      if (fstatSync(file).isFile()) fdatasyncSync(file);
    },
    close: () => closeSync(file),
  };
}

function writing<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new CannotWriteError(error instanceof Error && 'code' in error ? `${error.code}` : 'unknown reason');
  }
}
