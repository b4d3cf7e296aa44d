import type { KnownNames } from './known-names.ts';
import { isKnownWord, type KnownWord, nameWordsAt } from './name-words.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { goesOnAsSentence } from './stands-as-word.ts';
import { isAllCaps, isLowerCase, type Word } from './words.ts';

/** Words in a row that name one person. */
export interface NameRun {
  /** The person's id. */
  readonly person: string;
  /** The index of the word after the last one. */
  readonly next: number;
  /** The offset after the last letter, or after the period of a last initial. */
  readonly end: number;
  /** No more than the policy lets stand: the first name, with or without the last initial. */
  readonly allowed: boolean;
}

/** A text by its words. */
export interface Narrative {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether a capitalised word stands for something else than a name. */
  readonly standsAsWord: (index: number) => boolean;
}

/** The longest name of a person that begins at a word. Nothing where what stands there does not mean the person. */
export function nameRunAt(narrative: Narrative, index: number, names: KnownNames): NameRun | undefined {
  const taken = nameWordsAt(narrative.words, index, names);
  const last = taken.at(-1);
  if (last === undefined) return undefined;
  const known = taken.filter(isKnownWord);
  const given = known.some(({ part }) => part.given);
  const family = known.some(({ part }) => part.family);
  // "J. Smith", but not "O'Brien"
  const firstInitial = taken[0]?.part === undefined && !/['’]/.test(known[0]?.word.gap ?? '');
  const full = known.some(({ part }) => part.whole) || (family && (firstInitial || (given && known.length > 1)));
  const dotted = last.part === undefined && narrative.text[last.word.end] === '.';
  const means = full ? isFullName(narrative, known) : dotted || known.some((word) => isOneName(narrative, word));
  if (!means) return undefined;
  return {
    person: names.id,
    next: last.index + 1,
    end: last.word.end + (dotted ? 1 : 0),
    allowed: names.firstNameAllowed && given && !full,
  };
}

/** A full name means the person in small letters too, unless it is ordinary words that go on as such. */
function isFullName({ words }: Narrative, known: readonly KnownWord[]): boolean {
  const ordinary = known.every(({ word }) => isLowerCase(word.raw) && isOrdinaryWord(word.folded));
  return !ordinary || !goesOnAsSentence(words, known.at(-1)?.index ?? 0);
}

/** One name means the person when it has a capital and nothing around it makes it a word. */
function isOneName({ standsAsWord }: Narrative, { part, word, index }: KnownWord): boolean {
  if (isLowerCase(word.raw) || part.particle) return false;
  // "ED" and "OR" are short for something, unless the name is written so.
  if (word.folded.length < 3 && isAllCaps(word.raw) && !part.spellings.has(word.raw)) return false;
  return !standsAsWord(index);
}
