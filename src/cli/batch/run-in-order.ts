import type { Block } from './blocks.ts';
import type { Job, Outcome, Runner } from './job.ts';
import { blockRunner } from './run-rows.ts';

/** Blocks of each runner that are under way at most: enough that none waits for the next while an earlier outcome is written. */
const mostOfRunner = 4;

/** Does the work of a job on this thread. */
export function runnerHere(job: Job): Runner {
  const run = blockRunner(job);
  return { waiting: 0, run: async (block) => run(block), close: async () => {} };
}

/** What is done with each outcome, in the order of the input. */
export type Take = (outcome: Outcome, last: Block['last']) => Promise<void>;

/** Runs blocks on several runners. No more is read than they can take; outcomes are handed on in the order of the blocks. */
export async function runInOrder(blocks: Iterable<Block>, runners: readonly Runner[], take: Take): Promise<void> {
  const underWay: { readonly last: Block['last']; readonly outcome: Promise<Outcome> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = underWay.shift();
    if (first !== undefined) await take(await first.outcome, first.last);
  };
  for (const block of blocks) {
    const outcome = leastBusy(runners)?.run(block);
    if (outcome === undefined) throw new RangeError('at least one runner is needed');
    // Whoever awaits it later sees the failure; until then it is not unhandled.
    outcome.catch(() => {});
    underWay.push({ last: block.last, outcome });
    if (underWay.length >= runners.length * mostOfRunner) await takeFirst();
  }
  while (underWay.length > 0) await takeFirst();
}

function leastBusy(runners: readonly Runner[]): Runner | undefined {
  let found = runners[0];
  for (const runner of runners) if (found === undefined || runner.waiting < found.waiting) found = runner;
  return found;
}
