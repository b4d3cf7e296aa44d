// Every example in the documentation is run, and answers what it says. It compiles, too.

import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import * as schema from '../../src/schema/index.ts';
import { claims, parsed, type Snippet, snippets, sourceFiles } from './snippets.ts';

const all = snippets();
const names = { ...library, ...schema };

/** Runs a snippet and gives each of its claims as [what came out, what is claimed]. */
async function run({ code }: Snippet): Promise<[unknown, unknown][]> {
  const source = parsed(code);
  const claimed = new Map(claims(source).map(({ statement, answer }) => [statement, answer] as const));
  const script = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const answer = ts.isExpressionStatement(statement) ? claimed.get(statement) : undefined;
      if (answer === undefined) return statement.getText(source);
      const text = statement.getText(source).replace(/;$/, '');
      return `$claim(() => (${text}), () => (${answer}));`;
    })
    .join('\n');
  const js = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  const found: [unknown, unknown][] = [];
  await runInNewContext(`(async () => {${js}})()`, {
    ...names,
    console,
    $claim: (was: () => unknown, said: () => unknown) => found.push([was(), said()]),
  });
  return found;
}

/** What a value says when it is compared across realms, whose objects have other prototypes. */
const plain = (value: unknown): string => JSON.stringify(value, (_, item) => (item === undefined ? '$none' : item));

describe('every example answers what it says', () => {
  test.each(all.map((snippet) => [snippet.where, snippet] as const))('%s', async (_, snippet) => {
    for (const [was, said] of await run(snippet)) expect(JSON.parse(plain(was))).toEqual(JSON.parse(plain(said)));
  });
});

test('a wrong answer would be seen', async () => {
  expect(await run({ where: '', code: 'minimizeName({ firstName: "Ana" }, { name: "initials" }) //=> "B."' })).toEqual([
    ['A.', 'B.'],
  ]);
});

test('every public function has an example that claims an answer', () => {
  const shown = new Set(
    all
      .filter(({ where, code }) => where.startsWith('src') && claims(parsed(code)).length > 0)
      .flatMap(({ code }) => code.match(/\w+/g) ?? []),
  );
  const functions = Object.entries(names).filter(([, value]) => typeof value === 'function' && !isClass(value));
  expect(functions.map(([name]) => name).filter((name) => !shown.has(name))).toEqual([]);
});

/** The source of an entry point of the package. */
function sourceOf(entry: string | undefined): string {
  if (entry === undefined) return 'index';
  return entry === 'schema' ? 'schema/index' : `entries/${entry}`;
}

const isClass = (value: unknown): boolean => /^class\b/.test(String(value));

test('every example compiles', { timeout: 120_000 }, () => {
  const importOf = (from: object, file: string, code: string): string =>
    `import { ${Object.keys(from).filter((name) => new RegExp(`\\b${name}\\b`).test(code))} } from '../../src/${file}.ts';\n`;
  const files = new Map<string, string>(
    all.map(({ code }, index) => {
      // An example that brings its own imports is complete; the others get the names of the library that they use.
      const own = /^import .*'ontario-sor/m.test(code)
        ? code.replaceAll(/'ontario-sor(?:\/(\w+))?'/g, (_, entry?: string) => `'../../src/${sourceOf(entry)}.ts'`)
        : `${importOf(library, 'index', code)}${importOf(schema, 'schema/index', code)}${code}`;
      return [`test/documentation/snippet-${index}.ts`, `${own}\nexport {};\n`] as const;
    }),
  );
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
  const options = { ...config.options, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const inMemory = (name: string): string | undefined =>
    files.get(name.replaceAll('\\', '/').replace(/^.*\/test\/d/, 'test/d'));
  host.getSourceFile = (name, ...rest) => {
    const text = inMemory(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => inMemory(name) !== undefined || fileExists(name);
  host.readFile = (name) => inMemory(name) ?? readFile(name);
  const program = ts.createProgram([...files.keys()], options, host);
  // The library itself is checked by `npm run check:types`.
  const examples = program.getSourceFiles().filter(({ fileName }) => inMemory(fileName) !== undefined);
  expect(examples).toHaveLength(all.length);
  const found = examples.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  const faults = found.map(({ file, start, messageText }) => {
    const index = Number(/snippet-(\d+)/.exec(file?.fileName ?? '')?.[1]);
    const line = file?.text.slice(0, start).split('\n').length;
    return `${all[index]?.where ?? file?.fileName} (line ${line}): ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(faults).toEqual([]);
});

test('every public name tells since when there it is, where it is declared with an example', () => {
  const files = sourceFiles('src').map((file) => [file, ts.sys.readFile(file) ?? ''] as const);
  const without = files.flatMap(([file, text]) =>
    [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*@example(?:(?!\*\/)[\s\S])*\*\//g)]
      .filter(([comment]) => !comment.includes('@since'))
      .map(() => file),
  );
  expect(without).toEqual([]);
});
