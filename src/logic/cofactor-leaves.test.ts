import { expect, test } from 'vitest';
import { cofactorLeaves, Diagrams } from './diagrams.ts';

test('returns the leaf for each value of a variable, or undefined where it is not settled', () => {
  const diagrams = new Diagrams();
  const open = diagrams.node(5, [0, 1]);
  expect(cofactorLeaves(diagrams, diagrams.node(1, [2, open, 0]), 1)).toEqual([2, undefined, 0]);
  expect(cofactorLeaves(diagrams, open, 5)).toEqual([0, 1]);
  // Above the variable, both ways lead to the same leaf for a yes, and part for a no.
  const either = diagrams.node(1, [diagrams.node(5, [0, 1]), diagrams.node(5, [2, 1])]);
  expect(cofactorLeaves(diagrams, either, 5)).toEqual([undefined, 1]);
  // Where one way does not test the variable, its leaf counts too.
  const partly = diagrams.node(1, [diagrams.node(5, [0, 1]), 1]);
  expect(cofactorLeaves(diagrams, partly, 5)).toEqual([undefined, 1]);
});

test('returns the variables of a function in rising order, however it branches', () => {
  const diagrams = new Diagrams();
  const node = diagrams.node(0, [diagrams.node(12, [0, 1]), diagrams.node(3, [1, 0])]);
  expect(diagrams.support(node)).toEqual([0, 3, 12]);
  expect(diagrams.support(diagrams.node(0, [diagrams.node(3, [0, 1]), diagrams.node(12, [0, 1])]))).toEqual([0, 3, 12]);
  expect(diagrams.support(1)).toEqual([]);
});

test('a variable without values is refused', () => {
  expect(() => new Diagrams().node(1, [])).toThrow('a variable has at least one value');
});
