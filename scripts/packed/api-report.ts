import { resolve } from 'node:path';
import ts from 'typescript';

// The public API as text, from the declarations that are published: each name with its signature, without comments.

const entries: readonly (readonly [name: string, file: string])[] = [
  ['ontario-sor', 'dist/index.d.ts'],
  ['ontario-sor/schema', 'dist/schema/index.d.ts'],
];

/** The report; a change of the API is a change of this text. */
export function apiReport(): string {
  const files = entries.map(([, file]) => resolve(file));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  });
  const report = new Report(program.getTypeChecker(), resolve('dist'));
  const sections = entries.map(([name], place) => {
    const source = program.getSourceFile(files[place] ?? '');
    if (source === undefined) throw new Error('no declarations in dist: npm run build makes them');
    return `## ${name}\n\n${report.exportsOf(source)}`;
  });
  return [
    '# Public API',
    'Written from the published declarations by `npm run test:packed -- --update`. Review a change of this file as a change of the API.',
    ...sections,
    `## Named by the above, not exported\n\n${report.inner()}`,
  ].join('\n\n');
}

class Report {
  readonly #printer = ts.createPrinter({ removeComments: true });
  readonly #told = new Set<ts.Symbol>();
  readonly #named: ts.Symbol[] = [];

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly dist: string,
  ) {}

  exportsOf(source: ts.SourceFile): string {
    const module = this.checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error('declarations that export nothing');
    const symbols = this.checker
      .getExportsOfModule(module)
      .map((symbol) => [symbol.name, this.#original(symbol)] as const);
    return this.#blocks(symbols);
  }

  /** What exported declarations name and no entry exports, and what that names in turn. */
  inner(): string {
    const symbols: (readonly [string, ts.Symbol])[] = [];
    for (let next = this.#named.shift(); next !== undefined; next = this.#named.shift()) {
      if (this.#told.has(next)) continue;
      this.#told.add(next);
      symbols.push([next.name, next]);
      for (const declaration of this.#declarations(next)) this.#note(declaration);
    }
    return this.#blocks(symbols);
  }

  #original(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  #declarations(symbol: ts.Symbol): ts.Declaration[] {
    return (symbol.declarations ?? []).filter((one) => one.getSourceFile().fileName.startsWith(this.dist));
  }

  #blocks(symbols: readonly (readonly [name: string, symbol: ts.Symbol])[]): string {
    const blocks = symbols.map(([name, symbol]) => {
      this.#told.add(symbol);
      const texts = this.#declarations(symbol).map((declaration) => {
        this.#note(declaration);
        return this.#text(declaration);
      });
      return { name, text: `### ${name}\n\n\`\`\`ts\n${texts.join('\n')}\n\`\`\`\n` };
    });
    return blocks
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ text }) => text)
      .join('\n');
  }

  /** The declaration; of a constant the statement that it is in. */
  #text(declaration: ts.Declaration): string {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return this.#printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  }

  #note(node: ts.Node): void {
    if (ts.isIdentifier(node)) {
      const symbol = this.checker.getSymbolAtLocation(node);
      const original = symbol === undefined ? undefined : this.#original(symbol);
      const isTopLevel = original !== undefined && this.#declarations(original).some((one) => this.#isTopLevel(one));
      if (original !== undefined && isTopLevel) this.#named.push(original);
    }
    node.forEachChild((child) => this.#note(child));
  }

  #isTopLevel(declaration: ts.Declaration): boolean {
    const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent.parent : declaration.parent;
    return ts.isSourceFile(holder);
  }
}
