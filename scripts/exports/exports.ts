import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { taxonomy } from '../../src/editions/current.ts';
import { levelDmn } from './dmn.ts';
import { rulesJson } from './rules-json.ts';
import { csvTables } from './tables.ts';

/** Every exported file by its path within the folder of the exports. */
export function exportedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['rules.json', `${JSON.stringify(rulesJson(), null, 2)}\n`],
    ['rules.schema.json', readFileSync(join('scripts', 'exports', 'rules.schema.json'), 'utf8')],
    ...[...csvTables()].map(([name, text]) => [`csv/${name}`, text] as const),
    ...taxonomy.map(
      (category) => [`dmn/${category.letter.toLowerCase()}-${category.id}.dmn`, levelDmn(category)] as const,
    ),
  ]);
}
