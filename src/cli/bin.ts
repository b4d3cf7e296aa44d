#!/usr/bin/env node
import { exitStatus } from './io.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, is no fault.
  if (error.code === 'EPIPE') process.exit(exitStatus.done);
  process.stderr.write(`ontario-sor: the output cannot be written (${error.code ?? 'unknown reason'})\n`);
  process.exit(exitStatus.cannotWrite);
});

process.exitCode = main(process.argv.slice(2), nodeIo());
