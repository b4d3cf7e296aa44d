import { readFileSync } from 'node:fs';
import ts from 'typescript';

// What an editor shows in a file of a project that uses the library.

const file = 'test/api/typed-by-a-reader.ts';
const config = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
const options = { ...config.options, noUnusedLocals: false };

let text = '';
let version = 0;

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? `${version}` : '0'),
  getScriptSnapshot: (name) => {
    const found = name === file ? text : ts.sys.readFile(name);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? text : readFileSync(name, 'utf8')),
  directoryExists: ts.sys.directoryExists,
});

/** Types a text that imports from the library; `|` is where the cursor is. Returns the place of the cursor. */
function typed(code: string): number {
  const whole = `import type { Assessment, AssessOptions, Entry, Occurrence, ReadingId } from '../../src/index.ts';\n${code}\n`;
  text = whole.replace('|', '');
  version++;
  return whole.indexOf('|');
}

/** The names of properties that an editor offers at the cursor, sorted. */
export function completionsAt(code: string): string[] {
  const entries = service.getCompletionsAtPosition(file, typed(code), {})?.entries ?? [];
  return entries
    .filter(({ kind }) => kind === ts.ScriptElementKind.memberVariableElement)
    .map(({ name }) => name)
    .sort();
}

/** The comment that an editor shows for the name at the cursor. */
export function hoverAt(code: string): string {
  const info = service.getQuickInfoAtPosition(file, typed(code));
  return ts.displayPartsToString(info?.documentation);
}

/** The first line of each error of a text. */
export function errorsOf(code: string): string[] {
  typed(code);
  return service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => (typeof messageText === 'string' ? messageText : messageText.messageText));
}
