import { institutionWords, properWords, reportWords } from './common-words.ts';
import { isGivenName } from './nicknames.ts';
import { functionWords, isOrdinaryWord, namesThatAreWords, places, roleWords } from './ordinary-words.ts';
import { cueOf, isCueByEnding } from './people-cues.ts';
import { hasCase, type Word } from './tokenize.ts';

/** Words in a row. */
export interface WordRun {
  readonly first: Word;
  readonly last: Word;
}

/** The words of a run. */
export const wordsOf = ({ first, last }: WordRun): readonly Word[] => first.words.slice(first.at, last.at + 1);

/** Words that have a capital for another reason than that they are a name. */
const isOther = (folded: string): boolean =>
  functionWords.has(folded) || roleWords.has(folded) || properWords.has(folded) || cueOf(folded) !== undefined;

/** Last names that are occupations too: "Amy Cook". */
const isOccupation = (folded: string): boolean => cueOf(folded) === 'role' && namesThatAreWords.has(folded);

/** Whether a word may be part of a name that was not given: it has a capital and is not a word of reports. */
export const isNameLike = (word: Word): boolean =>
  hasNameCase(word) && (!isOther(word.folded) || isOccupation(word.folded));

/** The same directly after a title, where a last name may have the ending of an occupation: "Dr. Salvator". */
export const isNameLikeAfterTitle = (word: Word): boolean =>
  isNameLike(word) || (hasNameCase(word) && isCueByEnding(word.folded));

const hasNameCase = ({ raw, isSmall, isCapitals }: Word): boolean =>
  raw.length > 1 &&
  hasCase(raw) &&
  !isSmall &&
  // "EMS", "CAS", "PRN": a name in capitals is longer, or is among other capitals.
  !(raw.length < 5 && isCapitals);

/** Whether a word in capitals among capitals, or in small letters among small letters, may be a name where a name is possible. */
export const isUncommon = ({ raw, folded }: Word): boolean => raw.length > 1 && !isOther(folded) && !isCommon(folded);

/** A word of the name of an office, a paper or a place: with one of these the whole is no name of a person. */
export const isInstitutional = ({ folded }: Word): boolean =>
  /(?:[st]ion|istry)s?$/.test(folded) ||
  [folded, folded.replace(/s$/, '')].some((word) => institutionWords.has(word) || places.has(word));

/** Whether a word has its capital because it begins a sentence: "Yesterday Smith", "Suddenly Smith". */
export const isOpener = ({ isFirst, folded }: Word): boolean => isFirst && isCommon(folded);

/** A word of reports or of the language, or one with an ending that few names have. */
const isCommon = (folded: string): boolean => isReportWord(folded) || isOrdinaryWord(folded) || hasEnding(folded);

/** "report", "reports" */
const isReportWord = (folded: string): boolean => reportWords.has(folded) || reportWords.has(folded.replace(/s$/, ''));

/** Endings of verbs, adverbs and nouns that few names have ("Emily", "Ahmed" and their like are listed). */
const hasEnding = (folded: string): boolean => /(?:ed|ing|ly|ment|ness|tion)$/.test(folded) && !isGivenName(folded);

/** The text between two words of one name. */
export const isWithinName = (gap: string): boolean => /^[ '-]$/.test(gap);

/** The run with the capitalised words next to it that belong to the same name: "Sylvie Roy" around a last name that is known. */
export function widened({ first, last }: WordRun): WordRun {
  let [from, to] = [first, last];
  while (first.at - from.at < mostBeside && isNameBeside(from.previous, from.gap)) from = from.previous;
  while (to.at - last.at < mostBeside && isNameBeside(to.next, to.next.gap)) to = to.next;
  return { first: from, last: to };
}

const mostBeside = 3;

const isNameBeside = (word: Word, gap: string): boolean =>
  isWithinName(gap) &&
  isNameLike(word) &&
  (gap === '-' || !word.isCapitals) &&
  !isInstitutional(word) &&
  !isOpener(word);
