import type { KnownNames, NamePart } from './known-names.ts';
import { functionWords, isOrdinaryWord, roleWords, verbsAfterNames } from './ordinary-words.ts';
import { goesOnAsSentence } from './stands-as-word.ts';
import { hasCase, isAllCaps, isLowerCase, type Word } from './words.ts';

/** Words in a row that are names of one person. */
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

interface Taken {
  readonly word: Word;
  readonly index: number;
  /** What the word is among the person's names; nothing for an initial. */
  readonly part: NamePart | undefined;
}
type TakenPart = Taken & { readonly part: NamePart };

/** Few names have more words in a row; it bounds the work at each word. */
const mostWords = 8;

/**
 * The longest run of one person's names that begins with a word: "Jordan Smith", "Smith, Jordan", "J. Smith", "Jordan S.", "van der
 * Berg". Nothing where what stands there does not mean the person.
 */
export function nameRunAt(narrative: Narrative, index: number, names: KnownNames): NameRun | undefined {
  const { text } = narrative;
  const taken = takeWords(narrative, index, names);
  while (taken.length > 0 && !mayEnd(text, taken, names)) taken.pop();
  const last = taken.at(-1);
  if (last === undefined) return undefined;
  const parts = taken.filter(isNamePart);
  const given = parts.some(({ part }) => part.given);
  const family = parts.some(({ part }) => part.family);
  const firstInitial = taken[0]?.part === undefined;
  const full = parts.some(({ part }) => part.whole) || (family && (firstInitial || (given && parts.length > 1)));
  const dotted = last.part === undefined && text[last.word.end] === '.';
  const means = full ? isFullName(narrative, parts) : dotted || parts.some((part) => isOneName(narrative, part));
  if (!means) return undefined;
  return {
    person: names.id,
    next: last.index + 1,
    end: last.word.end + (dotted ? 1 : 0),
    allowed: names.firstNameAllowed && given && !full,
  };
}

function takeWords({ text, words }: Narrative, index: number, names: KnownNames): Taken[] {
  const taken: Taken[] = [];
  for (let at = index; at < index + mostWords; at++) {
    const word = words[at];
    const part = word && names.parts.get(word.folded);
    if (!word || !(part || isInitial(text, word) || isMiddleName(words, at, taken, names))) break;
    const next = { word, index: at, part };
    if (taken.length === 0 ? !mayBegin(next, names) : !mayFollow(taken, next)) break;
    taken.push(next);
  }
  return taken;
}

/** A single capital, or a single letter before an apostrophe ("o'brien"). */
const isInitial = (text: string, { raw, folded, end }: Word): boolean =>
  folded.length === 1 && hasCase(raw) && (!isLowerCase(raw) || /['’]/.test(text.charAt(end)));

/** A capitalised word that nobody gave, between a first and a last name that somebody did: "Jordan Lee Smith". */
function isMiddleName(words: readonly Word[], at: number, taken: readonly Taken[], { parts }: KnownNames): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !parts.get(next.folded)?.family || !nearby.test(next.gap)) return false;
  const proper = !isLowerCase(word.raw) && !roleWords.has(word.folded) && !functionWords.has(word.folded);
  return proper && taken.length > 0 && taken.every(({ part }) => part?.given);
}

/** It may have a period and the name still goes on: "J. Smith", "St. Pierre". */
const isShortened = ({ part, word }: Taken): boolean => part === undefined || /^ste?$/.test(word.folded);

const isParticle = ({ part, word }: Taken): boolean => part?.particle === true && isLowerCase(word.raw);

const isNamePart = (taken: Taken): taken is TakenPart => taken.part !== undefined && !isParticle(taken);

const mayBegin = ({ word, part }: Taken, { givenInitials, familyInitials }: KnownNames): boolean =>
  part !== undefined || givenInitials.has(word.folded) || familyInitials.has(word.folded);

function mayFollow(taken: readonly Taken[], next: Taken): boolean {
  const previous = taken.at(-1);
  if (previous === undefined) return false;
  const { part, word } = next;
  const { gap } = word;
  const near = nearby.test(gap) || (isShortened(previous) && /^\. ?$/.test(gap));
  if (part === undefined) return near && !(word.folded === 's' && /['’]/.test(gap));
  const parts = taken.filter(isNamePart);
  const turned = /^, {0,2}$/.test(gap) && part.given && parts.every((earlier) => !earlier.part.given);
  if (!near && !turned) return false;
  if (parts.length === 0 || isParticle(next)) return true;
  const ordinary = [...parts, next].some((any) => isOrdinaryWord(any.word.folded));
  const inOrder = turned || part.family || parts.every((earlier) => earlier.part.given) || !ordinary;
  const afterSmall = parts.every((earlier) => isLowerCase(earlier.word.raw));
  if (!isLowerCase(word.raw)) return !afterSmall || !parts.some((earlier) => isOrdinaryWord(earlier.word.folded));
  return inOrder && (afterSmall || !(verbsAfterNames.has(word.folded) || functionWords.has(word.folded)));
}

/** What may stand between two words of a name: spaces, a line break, a hyphen, an apostrophe, what file names have. */
const nearby = /^(?:[^\S\r\n]{1,3}| ?\r?\n ?| ?[-‐‑–] ?|['’ʼ._])$/;

/** A run ends with a name or with the initial of the other name, never with "de" or a middle initial. */
function mayEnd(text: string, taken: readonly Taken[], { givenInitials, familyInitials }: KnownNames): boolean {
  const last = taken.at(-1);
  if (last === undefined) return false;
  if (last.part) return !isParticle(last);
  const parts = taken.filter(isNamePart);
  const { folded, end } = last.word;
  // "I" and "A" are words.
  if (/^[ai]$/.test(folded) && text[end] !== '.') return false;
  const others = parts.every(({ part }) => part.given) ? familyInitials : givenInitials;
  return parts.length > 0 && others.has(folded);
}

/** A full name means the person in small letters too, unless it is ordinary words that go on as such. */
function isFullName({ words }: Narrative, parts: readonly TakenPart[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  return (
    parts.some(({ word }) => !isLowerCase(word.raw) || !isOrdinaryWord(word.folded)) ||
    !goesOnAsSentence(words, last.index)
  );
}

/** One name means the person when it has a capital and nothing around it makes it a word. */
function isOneName({ standsAsWord }: Narrative, { part, word, index }: TakenPart): boolean {
  if (isLowerCase(word.raw) || part.particle) return false;
  // "ED" and "OR" are short for something, unless the name is written so.
  if (word.folded.length < 3 && isAllCaps(word.raw) && !part.spellings.has(word.raw)) return false;
  return !standsAsWord(index);
}
