import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { compileFunction } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { frozen } from '../../../src/lib/freeze.ts';
import { type Collected, collector } from '../collect.ts';

/** Changes the data of the editions in place. */
export type Change = (data: Readonly<Record<string, unknown>>) => void;

/** The tests of the suite, as they are read anew with the data changed. */
export type Load = (change: Change) => readonly Collected[];

const inForce = 'what-is-in-force';

let isOpen = false;

/** Data must be open to change, and what is put in force comes from outside. */
const open: Plugin = {
  name: 'open',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/rules-in-force\.ts$/ }, () => ({ path: inForce, external: true }));
    onLoad({ filter: /\/lib\/freeze\.ts$/ }, () => {
      isOpen = true;
      return { contents: 'export const frozen = (value) => value;', loader: 'js' };
    });
    // A collected test says which file it is in.
    onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => ({
      contents: `import { inFile } from 'vitest'; inFile(${JSON.stringify(basename(path, '.test.ts'))});${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

/** Joins library and tests into one function: each call makes everything anew, rules, caches and tests, in a few milliseconds. */
export async function readSuite(name: 'rule-suite' | 'citation-suite'): Promise<Load> {
  const { outputFiles } = await build({
    entryPoints: [`scripts/mutation/rules/${name}.ts`],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    ignoreAnnotations: true,
    external: ['vitest'],
    plugins: [open],
    logLevel: 'warning',
  });
  // A mutant of frozen data would fail every test, for a reason that has nothing to do with the rule.
  if (!isOpen) throw new Error('the module that freezes the data was not found');
  const make = compileFunction(outputFiles[0]?.text ?? '', ['require', 'module', 'exports']);
  const required = createRequire(`${process.cwd()}/package.json`);
  return (change) => {
    const { tests, vitest } = collector();
    const mutate: Change = (data) => {
      change(data);
      frozen(data);
    };
    const given: Readonly<Record<string, unknown>> = { vitest, [inForce]: { mutate } };
    make((id: string): unknown => given[id] ?? required(id), { exports: {} }, {});
    return tests;
  };
}
