// Writes the CommonJS form of the entry points that share the code of another: each takes its names from dist/index.cjs.
// It needs dist (tsup).

import { writeFileSync } from 'node:fs';
import * as assess from '../src/entries/assess.ts';
import * as deadlines from '../src/entries/deadlines.ts';
import * as privacy from '../src/entries/privacy.ts';
import * as report from '../src/entries/report.ts';

for (const [name, exported] of Object.entries({ assess, deadlines, privacy, report })) {
  const lines = Object.keys(exported).map((key) => `exports.${key} = library.${key};`);
  writeFileSync(`dist/${name}.cjs`, `'use strict';\nconst library = require('./index.cjs');\n${lines.join('\n')}\n`);
}
