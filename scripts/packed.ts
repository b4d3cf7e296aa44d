// Packs what was built, installs it into empty projects and uses it there, as its readers do.
// tsx scripts/packed.ts [--update]; --update writes the report of the public API. It needs dist (npm run build).

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import own from '../package.json' with { type: 'json' };
import { apiReport } from './packed/api-report.ts';
import { tryBrowser } from './packed/browser.ts';
import { Checks } from './packed/checks.ts';
import { type Project, Workshop } from './packed/project.ts';
import { tryRuntimes } from './packed/runtimes.ts';
import { misplaced, oversize, pack, unwanted } from './packed/tarball.ts';
import { tryEverything, tryTypes } from './packed/types.ts';

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
const reportFile = join('docs', 'proof', 'api-report.md');
const bin = (name: string): string => resolve('node_modules', '.bin', name);
const zod = `zod@${own.devDependencies.zod}`;

const checks = new Checks('packed');
const workshop = new Workshop();
try {
  const tarball = pack(workshop.folder);
  checks.tell(`the packed package holds what belongs there: ${tarball.files.length} files`, misplaced(tarball));
  checks.tell(`it is small: ${tarball.size} bytes packed, ${tarball.unpackedSize} unpacked`, oversize(tarball));
  await checks.run('publint --strict finds nothing', () => run(bin('publint'), ['run', tarball.file, '--strict']));
  await checks.run('are-the-types-wrong, profile node16, finds nothing', () =>
    run(bin('attw'), [tarball.file, '--profile', 'node16', '--no-emoji', '--no-color']),
  );
  checkApi();

  const bare = workshop.project('bare', [tarball.file]);
  for (const name of [
    'expected.mjs',
    'root.mjs',
    'root.cjs',
    'entries.mjs',
    'entries.cjs',
    'data.mjs',
    'data.cjs',
    'without-zod.mjs',
  ])
    bare.consumer(name);
  checks.tell(
    'nothing of the machine that built it, and no code made of text',
    unwanted(bare.path('node_modules', own.name)),
  );
  checks.tell('it brings no other package', othersIn(bare));
  await consume(
    bare,
    ['root.mjs', 'root.cjs', 'entries.mjs', 'entries.cjs', 'data.mjs', 'data.cjs', 'without-zod.mjs'],
    'without zod',
  );
  await tryTypes(checks, bare, 'root');
  await checks.run('the command line runs as it is installed', () => tryBin(bare));

  const full = workshop.project('full', [tarball.file, zod]);
  for (const name of ['expected.mjs', 'root.mjs', 'schema.mjs', 'schema.cjs', 'browser.mjs']) full.consumer(name);
  await consume(full, ['root.mjs', 'schema.mjs', 'schema.cjs'], 'with zod');
  await checks.run('Node runs both entries with --disallow-code-generation-from-strings', () => {
    for (const file of ['root.mjs', 'schema.mjs']) {
      full.run(process.execPath, ['--disallow-code-generation-from-strings', file]);
    }
  });
  await tryTypes(checks, full, 'schema');
  await tryEverything(checks, full);
  mkdirSync(full.path('site'));
  for (const name of ['index.html', 'policy.html']) full.consumer(name, join('site', name));
  full.consumer('policy.js.txt', join('site', 'policy.js'));
  full.write(join('site', 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await tryBrowser(checks, full);
  await tryRuntimes(checks, workshop, full);
} finally {
  workshop.remove();
}
process.exitCode = checks.end();

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
}

function checkApi(): void {
  const report = `${apiReport().trim()}\n`;
  if (values.update) {
    mkdirSync(dirname(reportFile), { recursive: true });
    writeFileSync(reportFile, report);
  }
  const kept = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
  const changed = differing(kept, report);
  checks.tell(
    `the public API is as ${reportFile} says`,
    changed.length === 0 ? [] : [...changed, 'if it is meant: npm run test:packed -- --update, and review the change'],
  );
}

/** The lines that one text has and the other has not. */
function differing(kept: string, now: string): string[] {
  const [before, after] = [kept, now].map((text) => text.split('\n'));
  if (before === undefined || after === undefined || kept === now) return [];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...added, 'the report differs'].slice(0, 40);
}

async function consume(project: Project, files: readonly string[], how: string): Promise<void> {
  for (const file of files) {
    await checks.run(`${file} runs as expected, ${how}`, () => project.run(process.execPath, [file]));
  }
}

/** Packages that came along with the package. */
function othersIn(project: Project): string[] {
  const { packages } = JSON.parse(readFileSync(project.path('package-lock.json'), 'utf8'));
  const names = Object.keys(packages).filter((name) => name !== '' && packages[name].optional !== true);
  return names.filter((name) => name !== `node_modules/${own.name}`);
}

function tryBin(project: Project): void {
  const program = project.path('node_modules', '.bin', own.name);
  const version = project.run(program, ['--version']).trim();
  if (version !== own.version) throw new Error(`--version says ${version}`);
  const example = join('node_modules', own.name, 'examples', 'missing-foster-child.json');
  const { level, initialReportDue } = JSON.parse(project.run(program, ['assess', example, '--json']));
  // A child under 16 is missing with an immediate concern for safety: Level 1, within the hour.
  if (level.level !== 1 || initialReportDue !== '2026-05-08T23:45:00-04:00')
    throw new Error('the example is not answered as expected');
}
