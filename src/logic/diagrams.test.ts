import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BinaryOp,
  cofactorLeaves,
  complement,
  Diagrams,
  isLeaf,
  leafValues,
  max,
  min,
  type NodeId,
} from './diagrams.ts';

/** Variables with two, three, four and two values, as rules have them. */
const widths = [2, 3, 4, 2];
const points = widths.reduce<number[][]>(
  (all, width) => all.flatMap((point) => Array.from({ length: width }, (_, value) => point.concat(value))),
  [[]],
);

/** A function given by its value at every point. */
const anyFunction = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: points.length, maxLength: points.length });

/** The diagram of such a function, built from the last variable up. */
function build(diagrams: Diagrams, values: readonly number[], variable = 0): NodeId {
  const width = widths[variable];
  if (width === undefined) return values[0] ?? 0;
  const size = values.length / width;
  const children = Array.from({ length: width }, (_, value) =>
    build(diagrams, values.slice(value * size, (value + 1) * size), variable + 1),
  );
  return diagrams.node(variable, children);
}

function at(diagrams: Diagrams, node: NodeId, point: readonly number[]): number {
  let here = node;
  while (!isLeaf(here)) here = diagrams.children(here)[point[diagrams.variable(here)] ?? 0] ?? 0;
  return here;
}

const valuesOf = (diagrams: Diagrams, node: NodeId): number[] => points.map((point) => at(diagrams, node, point));

describe('a diagram', () => {
  test('is the function it was built from, and equal functions are the same node', () => {
    fc.assert(
      fc.property(anyFunction, (values) => {
        const diagrams = new Diagrams();
        const node = build(diagrams, values);
        expect(valuesOf(diagrams, node)).toEqual(values);
        expect(build(diagrams, values)).toBe(node);
      }),
    );
  });

  test('tests a variable if and only if two points that differ in it alone have different values', () => {
    fc.assert(
      fc.property(anyFunction, (values) => {
        const diagrams = new Diagrams();
        const valueAt = new Map(points.map((point, index) => [point.join(), values[index]]));
        const matters = widths.flatMap((_, variable) =>
          points.some((point) =>
            Array.from({ length: widths[variable] ?? 0 }).some(
              (__, value) => valueAt.get(point.with(variable, value).join()) !== valueAt.get(point.join()),
            ),
          )
            ? [variable]
            : [],
        );
        expect(diagrams.support(build(diagrams, values))).toEqual(matters);
      }),
    );
  });

  test.each<[string, BinaryOp, (a: number, b: number) => number]>([
    ['the greater', max, (a, b) => Math.max(a, b)],
    ['the lesser', min, (a, b) => Math.min(a, b)],
    ['the opposite', complement, (a) => (a === 0 ? 1 : 0)],
    ['any other join', { leaf: (a, b) => (a + b) % 3 }, (a, b) => (a + b) % 3],
  ])('joins two functions point by point: %s', (_, join, expected) => {
    fc.assert(
      fc.property(anyFunction, anyFunction, (one, other) => {
        const diagrams = new Diagrams();
        const node = diagrams.apply(join, build(diagrams, one), build(diagrams, other));
        expect(valuesOf(diagrams, node)).toEqual(one.map((value, index) => expected(value, other[index] ?? 0)));
      }),
    );
  });

  test('gives the greatest of several, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(anyFunction, { maxLength: 5 }), (functions) => {
        const diagrams = new Diagrams();
        const nodes = functions.map((values) => build(diagrams, values));
        const greatest = points.map((_, index) => Math.max(0, ...functions.map((values) => values[index] ?? 0)));
        expect(valuesOf(diagrams, diagrams.greatest(nodes))).toEqual(greatest);
        expect(diagrams.greatest(nodes.toReversed())).toBe(diagrams.greatest(nodes));
      }),
    );
  });

  test('returns every value that it takes, and the function once a variable is settled', () => {
    fc.assert(
      fc.property(anyFunction, (values) => {
        const diagrams = new Diagrams();
        const node = build(diagrams, values);
        expect(leafValues(diagrams, node)).toEqual([...new Set(values)].sort());
        for (const variable of diagrams.support(node)) {
          const expected = Array.from({ length: widths[variable] ?? 0 }, (_, value) => {
            const left = new Set(values.filter((__, index) => points[index]?.[variable] === value));
            return left.size === 1 ? [...left][0] : undefined;
          });
          expect(cofactorLeaves(diagrams, node, variable)).toEqual(expected);
        }
      }),
    );
  });

  test('asks nothing about two functions of which one settles it', () => {
    const asked: NodeId[][] = [];
    const join: BinaryOp = {
      leaf: (a, b) => {
        asked.push([a, b]);
        return 1;
      },
      neutral: 0,
      absorbing: 2,
    };
    const diagrams = new Diagrams();
    const node = diagrams.node(3, [0, 1, 2]);
    expect([diagrams.apply(join, node, 2), diagrams.apply(join, 2, node)]).toEqual([2, 2]);
    expect([diagrams.apply(join, node, 0), diagrams.apply(join, 0, node)]).toEqual([node, node]);
    expect(asked).toEqual([]);
    diagrams.apply(join, node, 1);
    expect(asked).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
  });

  test.each<[NodeId]>([[0], [1], [2]])('depends on no variable and takes one value if it is the leaf %i', (leaf) => {
    const diagrams = new Diagrams();
    expect(diagrams.support(leaf)).toEqual([]);
    expect(leafValues(diagrams, leaf)).toEqual([leaf]);
    expect(diagrams.variable(leaf)).toBe(Number.POSITIVE_INFINITY);
    const nodes = [diagrams.node(0, [0, 1]), leaf, diagrams.node(1, [0, 1])];
    expect(leafValues(diagrams, diagrams.greatest(nodes))).toEqual([[0, 1], [1], [2]][leaf]);
  });

  test('distinguishes lists of children of different lengths', () => {
    const diagrams = new Diagrams();
    const inner = diagrams.node(5, [0, 1]);
    const nodes = [
      [inner, 2],
      [inner, 2, 2],
      [inner, 2, 0],
      [2, inner],
      [0, inner, 2, 2],
    ].map((children) => diagrams.node(1, children));
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(() => diagrams.node(1, [])).toThrow(RangeError);
  });

  test('returns the children that it was made of, whatever else there is', () => {
    const diagrams = new Diagrams();
    const lists = [2, 3, 4].flatMap((length) =>
      Array.from({ length: 3 ** length }, (_, number) =>
        Array.from({ length }, (__, place) => Math.trunc(number / 3 ** place) % 3),
      ),
    );
    const several = lists.filter((children) => new Set(children).size > 1);
    for (const variable of [0, 1, 2, 40])
      for (const children of several) {
        const node = diagrams.node(variable, children);
        expect([diagrams.variable(node), diagrams.children(node)]).toEqual([variable, children]);
      }
  });

  test('looks at each node once, however many ways lead to it', () => {
    const diagrams = new Diagrams();
    // Odd or even: two nodes for each variable, and 2 ** 59 ways to the last.
    let [even, odd]: [NodeId, NodeId] = [0, 1];
    for (let variable = 59; variable >= 0; variable--)
      [even, odd] = [diagrams.node(variable, [even, odd]), diagrams.node(variable, [odd, even])];
    expect(diagrams.support(even)).toEqual(Array.from({ length: 60 }, (_, variable) => variable));
    expect(cofactorLeaves(diagrams, even, 59)).toEqual([undefined, undefined]);
  });

  test('makes no more functions on the way to the greatest in one order than in another', () => {
    const functions = (diagrams: Diagrams): NodeId[] =>
      Array.from({ length: 40 }, (_, variable) => diagrams.node(variable, [diagrams.node(100 + variable, [0, 1]), 1]));
    const made = (order: (nodes: NodeId[]) => NodeId[]): number => {
      const diagrams = new Diagrams();
      const nodes = order(functions(diagrams));
      const before = diagrams.node(1000, [0, 1]);
      diagrams.greatest(nodes);
      return diagrams.node(1001, [0, 1]) - before;
    };
    expect(made((nodes) => nodes)).toBe(made((nodes) => nodes.reverse()));
    expect(made(([first = 0, ...others]) => [...others, first])).toBe(made((nodes) => nodes));
    // Joined from the first on, it would be 1,600.
    expect(made((nodes) => nodes)).toBeLessThan(1000);
  });

  test('does not run out of stack, however many variables there are', () => {
    const diagrams = new Diagrams();
    const nodes = Array.from({ length: 30_000 }, (_, variable) => diagrams.node(variable, [0, 1]));
    const any = diagrams.greatest(nodes);
    expect(diagrams.support(any)).toHaveLength(nodes.length);
    expect(leafValues(diagrams, any)).toEqual([0, 1]);
  });
});
