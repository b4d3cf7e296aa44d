import { expect, test } from 'vitest';
import { guardianStatusLabel } from './guardian-status.ts';

test.each([
  ['OPGT', 'Office of the Public Guardian and Trustee'],
  ['parent-guardian', 'Parent/Guardian(s)'],
  ['Grandmother', undefined],
])('returns the label of a legal guardian status: %s', (text, expected) => {
  expect(guardianStatusLabel(text)).toBe(expected);
});
