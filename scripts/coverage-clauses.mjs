// Prints how many clauses of each section are implemented, shown or background, and everything in which the register falls short.
// node scripts/coverage-clauses.mjs; ends with 1 where it falls short.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const register = join(root, 'docs', 'coverage');
const cases = readdirSync(join(root, 'test', 'rules', 'cases')).filter((name) => name.endsWith('.ts'));

const { outputFiles } = await build({
  stdin: {
    contents: [
      "export * from './scripts/coverage-clauses.ts';",
      ...cases.map((name, position) => `import * as cases${position} from './test/rules/cases/${name}';`),
      `export const cases = [${cases.map((_, position) => `cases${position}`).join()}];`,
    ].join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
const joined = Buffer.from(outputFiles[0].contents).toString('base64');
const { cases: modules, checkCoverage, coverageTable, shownIn } = await import(`data:text/javascript;base64,${joined}`);

const names = readdirSync(register).filter((name) => name.startsWith('clauses-') && name.endsWith('.tsv'));
const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(register, name), 'utf8')]));
const { clauses, shortfalls } = checkCoverage({ files, shown: shownIn(modules) });

console.log(coverageTable(clauses));
for (const [kind, items] of Object.entries(shortfalls)) {
  if (items.length === 0) continue;
  process.exitCode = 1;
  console.log(`\n${items.length} ${kind}:\n${items.map((item) => `  ${item}`).join('\n')}`);
}
