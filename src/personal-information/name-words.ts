import type { KnownNames, NamePart } from './known-names.ts';
import { functionWords, isOrdinaryWord, roleWords, verbsAfterNames } from './ordinary-words.ts';
import { hasCase, type Word } from './tokenize.ts';

/** A word that may belong to a name in a text. */
export interface NameWord {
  readonly word: Word;
  /** What it is among the person's names; undefined for an initial, or for a middle name that was not given. */
  readonly part: NamePart | undefined;
}
export type KnownWord = NameWord & { readonly part: NamePart };

/** Few names have more words in a row; it bounds the work at each word. */
const mostWords = 8;

/** The words from here on that may be one person's name: "Jordan A. Smith", "Smith, Jordan", "J. Smith", "Jordan S.". */
export function nameWordsAt(first: Word, names: KnownNames): NameWord[] {
  const beginning = { word: first, part: names.parts.get(first.folded) };
  if (!mayBegin(beginning, names)) return [];
  const taken: NameWord[] = [beginning];
  for (let word = first.next; taken.length < mostWords; word = word.next) {
    const part = names.parts.get(word.folded);
    const next = { word, part };
    if (!mayFollow(taken, next, names)) break;
    taken.push(next);
  }
  for (let last = taken.at(-1); last && !mayEnd(last, taken, names); last = taken.at(-1)) taken.pop();
  return taken;
}

/** A word of the name that counts: no initial, and no "van" in small letters. */
export const isKnownWord = (taken: NameWord): taken is KnownWord =>
  taken.part !== undefined && !isParticle(taken.part, taken.word);

const isParticle = (part: NamePart, word: Word): boolean => part.particle && word.isSmall;

/** A single letter: a capital that is not after an apostrophe, or a small one before an apostrophe ("o'brien"). */
function isInitial({ raw, folded, isSmall, gap, next }: Word): boolean {
  if (folded.length !== 1 || !hasCase(raw)) return false;
  return isSmall ? next.gap === "'" : gap !== "'";
}

/** What may be between two words of a name: spaces, a line break, a hyphen, an apostrophe, what file names have. */
const nearby = /^(?:[^\S\r\n]{1,3}| ?\r?\n ?| ?[-–] ?|['._])$/;

const mayBegin = ({ word, part }: NameWord, names: KnownNames): boolean =>
  part !== undefined ||
  (isInitial(word) && (names.givenInitials.has(word.folded) || names.familyInitials.has(word.folded)));

function mayFollow(taken: readonly NameWord[], following: NameWord, names: KnownNames): boolean {
  const { word, part } = following;
  const { gap, next } = word;
  // "J. Smith", "St. Pierre"
  const near = nearby.test(gap) || (/^(?:.|ste?)$/u.test(word.previous.folded) && /^\.(?:-| {1,2})$/.test(gap));
  const beforeLastName = nearby.test(next.gap) && names.parts.get(next.folded)?.family === true;
  if (part === undefined) return near && (isInitial(word) || (beforeLastName && isMiddleName(taken, word)));
  // "Smith, Jordan", but not the list "Smith, Jordan Smith"
  const turned = /^, {0,2}$/.test(gap) && part.given && taken.every(isLastName) && !beforeLastName;
  return (near || turned) && (isParticle(part, word) || goesOnInCase(taken.filter(isKnownWord), word, part, turned));
}

const isLastName = ({ part }: NameWord): boolean => part?.family === true && !part.given;

/** A capitalised word that was not given, between a given first and last name: "Jordan Lee Smith". */
const isMiddleName = (taken: readonly NameWord[], { folded, isSmall }: Word): boolean =>
  !isSmall && !roleWords.has(folded) && !functionWords.has(folded) && taken.every(({ part }) => part?.given === true);

/**
 * Whether a word in its case goes on with a name so far: after capitals a small letter may begin a verb ("Jordan will"), before a
 * capital it may end a sentence's own words ("we hope Young"), and a turned name in small letters may be two words.
 */
function goesOnInCase(
  before: readonly KnownWord[],
  { folded, isSmall }: Word,
  part: NamePart,
  turned: boolean,
): boolean {
  const ordinaryBefore = before.some((earlier) => isOrdinaryWord(earlier.word.folded));
  const smallBefore = before.every((earlier) => earlier.word.isSmall);
  if (!isSmall) return !smallBefore || !ordinaryBefore;
  const inOrder = turned || part.family || before.every((earlier) => earlier.part.given);
  if (!inOrder && (ordinaryBefore || isOrdinaryWord(folded))) return false;
  return smallBefore || !(verbsAfterNames.has(folded) || functionWords.has(folded));
}

/** A name ends with a name or with the initial of the other one, never with "de" or a middle initial. */
function mayEnd(last: NameWord, taken: readonly NameWord[], names: KnownNames): boolean {
  const { part, word } = last;
  if (part !== undefined) return !isParticle(part, word);
  const { folded, next } = word;
  const known = taken.filter(isKnownWord);
  const initials = known.every(({ part }) => part.given) ? names.familyInitials : names.givenInitials;
  // "I" and "A" are words unless a period follows.
  const isWord = 'ai'.includes(folded) && !next.gap.startsWith('.');
  return known.length > 0 && initials.has(folded) && !isWord;
}
