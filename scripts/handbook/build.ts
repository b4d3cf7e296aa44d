// Writes docs/handbook from the rules: tsx scripts/handbook/build.ts [--years 2026,2027] [--out FOLDER]

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readClauses } from '../clauses.ts';
import { handbook } from './handbook.ts';
import { handbookYears } from './years.ts';

const { values } = parseArgs({ options: { years: { type: 'string' }, out: { type: 'string' } } });
const years = values.years === undefined ? handbookYears : values.years.split(',').map(Number);
const folder = values.out ?? join('docs', 'handbook');

const pages = handbook({ years, clauses: readClauses(join('docs', 'coverage')) });
mkdirSync(folder, { recursive: true });
const names = new Set(pages.map(({ chapter }) => `${chapter}.md`));
for (const name of readdirSync(folder)) if (name.endsWith('.md') && !names.has(name)) rmSync(join(folder, name));
for (const { chapter, markdown } of pages) writeFileSync(join(folder, `${chapter}.md`), markdown);
process.stdout.write(`${pages.length} pages in ${folder}\n`);
