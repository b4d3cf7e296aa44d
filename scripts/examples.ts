// Installs each example with the packed package into an empty folder, as a reader would, and runs its tests there.
// tsx scripts/examples.ts [--lock] [NAME...]; --lock writes the lockfiles of the examples first. It needs dist (npm run build).

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { countTests } from './examples/counts.ts';
import { copyExample, exampleNames, installFaults, keepLockfile } from './examples/example.ts';
import { Workshop } from './packed/project.ts';
import { pack } from './packed/tarball.ts';

const { values, positionals } = parseArgs({
  options: { lock: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = exampleNames().filter((name) => positionals.length === 0 || positionals.includes(name));
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
const mostMinutes = 6;

let passed = 0;
let failed = 0;
const workshop = new Workshop();
try {
  const { file } = pack(workshop.folder);
  // Two at a time: where one waits for packages, for a compiler or for a browser, the other works.
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await tryExample(name, file);
  };
  await Promise.all([work(), work()]);
} finally {
  workshop.remove();
}
process.stdout.write(`examples: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function tryExample(name: string, tarball: string): Promise<void> {
  const start = performance.now();
  const copy = join(workshop.folder, name);
  if (values.lock) {
    copyExample(name, copy, tarball);
    await run(copy, ['install', '--package-lock-only', '--omit-lockfile-registry-resolved', ...quiet]);
    keepLockfile(name, copy);
  }
  copyExample(name, copy, tarball);
  const faults = installFaults(name);
  const installed = faults.length === 0 ? await install(copy) : undefined;
  const tested = installed?.ok === true ? await run(copy, ['test']) : undefined;
  const counts = countTests(tested?.output ?? '');
  const isBad = tested?.ok !== true || counts.passed === 0;
  const failures = Math.max(counts.failed, isBad ? 1 : 0);
  passed += counts.passed;
  failed += failures;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (failures > 0) process.stdout.write(`${[...faults, tested?.output ?? installed?.output ?? ''].join('\n')}\n`);
  process.stdout.write(`${name}: ${counts.passed} passed, ${failures} failed, ${seconds} s\n`);
}

/** What a command of npm printed, and whether it ended well. */
interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Installs without scripts, and then builds what has to be built for this machine. */
async function install(copy: string): Promise<Outcome> {
  const installed = await run(copy, ['ci', '--ignore-scripts', '--prefer-offline', ...quiet]);
  if (!installed.ok || !existsSync(join(copy, 'node_modules', 'better-sqlite3'))) return installed;
  return run(copy, ['rebuild', 'better-sqlite3', '--ignore-scripts=false', ...quiet]);
}

function run(cwd: string, args: readonly string[]): Promise<Outcome> {
  // Where there is no finished build of SQLite for download, it is compiled: fast rather than optimized, by the headers at hand.
  const headers = dirname(dirname(process.execPath));
  const env = {
    ...process.env,
    CFLAGS: '-O0',
    CXXFLAGS: '-O0',
    JOBS: 'max',
    ...(existsSync(join(headers, 'include', 'node', 'node.h')) ? { npm_config_nodedir: headers } : {}),
  };
  const options = { cwd, env, maxBuffer: 2 ** 26, timeout: mostMinutes * 60_000 };
  return new Promise((settle) => {
    execFile('npm', args, options, (error, stdout, stderr) => {
      settle({ ok: error === null, output: `${stdout}${stderr}${stdout === '' ? (error?.message ?? '') : ''}`.trim() });
    });
  });
}
