import type { Job, Outcome, Runner } from './job.ts';
import type { Row } from './rows.ts';
import { rowRunner } from './run-rows.ts';

/** A runner on this thread. */
export function inlineRunner(job: Job): Runner {
  const run = rowRunner(job);
  return { run: async (rows) => run(rows), close: async () => {} };
}

/** How many rows go together: enough that handing them over costs little, and few enough that little is held. */
const rowsTogether = 200;

/** What is done with each outcome, in the order of the input. */
export type Take = (outcome: Outcome, last: Row) => Promise<void>;

/** Runs rows on several runners. No more is read than the runners can take; outcomes are handed on in the order of the rows. */
export async function runInOrder(rows: Iterable<Row>, runners: readonly Runner[], take: Take): Promise<void> {
  const underWay: { readonly last: Row; readonly outcome: Promise<Outcome> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = underWay.shift();
    if (first !== undefined) await take(await first.outcome, first.last);
  };
  let turn = 0;
  for (const together of inGroups(rows)) {
    const last = together.at(-1);
    const runner = runners[turn++ % runners.length];
    if (last === undefined || runner === undefined) continue;
    const outcome = runner.run(together);
    // Whoever awaits it later sees the failure; until then it is not unhandled.
    outcome.catch(() => {});
    underWay.push({ last, outcome });
    // Two groups a runner, so that none waits for the next while the first is written.
    while (underWay.length >= runners.length * 2) await takeFirst();
  }
  while (underWay.length > 0) await takeFirst();
}

function* inGroups(rows: Iterable<Row>): Generator<Row[]> {
  let together: Row[] = [];
  for (const row of rows) {
    together.push(row);
    if (together.length < rowsTogether) continue;
    yield together;
    together = [];
  }
  if (together.length > 0) yield together;
}
