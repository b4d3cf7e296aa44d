import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Words that make a comment or the name of a test hard to read: say returns, reports, notifies, undefined, depends on, a person.
const avoided = /\b(?:told|somebody|anybody|nobody|nothing where|stands|beside|turns? on|bears? on)\b/i;

const lines = ['src', 'scripts', 'test', 'bench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('prose.test.ts'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .map((text, index) => ({ place: `${join(folder, name)}:${index + 1}`, text })),
    ),
);

const wordsOf = (pattern: RegExp): string[] =>
  lines.flatMap(({ place, text }) => {
    const [, words = ''] = pattern.exec(text) ?? [];
    return words === '' ? [] : [`${place} ${words}`];
  });

// Quoted words are examples, as in ("Hope told staff").
const hard = (texts: readonly string[]): string[] =>
  texts.filter((text) => avoided.test(text.replaceAll(/"[^"]*"|`[^`]*`/g, '')));

test('comments use plain words', () => {
  const comments = wordsOf(/^\s*(?:\/\*\*|\*|\/\/) ?(.*)/);
  expect(comments.length).toBeGreaterThan(3000);
  expect(hard(comments)).toEqual([]);
});

test('names of tests use plain words', () => {
  const names = wordsOf(/^\s*(?:(?:it|test|describe)(?:\.each.*)?|\]\))\((['`].+['`]), /);
  expect(names.length).toBeGreaterThan(1000);
  expect(hard(names)).toEqual([]);
});
