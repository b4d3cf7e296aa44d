import { readdirSync } from 'node:fs';
import ts from 'typescript';

// What the files of the API export, types included.

const groups = readdirSync('src/api').map((file) => `src/api/${file}`);
const entries = readdirSync('src/entries').map((file) => `src/entries/${file}`);
const config = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
const program = ts.createProgram(['src/index.ts', 'src/schema/index.ts', ...groups, ...entries], config.options);
export const checker = program.getTypeChecker();

/** What a file exports, each symbol as it is declared. */
export function exportsOf(file: string): Map<string, ts.Symbol> {
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new RangeError('a file of the program that exports something');
  return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, declared(symbol)]));
}

/** A symbol as it is declared, not as it is exported again. */
export function declared(symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

export const publicFiles = { groups, entries };
