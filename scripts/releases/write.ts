// Keeps the rules of this version in docs/releases, so that the next release can say which rules changed: tsx scripts/releases/write.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../src/version.ts';
import { releasesFolder } from './files.ts';
import { releaseRules } from './rule-digests.ts';

mkdirSync(releasesFolder, { recursive: true });
const file = join(releasesFolder, `${version}.json`);
writeFileSync(file, `${JSON.stringify(releaseRules(version), null, 2)}\n`);
process.stdout.write(`${file}\n`);
