import { resolve } from 'node:path';
import ts from 'typescript';
import own from '../../package.json' with { type: 'json' };

// A file that uses every export of every entry point, made of the published declarations, so that none can be forgotten.

/** What a type that takes arguments is tried with. One that is not listed here is a fault. */
const argumentsOf: Readonly<Record<string, string>> = {
  AnyArguments: '[string, number]',
  BatchResult: 'string',
  BatchValue: 'string',
  Choice: "'one' | 'two'",
  ConditionCases: 'string',
  DeepPartial: '{ a: { b: string } }',
  EntryFields: "'death'",
  EntryOf: "'death'",
  EntryParts: "'death'",
  FactsFor: "'death', 'individual'",
  ReviewedGroup: 'number',
  SafePartialResult: 'string',
  SafePartialValue: 'string',
  SafeResult: 'string',
  SafeValue: 'string',
  StreamTransformer: 'string',
  SubcategoryIdOf: "'death'",
  SubcategoryIn: "'death'",
  TypeIdOf: "'death', 'accidental'",
};

interface EntryPoint {
  readonly name: string;
  readonly symbols: readonly ts.Symbol[];
}

/** The entry points with declarations, by the map of exports in package.json. */
function entryPoints(): { readonly checker: ts.TypeChecker; readonly entries: readonly EntryPoint[] } {
  const files = Object.entries(own.exports).flatMap(([path, target]) => {
    const types = typeof target === 'object' && !path.includes('*') ? target.import.types : undefined;
    return types === undefined ? [] : [{ name: `${own.name}${path.slice(1)}`, file: resolve(types) }];
  });
  const program = ts.createProgram(
    files.map(({ file }) => file),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, types: [] },
  );
  const checker = program.getTypeChecker();
  const entries = files.map(({ name, file }) => {
    const source = program.getSourceFile(file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error('no declarations in dist: npm run build makes them');
    return { name, symbols: checker.getExportsOfModule(module) };
  });
  return { checker, entries };
}

/** The use of one export: the value with its arguments and answer, and the type. */
function useOf(symbol: ts.Symbol, from: string, checker: ts.TypeChecker): string[] {
  const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const { name } = symbol;
  const at = `${from}.${name}`;
  const isValue = (original.flags & ts.SymbolFlags.Value) !== 0;
  const isType = (original.flags & ts.SymbolFlags.Type) !== 0;
  const isFunction = (original.flags & ts.SymbolFlags.Function) !== 0;
  const given = argumentsOf[name] === undefined ? '' : `<${argumentsOf[name]}>`;
  return [
    ...(isValue ? [`export const ${from}_${name}: typeof ${at} = ${at};`] : []),
    ...(isFunction ? [`export type ${from}_${name}_Uses = [Parameters<typeof ${at}>, ReturnType<typeof ${at}>];`] : []),
    ...(isType ? [`export type ${from}_${name}_Type = ${at}${given};`] : []),
  ];
}

/** The file, as ES modules import it. */
export function everything(): { readonly text: string; readonly uses: number; readonly entries: number } {
  const { checker, entries } = entryPoints();
  const imports = entries.map(({ name }, place) => `import * as e${place} from '${name}';`);
  const uses = entries.flatMap(({ symbols }, place) =>
    symbols.flatMap((symbol) => useOf(symbol, `e${place}`, checker)),
  );
  return { text: `${[...imports, ...uses].join('\n')}\n`, uses: uses.length, entries: entries.length };
}
