// Makes the large constants of the library when they are first used: tsx scripts/lazy-constants/build.ts
// It rewrites the files that tsup made, so it needs dist.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withLazyConstants } from './lazy-constants.ts';

/** It is measured by every byte, and by less than a microsecond. */
const asTheyAre = ['determineLevel'];

const chunks = readdirSync('dist').filter((name) => /^chunk-.*\.js$/.test(name));

const bundles = [
  { entries: ['index.js'] },
  { entries: ['index.cjs'] },
  { entries: ['assess.js', 'deadlines.js', 'privacy.js', 'report.js'], chunks },
];

const read = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]));

for (const { entries, chunks = [] } of bundles)
  for (const [name, text] of withLazyConstants({ entries: read(entries), chunks: read(chunks) }, asTheyAre))
    writeFileSync(`dist/${name}`, text);
