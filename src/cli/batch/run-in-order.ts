import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Block } from './blocks.ts';
import type { Outcome, Thread } from './job.ts';

/** Blocks that a thread has at most: one that it works on, and others so that it need not wait. */
const mostOfThread = 3;

/** Bytes of outcomes that are kept at most while an earlier one is awaited. */
const mostKept = 4 * 1024 * 1024;

/** What is done with each outcome, in the order of the input. */
export type Take = (outcome: Outcome, last: Block['last']) => Promise<void>;

/** A block that is worked on, or whose outcome waits for its turn. */
interface UnderWay {
  readonly last: Block['last'];
  readonly outcome: Promise<Outcome>;
  isDone: boolean;
}

/**
 * Runs blocks on threads and, while each of these has enough to do, on this one too. No more is read than they can take; outcomes are
 * handed on in the order of the blocks.
 */
export async function runInOrder(
  blocks: Iterable<Block>,
  run: (block: Block) => Outcome,
  threads: readonly Thread[],
  take: Take,
): Promise<void> {
  const underWay: UnderWay[] = [];
  let kept = 0;
  const here = async (block: Block): Promise<Outcome> => run(block);
  const begin = (block: Block): void => {
    const thread = threads.find(({ waiting }) => waiting < mostOfThread);
    const begun = { last: block.last, outcome: thread === undefined ? here(block) : thread.run(block), isDone: false };
    underWay.push(begun);
    begun.outcome.then(
      (outcome) => {
        begun.isDone = true;
        kept += sizeOf(outcome);
      },
      // Whoever takes it sees the failure.
      () => {},
    );
  };
  const takeFirst = async (): Promise<void> => {
    const first = underWay.shift();
    if (first === undefined) return;
    const outcome = await first.outcome;
    kept -= sizeOf(outcome);
    await take(outcome, first.last);
  };
  for (const block of blocks) {
    begin(block);
    // The answers of threads arrive between two turns.
    await nextTurn();
    while (underWay[0]?.isDone === true || kept > mostKept) await takeFirst();
  }
  while (underWay.length > 0) await takeFirst();
}

const sizeOf = ({ out, errors }: Outcome): number => out.length + errors.length;
