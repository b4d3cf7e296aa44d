// Mutates the code, a folder at a time, and lists the mutants that no test notices: tsx scripts/mutate-code.ts [FOLDER...]
// Writes reports/mutation/PART.json and, of all folders run so far, reports/mutation-code.json. Ends with 1 below 95 %.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folders, type Part } from './mutation/code/folders.ts';

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What Stryker reports, by file. */
type Report = Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;

const least = 95;
const summaryFile = join('reports', 'mutation-code.json');

const asked = process.argv.slice(2).map((folder) => folder.replace(/^(?!src\/)/, 'src/').replace(/\/$/, ''));
const unknown = asked.filter((folder) => !(folder in folders));
if (unknown.length > 0) {
  console.error(`no such folder; there are: ${Object.keys(folders).join(', ')}`);
  process.exit(2);
}

for (const folder of asked.length > 0 ? asked : Object.keys(folders)) {
  const files: Report = Object.assign({}, ...(folders[folder] ?? []).map(mutate));
  const result = summed(files);
  for (const line of unnoticed(files)) console.log(line);
  console.log(folder, result);
  writeFileSync(summaryFile, `${JSON.stringify({ ...readJson(summaryFile), [folder]: result }, null, 2)}\n`);
  if (result.score < least) process.exitCode = 1;
}

/** Runs Stryker on a part of a folder, and gives back its report by file. */
function mutate({ code, entry, tests, coverage }: Part): Report {
  const name = dirname(code[0]).replaceAll('/*', '').replaceAll('/', '-');
  const { status } = spawnSync('npx', ['stryker', 'run', 'stryker.config.mjs'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      SOR_MUTATION_NAME: name,
      SOR_MUTATION_CODE: code.join(),
      SOR_MUTATION_ENTRY: entry,
      SOR_MUTATION_TESTS: [...tests, 'scripts/mutation/code/loads.test.ts'].join(),
      SOR_MUTATION_COVERAGE: coverage ?? 'perTest',
    },
  });
  if (status !== 0) process.exit(status ?? 1);
  return readJson(join('reports', 'mutation', `${name}.json`)).files;
}

function summed(files: Report) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: string): number => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout] = [count('Killed'), count('Timeout')];
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
  const all = killed + timeout + survived + noCoverage;
  return { killed, survived, timeout, noCoverage, score: Math.floor((10_000 * (killed + timeout)) / all) / 100 };
}

function* unnoticed(files: Report): Generator<string> {
  for (const [path, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { start, end } = location;
      const text = lines[start.line - 1]?.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
      const became = replacement?.replace(/\s+/g, ' ') ?? mutatorName;
      yield `${path}:${start.line}:${start.column} ${status}: ${text} -> ${became}`;
    }
  }
}

function readJson(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
