import ts from 'typescript';
import { checker, declared } from './public-names.ts';

// The types that public declarations name, as a reader of the declarations meets them: bodies and initial values are not looked at.

const isOurs = (node: ts.Node): boolean => /[\\/]src[\\/]/.test(node.getSourceFile().fileName);

/** The parts of a declaration that its published form has. */
function published(node: ts.Node): readonly ts.Node[] {
  if (ts.isFunctionDeclaration(node) || ts.isConstructorDeclaration(node) || ts.isMethodDeclaration(node))
    return [...(node.typeParameters ?? []), ...node.parameters, ...(node.type === undefined ? [] : [node.type])];
  if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node))
    return node.type === undefined ? [] : [node.type];
  return node.getChildren();
}

/** The types that a declaration names and this library declares. */
function namedIn(node: ts.Node): ts.Symbol[] {
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    const original = symbol === undefined ? undefined : declared(symbol);
    const declaration = original?.declarations?.[0];
    const isType = declaration !== undefined && isTypeDeclaration(declaration) && isOurs(declaration);
    return original !== undefined && isType ? [original] : [];
  }
  return published(node).flatMap(namedIn);
}

const isTypeDeclaration = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

/** These symbols and all types that their declarations name, and so on. */
export function reachedFrom(symbols: Iterable<ts.Symbol>): Set<ts.Symbol> {
  const reached = new Set<ts.Symbol>();
  const visit = (symbol: ts.Symbol): void => {
    if (reached.has(symbol)) return;
    reached.add(symbol);
    for (const declaration of symbol.declarations ?? []) namedIn(declaration).forEach(visit);
  };
  for (const symbol of symbols) visit(symbol);
  return reached;
}
