#!/usr/bin/env node
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = main(process.argv.slice(2), nodeIo());
