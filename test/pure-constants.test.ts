import { expect, test } from 'vitest';
import { withPureConstants } from '../scripts/pure-constants.ts';

const pure = (value: string): string => `/* @__PURE__ */ (() => (${value}))()`;

test.each([
  ['a call', 'const a = frozen([1]);', `const a = ${pure('frozen([1])')};`],
  ['what is exported', 'export const a: Rule = make();', `export const a: Rule = ${pure('make()')};`],
  ['a spread in a list', 'const a = [...b];', `const a = ${pure('[...b]')};`],
  ['a spread in an object', 'const a = { ...b };', `const a = ${pure('{ ...b }')};`],
  ['something made', 'const a = new Map();', `const a = ${pure('new Map()')};`],
  ['a text put together', 'const a = `\u0024{b}`;', `const a = ${pure('`\u0024{b}`')};`],
  ['a call deep inside', 'const a = { b: [f()] };', `const a = ${pure('{ b: [f()] }')};`],
  ['a property, which may be a getter', 'const a = b.c;', `const a = ${pure('b.c')};`],
  ['several at once', 'const a = f(), b = g();', `const a = ${pure('f()')}, b = ${pure('g()')};`],
  [
    'code after a wrapped expression',
    'const a = f();\nconst b = g();',
    `const a = ${pure('f()')};\nconst b = ${pure('g()')};`,
  ],
])('%s is made in a function marked as pure', (_, text, expected) => {
  expect(withPureConstants(text)).toBe(expected);
});

test.each([
  ['a literal', 'const a = 1;'],
  ['a literal among names', "const a = { b: ['c', d], e } as const;"],
  ['a function', 'const a = (b) => f(b);'],
  ['a variable that may change', 'let a = f();'],
  ['a constant inside a function', 'function f() { const a = g(); return a; }'],
  ['a class and an import', "import { b } from './b.ts';\nclass A { c = f(); }"],
])('%s stays as it is', (_, text) => {
  expect(withPureConstants(text)).toBe(text);
});
