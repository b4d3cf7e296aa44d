import ts from 'typescript';
import type { Declaration, ParsedBundle, Use } from './bundle.ts';

/** The length of a constant, in characters of code, from which on a function of its own is worth its size. */
const fewestCharacters = 1000;

/** A constant with the expression that makes it, and with all that is after the equals sign. */
interface Constant {
  readonly declaration: Declaration;
  readonly value: ts.Expression;
  readonly initializer: ts.Expression;
}

/**
 * The constants to make when they are first used: large ones, and those that would need one of these as soon as the file is loaded.
 *
 * @param asTheyAre - Functions that are measured by every byte: what they need stays as it is.
 */
export function lazyConstants({ declarations, uses }: ParsedBundle, asTheyAre: readonly string[]): Constant[] {
  const kept = reachableFrom(
    declarations.filter(({ name }) => asTheyAre.includes(name)),
    uses,
  );
  const assigned = new Set(uses.filter(isAssigned).map(({ of }) => of.id));
  const constants = new Map<string, Constant>();
  for (const declaration of declarations) {
    const initializer = initializerOf(declaration.statement);
    if (initializer === undefined) continue;
    const value = withoutMark(initializer);
    if (isMade(value) && !kept.has(declaration) && !assigned.has(declaration.id))
      constants.set(declaration.id, { declaration, value, initializer });
  }
  const declaredBy = new Map(declarations.map((declaration) => [declaration.statement, declaration]));
  const lazy = new Set<Constant>();
  const waiting: Declaration[] = declarations.filter(({ statement }) => isLarge(statement));
  const seen = new Set<Declaration>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const constant = constants.get(next.id);
    if (constant !== undefined) lazy.add(constant);
    // A large constant that stays as it is costs nothing more to read.
    else if (kept.has(next)) continue;
    for (const use of usesOf(next, uses)) {
      const reader = declaredBy.get(use.statement);
      if (reader !== undefined && (isFunction(reader.statement) || isNeededAtOnce(use))) waiting.push(reader);
    }
  }
  return [...lazy];
}

const usesOf = (declaration: Declaration, uses: readonly Use[]): Use[] => uses.filter(({ of }) => of === declaration);

function reachableFrom(declarations: readonly Declaration[], uses: readonly Use[]): ReadonlySet<Declaration> {
  const reached = new Set(declarations);
  for (const { statement } of reached) for (const use of uses) if (use.statement === statement) reached.add(use.of);
  return reached;
}

const initializerOf = (statement: ts.Statement): ts.Expression | undefined =>
  ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.initializer : undefined;

/** A value without the function that marks it as pure. */
function withoutMark(value: ts.Expression): ts.Expression {
  const marked = pureFunctionOf(value)?.body;
  return marked === undefined || ts.isBlock(marked) ? value : marked;
}

function initialValueOf(statement: ts.Statement): ts.Expression | undefined {
  const initializer = initializerOf(statement);
  return initializer && withoutMark(initializer);
}

/** Of `(() => x)()`, the function. */
function pureFunctionOf(value: ts.Expression): ts.ArrowFunction | undefined {
  if (!ts.isCallExpression(value) || !ts.isParenthesizedExpression(value.expression)) return undefined;
  const { expression } = value.expression;
  return ts.isArrowFunction(expression) ? expression : undefined;
}

/** Whether a value is made by running code; functions and texts are there at once. */
const isMade = (value: ts.Expression): boolean =>
  !ts.isFunctionLike(value) && !ts.isClassExpression(value) && !ts.isLiteralExpression(value);

function isFunction(statement: ts.Statement): boolean {
  const value = initialValueOf(statement);
  return value === undefined || ts.isFunctionLike(value) || ts.isClassExpression(value);
}

function isLarge(statement: ts.Statement): boolean {
  const value = initialValueOf(statement);
  return value !== undefined && !ts.isFunctionLike(value) && value.end - value.pos >= fewestCharacters;
}

/** Whether a constant needs a value, or calls a function, when it is made and not later. */
function isNeededAtOnce({ of, node, statement }: Use): boolean {
  const { parent } = node;
  const isCalled = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
  if (isFunction(of.statement) && !isCalled) return false;
  const pure = initialValueOf(statement)?.parent;
  for (let at: ts.Node = node.parent; at !== statement; at = at.parent)
    if (ts.isFunctionLike(at) && at !== pure) return false;
  return true;
}

const isAssigned = ({ node: { parent }, node }: Use): boolean =>
  ts.isPostfixUnaryExpression(parent) ||
  (ts.isPrefixUnaryExpression(parent) && parent.operator !== ts.SyntaxKind.ExclamationToken) ||
  (ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment);
