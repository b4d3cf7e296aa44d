// Writes the conformance kit to dist/conformance, which is shipped: tsx scripts/conformance/build.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { conformanceCases } from './cases.ts';
import { answerSchema, casesSchema } from './schema.ts';

const folder = join('dist', 'conformance');
mkdirSync(folder, { recursive: true });
const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), `${JSON.stringify(value)}\n`);

write('cases.json', z.parse(casesSchema, conformanceCases()));
write('cases.schema.json', z.toJSONSchema(casesSchema));
write('answer.schema.json', z.toJSONSchema(answerSchema));
