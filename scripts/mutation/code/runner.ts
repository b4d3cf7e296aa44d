import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type Mutant,
  type MutantCoverage,
} from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { getOrInsertComputed } from '../../../src/lib/memo.ts';
import { withinLimit } from '../within-limit.ts';
import { isInShare, type Place } from './share.ts';
import { type Load, readSuite } from './suite.ts';

/** A test, and how long it takes without a mutant. */
interface Timed {
  readonly file: string;
  readonly name: string;
  readonly milliseconds: number;
}

const files = (process.env.SOR_MUTATION_TESTS ?? '').split(',');
const share = process.env.SOR_MUTATION_SHARE ?? '1/1';
const notInShare = 'it is not in the share that is asked for';

/** How many of the latest tests that found a mutant of a file come first. */
const latest = 8;

/** How many milliseconds a test may take in any case, and how many times as long as it takes without a mutant, and first of its file. */
const grace = 2500;
const patience = 5;

/** What finds a mutant that throws before there is a test. */
const reading: Timed = { file: '', name: 'the code can be read', milliseconds: 0 };

/** How many of the tests that reach a mutant come next. */
const nearest = 40;

/** What a run without a mutant finds out for the processes that come after it, which read it from this folder. */
interface Findings {
  /** The tests, the fastest first. */
  readonly tests: readonly Timed[];
  /** The longest time that a file takes for its first test, which makes what the others find made. */
  readonly start: number;
  /** By mutant: the fastest tests that reach it, as places in the list, and the files with tests that do. */
  readonly reached: Readonly<Record<string, { readonly tests: readonly number[]; readonly files: readonly string[] }>>;
}

const findingsFile = 'findings.json';

/**
 * Runs the tests of each mutant in one process, on code that is made anew: first those that found the latest mutants of its file, then the
 * others in files that reach it, the fastest first.
 */
class SuiteRunner implements TestRunner {
  private makeSuite: (() => Load) | undefined;
  private findings: Findings = { tests: [], start: 0, reached: {} };
  private readonly killers = new Map<string, readonly Timed[]>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Each file is run on code of its own, so that it reaches whatever it would reach alone, also what other files make and keep. */
  async dryRun(): Promise<DryRunResult> {
    const makeSuite = await readSuite(files, true);
    const results: TestResult[] = [resultOf(reading, undefined)];
    const found: { readonly test: Timed; readonly reached: readonly string[] }[] = [];
    const hits: Record<string, number> = {};
    const filesOfMutant = new Map<string, string[]>();
    let start = 0;
    for (const file of files) {
      const beginning = performance.now();
      let isFirst = true;
      const coverage: MutantCoverage = { static: {}, perTest: {} };
      const context = activate({ mutantCoverage: coverage });
      for (const [name, run] of makeSuite()(file)) {
        const before = performance.now();
        context.currentTestId = name;
        const failure = await failureOf(run);
        const test = { file, name, milliseconds: performance.now() - before };
        if (isFirst) start = Math.max(start, performance.now() - beginning);
        isFirst = false;
        found.push({ test, reached: Object.keys(coverage.perTest[name] ?? {}) });
        results.push(resultOf(test, failure));
      }
      for (const part of [coverage.static, ...Object.values(coverage.perTest)])
        for (const [mutant, count] of Object.entries(part)) {
          hits[mutant] = (hits[mutant] ?? 0) + count;
          const known = getOrInsertComputed(filesOfMutant, mutant, () => []);
          if (!known.includes(file)) known.push(file);
        }
    }
    found.sort((a, b) => a.test.milliseconds - b.test.milliseconds);
    const testsOfMutant = new Map<string, number[]>();
    found.forEach(({ reached }, place) => {
      for (const mutant of reached) {
        const known = getOrInsertComputed(testsOfMutant, mutant, () => []);
        if (known.length < nearest) known.push(place);
      }
    });
    const reached = Object.fromEntries(
      [...filesOfMutant].map(([mutant, files]) => [mutant, { tests: testsOfMutant.get(mutant) ?? [], files }]),
    );
    const findings: Findings = { tests: found.map(({ test }) => test), start, reached };
    writeFileSync(findingsFile, JSON.stringify(findings));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { static: hits, perTest: {} } };
  }

  async mutantRun({ activeMutant, hitLimit, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInShare(share, placeOf(activeMutant, sandboxFileName)))
      return { status: MutantRunStatus.Error, errorMessage: notInShare };
    const makeSuite = await this.prepared();
    const context = activate({
      activeMutant: activeMutant.id,
      hitCount: 0,
      ...(hitLimit !== undefined && { hitLimit }),
    });
    const outcome = await this.runUntilFailure(makeSuite(), activeMutant);
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? outcome);
  }

  private async prepared(): Promise<() => Load> {
    if (this.makeSuite === undefined) {
      this.makeSuite = await readSuite(files, false);
      this.findings = JSON.parse(readFileSync(findingsFile, 'utf8'));
    }
    return this.makeSuite;
  }

  private testsOf(mutant: string): readonly Timed[] {
    const { tests, reached } = this.findings;
    const { tests: places = [], files: near = files } = reached[mutant] ?? {};
    const first = places.flatMap((place) => tests[place] ?? []);
    const others = new Set(near);
    return [...first, ...tests.filter(({ file }) => others.has(file))];
  }

  private async runUntilFailure(load: Load, { id, fileName }: Mutant): Promise<DryRunResult> {
    const known = this.killers.get(fileName) ?? [];
    const limit = grace + patience * this.findings.start;
    const tests: TestResult[] = [];
    for (const test of new Set([...known, ...this.testsOf(id)])) {
      const { file, name, milliseconds } = test;
      const read = await failureWithin(limit, () => load(file));
      if (read === endless) return { status: DryRunStatus.Timeout };
      if (read !== undefined) return { status: DryRunStatus.Complete, tests: [resultOf(reading, read)] };
      const failure = await failureWithin(limit + patience * milliseconds, load(file).get(name));
      if (failure === endless) return { status: DryRunStatus.Timeout };
      tests.push(resultOf(test, failure));
      if (failure === undefined) continue;
      this.killers.set(fileName, [test, ...known.filter((other) => other !== test)].slice(0, latest));
      break;
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

/** Stryker counts lines and columns from 0 here, and from 1 in its report. */
const placeOf = ({ location, mutatorName, replacement }: Mutant, fileName: string): Place => ({
  path: relative(process.cwd(), fileName),
  line: location.start.line + 1,
  column: location.start.column + 1,
  mutatorName,
  replacement,
});

function resultOf({ file, name, milliseconds }: Timed, failure: string | undefined): TestResult {
  const id = `${file}#${name}`;
  const test = { id, name: id, timeSpentMs: milliseconds, ...(file !== '' && { fileName: file }) };
  if (failure === undefined) return { ...test, status: TestStatus.Success };
  return { ...test, status: TestStatus.Failed, failureMessage: failure };
}

/** Why a test fails; undefined when it passes. */
async function failureOf(run: (() => unknown) | undefined): Promise<string | undefined> {
  try {
    await run?.();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const endless = Symbol('takes longer than it may');

async function failureWithin(milliseconds: number, run: (() => unknown) | undefined) {
  const ended = withinLimit(milliseconds, () => failureOf(run));
  return ended === undefined ? endless : await ended.found;
}

/** Where the mutated code looks up which mutant is active, and counts how often it came by. */
function activate(context: InstrumenterContext): InstrumenterContext {
  Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, context);
  return context;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'suite', SuiteRunner)];
