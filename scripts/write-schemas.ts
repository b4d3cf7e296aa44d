// Writes the JSON Schemas to dist/schema, which is shipped: tsx scripts/write-schemas.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaDeclarations } from './form-schemas/declaration.ts';
import { formLooks, formSchemas } from './form-schemas/index.ts';
import { jsonSchemas } from './json-schemas.ts';

const folder = join('dist', 'schema');
for (const [name, schema] of Object.entries({ ...jsonSchemas(), ...formSchemas(), ...formLooks() })) {
  const file = join(folder, `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(schema)}\n`);
}
for (const [ending, declaration] of Object.entries(schemaDeclarations))
  writeFileSync(join(folder, 'form', `schema${ending}`), declaration);
