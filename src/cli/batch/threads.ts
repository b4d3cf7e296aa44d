import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Block } from './blocks.ts';
import type { Job, Outcome, Runner } from './job.ts';
import { blockRunner } from './run-rows.ts';

/** Little of what a thread makes lives longer than a row: with these limits, V8 collects it before it takes up much memory. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** A thread that does the work of a job; the program itself is started on it again. */
export function startThread(program: string, job: Job): Runner {
  const worker = new Worker(program, { workerData: job, resourceLimits });
  const waiting: { readonly resolve: (outcome: Outcome) => void; readonly reject: (error: unknown) => void }[] = [];
  worker.on('message', (outcome: Outcome) => waiting.shift()?.resolve(outcome));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    get waiting() {
      return waiting.length;
    },
    run: (block) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(block, [block.bytes.buffer]);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** What a thread does: it answers each message, which is a block of rows, with the outcome. */
export async function serveBlocks(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new RangeError('only a thread can serve blocks');
  const job: Job = workerData;
  const run = blockRunner(job);
  port.on('message', (block: Block) => {
    const outcome = run(block);
    port.postMessage(outcome, [outcome.out.buffer]);
  });
  await once(port, 'close');
}
