import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Checks } from './checks.ts';
import { everything } from './everything.ts';
import type { Project } from './project.ts';

const tsc = resolve('node_modules/typescript/bin/tsc');

/** Ways in which a project looks for modules. A wrong id does not compile under any of them. */
const ways = [
  { name: 'node16, ESM', module: 'node16', moduleResolution: 'node16', extension: 'mts' },
  { name: 'node16, CommonJS', module: 'node16', moduleResolution: 'node16', extension: 'cts' },
  { name: 'nodenext, ESM', module: 'nodenext', moduleResolution: 'nodenext', extension: 'mts' },
  { name: 'nodenext, CommonJS', module: 'nodenext', moduleResolution: 'nodenext', extension: 'cts' },
  { name: 'bundler', module: 'esnext', moduleResolution: 'bundler', extension: 'ts' },
] as const;

/** What is compiled: the root entry alone with nothing but the language, and the schema entry with zod, which knows `URL`. */
const consumers = {
  root: { source: 'typed.ts.txt', lib: ['es2022'] },
  schema: { source: 'typed-schema.ts.txt', lib: ['es2022', 'dom'] },
} as const;

/** Compiles a consumer, the declarations of the package included. */
export async function tryTypes(checks: Checks, project: Project, entry: keyof typeof consumers): Promise<void> {
  const { source, lib } = consumers[entry];
  const text = readFileSync(resolve('scripts/packed/consumers', source), 'utf8');
  const what = `types of the ${entry} entry`;
  await compile(checks, project, {
    ways,
    name: 'typed',
    text,
    lib,
    what: (way) => `${what}, ${way}: what is right compiles and what is wrong does not`,
  });
}

/** Compiles a file that uses every export of every entry point; nodenext finds the same files as node16. */
export async function tryEverything(checks: Checks, project: Project): Promise<void> {
  const { text, uses, entries } = everything();
  await compile(checks, project, {
    ways: ways.filter(({ module }) => module !== 'nodenext'),
    name: 'everything',
    text,
    lib: ['es2022', 'dom'],
    what: (way) => `${uses} uses of every export of ${entries} entry points compile, ${way}`,
  });
}

interface Compiled {
  readonly ways: readonly (typeof ways)[number][];
  /** The name of the file, without its extension. */
  readonly name: string;
  readonly text: string;
  readonly lib: readonly string[];
  /** What is checked, by the way in which the project looks for modules. */
  readonly what: (way: string) => string;
}

async function compile(checks: Checks, project: Project, compiled: Compiled): Promise<void> {
  const { name, text, lib, what } = compiled;
  for (const { name: way, module, moduleResolution, extension } of compiled.ways) {
    const file = `${name}.${extension}`;
    project.write(file, text);
    project.write(
      `tsconfig.${file}.json`,
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          lib,
          types: [],
          module,
          moduleResolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
        },
        files: [file],
      }),
    );
    await checks.run(what(way), () => {
      project.run(process.execPath, [tsc, '--project', `tsconfig.${file}.json`]);
    });
  }
}
