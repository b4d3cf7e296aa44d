import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Bench } from 'tinybench';

// Benchmarks run in plain Node on bundled code: a test runner's transforms would be measured too.

type Run = () => unknown;

/** How a benchmark is run where that is not as the others. */
interface Manner {
  /** Done once, before the first run. */
  readonly before?: () => void;
  /** How many times one run does the thing: the figures are for one of them. */
  readonly operations?: number;
  /** The benchmark is slow: a few runs show enough. */
  readonly few?: boolean;
}

interface Suite {
  readonly name: string;
  readonly tasks: { readonly name: string; readonly run: Run; readonly manner: Manner }[];
}

const suites: Suite[] = [];

/** Names a group of benchmarks that are compared with each other. */
export function describe(name: string, add: () => void): void {
  suites.push({ name, tasks: [] });
  add();
}

/** Adds a benchmark to the group. */
export function bench(name: string, run: Run, manner: Manner = {}): void {
  suites.at(-1)?.tasks.push({ name, run, manner });
}

/** The figures of one benchmark: milliseconds for one operation. */
interface Figure {
  readonly suite: string;
  readonly name: string;
  readonly median: number;
  readonly best: number;
}

/** Runs every group, prints it and keeps the figures, with what else was found, in `reports/bench.json`. */
export async function runAll(found: Readonly<Record<string, unknown>>): Promise<void> {
  const figures: Figure[] = [];
  for (const { name, tasks } of suites) {
    console.log(`\n${name}`);
    const ofGroup: Figure[] = [];
    for (const task of tasks) ofGroup.push({ suite: name, name: task.name, ...(await measure(task.run, task.manner)) });
    const width = Math.max(...ofGroup.map((figure) => figure.name.length));
    for (const { name: task, median, best } of ofGroup) {
      console.log(`  ${task.padEnd(width)}  median ${print(median)}  best ${print(best)}`);
    }
    figures.push(...ofGroup);
  }
  mkdirSync('reports', { recursive: true });
  writeFileSync(
    'reports/bench.json',
    `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, ...found, figures }, null, 2)}\n`,
  );
}

async function measure(
  run: Run,
  { before, operations = 1, few = false }: Manner,
): Promise<Pick<Figure, 'median' | 'best'>> {
  before?.();
  const single = new Bench(few ? { time: 200, iterations: 3, warmup: false } : { time: 600, warmupTime: 200 });
  single.add('it', run);
  await single.run();
  const result = single.tasks[0]?.result;
  if (result === undefined || !('latency' in result)) throw new Error('a benchmark gave no figures');
  return { median: result.latency.p50 / operations, best: result.latency.min / operations };
}

function print(milliseconds: number): string {
  if (milliseconds >= 1) return `${milliseconds.toFixed(2)} ms`.padStart(11);
  return `${(milliseconds * 1000).toFixed(2)} µs`.padStart(11);
}
