import ts from 'typescript';
import { expect, test } from 'vitest';
import { exportsOf, publicFiles } from './public-names.ts';
import { reachedFrom } from './public-types.ts';

const exported = new Map([...exportsOf('src/schema/index.ts'), ...exportsOf('src/index.ts')]);
const isValue = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Value) !== 0;
const names = (symbols: Iterable<ts.Symbol>): string[] => [...symbols].map(({ name }) => name).sort();

/** Types that an editor shows as what they are made of, never by their name. */
const shownAsParts = ['NodeOf', 'NodeWithin', 'Tree', 'TypedSubcategoryOf'];

test('every type that a public declaration names can be imported', () => {
  const reached = reachedFrom(exported.values());
  expect(reached.size).toBeGreaterThan(150);
  const all = new Set(exported.values());
  expect(names([...reached].filter((symbol) => !all.has(symbol)))).toEqual(shownAsParts);
});

test('every exported type is taken or returned by something', () => {
  const reached = reachedFrom([...exported.values()].filter(isValue));
  expect(names([...exported.values()].filter((symbol) => !reached.has(symbol)))).toEqual([]);
});

test.each(publicFiles.entries)('%s exports every type that its functions name', (file) => {
  const all = new Set(exportsOf(file).values());
  const reached = reachedFrom(all);
  expect(names([...reached].filter((symbol) => !all.has(symbol) && !shownAsParts.includes(symbol.name)))).toEqual([]);
});
