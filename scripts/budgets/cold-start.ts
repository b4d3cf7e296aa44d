import { spawnSync } from 'node:child_process';

/** How much CPU time a new process takes that imports an entry, against one that imports nothing, in milliseconds. */
export interface ColdStart {
  readonly entry: string;
  readonly bare: number;
  readonly with: number;
  readonly adds: number;
  readonly ratio: number;
  /** How many times the bare process it should take at most. A ratio is nearly the same on every machine. */
  readonly goal: number;
  /** What a busy machine stays below. */
  readonly most: number;
}

const rounds = 15;

const entries = [
  { entry: "import 'ontario-sor'", code: "import './dist/index.js'", goal: 1.4, most: 2.2 },
  {
    entry: "require('ontario-sor')",
    code: "import { createRequire } from 'node:module'; createRequire(process.cwd() + '/x')('./dist/index.cjs')",
    goal: 1.4,
    most: 2.2,
  },
  { entry: "import 'ontario-sor/assess'", code: "import './dist/assess.js'", goal: 1.3, most: 1.8 },
  {
    entry: "import 'ontario-sor', and a first assessment",
    code: "import { assess } from './dist/index.js'; assess({ provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] })",
    goal: 2.2,
    most: 3.5,
  },
];

/** The best of many starts each, taken in turns, since whatever else the machine does only adds. */
export function coldStarts(): ColdStart[] {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const code of ['', ...entries.map((entry) => entry.code)]) {
      best.set(code, Math.min(best.get(code) ?? Number.POSITIVE_INFINITY, cpuTimeOf(code)));
    }
  }
  const bare = best.get('') ?? Number.NaN;
  return entries.map(({ entry, code, goal, most }) => {
    const taken = best.get(code) ?? Number.NaN;
    return { entry, bare, with: taken, adds: taken - bare, ratio: taken / bare, goal, most };
  });
}

const printTime = 'const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000));';

function cpuTimeOf(code: string): number {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `${code};${printTime}`],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** It prints the goal, and fails only above what a busy machine stays below. */
export function coldStartFaults({ ratio, most }: ColdStart): string[] {
  return ratio <= most ? [] : [`more than ${most} times bare Node`];
}
