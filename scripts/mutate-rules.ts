// Changes every rule and parameter of the editions, one at a time, and runs the tests that were typed by hand from the Guidelines:
// tsx scripts/mutate-rules.ts [a part of mutant ids] [near] [resume] [1/2]
//   near: only the tests of the rule's own section.
//   resume: passes over the mutants that an earlier run found; for after a change of nothing but tests.
//   1/2: only the first of each two mutants, for two processes at once; start both with resume, and end with resume alone.
// A mutant that no test finds fails the run, unless scripts/mutation/rules/equivalent.ts says why none can; so does a reason too many.

import { mkdirSync, writeFileSync } from 'node:fs';
import { editions } from '../src/editions/current.ts';
import type { Collected } from './mutation/collect.ts';
import { type Change, type Load, readSuite } from './mutation/rules/bundle.ts';
import { data } from './mutation/rules/data.ts';
import { equivalent } from './mutation/rules/equivalent.ts';
import { fails, Killers, killerOf } from './mutation/rules/kill.ts';
import type { Mutant } from './mutation/rules/mutant.ts';
import { mutantsOf } from './mutation/rules/mutants.ts';
import { type Result, Results } from './mutation/rules/results.ts';
import { withinLimit } from './mutation/within-limit.ts';

const words = new Set(process.argv.slice(2));
const near = words.delete('near');
const resume = words.delete('resume');
const share = [...words].find((word) => /^[1-9]\/[1-9]$/.test(word)) ?? '1/1';
const [part = ''] = [...words].filter((word) => word !== share);
const whole = part === '' && share === '1/1' && !near;

const suite = await readSuite('rule-suite');
const citationSuite = await readSuite('citation-suite');
const unchanged: Change = () => {};
const reading = 'reading the rules';
const endless = 'the time limit';
const tests = [suite, citationSuite].flatMap((load) => load(unchanged));
const started = performance.now();
const failing = near ? [] : tests.filter(fails);
// A busy machine takes longer over every test: what is endless is judged by how long the tests take without a mutant.
const limit = Math.max(60_000, Math.round(10 * (performance.now() - started)));
for (const { name } of failing) console.error(`fails without a mutant: ${name}`);
if (failing.length > 0) process.exit(1);

const results = new Results(resume || !whole, new Set([reading, endless, ...tests.map(({ name }) => name)]));
const [turn = 1, turns = 1] = share.split('/').map(Number);
const mutants = mutantsOf(data).filter(({ id }, place) => id.includes(part) && place % turns === turn - 1);
const killers = new Killers();
let milliseconds = 0;
const survivors = mutants.filter((mutant, place) => {
  if (place % 250 === 0) console.error(`${place} of ${mutants.length} mutants, ${seconds()} s`);
  const result = (resume ? results.of(mutant.id) : undefined) ?? run(mutant);
  milliseconds += result.milliseconds;
  if (result.killer === undefined && equivalent[mutant.id] === undefined) console.log(`survives: ${mutant.id}`);
  return result.killer === undefined;
});

const unexplained = survivors.filter(({ id }) => equivalent[id] === undefined);
const surviving = new Set(survivors.map(({ id }) => id));
const tried = new Set(mutants.map(({ id }) => id));
const isIdle = (id: string): boolean => (whole || tried.has(id)) && !surviving.has(id);
const idle = Object.keys(equivalent).filter(isIdle);
for (const id of idle) console.log(`listed as equivalent and no survivor: ${id}`);

const counts = {
  mutants: mutants.length,
  killed: mutants.length - survivors.length,
  equivalent: survivors.length - unexplained.length,
  survivors: unexplained.length,
  seconds: seconds(),
};
if (whole) {
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/mutation-rules.json', `${JSON.stringify(counts, null, 2)}\n`);
}
console.log(
  `${counts.mutants} mutants, ${counts.killed} killed, ${counts.equivalent} equivalent, ${counts.survivors} survived`,
);
if (unexplained.length + idle.length > 0) process.exitCode = 1;

function run(mutant: Mutant): Result {
  const started = performance.now();
  const killer = find(mutant);
  if (killer !== undefined) killers.remember(killer, mutant);
  const result = { id: mutant.id, milliseconds: Math.round(performance.now() - started) };
  const outcome = killer === undefined ? result : { ...result, killer: killer.name };
  if (!near) results.add(outcome);
  return outcome;
}

/**
 * The test that finds the mutant. Where a rule is matters less than what it does: a rule that is missing has to be found by
 * an answer that is wrong, unless it is a statement that affects no answer.
 */
function find(mutant: Mutant): Collected | undefined {
  const ofRules = ['taxonomy', ...editions.map(({ id }) => id)].some((name) => mutant.id.startsWith(name));
  const ofPlace = / onlyIf: |[ .]citations\./.test(mutant.id) || (!ofRules && /^\S+ .*: dropped$/.test(mutant.id));
  return (ofPlace ? findIn(citationSuite, mutant) : undefined) ?? findIn(suite, mutant);
}

function findIn(load: Load, mutant: Mutant): Collected | undefined {
  let tests: readonly Collected[];
  try {
    tests = load(mutant.change);
  } catch {
    return named(reading);
  }
  const search = withinLimit(limit, () => killerOf(killers.inOrder(tests, mutant, near)));
  return search === undefined ? named(endless) : search.found;
}

/** What finds a mutant without being a test. */
function named(name: string): Collected {
  return { name, file: '', run: () => undefined };
}

/** Of all mutants together, whichever process ran them. */
function seconds(): number {
  return Math.round(milliseconds / 1000);
}
