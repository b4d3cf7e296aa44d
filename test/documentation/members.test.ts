import ts from 'typescript';
import { expect, test } from 'vitest';
import { checker, exportsOf, publicFiles } from '../api/public-names.ts';
import { reachedFrom } from '../api/public-types.ts';

const files = ['src/index.ts', 'src/schema/index.ts', ...publicFiles.entries];
const exported = files.flatMap((file) => [...exportsOf(file).values()]);

interface Documented {
  readonly name: string;
  readonly text: string;
}

const textOf = (symbol: ts.Symbol): string => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();

/** The members that a declaration writes out, those within them included. */
function membersOf(node: ts.Node, owner: string): Documented[] {
  const symbol = isMember(node) ? checker.getSymbolAtLocation(node.name) : undefined;
  const name = symbol === undefined ? owner : `${owner}.${symbol.name}`;
  const within = bodyless(node).flatMap((part) => membersOf(part, name));
  return symbol === undefined ? within : [{ name, text: textOf(symbol) }, ...within];
}

const isMember = (node: ts.Node): node is ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration =>
  ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node);

/** The parts of a declaration without what runs. */
const bodyless = (node: ts.Node): ts.Node[] =>
  node.getChildren().filter((part) => !ts.isBlock(part) && !ts.isExpression(part));

const all = [...reachedFrom(exported)];
const members = all.flatMap((symbol) =>
  (symbol.declarations ?? []).flatMap((declaration) => membersOf(declaration, symbol.name)),
);

test('every exported name says what it is', () => {
  expect(all.length).toBeGreaterThan(250);
  expect(all.filter((symbol) => textOf(symbol) === '').map(({ name }) => name)).toEqual([]);
});

test('every member of a public type says what it is', () => {
  expect(members.length).toBeGreaterThan(600);
  expect(members.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
});

test('no member merely repeats its name', () => {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/\b(?:the|a|an|of)\b|[^a-z]/g, '');
  const repeats = members.filter(({ name, text }) => plain(text) === plain(name.slice(name.lastIndexOf('.') + 1)));
  expect(repeats).toEqual([]);
});
