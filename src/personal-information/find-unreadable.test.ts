import { describe, expect, test } from 'vitest';
import { findUnreadable } from './find-unreadable.ts';
import { expectMarks } from './marks.fixture.ts';

describe('a word that could not be decoded', () => {
  test.each([
    "The worker [[unreadable:Br�l�-O'Ray9]] came, and [[unreadable:�]] came with [[unreadable:�ric]] and [[unreadable:Ren�]].",
    '[[unreadable:Áb�c�é]] came.',
  ])('is found as a whole: %j', (line) => expectMarks(line, []));
});

test('is no more than likely to be a name', () => {
  expect(findUnreadable('The worker Ren\ufffd came.')).toEqual([
    { kind: 'unreadable', start: 11, end: 15, confidence: 'likely' },
  ]);
});
