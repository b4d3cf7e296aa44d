import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['lifeThreatening', 'mediaAttention', 'vaw-shelter', 'foster-home', 'death'];

describe('nearest', () => {
  test.each([
    ['lifethreatening', 'lifeThreatening', 'case aside'],
    ['foster home', 'foster-home', 'punctuation aside'],
    ['vaw-shleter', 'vaw-shelter', 'two letters swapped'],
    ['mediaAtention', 'mediaAttention', 'a letter left out'],
    ['deaths', 'death', 'a letter too many'],
    ['deth', 'death', 'a letter left out of a short word'],
  ])('%s is near %s: %s', (typed, found) => {
    expect(nearest(typed, known)).toBe(found);
  });

  test.each([
    ['birth', 'two of five letters apart is too far'],
    ['Jane Roe', 'nothing like it'],
    ['', 'nothing typed'],
    ['x'.repeat(10_000), 'too long to be a slip'],
  ])('nothing is near %#: %s', (typed) => {
    expect(nearest(typed, known)).toBeUndefined();
  });
});
