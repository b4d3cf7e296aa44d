import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Job, Outcome, Runner } from './job.ts';
import type { Row } from './rows.ts';
import { rowRunner } from './run-rows.ts';

/** A runner on a thread of its own, which the program itself is started on again. */
export function threadRunner(program: string, job: Job): Runner {
  const worker = new Worker(program, { workerData: job });
  const waiting: { readonly resolve: (outcome: Outcome) => void; readonly reject: (error: unknown) => void }[] = [];
  worker.on('message', (outcome: Outcome) => waiting.shift()?.resolve(outcome));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    run: (rows) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(rows);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** What a thread does: it answers each message, which is a group of rows, with the outcome. */
export async function serveRows(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new RangeError('only a thread can serve rows');
  const job: Job = workerData;
  const run = rowRunner(job);
  port.on('message', (rows: Row[]) => port.postMessage(run(rows)));
  await once(port, 'close');
}
