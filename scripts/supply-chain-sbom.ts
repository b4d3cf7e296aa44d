// Writes the bill of materials of the package: tsx scripts/supply-chain-sbom.ts [FILE]

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sbom } from './supply-chain/sbom.ts';

writeFileSync(process.argv[2] ?? join('dist', 'sbom.cdx.json'), await sbom());
