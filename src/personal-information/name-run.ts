import type { Confidence } from '../model/personal-information.ts';
import { continuesSentence } from './is-ordinary-use.ts';
import type { KnownNames } from './known-names.ts';
import { isUncommon, type WordRun } from './name-like.ts';
import { isKnownWord, type KnownWord, type NameWord, nameWordsAt } from './name-words.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { Word } from './tokenize.ts';

/** Words in a row that name one person. */
export interface NameRun extends WordRun {
  /** The person's id. */
  readonly person: string;
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

/** The longest name of a person that begins at a word, if the text there means the person. */
export function nameRunAt(first: Word, names: KnownNames, isOrdinaryUse: (word: Word) => boolean): NameRun | undefined {
  const lastInitial = dottedNameAt(first, names);
  if (lastInitial) return dottedRun(first, lastInitial, names);
  const taken = nameWordsAt(first, names);
  const last = taken.at(-1);
  if (last === undefined) return undefined;
  const known = taken.filter(isKnownWord);
  const given = known.some(({ part }) => part.given);
  const family = known.some(({ part }) => part.family);
  // "J. Smith", but not "O'Brien"
  const firstInitial = !names.parts.has(first.folded) && first.next.gap !== "'";
  const isFull = known.some(({ part }) => part.whole) || (family && (firstInitial || (given && known.length > 1)));
  const dotted = last.part === undefined && last.word.isDotted;
  const means = isFull
    ? isFullName(known)
    : dotted ||
      taken.some((name, at) => isKnownWord(name) && isOneName(name) && !isOrdinaryUse(leaderOf(name, taken[at - 1])));
  if (!means) return undefined;
  const isSure = isFull || known.some(({ part, word }) => !part.isNickname && !word.isSmall);
  return {
    person: names.id,
    first,
    last: last.word,
    end: last.word.end + (dotted ? 1 : 0),
    allowed: names.firstNameAllowed && given && !isFull,
    given: given || firstInitial,
    isFull,
    confidence: isSure ? 'certain' : 'likely',
  };
}

/** The word whose neighbours show another meaning of a name: "Joseph" after "St." is a saint, unless the last name is "St. Joseph". */
const leaderOf = ({ word }: NameWord, before: NameWord | undefined): Word =>
  before?.part?.particle ? before.word : word;

/** The last letter where letters with periods from here on make a first name that is initials: "T.J.". */
function dottedNameAt(first: Word, { dotted }: KnownNames): Word | undefined {
  let letters = '';
  for (let word = first; letters.length < 4 && word.raw.length === 1; word = word.next) {
    if (word.at > first.at && word.gap.trim() !== '.') break;
    letters += word.folded;
    if (dotted.has(letters)) return word;
  }
  return undefined;
}

/** A first name that is initials, with the last name where it follows. */
function dottedRun(first: Word, lastInitial: Word, names: KnownNames): NameRun {
  const { next } = lastInitial;
  const family = /^\.? $/.test(next.gap) ? nameWordsAt(next, names).filter(({ part }) => part?.family) : [];
  const last = family.at(-1)?.word ?? lastInitial;
  const isFull = family.length > 0;
  return {
    person: names.id,
    first,
    last,
    end: last.end + (!isFull && last.isDotted ? 1 : 0),
    allowed: names.firstNameAllowed && !isFull,
    given: true,
    isFull,
    confidence: 'certain',
  };
}

/** A full name means the person in small letters too, unless it is ordinary words that go on as such. */
const isFullName = (known: readonly KnownWord[]): boolean =>
  !known.every(({ word }) => word.isSmall && isOrdinaryWord(word.folded)) ||
  !known.slice(-1).some(({ word }) => continuesSentence(word));

/** One name means the person when nothing around it makes it a word; in small letters when it is no word at all. */
function isOneName({ part, word }: KnownWord): boolean {
  const { raw, folded } = word;
  if (part.particle) return false;
  if (word.isSmall) return folded.length > 2 && isUncommon(word);
  // "ED" and "OR" are short for something, unless the name is written so.
  if (folded.length < 3 && word.isCapitals && !part.spellings.has(raw)) return false;
  return !(part.isNickname && word.isFirst && !isUncommon(word));
}
