import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, hasCase, isAllCaps, isLowerCase, isSentenceStart, textBefore, Words } from './tokenize.ts';

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

test.each([
  '',
  ...['.', '!', '?', ':', ';', '\n', '\r', '•', '*', '|', '>'].flatMap((sign) => [`a${sign}`, `a ${sign} `]),
  ...['"', "'", '“', '”', '‘', '’', '(', ')', '[', ']', ' ', '\t', '–', '—', '-'].map((sign) => `a. ${sign}`),
  ...['"', '“', '‘', '('].map((sign) => `a ${sign}`),
  ' (',
  'a          ',
  'a. "(–  ',
])('a sentence begins after %j', (before) => {
  expect(isSentenceStart(`${before}Will`, before.length)).toBe(true);
});

test.each(['a ', 'a, ', "a '", 'a” ', 'a ) ', 'a - ', 'a [', 'a. 5 ', 'a.b ', '" a ', '(a) ', 'a       '])(
  'no sentence begins after %j',
  (before) => {
    expect(isSentenceStart(`${before}Will`, before.length)).toBe(false);
  },
);

test('the text before a place is that much of it at most', () => {
  expect([textBefore('abcdef', 4, 2), textBefore('abcdef', 4, 9), textBefore('abcdef', 0, 3)]).toEqual([
    'cd',
    'abcd',
    '',
  ]);
});

test('a word has the text around it, and may be an initial with its period', () => {
  const words = new Words('It: J. Roe A, Jo. É.').slice();
  expect(words.filter(({ isDotted }) => isDotted).map(({ raw }) => raw)).toEqual(['J', 'É']);
  expect(words.slice(1, 3).map((word) => [word.before(3), word.after(3)])).toEqual([
    ['t: ', '. R'],
    ['J. ', ' A,'],
  ]);
});

test('words are in small letters, in capitals or in neither', () => {
  const words = ['jo', 'JO', 'Jo', 'J', 'j', '明明', 'É'];
  expect(words.filter(isLowerCase)).toEqual(['jo', 'j']);
  expect(words.filter(isAllCaps)).toEqual(['JO']);
  expect(words.filter(hasCase)).toEqual(['jo', 'JO', 'Jo', 'J', 'j', 'É']);
});

test.each([
  ['ÉLOÏSE', 'eloise'],
  ['E\u0301loi\u0308se', 'eloise'],
  ['ØŁĐÐÞßÆŒı', 'olddthssaeoei'],
  ['ﬁ', 'fi'],
  ['ʔEyʼ', 'ʔey'],
  ['Jo\u00adrdan', 'jordan'],
  [`e${'\u0323'.repeat(40)}\u0903`, 'e'],
  [`e${'\u0903'.repeat(40)}x`, `e${'\u0903'.repeat(30)}x`],
])('%j folds to %j', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
