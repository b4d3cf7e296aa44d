import ts from 'typescript';

/** The files that a build made together, by name: entries, whose exports are the API, and the chunks that entries share. */
export interface Bundle {
  readonly entries: ReadonlyMap<string, string>;
  readonly chunks?: ReadonlyMap<string, string>;
}

/** A variable, function or class of a file, outside every function. */
export interface Declaration {
  /** Its file and its name, which no other declaration of the bundle has. */
  readonly id: string;
  readonly name: string;
  readonly statement: ts.Statement;
}

/** A place where a declaration is read, perhaps in another file than its own. */
export interface Use {
  readonly of: Declaration;
  readonly node: ts.Identifier;
  readonly statement: ts.Statement;
}

/** A place where a file gives a declaration to others. */
interface Exported {
  readonly of: Declaration;
  readonly specifier: ts.ExportSpecifier;
  readonly isEntry: boolean;
}

export interface ParsedBundle {
  readonly sources: readonly ts.SourceFile[];
  readonly declarations: readonly Declaration[];
  readonly uses: readonly Use[];
  readonly exports: readonly Exported[];
}

/** Finds what each file of a bundle declares, and where it is read. */
export function parseBundle({ entries, chunks = new Map() }: Bundle): ParsedBundle {
  const files = [...entries, ...chunks].map(([name, code]) => parseFile(name, code));
  const byName = new Map(files.map((file) => [file.source.fileName, file]));
  const resolve = (file: ParsedFile, local: string): Declaration | undefined => {
    const imported = file.imports.get(local);
    if (imported === undefined) return file.declarations.get(local);
    const from = byName.get(imported.file);
    const name = from?.exports.get(imported.name)?.local;
    return from === undefined || name === undefined ? undefined : resolve(from, name);
  };
  const found = { uses: [] as Use[], exports: [] as Exported[] };
  for (const file of files) {
    for (const { node, statement } of readsOf(file.source)) {
      const of = resolve(file, node.text);
      if (of !== undefined) found.uses.push({ of, node, statement });
    }
    for (const { local, specifier } of file.exports.values()) {
      const of = resolve(file, local);
      if (of !== undefined) found.exports.push({ of, specifier, isEntry: entries.has(file.source.fileName) });
    }
  }
  return {
    sources: files.map(({ source }) => source),
    declarations: files.flatMap(({ declarations }) => [...declarations.values()]),
    ...found,
  };
}

interface ParsedFile {
  readonly source: ts.SourceFile;
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** By local name. */
  readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
  /** By the name that other files import. */
  readonly exports: ReadonlyMap<string, { readonly local: string; readonly specifier: ts.ExportSpecifier }>;
}

function parseFile(fileName: string, code: string): ParsedFile {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const declarations = new Map<string, Declaration>();
  const imports = new Map<string, { readonly file: string; readonly name: string }>();
  const exports = new Map<string, { readonly local: string; readonly specifier: ts.ExportSpecifier }>();
  for (const statement of source.statements) {
    for (const name of namesOf(statement)) declarations.set(name, { id: `${fileName} ${name}`, name, statement });
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const file = statement.moduleSpecifier.text.replace('./', '');
      const bindings = statement.importClause?.namedBindings;
      for (const { name, propertyName } of bindings !== undefined && ts.isNamedImports(bindings)
        ? bindings.elements
        : [])
        imports.set(name.text, { file, name: (propertyName ?? name).text });
    }
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) continue;
    for (const specifier of ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [])
      exports.set(specifier.name.text, { local: (specifier.propertyName ?? specifier.name).text, specifier });
  }
  return { source, declarations, imports, exports };
}

/** The name that a statement outside every function declares; none if it declares several things at once. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name === undefined ? [] : [statement.name.text];
  const [first, ...others] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return first !== undefined && others.length === 0 && ts.isIdentifier(first.name) ? [first.name.text] : [];
}

interface Read {
  readonly node: ts.Identifier;
  readonly statement: ts.Statement;
}

function readsOf(source: ts.SourceFile): Read[] {
  const reads: Read[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && isRead(node)) reads.push({ node, statement });
      ts.forEachChild(node, visit);
    };
    visit(statement);
  }
  return reads;
}

/** Whether an identifier reads a value, and is not the name of a member, a key, a label or what it declares. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return !('name' in parent && parent.name === node);
}
