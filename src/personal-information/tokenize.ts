/** A word as it is written, with what is known of it wherever it is. */
export interface Spelling {
  readonly raw: string;
  /** Without case, accents and invisible characters. */
  readonly folded: string;
  /** It has small letters only. */
  readonly isSmall: boolean;
  /** Several letters, all of them capitals. */
  readonly isCapitals: boolean;
}

const spellingOf = (raw: string): Spelling => ({
  raw,
  folded: fold(raw),
  isSmall: isLowerCase(raw),
  isCapitals: isAllCaps(raw),
});

/** A word of a text, made when it is asked for: a long text has too many to keep them all. Two are the same when their places are. */
export class Word {
  constructor(
    readonly words: Words,
    /** Its place among the words of the text. */
    readonly at: number,
    readonly spelling: Spelling,
  ) {}

  get start(): number {
    return this.words.starts[this.at] ?? 0;
  }

  get end(): number {
    return this.start + this.raw.length;
  }

  /** The text between it and the word before, cut after four characters. */
  get gap(): string {
    const { end } = this.previous;
    return this.words.text.slice(end, Math.min(this.start, end + 4));
  }

  /** Some characters of the text before it. */
  before(most: number): string {
    return textBefore(this.words.text, this.start, most);
  }

  /** Some characters of the text after it. */
  after(most: number): string {
    return this.words.text.slice(this.end, this.end + most);
  }

  /** An initial with its period. */
  get isDotted(): boolean {
    return this.folded.length === 1 && this.after(1) === '.';
  }

  /** Whether it would have a capital in any case. */
  get isFirst(): boolean {
    return isSentenceStart(this.words.text, this.start);
  }

  get raw(): string {
    return this.spelling.raw;
  }

  get folded(): string {
    return this.spelling.folded;
  }

  get isSmall(): boolean {
    return this.spelling.isSmall;
  }

  get isCapitals(): boolean {
    return this.spelling.isCapitals;
  }

  get previous(): Word {
    return this.words.at(this.at - 1);
  }

  get next(): Word {
    return this.words.at(this.at + 1);
  }
}

/** Letters with their marks, and what is between two words. */
const letters = /[\p{L}\p{M}]+/uy;
const between = /[^\p{L}\p{M}]*/uy;

/** The words of a text in its order: of each only the place and the spelling are kept. */
export class Words {
  readonly starts: Uint32Array;
  /** By word, the index of its spelling. */
  readonly #spelled: Uint32Array;
  readonly #spellings: Spelling[] = [];

  constructor(readonly text: string) {
    // There is something between any two words.
    const most = (text.length >> 1) + 1;
    const starts = new Uint32Array(most);
    const spelled = new Uint32Array(most);
    const known = new Map<string, number>();
    let length = 0;
    for (let start = endOf(between, text, 0); start < text.length; start = endOf(between, text, letters.lastIndex)) {
      const raw = text.slice(start, endOf(letters, text, start));
      let index = known.get(raw);
      if (index === undefined) {
        index = this.#spellings.push(spellingOf(raw)) - 1;
        known.set(raw, index);
      }
      starts[length] = start;
      spelled[length++] = index;
    }
    this.starts = starts.subarray(0, length);
    this.#spelled = spelled.subarray(0, length);
  }

  at(place: number): Word {
    const spelling = this.#spellings[this.#spelled[place] ?? -1];
    return spelling ? new Word(this, place, spelling) : noWord;
  }

  slice(from = 0, to = this.starts.length): Word[] {
    const some: Word[] = [];
    for (let place = from; place < Math.min(to, this.starts.length); place++) some.push(this.at(place));
    return some;
  }

  /** The words whose spelling passes a test, which is made once for all words that are spelled so. */
  *where(test: (spelling: Spelling) => boolean): Generator<Word, void> {
    const passes = this.#spellings.map(test);
    let place = 0;
    for (const index of this.#spelled) {
      if (passes[index]) yield this.at(place);
      place++;
    }
  }
}

/** Where the match of a pattern ends that begins at a place. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
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
export const isSentenceStart = (text: string, start: number): boolean => opensSentence.test(textBefore(text, start, 8));

/** Some characters of a text before a place. */
export const textBefore = (text: string, start: number, most: number): string =>
  text.slice(Math.max(0, start - most), start);

/** Before the first word and after the last one. */
export const noWord = new Word(new Words(''), 0, spellingOf(''));
