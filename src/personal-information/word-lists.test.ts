import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readList, wordListsModule } from '../../scripts/words/module.ts';
import { prefixCoded } from './prefix-coded.ts';
import { nicknames, titles } from './word-lists.ts';

test('the word lists are those of scripts/words', () => {
  const written = readFileSync(new URL('word-lists.ts', import.meta.url), 'utf8');
  expect(written === wordListsModule(), 'run `npm run generate:words`').toBe(true);
});

test.each([
  ['nicknames.txt', nicknames],
  ['titles.txt', titles],
])('a prefix-coded list has the entries of %s', (file, coded) => {
  expect([...prefixCoded(coded)]).toEqual(readList(file));
});
