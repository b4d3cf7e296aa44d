// Runs a script written in TypeScript on a Node that cannot: node scripts/run.mjs scripts/NAME.ts [arguments]
// esbuild joins the script and the sources it imports into one module; packages are left where they are installed.

import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('usage: node scripts/run.mjs SCRIPT.ts [arguments]\n');
  process.exit(2);
}

const folder = join(root, 'node_modules', '.cache', 'ontario-sor', 'scripts');
const outfile = join(folder, `${basename(script, '.ts')}.${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
const entry = resolve(script);
process.chdir(root);
try {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  process.argv.splice(1, 2, entry);
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
