// Writes the JSON Schemas to dist/schema, which is shipped: tsx scripts/write-schemas.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

const folder = join('dist', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema)}\n`);
