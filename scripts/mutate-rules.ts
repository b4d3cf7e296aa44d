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
const suite = await readSuite('suite');
const places = await readSuite('places');
const unchanged: Change = () => {};
const failing = near === undefined ? [suite, places].flatMap((load) => load(unchanged).filter(fails)) : [];
for (const { name } of failing) console.error(`fails without a mutant: ${name}`);
if (failing.length > 0) process.exit(1);

const mutants = mutantsOf(data).filter(({ id }) => id.includes(part));
const killers = new Killers();
const survivors = mutants.filter((mutant, place) => {
  if (place % 250 === 0) console.error(`${place} of ${mutants.length} mutants, ${seconds()} s`);
  const killer = find(mutant);
  if (killer !== undefined) killers.remember(killer, mutant);
  else if (equivalent[mutant.id] === undefined) console.log(`survives: ${mutant.id}`);
  return killer === undefined;
});

const unexplained = survivors.filter(({ id }) => equivalent[id] === undefined);
const surviving = new Set(survivors.map(({ id }) => id));
const idle = Object.keys(equivalent).filter((id) => id.includes(part) && !surviving.has(id));
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

/**
 * The test that finds the mutant. Where a rule stands is another matter than what it does: a rule that is missing has to be found by
 * an answer that is wrong, unless it is a statement that no answer turns on.
 */
function find(mutant: Mutant): Collected | undefined {
  const ofPlace = / citations\.| onlyIf: |^(?!2025-11|2019|taxonomy)\S+ .*: dropped$/.test(mutant.id);
  return (ofPlace ? findIn(places, mutant) : undefined) ?? findIn(suite, mutant);
}

function findIn(load: Load, mutant: Mutant): Collected | undefined {
  let tests: readonly Collected[];
  try {
    tests = load(mutant.change);
  } catch {
    return { name: 'reading the rules', file: '', run: () => undefined };
  }
  return killerOf(killers.inOrder(tests, mutant, near !== undefined));
}

function seconds(): number {
  return Math.round((performance.now() - started) / 1000);
}
