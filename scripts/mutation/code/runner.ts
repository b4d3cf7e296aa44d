import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type Mutant } from '@stryker-mutator/api/core';
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
import { withinLimit } from '../within-limit.ts';
import { isInShare, type Place } from './share.ts';
import { type Load, readSuite } from './suite.ts';

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

/** How many milliseconds a test may take in any case; more by the time it takes without a mutant. */
const limit = 2500;

/** What finds a mutant that throws before there is a test. */
const reading: Timed = { file: '', name: 'the code can be read', milliseconds: 0 };

/** A first run in this folder leaves the times of the tests here, for the processes that come after it. */
const timesFile = 'test-times.json';

/**
 * Runs the tests of each mutant in one process, on code that is made anew: first those that found the latest mutants of its file, then all
 * others, the fastest first.
 */
class SuiteRunner implements TestRunner {
  private makeSuite: (() => Load) | undefined;
  private tests: readonly Timed[] = [];
  private readonly killers = new Map<string, readonly Timed[]>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const load = (await readSuite(files, true))();
    const context = activate({});
    const results: TestResult[] = [resultOf(reading, undefined)];
    const times: Timed[] = [];
    for (const file of files) {
      for (const [name, run] of load(file)) {
        const start = performance.now();
        const failure = await failureOf(run);
        const test = { file, name, milliseconds: performance.now() - start };
        times.push(test);
        results.push(resultOf(test, failure));
      }
    }
    writeFileSync(timesFile, JSON.stringify(times.sort((a, b) => a.milliseconds - b.milliseconds)));
    const { mutantCoverage = { static: {}, perTest: {} } } = context;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInShare(share, placeOf(activeMutant))) return { status: MutantRunStatus.Error, errorMessage: notInShare };
    const makeSuite = await this.prepared();
    const context = activate({
      activeMutant: activeMutant.id,
      hitCount: 0,
      ...(hitLimit !== undefined && { hitLimit }),
    });
    const outcome = await this.runUntilFailure(makeSuite(), activeMutant.fileName);
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? outcome);
  }

  private async prepared(): Promise<() => Load> {
    if (this.makeSuite === undefined) {
      this.makeSuite = await readSuite(files, false);
      if (existsSync(timesFile)) this.tests = JSON.parse(readFileSync(timesFile, 'utf8'));
    }
    return this.makeSuite;
  }

  private async runUntilFailure(load: Load, mutated: string): Promise<DryRunResult> {
    const known = this.killers.get(mutated) ?? [];
    const tests: TestResult[] = [];
    for (const test of new Set([...known, ...this.tests])) {
      const { file, name, milliseconds } = test;
      const read = await failureWithin(limit, () => load(file));
      if (read === endless) return { status: DryRunStatus.Timeout };
      if (read !== undefined) return { status: DryRunStatus.Complete, tests: [resultOf(reading, read)] };
      const failure = await failureWithin(limit + 5 * milliseconds, load(file).get(name));
      if (failure === endless) return { status: DryRunStatus.Timeout };
      tests.push(resultOf(test, failure));
      if (failure === undefined) continue;
      this.killers.set(mutated, [test, ...known.filter((other) => other !== test)].slice(0, latest));
      break;
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

/** Stryker counts lines and columns from 0 here, and from 1 in its report. */
const placeOf = ({ fileName, location, mutatorName, replacement }: Mutant): Place => ({
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
