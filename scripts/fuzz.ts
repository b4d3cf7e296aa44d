// Random and changed inputs through every public function and the command line: none may do what is not documented.
// tsx scripts/fuzz.ts [--runs 1000000] [--seed NUMBER] [--slice 100000]; writes reports/fuzz.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { limit } from './fuzz/check.ts';
import { type Fault, fuzz } from './fuzz/run.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
    slice: { type: 'string', default: '100000' },
  },
});
const [runs = 0, seed = 0, slice = 0] = [values.runs, values.seed, values.slice].map(Number);
if (![runs, seed, slice].every(Number.isSafeInteger) || runs < 1 || slice < 1) throw new Error('whole numbers, please');

process.stdout.write(`fuzz: ${runs} inputs, seed ${seed}\n`);
const start = performance.now();
const faults: Fault[] = [];
const answered = new Map<string, number>();
let inputs = 0;
for (let number = 0; inputs < runs; number++) {
  const found = fuzz(seed + number, Math.min(slice, runs - inputs));
  inputs += found.inputs;
  faults.push(...found.faults);
  for (const [name, count] of found.answered) answered.set(name, (answered.get(name) ?? 0) + count);
  for (const { target, seed: own, fault, input } of found.faults) {
    process.stdout.write(`FAIL ${target}, seed ${own}: ${fault}\n     ${input}\n`);
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`${inputs} inputs, ${faults.length} faults, ${seconds} s\n`);
}

const never = [...answered].filter(([, count]) => count === 0).map(([name]) => name);
for (const name of never) process.stdout.write(`FAIL ${name}: no input was ever good enough for an answer\n`);
const seconds = Math.round((performance.now() - start) / 1000);
mkdirSync('reports', { recursive: true });
writeFileSync(
  'reports/fuzz.json',
  `${JSON.stringify({ node: process.version, seed, inputs, targets: answered.size, limit, faults: faults.length, seconds, answered: Object.fromEntries(answered) }, null, 2)}\n`,
);
process.exitCode = faults.length + never.length === 0 ? 0 : 1;
