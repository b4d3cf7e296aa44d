import ts from 'typescript';
import { getOrInsertComputed } from '../../src/lib/memo.ts';
import { type Bundle, type ParsedBundle, parseBundle } from './bundle.ts';
import { lazyConstants } from './choose.ts';

/** Tells bundlers that a call does nothing but make its value. */
const pure = '/* @__PURE__ */';

/** Makes a function that makes a value when it is first called. */
const helper = 'lazy$';
const definition = `var ${helper} = (make) => {
  var made;
  return () => made ??= make();
};
`;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes the large constants of a bundle when they are first used.
 *
 * Most of the library is data, and an import would make all of it although a caller needs little of it. So `var rules = frozen([...])`
 * becomes `var rules = lazy$(function () { return frozen([...]); })`, a function that makes the value once, and each `rules`
 * becomes `rules()`.
 * Node only skims a function that is not called; an arrow function it would compile at once. What an entry exports as a value is made
 * when it is loaded, so that the API is the same.
 *
 * @param asTheyAre - Functions whose size is measured by every byte: what they need stays as it is.
 * @returns The text of each file, in ASCII, which Node decodes sooner and keeps in half the memory.
 */
export function withLazyConstants(bundle: Bundle, asTheyAre: readonly string[] = []): ReadonlyMap<string, string> {
  const parsed = parseBundle(bundle);
  const constants = lazyConstants(parsed, asTheyAre);
  const lazy = new Set(constants.map(({ declaration }) => declaration.id));
  refuseSecondMeanings(parsed, lazy);

  const edits = new Map<ts.SourceFile, Edit[]>();
  const edit = (node: ts.Node, start: number, end: number, text: string): void => {
    getOrInsertComputed(edits, node.getSourceFile(), (): Edit[] => []).push({ start, end, text });
  };
  const withHelper = new Set<ts.SourceFile>();
  for (const { value, initializer } of constants) {
    edit(value, initializer.getStart(), value.getStart(), `${pure} ${helper}(function () { return `);
    edit(value, value.end, initializer.end, '; })');
    withHelper.add(value.getSourceFile());
  }
  for (const { of, node } of parsed.uses) {
    if (!lazy.has(of.id) || isListForNode(node)) continue;
    const call = `${node.text}()`;
    edit(
      node,
      node.getStart(),
      node.end,
      ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}: ${call}` : call,
    );
  }
  for (const { of, specifier, isEntry } of parsed.exports) {
    if (!lazy.has(of.id) || !isEntry) continue;
    const local = (specifier.propertyName ?? specifier.name).text;
    const start = specifier.parent.parent.getStart();
    edit(specifier, start, start, `var ${local}$value = ${pure} ${local}();\n`);
    edit(specifier, specifier.getStart(), specifier.end, `${local}$value as ${specifier.name.text}`);
  }
  for (const source of withHelper) {
    const start = source.statements.find(isCode)?.getStart() ?? 0;
    edit(source, start, start, definition);
  }
  return new Map(
    parsed.sources.map((source) => [source.fileName, asciiOf(applied(source.text, edits.get(source) ?? []))]),
  );
}

/** Whether a statement is neither an import nor a directive such as 'use strict'. */
const isCode = (statement: ts.Statement): boolean =>
  !ts.isImportDeclaration(statement) &&
  !(ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression));

/** The list of names at the end of a file for CommonJS, which Node reads and never runs. */
function isListForNode({ parent: { parent } }: ts.Identifier): boolean {
  return ts.isBinaryExpression(parent.parent) && parent.parent.left.getText() === 'module.exports';
}

/** esbuild gives a name one meaning in a file. Another one inside a function would be rewritten too, so that is an error here. */
function refuseSecondMeanings({ sources, uses }: ParsedBundle, lazy: ReadonlySet<string>): void {
  const names = new Set(
    uses.filter(({ of }) => lazy.has(of.id)).map(({ node }) => `${node.getSourceFile().fileName} ${node.text}`),
  );
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && isInnerName(node) && names.has(`${source.fileName} ${node.text}`))
        throw new Error(`${source.fileName}: ${node.text} has two meanings`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
}

/** Whether an identifier names a variable, parameter, function or class inside a function. */
function isInnerName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isParameter(parent) || ts.isBindingElement(parent)) return parent.name === node;
  if (ts.isVariableDeclaration(parent))
    return parent.name === node && !(ts.isVariableStatement(parent.parent.parent) && isOutermost(parent.parent.parent));
  if (ts.isFunctionExpression(parent) || ts.isClassExpression(parent)) return parent.name === node;
  return (
    (ts.isFunctionDeclaration(parent) || ts.isClassDeclaration(parent)) && parent.name === node && !isOutermost(parent)
  );
}

const isOutermost = ({ parent }: ts.Node): boolean => ts.isSourceFile(parent);

function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join('');
}

/** Every other character is in a text, a pattern or a comment, where an escape means the same. */
const asciiOf = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
