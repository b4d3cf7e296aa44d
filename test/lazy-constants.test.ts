import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLazyConstants } from '../scripts/lazy-constants/lazy-constants.ts';

/** A list so long that it is made late. */
const long = JSON.stringify(Array.from({ length: 300 }, (_, index) => index));

/** `made('x', value)` gives the value and writes down that x was made. */
const log = `var log = [];
function made(name, it) {
  log.push(name);
  return it;
}
`;

const rewrite = (code: string, asTheyAre?: readonly string[]): string =>
  withLazyConstants({ entries: new Map([['entry.js', code]]) }, asTheyAre).get('entry.js') ?? '';

/** The files of a bundle on disk, and the exports of its first entry. */
async function load(entries: Readonly<Record<string, string>>, chunks: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lazy-constants-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const files = withLazyConstants({
    entries: new Map(Object.entries(entries)),
    chunks: new Map(Object.entries(chunks)),
  });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const exports: Readonly<Record<string, unknown>> = await import(join(folder, Object.keys(entries)[0] ?? ''));
  return {
    log: exports.log,
    value: exports.value,
    read: (): unknown => (typeof exports.read === 'function' ? exports.read() : undefined),
  };
}

test('a large constant is made when it is first used, and once', async () => {
  const { log: order, read } = await load({
    'entry.js': `${log}var large = /* @__PURE__ */ (() => made('large', ${long}))();
function read() { return large.length + large[1]; }
export { log, read };`,
  });
  expect(order).toEqual([]);
  expect([read(), read()]).toEqual([301, 301]);
  expect(order).toEqual(['large']);
});

test('what needs a large constant is made late too, by an alias, a copy or a call', async () => {
  const { log: order, read } = await load({
    'entry.js': `${log}var large = made('large', ${long});
var alias = large;
var copy = made('copy', [...alias]);
var counted = made('counted', count());
function count() { return copy.length; }
function read() { return { alias, copy, counted }; }
export { log, read };`,
  });
  expect(order).toEqual([]);
  const all: unknown = JSON.parse(long);
  expect(read()).toEqual({ alias: all, copy: all, counted: 300 });
  expect(order).toEqual(['large', 'copy', 'counted']);
});

test('a constant that an entry exports is made at once, with what it needs and nothing else', async () => {
  const { log: order, value } = await load({
    'entry.js': `${log}var large = made('large', ${long});
var other = made('other', ${long});
var value = made('value', large.slice(-1));
function read() { return other; }
export { log, read, value };`,
  });
  expect(order).toEqual(['large', 'value']);
  expect(value).toEqual([299]);
});

test('a constant in a shared file is made when another file first uses it, whatever it is called there', async () => {
  const { log: order, read } = await load(
    {
      'entry.js': `import { log, large as numbers } from './chunk.js';
function read() { return { numbers }; }
export { log, read };`,
    },
    { 'chunk.js': `${log}var large2 = made('large', ${long});\nexport { log, large2 as large };` },
  );
  expect(order).toEqual([]);
  expect(read()).toEqual({ numbers: JSON.parse(long) });
  expect(order).toEqual(['large']);
});

test('a file for CommonJS keeps its first line, and gives a constant when it is read', () => {
  const text = rewrite(`"use strict";
var __export = (target, all) => { for (var name in all) Object.defineProperty(target, name, { get: all[name] }); };
__export(exports, { large: () => large });
var large = Object.freeze(${long});
0 && (module.exports = { large });`);
  expect(text.startsWith('"use strict";\n')).toBe(true);
  expect(text.endsWith('0 && (module.exports = { large });')).toBe(true);
  const exports: { readonly large?: unknown } = {};
  new Function('exports', 'module', text)(exports, {});
  expect(exports.large).toEqual(JSON.parse(long));
  expect(exports.large).toBe(exports.large);
});

test.each([
  ['a small constant', 'var small = make([1, 2]);\nfunction make(list) { return list; }'],
  ['a large function', `function large() { return ${long}; }\nvar arrow = () => ${long};`],
  ['a large variable that changes', `var large = ${long};\nfunction next() { large = []; }`],
  ['what only calls a reader later', 'var later = () => read();\nfunction read() { return 1; }'],
])('%s stays as it is', (_, text) => {
  expect(rewrite(text)).toBe(text);
});

test('what a named function needs stays as it is, even through others', () => {
  const text = `var large = Object.freeze(${long});
var editions = [large];
function small() { return helper(); }
function helper() { return editions; }`;
  expect(rewrite(text, ['small'])).toBe(text);
  expect(rewrite(text)).not.toBe(text);
});

test('a bundler drops a constant that is not used', () => {
  expect(rewrite(`var large = make(${long});\nfunction make(list) { return list; }`)).toContain(
    'var large = /* @__PURE__ */ lazy$(function () { return make([0,1,',
  );
});

test('a name with a second meaning inside a function is an error', () => {
  const text = `var large = Object.freeze(${long});\nfunction read() { return large; }\n`;
  for (const inner of ['(large) => large', '() => { const { large } = {}; }', 'function large() {}'])
    expect(() => rewrite(`${text}var other = [${inner}];`)).toThrow('entry.js: large has two meanings');
});

test('every character is in ASCII', () => {
  expect(rewrite("var text = 'Bélanger’s';")).toBe("var text = 'B\\u00e9langer\\u2019s';");
});
