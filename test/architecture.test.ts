import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { reportRulesOf } from '../src/catalogue/report-rules.ts';
import { rulesOf } from '../src/catalogue/rules.ts';
import { editions, editionTexts } from '../src/editions/current.ts';
import { categoryIds } from '../src/vocabulary/categories.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((name) => name.endsWith('.ts') && !/\.(test|test-d|fixture)\.ts$/.test(name));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** The files that a file imports or re-exports from, types included. */
function importsOf(file: string): string[] {
  return [...(sources.get(file) ?? '').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
}

const isEditionFolder = (file: string): boolean => file.startsWith('src/editions/2');
const inFolders = (...folders: readonly string[]): string[] =>
  files.filter((file) => folders.some((folder) => file.startsWith(`src/${folder}/`)));
const edges = (from: readonly string[], isTarget: (file: string) => boolean): string[] =>
  from.flatMap((file) => importsOf(file).flatMap((to) => (isTarget(to) ? [`${file} -> ${to}`] : [])));

test('every import names a file that exists', () => {
  expect(edges(files, (to) => !sources.has(to))).toEqual([]);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(500);
});

test('only the file of the edition in force imports the folder of an edition', () => {
  const others = files.filter((file) => !isEditionFolder(file) && file !== 'src/editions/current.ts');
  expect(edges(others, isEditionFolder)).toEqual([]);
});

test('vocabulary, model, logic and evaluation import no edition', () => {
  const from = inFolders('lib', 'vocabulary', 'model', 'logic', 'evaluation');
  expect(edges(from, (to) => to.startsWith('src/editions/'))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) {
      for (const next of importsOf(file)) visit(next, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

/** The texts in quotation marks of a file, comments left out. */
function quotedIn(file: string): string[] {
  const code = (sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/'([^'\n]+)'/g)].map(([, text = '']) => text);
}

const ids = new Set<string>([
  ...categoryIds,
  ...editions.flatMap((edition) => [edition.id, ...rulesOf(edition).map(({ id }) => id)]),
  ...editionTexts.flatMap(({ statements, report }) => [...statements, ...reportRulesOf(report)].map(({ id }) => id)),
]);

test('the engine names no category, no rule and no edition', () => {
  const engine = inFolders('logic', 'evaluation', 'input', 'assess', 'draft', 'report');
  expect(
    engine.flatMap((file) => quotedIn(file).flatMap((text) => (ids.has(text) ? [`${file}: ${text}`] : []))),
  ).toEqual([]);
});
