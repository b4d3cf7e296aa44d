import { resolve } from 'node:path';
import type { Checks } from './checks.ts';
import type { Project } from './project.ts';

const tsc = resolve('node_modules/typescript/bin/tsc');

/** Ways in which a project looks for modules. A wrong id does not compile under any of them. */
const ways = [
  { name: 'node16, ESM', module: 'node16', moduleResolution: 'node16', file: 'typed.mts' },
  { name: 'node16, CommonJS', module: 'node16', moduleResolution: 'node16', file: 'typed.cts' },
  { name: 'nodenext, ESM', module: 'nodenext', moduleResolution: 'nodenext', file: 'typed.mts' },
  { name: 'nodenext, CommonJS', module: 'nodenext', moduleResolution: 'nodenext', file: 'typed.cts' },
  { name: 'bundler', module: 'esnext', moduleResolution: 'bundler', file: 'typed.ts' },
] as const;

/** What is compiled: the root entry alone with nothing but the language, and the schema entry with zod, which knows `URL`. */
const consumers = {
  root: { source: 'typed.ts.txt', lib: ['es2022'] },
  schema: { source: 'typed-schema.ts.txt', lib: ['es2022', 'dom'] },
} as const;

/** Compiles a consumer, the declarations of the package included. */
export async function tryTypes(checks: Checks, project: Project, entry: keyof typeof consumers): Promise<void> {
  const { source, lib } = consumers[entry];
  for (const { name, module, moduleResolution, file } of ways) {
    project.consumer(source, file);
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
    await checks.run(`types of the ${entry} entry, ${name}: what is right compiles and what is wrong does not`, () => {
      project.run(process.execPath, [tsc, '--project', `tsconfig.${file}.json`]);
    });
  }
}
