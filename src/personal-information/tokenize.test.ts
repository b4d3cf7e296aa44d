import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, Words } from './tokenize.ts';

/** Letters with and without case, marks, letters of two code units, what is between words, and half of a letter. */
const written = fc.string({
  unit: fc.constantFrom('a', 'É', 'e\u0301', 'ß', '名', '𐐷', '\ud801', ' ', '. ', '-', '<', '4'),
});

test('a text is read as its runs of letters and marks, each with its place and what is before it', () => {
  fc.assert(
    fc.property(written, (text) => {
      const runs = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
      const ends = [0, ...runs.map(({ 0: raw, index }) => index + raw.length)];
      expect(new Words(text).slice().map(({ raw, folded, start, end, gap }) => [raw, folded, start, end, gap])).toEqual(
        runs.map(({ 0: raw, index }, at) => [
          raw,
          fold(raw),
          index,
          ends[at + 1],
          text.slice(ends[at], index).slice(0, 4),
        ]),
      );
    }),
  );
});

test('the words of some spellings are those that pass a test, each with its neighbours', () => {
  const words = new Words('one, two three two');
  const found = [...words.where(({ raw }) => raw === 'two')];
  expect(found.map(({ at, previous, next }) => [at, previous.raw, next.raw])).toEqual([
    [1, 'one', 'three'],
    [3, 'three', ''],
  ]);
});

test('a word far from the last one is the word of its place', () => {
  const words = new Words(Array.from({ length: 40 }, (_, place) => 'ab'[place % 2]).join(' '));
  expect([words.at(3).raw, words.at(20).raw, words.at(19).start, words.at(35).start]).toEqual(['b', 'a', 38, 70]);
  expect([words.at(40).raw, words.at(-1).raw]).toEqual(['', '']);
});
