import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as assessing from '../../src/entries/assess.ts';
import * as deadlines from '../../src/entries/deadlines.ts';
import * as privacy from '../../src/entries/privacy.ts';
import * as reporting from '../../src/entries/report.ts';
import * as library from '../../src/index.ts';
import { exportsOf, publicFiles } from './public-names.ts';

const namesOf = (file: string): string[] => [...exportsOf(file).keys()].sort();
const shared = new Set(['src/api/errors.ts', 'src/api/types.ts'].flatMap(namesOf));
const groupNames = publicFiles.groups.flatMap(namesOf);

/** The names that appear more than once. */
const repeated = (names: readonly string[]): string[] => names.filter((name, place) => names.indexOf(name) !== place);

test('the package exports what the groups hold, each name in one group', () => {
  expect(repeated(groupNames)).toEqual([]);
  expect(namesOf('src/index.ts')).toEqual([...groupNames].sort());
});

test('an entry point exports whole groups, and only errors and types are in several', () => {
  const own = publicFiles.entries.flatMap((file) => namesOf(file).filter((name) => !shared.has(name)));
  expect(repeated(own)).toEqual([]);
  const whole = (...groups: string[]): string[] => groups.flatMap((group) => namesOf(`src/api/${group}.ts`)).sort();
  expect(own.sort()).toEqual(whole('deciding', 'input', 'deadlines', 'privacy', 'reports'));
  for (const file of publicFiles.entries) expect(namesOf(file)).toEqual(expect.arrayContaining([...shared]));
});

test('an entry point gives the same functions as the package', () => {
  const exported: readonly (readonly [string, unknown])[] = Object.entries(library);
  for (const entry of [assessing, deadlines, privacy, reporting]) {
    expect(exported).toEqual(expect.arrayContaining(Object.entries(entry)));
  }
  expect(Object.keys(assessing)).toContain('assess');
  expect(Object.keys(deadlines)).toContain('initialReportDue');
  expect(Object.keys(privacy)).toContain('minimizeText');
  expect(Object.keys(reporting)).toContain('validateReport');
});

test('the package names every entry point with its types, for import and for require', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = Object.fromEntries(
    publicFiles.entries.map((file) => {
      const name = file.replace('src/entries/', '').replace('.ts', '');
      return [
        `./${name}`,
        {
          import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
          require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
        },
      ];
    }),
  );
  expect(manifest.exports).toMatchObject(files);
});
