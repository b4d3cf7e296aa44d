// What a guide shows runs: a block of TypeScript by itself (examples.test.ts), and any other code as part of an example, whose own
// tests run it. The fence of such a block names the file: ```jsx examples/schema-forms/src/rjsf.jsx

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { excerpts, guides } from './snippets.ts';

const blocks = guides().flatMap(excerpts);
const notCode = ['sh', 'text', 'json'];

/** The lines of a text as they are apart from what they are indented by together. */
function dedented(text: string): string {
  const lines = text.trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join('\n');
}

/** Whether a file has these lines one after the other, at whatever depth. */
function contains(file: string, code: string): boolean {
  const lines = readFileSync(file, 'utf8').split('\n');
  const length = code.trimEnd().split('\n').length;
  return lines.some((_, start) => dedented(lines.slice(start, start + length).join('\n')) === dedented(code));
}

test.each(blocks.filter(({ file }) => file !== undefined).map((block) => [block.where, block] as const))(
  '%s is part of the example that it names',
  (_, { file = '', code }) => expect(contains(file, code), `${file} has not:\n${code}`).toBe(true),
);

test('a block that differs from its file would be seen', () => {
  expect(contains('examples/plain-html/main.js', 'const value = (id) => byId(id).value;\n')).toBe(true);
  expect(contains('examples/plain-html/main.js', 'const value = (id) => byId(id).text;\n')).toBe(false);
});

test('every other block of code is one that runs, or none that a program reads', () => {
  const others = blocks.filter(({ file, language }) => file === undefined && language !== 'ts');
  expect(others.filter(({ language }) => !notCode.includes(language)).map(({ where }) => where)).toEqual([]);
});
