import { institutionWords, properWords, reportWords } from './common-words.ts';
import { isGivenName } from './nicknames.ts';
import { functionWords, isOrdinaryWord, namesThatAreWords, places, roleWords } from './ordinary-words.ts';
import { cueOf } from './people-cues.ts';
import { hasCase, isAllCaps, isLowerCase, isSentenceStart, type Word } from './tokenize.ts';

/** Words in a row, by their indexes: the end is not included. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

/** Words that have a capital for another reason than that they are a name. */
const isOther = (folded: string): boolean =>
  functionWords.has(folded) || roleWords.has(folded) || properWords.has(folded) || cueOf(folded) !== undefined;

/** Last names that are occupations too: "Amy Cook". */
const isOccupation = (folded: string): boolean => cueOf(folded) === 'role' && namesThatAreWords.has(folded);

/** Whether a word may be part of a name that was not given: it has a capital and is not a word of reports. */
export function isNameLike(word: Word): boolean {
  if (word.raw.length < 2 || !hasCase(word.raw) || isLowerCase(word.raw)) return false;
  // "EMS", "CAS", "PRN": a name in capitals is longer, or is among other capitals.
  return !(word.raw.length < 5 && isAllCaps(word.raw)) && (!isOther(word.folded) || isOccupation(word.folded));
}

/** Whether a word in capitals among capitals, or in small letters among small letters, may be a name where a name is possible. */
export function isUncommon({ raw, folded }: Word): boolean {
  return raw.length > 1 && !isOther(folded) && !isReportWord(folded) && !isOrdinaryWord(folded) && !hasEnding(folded);
}

/** A word of the name of an office, a paper or a place: with one of these the whole is no name of a person. */
export const isInstitutional = ({ folded }: Word): boolean =>
  [folded, folded.replace(/s$/, '')].some((word) => institutionWords.has(word) || places.has(word));

/** Whether a word has its capital because it begins a sentence: "Yesterday Smith", "Suddenly Smith". */
export function isOpener(text: string, { start, folded }: Word): boolean {
  if (!isSentenceStart(text, start)) return false;
  return (
    imperatives.test(folded) ||
    isReportWord(folded) ||
    isOrdinaryWord(folded) ||
    hasEnding(folded)
  );
}

const imperatives = /^(?:ask|call|contact|email|phone|see|tell|text)$/;

/** "report", "reports" */
const isReportWord = (folded: string): boolean => reportWords.has(folded) || reportWords.has(folded.replace(/s$/, ''));

/** Endings of verbs, adverbs and nouns that few names have ("Emily", "Ahmed" and their like are listed). */
const hasEnding = (folded: string): boolean => /(?:ed|ing|ly|ment|ness|tion)$/.test(folded) && !isGivenName(folded);

/** The text between two words of one name. */
export const isWithinName = (gap: string): boolean => gap === ' ' || gap === '-' || gap === "'";

/** The run with the capitalised words next to it that belong to the same name: "Sylvie Roy" around a last name that is known. */
export function widened(text: string, words: readonly Word[], { from, to }: WordRun): WordRun {
  let first = from;
  let last = to;
  while (from - first < mostBeside && isNameBeside(words[first - 1], words[first]?.gap, text)) first--;
  while (last - to < mostBeside && isNameBeside(words[last], words[last]?.gap, text)) last++;
  return { from: first, to: last };
}

const mostBeside = 3;

const isNameBeside = (word: Word | undefined, gap: string | undefined, text: string): boolean =>
  word !== undefined &&
  isWithinName(gap ?? '') &&
  isNameLike(word) &&
  (gap === '-' || !isAllCaps(word.raw)) &&
  !isInstitutional(word) &&
  !isOpener(text, word);
