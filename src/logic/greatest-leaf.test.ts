import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Diagrams, isLeaf, Joined, mostLeaf } from './diagrams.ts';

/** How many functions there are: a new one gets the next number. */
const countOf = (diagrams: Diagrams): number => diagrams.node(1000, [0, 1]);

describe('the greatest leaf of several functions', () => {
  test.each<[string, (diagrams: Diagrams) => readonly number[], number | undefined]>([
    ['no functions', () => [], 0],
    ['leaves', () => [1, 2, 0], 2],
    ['a function that is not settled', (diagrams) => [diagrams.node(0, [0, 1])], undefined],
    ['a function that always gives the most', (diagrams) => [diagrams.node(0, [0, 1]), 1], 1],
    ['a function that can give more', (diagrams) => [diagrams.node(0, [0, 2]), 1], undefined],
    ['a function that gives less at no value', (diagrams) => [diagrams.node(0, [1, 2]), 1], undefined],
    [
      'functions that give the most between them',
      (diagrams) => [diagrams.node(0, [1, 0]), diagrams.node(0, [0, 1])],
      1,
    ],
    [
      'functions that give the most at the first values alone',
      (diagrams) => [diagrams.node(0, [2, 0]), diagrams.node(1, [2, 1])],
      undefined,
    ],
    [
      'functions of which one gives the most at the first values',
      (diagrams) => [diagrams.node(0, [0, 1]), diagrams.node(0, [1, 0])],
      1,
    ],
  ])('of %s is found, or undefined', (_, functions, leaf) => {
    const diagrams = new Diagrams();
    expect(diagrams.greatestLeaf(functions(diagrams))).toBe(leaf);
  });

  test('is the leaf of the joined functions, or undefined where that is no leaf', () => {
    const leaf = fc.integer({ min: 0, max: 2 });
    const functions = fc.array(fc.tuple(fc.nat(2), leaf, leaf, leaf), { maxLength: 4 });
    fc.assert(
      fc.property(functions, (rows) => {
        const diagrams = new Diagrams();
        const nodes = rows.map(([variable, ...children]) => diagrams.node(variable, children));
        const joined = diagrams.greatest(nodes);
        expect(diagrams.greatestLeaf(nodes)).toBe(isLeaf(joined) ? joined : undefined);
        expect(new Joined(diagrams, nodes).node).toBe(joined);
      }),
    );
  });

  test.each<[string, (diagrams: Diagrams) => readonly number[]]>([
    [
      'one function is always the most',
      (diagrams) => [diagrams.node(0, [0, 1]), diagrams.node(1, [1, 0]), diagrams.node(2, [0, 2]), 2],
    ],
    ['all give less at the first values', (diagrams) => [diagrams.node(0, [0, 1]), diagrams.node(1, [0, 1])]],
    ['a test gives less at its first value', (diagrams) => [diagrams.node(0, [diagrams.node(1, [0, 2]), 2]), 1]],
  ])('makes no node when %s', (_, functions) => {
    const diagrams = new Diagrams();
    const nodes = functions(diagrams);
    const before = countOf(diagrams);
    diagrams.greatestLeaf(nodes);
    expect(diagrams.node(1001, [0, 1])).toBe(before + 1);
  });
});

test('returns the greatest leaf that any of several functions can take', () => {
  const diagrams = new Diagrams();
  const [low, high] = [diagrams.node(0, [0, 1]), diagrams.node(1, [0, 2])];
  expect([mostLeaf(diagrams, []), mostLeaf(diagrams, [0]), mostLeaf(diagrams, [low, 0])]).toEqual([0, 0, 1]);
  expect([mostLeaf(diagrams, [high, low]), mostLeaf(diagrams, [low, high])]).toEqual([2, 2]);
});

test('joins the functions of a joined one once, when it is read', () => {
  const diagrams = new Diagrams();
  const nodes = [diagrams.node(0, [0, 1]), diagrams.node(1, [0, 1])];
  const before = countOf(diagrams);
  const joined = new Joined(diagrams, nodes);
  expect(diagrams.node(1001, [0, 1])).toBe(before + 1);
  expect(joined.node).toBe(diagrams.greatest(nodes));
  expect(joined.node).toBe(joined.node);
});
