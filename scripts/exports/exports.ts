import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { taxonomy } from '../../src/editions/current.ts';
import { ruleCoverage } from '../rule-coverage/rule-coverage.ts';
import { toCsv } from './csv.ts';
import { levelDmn } from './dmn.ts';
import { rulesJson } from './rules-json.ts';
import { exportedTables } from './tables.ts';

/** Every exported file by its path within the folder of the exports. */
export function exportedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['rules.json', `${JSON.stringify(rulesJson(), null, 2)}\n`],
    ['rules.schema.json', readFileSync(join('scripts', 'exports', 'rules.schema.json'), 'utf8')],
    ['rule-coverage.json', `${JSON.stringify(ruleCoverage(), null, 2)}\n`],
    ...exportedTables().map((table) => [`csv/${table.name}.csv`, toCsv(table)] as const),
    ...taxonomy.map(
      (category) => [`dmn/${category.letter.toLowerCase()}-${category.id}.dmn`, levelDmn(category)] as const,
    ),
  ]);
}
