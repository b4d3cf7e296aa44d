import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readingTypes } from '../../scripts/facts/readings.ts';
import { entryFactsOf, factTypes } from '../../scripts/facts/types.ts';
import { facts, taxonomy } from '../../src/index.ts';

test.each([
  ['facts', 'src/model/facts-of.ts', factTypes],
  ['contested readings', 'src/model/readings.ts', readingTypes],
])('the types of %s are written from the catalogue: npm run generate:facts', (_, module, types) => {
  const plain = (text: string): string => text.replace(/[\s;|]+/g, ' ');
  expect(plain(readFileSync(module, 'utf8'))).toBe(plain(types()));
});

const file = resolve('test/api/completed.ts');

/** What an editor offers at the mark in a piece of code, with what it says of each. */
function completionsIn(code: string): Map<string, string> {
  const text = `import type { Entry } from '../../src/index.ts';\nexport const entry: Entry = ${code};\n`;
  const at = text.indexOf('/*here*/');
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const source = name === file ? text : ts.sys.readFile(name);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => ({
      strict: true,
      exactOptionalPropertyTypes: true,
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  };
  const service = ts.createLanguageService(host);
  const { entries } = service.getCompletionsAtPosition(file, at, {}) ?? { entries: [] };
  return new Map(
    entries.map(({ name }) => {
      const details = service.getCompletionEntryDetails(file, at, name, {}, undefined, {}, undefined);
      return [name, ts.displayPartsToString(details?.documentation)];
    }),
  );
}

test('an editor completes the facts of a death entry with those of 13.A alone, each with its question and clause', () => {
  const offered = completionsIn("{ category: 'death', facts: { /*here*/ } }");
  expect([...offered.keys()].sort()).toEqual(entryFactsOf('death').sort());
  expect(offered.get('deathByViolence')).toContain(`${facts.deathByViolence.question} (13.A, footnote 34;`);
  for (const id of ['lifeThreatening', 'mediaAttention', 'hasParentOrGuardian', 'medicationMayImpair'])
    expect(offered.has(id)).toBe(false);
  expect(offered.has('duringService')).toBe(true);
});

test('every fact of scope entry belongs to a category', () => {
  const of = new Set(taxonomy.flatMap(({ id }) => entryFactsOf(id)));
  const entryFacts = Object.values(facts).filter(({ scope }) => scope === 'entry');
  expect(entryFacts.filter(({ id }) => !of.has(id))).toEqual([]);
});
