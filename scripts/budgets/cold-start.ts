import { spawnSync } from 'node:child_process';

/** How much CPU time a new process takes that imports an entry, against one that imports nothing, in milliseconds. */
export interface ColdStart {
  readonly entry: string;
  readonly bare: number;
  readonly with: number;
  readonly adds: number;
  readonly ratio: number;
  /** What an import should add at most. */
  readonly goal: number;
}

const rounds = 15;

const entries = [
  { entry: "import 'ontario-sor'", code: "import './dist/index.js'", goal: 30 },
  {
    entry: "require('ontario-sor')",
    code: "import { createRequire } from 'node:module'; createRequire(process.cwd() + '/x')('./dist/index.cjs')",
    goal: 30,
  },
  {
    entry: "import 'ontario-sor', and a first assessment",
    code: "import { assess } from './dist/index.js'; assess({ provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] })",
    goal: 80,
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
  return entries.map(({ entry, code, goal }) => {
    const taken = best.get(code) ?? Number.NaN;
    return { entry, bare, with: taken, adds: taken - bare, ratio: taken / bare, goal };
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

/** A loose guard: it prints the goal, and fails only far above it. */
export function coldStartFaults({ adds, goal }: ColdStart): string[] {
  return adds <= 5 * goal ? [] : [`more than five times the goal of ${goal} ms`];
}
