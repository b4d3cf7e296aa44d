import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingTypes } from '../../scripts/facts/readings.ts';
import { entryFactsOf, factTypes } from '../../scripts/facts/types.ts';
import { facts, taxonomy } from '../../src/index.ts';

test.each([
  ['facts', 'src/model/facts-of.ts', factTypes],
  ['contested readings', 'src/model/readings.ts', readingTypes],
])('the types of %s are written from the catalogue: npm run generate:facts', (_, module, types) => {
  const plain = (text: string): string => text.replace(/[\s;|]+/g, ' ');
  expect(plain(readFileSync(module, 'utf8'))).toBe(plain(types()));
});

test('every fact of scope entry belongs to a category', () => {
  const of = new Set(taxonomy.flatMap(({ id }) => entryFactsOf(id)));
  const entryFacts = Object.values(facts).filter(({ scope }) => scope === 'entry');
  expect(entryFacts.filter(({ id }) => !of.has(id))).toEqual([]);
});
