import { describe, expect, test } from 'vitest';
import { faultOf } from '../scripts/fuzz/check.ts';
import { fuzz } from '../scripts/fuzz/run.ts';
import { InvalidInputError } from '../src/index.ts';
import { marker } from './arbitraries/hostile.ts';

// A short slice of npm run fuzz, always the same.

test('three thousand inputs through every public function show no fault, and each function has answered some', () => {
  const { inputs, faults, answered } = fuzz(20_261_122, 3_000, { pool: 40, most: Number.POSITIVE_INFINITY });
  expect(inputs).toBeGreaterThanOrEqual(3_000);
  expect(faults).toEqual([]);
  expect([...answered].filter(([, count]) => count === 0)).toEqual([]);
});

describe('what the fuzzer finds', () => {
  const call = { neverThrows: false, shown: (answer: unknown) => answer };
  const problem = { code: 'wrong-type', path: ['a'], expected: 'b' } as const;
  const throwing = (error: unknown) => () => {
    throw error;
  };

  test.each<[what: string, run: () => unknown, fault: RegExp | undefined]>([
    ['an answer', () => 'fine', undefined],
    ['the documented error', throwing(new InvalidInputError([problem])), undefined],
    ['an answer that repeats the input', () => [`so ${marker}`], /repeats the input/],
    ['another error', throwing(new TypeError('x')), /undocumented/],
    ['something thrown that is no error', throwing('x'), /undocumented/],
    ['an error without a problem', throwing(new InvalidInputError([])), /without a problem/],
    ['an error that repeats the input', throwing(new InvalidInputError([{ ...problem, expected: marker }])), /repeats/],
    ['a path that repeats the input', throwing(new InvalidInputError([{ ...problem, path: [marker] }])), /repeats/],
  ])('%s', (_, run, fault) => {
    const found = faultOf({ ...call, run });
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(fault);
  });

  test('an error where there may be none', () => {
    expect(faultOf({ ...call, neverThrows: true, run: throwing(new InvalidInputError([problem])) })).toMatch(
      /must not/,
    );
  });

  test('a changed prototype', () => {
    const pollute = () => Object.assign(Object.prototype, { polluted: true });
    try {
      expect(faultOf({ ...call, run: () => pollute() && undefined })).toMatch(/prototype/);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  test('a call that takes too long', () => {
    const run = () => Array.from({ length: 10_000 }, (_, place) => String(place)).length;
    expect(faultOf({ ...call, run }, 0)).toMatch(/too slow/);
    expect(faultOf({ ...call, run }, Number.POSITIVE_INFINITY)).toBeUndefined();
  });
});
