import type { Confidence } from '../model/personal-information.ts';
import { continuesSentence } from './is-ordinary-use.ts';
import type { KnownNames } from './known-names.ts';
import { isUncommon } from './name-like.ts';
import { isKnownWord, type KnownWord, nameWordsAt } from './name-words.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isAllCaps, isLowerCase, isSentenceStart, type Word } from './tokenize.ts';

/** Words in a row that name one person. */
export interface NameRun {
  /** The person's id. */
  readonly person: string;
  /** The index of the first word. */
  readonly from: number;
  /** The index of the word after the last one. */
  readonly next: number;
  /** The offset after the last letter, or after the period of a last initial. */
  readonly end: number;
  /** No more than the policy allows: the first name, with or without the last initial. */
  readonly allowed: boolean;
  /** A first name or its initial is among the words. */
  readonly given: boolean;
  /** Both the first name or its initial and the last name are. */
  readonly isFull: boolean;
  readonly confidence: Confidence;
}

/** A text by its words. */
export interface Narrative {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether a capitalised word is used as an ordinary word. */
  readonly isOrdinaryUse: (index: number) => boolean;
}

/** The longest name of a person that begins at a word, if the text there means the person. */
export function nameRunAt(narrative: Narrative, index: number, names: KnownNames): NameRun | undefined {
  const dottedLength = dottedNameAt(narrative.words, index, names);
  if (dottedLength > 0) return dottedRun(narrative, index, dottedLength, names);
  const taken = nameWordsAt(narrative.words, index, names);
  const last = taken.at(-1);
  if (last === undefined) return undefined;
  const known = taken.filter(isKnownWord);
  const given = known.some(({ part }) => part.given);
  const family = known.some(({ part }) => part.family);
  // "J. Smith", but not "O'Brien"
  const firstInitial = taken[0]?.part === undefined && known[0]?.word.gap !== "'";
  const full = known.some(({ part }) => part.whole) || (family && (firstInitial || (given && known.length > 1)));
  const dotted = last.part === undefined && narrative.text[last.word.end] === '.';
  const means = full ? isFullName(narrative, known) : dotted || known.some((word) => isOneName(narrative, word));
  if (!means) return undefined;
  const isSure = full || known.some(({ part, word }) => !part.isNickname && !isLowerCase(word.raw));
  return {
    person: names.id,
    from: index,
    next: last.index + 1,
    end: last.word.end + (dotted ? 1 : 0),
    allowed: names.firstNameAllowed && given && !full,
    given: given || firstInitial,
    isFull: full,
    confidence: isSure ? 'certain' : 'likely',
  };
}

/** How many letters with periods from here on make a first name that is initials: "T.J.". */
function dottedNameAt(words: readonly Word[], index: number, { dotted }: KnownNames): number {
  let letters = '';
  for (let at = index; at < index + 4 && words[at]?.raw.length === 1; at++) {
    if (at > index && !/^\. ?$/.test(words[at]?.gap ?? '')) break;
    letters += words[at]?.folded;
    if (dotted.has(letters)) return letters.length;
  }
  return 0;
}

/** A first name that is initials, with the last name where it follows. */
function dottedRun({ text, words }: Narrative, index: number, length: number, names: KnownNames): NameRun {
  const next = index + length;
  const last = /^\.? $/.test(words[next]?.gap ?? '')
    ? nameWordsAt(words, next, names).filter(({ part }) => part?.family)
    : [];
  const end = words[next + last.length - 1]?.end ?? 0;
  return {
    person: names.id,
    from: index,
    next: next + last.length,
    end: last.length === 0 && text[end] === '.' ? end + 1 : end,
    allowed: names.firstNameAllowed && last.length === 0,
    given: true,
    isFull: last.length > 0,
    confidence: 'certain',
  };
}

/** A full name means the person in small letters too, unless it is ordinary words that go on as such. */
function isFullName({ words }: Narrative, known: readonly KnownWord[]): boolean {
  const ordinary = known.every(({ word }) => isLowerCase(word.raw) && isOrdinaryWord(word.folded));
  return !ordinary || !continuesSentence(words, known.at(-1)?.index ?? 0);
}

/** One name means the person when nothing around it makes it a word; in small letters when it is no word at all. */
function isOneName({ text, isOrdinaryUse }: Narrative, { part, word, index }: KnownWord): boolean {
  if (part.particle) return false;
  if (isLowerCase(word.raw)) return word.folded.length > 2 && isUncommon(word);
  // "ED" and "OR" are short for something, unless the name is written so.
  if (word.folded.length < 3 && isAllCaps(word.raw) && !part.spellings.has(word.raw)) return false;
  if (part.isNickname && isSentenceStart(text, word.start) && !isUncommon(word)) return false;
  return !isOrdinaryUse(index);
}
