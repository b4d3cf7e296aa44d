import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** The modules of the library, and the one of date-fns that computes its constants. */
const withConstants = /[\\/]src[\\/].*\.ts$|[\\/]date-fns[\\/]constants\.(js|cjs)$/;

/**
 * Lets bundlers drop every constant that is not used.
 *
 * No module of the library does anything when it is loaded but make its constants. A bundler cannot know that of `frozen([...a, ...b])`
 * or `new Map(pairs)`, and keeps it for whoever imports anything from the same file. So the build makes each such constant in a
 * function that is marked as pure: `const x = new Map(pairs)` becomes `const x = (() => new Map(pairs))()` with the mark before it.
 */
export const pureConstants: Plugin = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: withConstants }, ({ path }) => ({
      contents: withPureConstants(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

export function withPureConstants(text: string): string {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true);
  const values = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList: { flags, declarations } }) => ((flags & ts.NodeFlags.Const) === 0 ? [] : declarations))
    .flatMap(({ initializer }) => (initializer === undefined || isPlain(initializer) ? [] : [initializer]));
  return values.reduceRight((made, value) => {
    const [start, end] = [value.getStart(source), value.getEnd()];
    return `${made.slice(0, start)}/* @__PURE__ */ (() => (${made.slice(start, end)}))()${made.slice(end)}`;
  }, text);
}

/** Whether a bundler sees by itself that making a value does nothing else. */
function isPlain(value: ts.Expression): boolean {
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return true;
  if (ts.isLiteralExpression(value) || ts.isIdentifier(value)) return true;
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return isPlain(value.expression);
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isPlain);
  if (!ts.isObjectLiteralExpression(value)) return false;
  return value.properties.every(
    (property) =>
      (ts.isPropertyAssignment(property) &&
        !ts.isComputedPropertyName(property.name) &&
        isPlain(property.initializer)) ||
      ts.isShorthandPropertyAssignment(property) ||
      ts.isMethodDeclaration(property),
  );
}
