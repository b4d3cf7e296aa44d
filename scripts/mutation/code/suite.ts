import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { getOrInsertComputed } from '../../../src/lib/memo.ts';
import { collector } from '../collect.ts';

/** The tests of a file by name; the first call reads the file and the code that it imports. */
export type Load = (file: string) => ReadonlyMap<string, () => unknown>;

/**
 * Joins test files and mutated code into one function: each call makes all of it anew, so that a mutant starts without what others left.
 * Without `counted`, Stryker's code does not count which mutants are reached, which takes most of its time.
 */
export async function readSuite(files: readonly string[], counted: boolean): Promise<() => Load> {
  const entries = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`);
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = { ${entries.join()} }`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    ignoreAnnotations: true,
    packages: 'external',
    plugins: [inPlace(counted)],
    logLevel: 'warning',
  });
  const make = compileFunction(outputFiles[0]?.text ?? '', ['require', 'module']);
  const required = createRequire(`${process.cwd()}/package.json`);
  return () => {
    const { tests, vitest } = collector();
    const module: { exports: Readonly<Record<string, () => void>> } = { exports: {} };
    make((id: string): unknown => (id === 'vitest' ? vitest : required(id)), module);
    const known = new Map<string, ReadonlyMap<string, () => unknown>>();
    return (file) =>
      getOrInsertComputed(known, file, () => {
        module.exports[file]?.();
        const named = new Map<string, () => unknown>();
        for (const test of tests) if (test.file === file) named.set(freeName(test.name, named), test.run);
        return named;
      });
  };
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(name) ? freeName(`${name} again`, taken) : name;
}

/** A joined file keeps its own address, and a collected test its file. */
const inPlace = (counted: boolean): Plugin => ({
  name: 'in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const start = path.endsWith('.test.ts')
        ? `import { inFile } from 'vitest'; inFile(${JSON.stringify(relative(process.cwd(), path))});`
        : '';
      const contents = start + text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents: counted ? contents : contents.replace(counting, `${counting} return;`), loader: 'ts' };
    });
  },
});

/** How the function begins that Stryker puts into each mutated file. */
const counting = 'function stryCov_9fa48() {';
