#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { serveBlocks } from './batch/threads.ts';
import { exitStatus } from './io.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

if (isMainThread) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, is no fault.
    if (error.code === 'EPIPE') process.exit(exitStatus.done);
    process.stderr.write(`ontario-sor: the output cannot be written (${error.code ?? 'unknown reason'})\n`);
    process.exit(exitStatus.cannotWrite);
  });
  process.exitCode = await main(process.argv.slice(2), nodeIo(fileURLToPath(import.meta.url)));
} else await serveBlocks();
