import { getOrInsertComputed } from '../lib/memo.ts';

/** A word of a text. Before the first word and after the last one there is `noWord`. */
export class Word {
  constructor(
    readonly words: readonly Word[],
    /** Its place among the words of the text. */
    readonly at: number,
    readonly start: number,
    readonly end: number,
    /** As it is written. */
    readonly raw: string,
    /** Without case, accents and invisible characters. */
    readonly folded: string,
    /** The text between it and the word before, cut after four characters. */
    readonly gap: string,
  ) {}

  get previous(): Word {
    return this.words[this.at - 1] ?? noWord;
  }

  get next(): Word {
    return this.words[this.at + 1] ?? noWord;
  }
}

const noWord = new Word([], 0, 0, 0, '', '', '');

/** Letters with their marks. */
const pattern = /[\p{L}\p{M}]+/gu;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const foldedByRaw = new Map<string, string>();
  let last = 0;
  for (const { 0: raw, index: start } of text.matchAll(pattern)) {
    const folded = getOrInsertComputed(foldedByRaw, raw, () => fold(raw));
    const end = start + raw.length;
    words.push(new Word(words, words.length, start, end, raw, folded, text.slice(last, Math.min(start, last + 4))));
    last = end;
  }
  return words;
}

const respelled: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * A word without case, accents, apostrophe letters and invisible characters: "Éloïse" and "eloise" fold to the same. Of a heap of marks
 * thirty are read, as Unicode's stream-safe form has it; to put many in order takes a time that grows with the square of their number.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .replace(/(\p{M}{30})\p{M}+/gu, '$1')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}\u02b9-\u02bf\u02c8]/gu, '')
    .replace(/[øłđðþßæœı]/gu, (letter) => respelled[letter] ?? letter);
}

/** Whether its script has small letters and capitals. */
export const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

/** It has small letters only. A script without capitals has no small letters either. */
export const isLowerCase = (word: string): boolean => hasCase(word) && word === word.toLowerCase();

/** Several letters, all of them capitals. */
export const isAllCaps = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && hasCase(word);

const opensSentence = /(?:^|[.!?:;\n\r•*|>])["'“”‘’()[\]\s–—-]*$|["“‘(]$/u;

/** Whether a word that begins here would have a capital in any case. */
export const isSentenceStart = (text: string, start: number): boolean =>
  opensSentence.test(text.slice(Math.max(0, start - 8), start));
