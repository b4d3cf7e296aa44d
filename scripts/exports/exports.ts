import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCoverage } from '../rule-coverage/rule-coverage.ts';
import { toCsv } from './csv.ts';
import { decisions } from './decisions.ts';
import { dmnOf } from './dmn.ts';
import { rulesJson } from './rules-json.ts';
import { exportedTables } from './tables.ts';

/** Tables that the package does without for the sake of its size; the site has them. */
const onlyOnSite = /^dmn\/(?:reportability|notify)-/;

/** The exported files that the package has. */
export const packagedFiles = (): [path: string, text: string][] =>
  [...exportedFiles()].filter(([path]) => !onlyOnSite.test(path));

/** Every exported file by its path within the folder of the exports. */
export function exportedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['rules.json', `${JSON.stringify(rulesJson(), null, 2)}\n`],
    ['rules.schema.json', readFileSync(join('scripts', 'exports', 'rules.schema.json'), 'utf8')],
    ['rule-coverage.json', `${JSON.stringify(ruleCoverage(), null, 2)}\n`],
    ...exportedTables().map((table) => [`csv/${table.name}.csv`, toCsv(table)] as const),
    ...[...decisions()].map(([name, decision]) => [`dmn/${name}.dmn`, dmnOf(decision)] as const),
  ]);
}
