import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

// What the last runs left behind. Each file is written by the script that is named next to it.

const shapes = {
  'reports/bench.json': {
    by: 'npm run bench',
    shape: z.object({
      node: z.string(),
      cpu: z.string(),
      wrongDates: z.record(z.string(), z.number()),
      figures: z.array(z.object({ suite: z.string(), name: z.string(), median: z.number() })),
    }),
  },
  'reports/cold-start.json': {
    by: 'npm run check:budgets',
    shape: z.array(z.object({ entry: z.string(), bare: z.number(), adds: z.number(), ratio: z.number() })),
  },
  'reports/mutation-rules.json': {
    by: 'npm run mutate:rules',
    shape: z.object({ mutants: z.number(), killed: z.number(), equivalent: z.number(), survivors: z.number() }),
  },
  'reports/mutation-code.json': {
    by: 'npm run mutate:code',
    shape: z.record(z.string(), z.object({ share: z.string(), mutants: z.number(), score: z.number() })),
  },
  'reports/fuzz.json': {
    by: 'npm run fuzz',
    shape: z.object({ inputs: z.number(), targets: z.number(), faults: z.number(), seed: z.number() }),
  },
  'reports/tests.json': {
    by: 'npm test',
    shape: z.object({ numTotalTests: z.number(), numPassedTests: z.number() }),
  },
  'coverage/coverage-summary.json': {
    by: 'npm run test:coverage',
    shape: z.object({
      total: z.object({ lines: z.object({ pct: z.number() }), branches: z.object({ pct: z.number() }) }),
    }),
  },
} as const;

type Shapes = typeof shapes;

/** The run that writes a report did not take place. */
export class MissingReport extends Error {}

/** The report of a run; throws a `MissingReport` that names the script when it is missing. */
export function report<File extends keyof Shapes>(file: File): z.infer<Shapes[File]['shape']>;
export function report(file: keyof Shapes): unknown {
  const { by, shape } = shapes[file];
  if (!existsSync(file)) throw new MissingReport(`${file} is not there: ${by} writes it`);
  return z.parse(shape, JSON.parse(readFileSync(file, 'utf8')));
}
