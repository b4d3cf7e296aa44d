/** A word as it is written, with what is known of it wherever it is. */
class Spelling {
  /** Without case, accents and invisible characters. */
  readonly folded: string;
  /** It has small letters only. */
  readonly isSmall: boolean;
  /** Several letters, all of them capitals. */
  readonly isCapitals: boolean;
  /** What is known already. */
  readonly results = new Map<unknown, boolean>();

  constructor(readonly raw: string) {
    this.folded = fold(raw);
    this.isSmall = isLowerCase(raw);
    this.isCapitals = isAllCaps(raw);
  }
}

/** A test of a spelling, made once for all words of a text that are written so. */
export const ofSpelling =
  (test: (spelling: Spelling) => boolean): ((word: Word) => boolean) =>
  ({ spelling }) => {
    const known = spelling.results.get(test);
    if (known !== undefined) return known;
    const result = test(spelling);
    spelling.results.set(test, result);
    return result;
  };

/** A word of a text. */
export class Word {
  readonly raw: string;
  readonly folded: string;

  constructor(
    readonly words: readonly Word[],
    /** Its place among the words of the text. */
    readonly at: number,
    readonly start: number,
    readonly end: number,
    readonly spelling: Spelling,
    /** The text between it and the word before, cut after four characters. */
    readonly gap: string,
  ) {
    this.raw = spelling.raw;
    this.folded = spelling.folded;
  }

  get isSmall(): boolean {
    return this.spelling.isSmall;
  }

  get isCapitals(): boolean {
    return this.spelling.isCapitals;
  }

  get previous(): Word {
    return this.words[this.at - 1] ?? noWord;
  }

  get next(): Word {
    return this.words[this.at + 1] ?? noWord;
  }
}

/** Letters with their marks. */
const pattern = /[\p{L}\p{M}]+/gu;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const spellings = new Map<string, Spelling>();
  let last = 0;
  for (const { 0: raw, index: start } of text.matchAll(pattern)) {
    const spelling = spellings.get(raw) ?? new Spelling(raw);
    spellings.set(raw, spelling);
    const end = start + raw.length;
    words.push(new Word(words, words.length, start, end, spelling, text.slice(last, Math.min(start, last + 4))));
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

/** Before the first word and after the last one. */
const noWord = new Word([], 0, 0, 0, new Spelling(''), '');
