// Changes every rule and parameter of the editions, one at a time, and runs the tests that were typed by hand from the Guidelines:
// node scripts/run.mjs scripts/mutate-rules.ts [a part of mutant ids] [near: only the tests of the rule's own section]
// A mutant that no test finds fails the run, unless scripts/mutate-rules/equivalent.ts says why none can; so does a reason too many.

import { mkdirSync, writeFileSync } from 'node:fs';
import { type Change, type Load, readSuite } from './mutate-rules/bundle.ts';
import type { Collected } from './mutate-rules/collect.ts';
import { data } from './mutate-rules/data.ts';
import { equivalent } from './mutate-rules/equivalent.ts';
import { fails, Killers, killerOf } from './mutate-rules/killing.ts';
import type { Mutant } from './mutate-rules/mutant.ts';
import { mutantsOf } from './mutate-rules/mutants.ts';

const [part = '', near] = process.argv.slice(2);
const started = performance.now();
const load = await readSuite();
const unchanged: Change = () => {};
const failing = load(unchanged).filter(fails);
for (const { name } of failing) console.error(`fails without a mutant: ${name}`);
if (failing.length > 0) process.exit(1);

const mutants = mutantsOf(data).filter(({ id }) => id.includes(part));
const killers = new Killers();
const survivors = mutants.filter((mutant, place) => {
  if (place % 250 === 0) console.error(`${place} of ${mutants.length} mutants, ${seconds()} s`);
  const killer = find(load, mutant);
  if (killer !== undefined) killers.remember(killer);
  return killer === undefined;
});

const unexplained = survivors.filter(({ id }) => equivalent[id] === undefined);
const surviving = new Set(survivors.map(({ id }) => id));
const idle = Object.keys(equivalent).filter((id) => id.includes(part) && !surviving.has(id));
for (const { id } of unexplained) console.log(`survives: ${id}`);
for (const id of idle) console.log(`listed as equivalent and no survivor: ${id}`);

const counts = {
  mutants: mutants.length,
  killed: mutants.length - survivors.length,
  equivalent: survivors.length - unexplained.length,
  survivors: unexplained.length,
  seconds: seconds(),
};
if (part === '') {
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/mutation-rules.json', `${JSON.stringify(counts, null, 2)}\n`);
}
console.log(
  `${counts.mutants} mutants, ${counts.killed} killed, ${counts.equivalent} equivalent, ${counts.survivors} survived`,
);
if (unexplained.length + idle.length > 0) process.exitCode = 1;

/** The test that finds the mutant. What cannot even be read is found as well. */
function find(suite: Load, mutant: Mutant): Collected | undefined {
  let tests: readonly Collected[];
  try {
    tests = suite(mutant.change);
  } catch {
    return { name: 'reading the rules', file: '', run: () => undefined };
  }
  return killerOf(killers.inOrder(tests, mutant, near !== undefined));
}

function seconds(): number {
  return Math.round((performance.now() - started) / 1000);
}
