import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Block } from './blocks.ts';
import type { Outcome, Runner } from './job.ts';
import { runInOrder } from './run-in-order.ts';

const block = (line: number): Block => ({ line, bytes: new Uint8Array(1), last: { line, end: line } });

function* blocks(count: number, read: (line: number) => void = () => {}): Generator<Block> {
  for (let line = 1; line <= count; line++) {
    read(line);
    yield block(line);
  }
}

const outcome = ({ line }: Block): Outcome => ({
  rows: 1,
  bad: 0,
  faulty: 0,
  out: new Uint8Array(),
  errors: `${line}`,
  counts: [],
});

/** A runner that answers each block when what it waits for is over. */
class TestRunner implements Runner {
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

describe('blocks that are run on several runners', () => {
  it('are taken in the order of the input, whichever is done first', async () => {
    const runners = [2, 7, 1].map((slowness) => new TestRunner((line) => turns((line * slowness) % 11)));
    const taken: number[] = [];
    await runInOrder(blocks(60), runners, async ({ errors }, last) => {
      expect(Number(errors)).toBe(last.line);
      taken.push(last.line);
    });
    expect(taken).toEqual(Array.from({ length: 60 }, (_, place) => place + 1));
    for (const { lines } of runners) expect(lines.length).toBeGreaterThan(5);
    expect(runners.flatMap(({ lines }) => lines).sort((a, b) => a - b)).toEqual(taken);
  });

  it('are read no further than four a runner while an earlier one is awaited', async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const runners = [new TestRunner(() => gate), new TestRunner(async () => {})];
    let read = 0;
    const run = runInOrder(
      blocks(100, (line) => {
        read = line;
      }),
      runners,
      async () => {},
    );
    await turns(50);
    expect(read).toBe(8);
    open();
    await run;
    expect(read).toBe(100);
  });

  it('end with the failure of any of them, after those before it are taken', async () => {
    const taken: number[] = [];
    const failing = new TestRunner(async (line) => {
      if (line === 3) throw new RangeError('a fault');
    });
    const run = runInOrder(blocks(5), [failing], async (_, { line }) => void taken.push(line));
    await expect(run).rejects.toThrow('a fault');
    expect(taken).toEqual([1, 2]);
  });

  it('need a runner', async () => {
    await expect(runInOrder(blocks(1), [], async () => {})).rejects.toThrow(RangeError);
  });
});
