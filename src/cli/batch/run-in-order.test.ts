import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Block } from './blocks.ts';
import type { Outcome, Thread } from './job.ts';
import { runInOrder } from './run-in-order.ts';

const block = (line: number): Block => ({ line, bytes: new Uint8Array(1), last: { line, end: line } });

function* blocks(count: number, read: (line: number) => void = () => {}): Generator<Block> {
  for (let line = 1; line <= count; line++) {
    read(line);
    yield block(line);
  }
}

const outcome = ({ line }: Block, size = 1): Outcome => ({
  rows: 1,
  bad: 0,
  faulty: 0,
  out: new Uint8Array(size),
  errors: `${line}`,
  counts: [],
});

/** A thread that answers each block when what it waits for is over. */
class TestThread implements Thread {
  readonly #wait: (line: number) => Promise<unknown>;
  readonly lines: number[] = [];
  waiting = 0;

  constructor(wait: (line: number) => Promise<unknown>) {
    this.#wait = wait;
  }

  async run(given: Block): Promise<Outcome> {
    this.lines.push(given.line);
    this.waiting++;
    await this.#wait(given.line);
    this.waiting--;
    return outcome(given);
  }

  async close(): Promise<void> {}
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await nextTurn();
}

describe('blocks that are run on several threads', () => {
  it('are taken in the order of the input, whichever is done first', async () => {
    const threads = [2, 7].map((slowness) => new TestThread((line) => turns(8 + ((line * slowness) % 11))));
    const [taken, here]: [number[], number[]] = [[], []];
    await runInOrder(
      blocks(60),
      (given) => {
        here.push(given.line);
        return outcome(given);
      },
      threads,
      async ({ errors }, last) => {
        expect(Number(errors)).toBe(last.line);
        taken.push(last.line);
      },
    );
    expect(taken).toEqual(Array.from({ length: 60 }, (_, place) => place + 1));
    const parts = [here, ...threads.map(({ lines }) => lines)];
    for (const part of parts) expect(part.length).toBeGreaterThan(5);
    expect(parts.flat().sort((a, b) => a - b)).toEqual(taken);
  });

  it('are read no further while much waits for an earlier one', async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const thread = new TestThread(() => gate);
    let read = 0;
    const run = runInOrder(
      blocks(100, (line) => {
        read = line;
      }),
      (given) => outcome(given, 1024 * 1024),
      [thread],
      async () => {},
    );
    await turns(50);
    // Three for the thread, and outcomes of 4 MB.
    expect([read, thread.lines]).toEqual([7, [1, 2, 3]]);
    open();
    await run;
    expect(read).toBe(100);
  });

  it('end with the failure of any of them, after those before it are taken', async () => {
    const taken: number[] = [];
    const run = runInOrder(
      blocks(5),
      (given) => {
        if (given.line === 3) throw new RangeError('a fault');
        return outcome(given);
      },
      [],
      async (_, { line }) => void taken.push(line),
    );
    await expect(run).rejects.toThrow('a fault');
    expect(taken).toEqual([1, 2]);
  });
});
