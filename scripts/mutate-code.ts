// Mutates the code, a folder at a time, and lists the mutants that no test notices: tsx scripts/mutate-code.ts [FOLDER or FILE...] [1/4]
//   FILE: only this file, such as src/draft/parse/parse-draft.ts, with the tests of its folder; it is not summed up.
//   1/4: only a random quarter of the mutants, the same in each run; for when there is no time for all.
// Writes reports/mutation/FOLDER.json and, of all folders run so far, reports/mutation-code.json. Ends with 1 below 95 %.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { filesOf } from './mutation/code/files.ts';
import { folders, type Part } from './mutation/code/folders.ts';
import { isInShare } from './mutation/code/share.ts';

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

const words = process.argv.slice(2);
const share = words.find((word) => /^\d+\/\d+$/.test(word)) ?? '1/1';
const named = words.filter((word) => word !== share);
const asked = named.map((folder) => folder.replace(/^(?!src\/)/, 'src/').replace(/\/$/, ''));
const parts = (asked.length > 0 ? asked : Object.keys(folders)).map((name) => ({ name, part: partOf(name) }));

for (const { name, part } of parts) {
  if (part === undefined) {
    console.error(`${name} is not mutated; the folders are ${Object.keys(folders).join(', ')}`);
    process.exit(2);
  }
  const files = mutate(name, part);
  const result = summed(files);
  for (const line of unnoticed(files)) console.log(line);
  console.log(name, result);
  if (name in folders)
    writeFileSync(summaryFile, `${JSON.stringify({ ...readJson(summaryFile), [name]: result }, null, 2)}\n`);
  if (result.score < least) process.exitCode = 1;
}

/** The folder itself, or the file with the tests of its folder. */
function partOf(name: string): Part | undefined {
  if (name in folders) return folders[name];
  const of = Object.values(folders).find(({ code }) => code.some((pattern) => matchesGlob(name, pattern)));
  return of && { code: [name], tests: of.tests };
}

/** Runs Stryker on a folder, and gives back its report by file. */
function mutate(folder: string, { code, tests }: Part): Report {
  const name = [folder.replaceAll('/', '-'), ...(share === '1/1' ? [] : [share.replace('/', '-of-')])].join('-');
  forgetSurvivors(join('reports', 'mutation', `${name}.incremental.json`));
  const { status } = spawnSync('npx', ['stryker', 'run'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      // The runner is TypeScript.
      NODE_OPTIONS: '--import tsx',
      SOR_MUTATION_NAME: name,
      SOR_MUTATION_CODE: code.join(),
      SOR_MUTATION_SHARE: share,
      SOR_MUTATION_TESTS: filesOf(tests).join(),
    },
  });
  if (status !== 0) process.exit(status ?? 1);
  const files: Report = readJson(join('reports', 'mutation', `${name}.json`)).files;
  return Object.fromEntries(
    Object.entries(files).map(([path, { source, mutants }]) => [
      path,
      { source, mutants: mutants.filter(isAsked(path)) },
    ]),
  );
}

/** Stryker, which does not know the tests that reach a mutant, would take a survivor for one even after tests were added. */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report: { readonly files: Report } = readJson(file);
  const files = Object.entries(report.files).map(([path, { mutants, ...rest }]) => [
    path,
    { ...rest, mutants: mutants.filter((mutant) => !isUnnoticed(mutant)) },
  ]);
  writeFileSync(file, JSON.stringify({ ...report, files: Object.fromEntries(files) }));
}

function isAsked(path: string) {
  return ({ location, mutatorName, replacement }: Mutant): boolean =>
    isInShare(share, { path, ...location.start, mutatorName, replacement });
}

function summed(files: Report) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: string): number => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout] = [count('Killed'), count('Timeout')];
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
  const counted = killed + timeout + survived + noCoverage;
  const score = Math.floor((10_000 * (killed + timeout)) / counted) / 100;
  return { share, mutants: counted, killed, timeout, survived, noCoverage, score };
}

function* unnoticed(files: Report): Generator<string> {
  for (const [path, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { location, status, mutatorName, replacement } of mutants.filter(isUnnoticed)) {
      const { start, end } = location;
      const text = lines[start.line - 1]?.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
      const became = replacement?.replace(/\s+/g, ' ') ?? mutatorName;
      yield `${path}:${start.line}:${start.column} ${status}: ${text} -> ${became}`;
    }
  }
}

function isUnnoticed({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function readJson(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
