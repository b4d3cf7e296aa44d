// Writes src/personal-information/word-lists.ts from the lists in scripts/words, one entry a line: edit a list there, then run
// `npm run generate:words`. In the package the lists are prefix-coded, because they are a fifth of what a reader's bundle carries.
// NOTICE names the sources of the medicines and the nicknames.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordListsModule } from './words/module.ts';

writeFileSync(fileURLToPath(new URL('../src/personal-information/word-lists.ts', import.meta.url)), wordListsModule());
