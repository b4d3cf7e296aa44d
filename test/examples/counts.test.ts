import { expect, it } from 'vitest';
import { countTests } from '../../scripts/examples/counts.ts';

it('counts the tests of node:test, in a terminal or not', () => {
  expect(countTests('1..9\n# tests 9\n# pass 7\n# fail 2\n')).toEqual({ passed: 7, failed: 2 });
  expect(countTests('# pass 1\n# fail 0\n# cancelled 4\n')).toEqual({ passed: 1, failed: 4 });
  expect(countTests('\u001b[34mℹ pass 3\u001b[39m\n\u001b[34mℹ fail 0\u001b[39m\n')).toEqual({ passed: 3, failed: 0 });
});

it('counts the tests of vitest', () => {
  expect(countTests('      Tests  1 failed | 12 passed (13)\n')).toEqual({ passed: 12, failed: 1 });
  expect(countTests('\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m4 passed\u001b[39m\u001b[22m\n')).toEqual({
    passed: 4,
    failed: 0,
  });
});

it('adds up several runs, and counts 0 when no run closes', () => {
  expect(countTests('# pass 2\n# fail 0\n# pass 3\n# fail 1\n')).toEqual({ passed: 5, failed: 1 });
  expect(countTests('Error: 3 passed away')).toEqual({ passed: 0, failed: 0 });
});
