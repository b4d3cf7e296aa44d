// Writes rules.json, the tables and the decision tables: tsx scripts/exports/build.ts [FOLDER …] (dist/exports)

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagedFiles } from './exports.ts';

const given = process.argv.slice(2);
const folders = given.length === 0 ? [join('dist', 'exports')] : given;
const files = packagedFiles();
for (const folder of folders) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  process.stdout.write(`${files.length} files in ${folder}\n`);
}
