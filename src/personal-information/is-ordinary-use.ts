import {
  abbreviations,
  cities,
  functionWords,
  isOrdinaryAfter,
  isOrdinaryBefore,
  isOrdinaryWord,
  modals,
  monthsAndSeasons,
  numbered,
  places,
  roleWords,
  sentenceWords,
  titles,
} from './ordinary-words.ts';
import { noWord, type Word } from './tokenize.ts';
import { wordSet } from './word-set.ts';

/**
 * Whether a capitalised word that equals one name of a person means something else here: "Will the child be moved?", "May 3",
 * "Young Person", "King Street", "St. Joseph's". A rule of thumb; where nothing around the word speaks for another meaning it is
 * taken for the name, at the start of a sentence too ("Hope told staff"): a name that stays in is the worse mistake.
 */
export function isOrdinaryUse(word: Word): boolean {
  const { raw, folded } = word;
  const before = wordBefore(word);
  const after = wordAfter(word);
  if (isOrdinaryAfter(folded, before.folded)) return true;
  // "Öff" is not the word "off".
  if (titles.has(before.folded) || raw.toLowerCase() !== folded) return false;
  if (roleWords.has(folded) || (word.isCapitals && abbreviations.has(folded))) return true;
  if (/^(?:ste?|sainte?)$/.test(before.folded)) return true;
  if (/^'s(?!\p{L})/u.test(word.after(3))) return functionWords.has(folded);
  if (isOrdinaryBefore(folded, after.folded)) return true;
  if (places.has(after.folded) && !after.isSmall) return true;
  if (cities.has(folded) && /^(?:in|near)$/.test(before.folded)) return true;
  if (numbered.has(folded) && /^ (?:#|no\.? ?)?\d/.test(word.after(6))) return true;
  if (monthsAndSeasons.has(folded) && isTime(word)) return true;
  const ordinary = isOrdinaryWord(folded);
  // "Li-ion", "Mark-up"
  if ((ordinary || folded.length < 3) && word.after(1) === '-' && after.isSmall) return true;
  if (!ordinary) return false;
  if (word.isFirst) {
    const question = modals.has(folded) && roleWords.has(after.folded);
    return question || functionWords.has(folded) || (sentenceWords.has(after.folded) && !isFrenchPast(word.next));
  }
  return word.isCapitals && isAmongCaps(before, after) && !pastTenseVerb.test(after.folded);
}

/** Whether the words after a name in small letters show that it was none: "we hope young people", "will mark the chart". */
export function continuesSentence(last: Word): boolean {
  const after = wordAfter(last).folded;
  return sentenceWords.has(after) || isOrdinaryBefore(last.folded, after);
}

/** "Rose a crié", and not "Will a nurse come?": in French the "a" after a name is a verb. */
const isFrenchPast = ({ folded, next: { raw } }: Word): boolean =>
  folded === 'a' && /^(?:dit|eu|fait|mis|pris|.+(?:ée?|[^aeo]i|[dprtvç]u))$/.test(raw);

type Neighbour = Pick<Word, 'raw' | 'folded' | 'isSmall' | 'isCapitals'>;

/** The period after one of these ends no sentence. */
const shortened = wordSet('mr mrs ms mx st ste');

const adjacentGap = /^(?: {1,2}|-)$/;

function wordBefore({ gap, previous }: Word): Neighbour {
  const isShortened = gap.trim() === '.' && shortened.has(previous.folded);
  return isShortened || adjacentGap.test(gap) ? previous : noWord;
}

const wordAfter = ({ next }: Word): Neighbour => (adjacentGap.test(next.gap) ? next : noWord);

const dateAfter =
  /^\.? \d{1,2}(?:st|nd|rd|th)?(?!\d|[ -]*(?:year|yr|y\/?o))|^,? (?:19|20)\d\d(?!\d)|^ (?:or|through|to) (?:april|august|july|june|may|september)(?![a-z])/i;
const dateBefore =
  /(?:\b(?:april|july|june|march|may) (?:or|through|to)|\b(?:after|and|before|between|by|dated|from|on|since|to|until) \d{1,2}|\d(?:st|nd|rd|th)(?: of)?|\b(?:beginning|end|half|middle|month|start) of|\b(?:during|early|every|in|last|late|mid|next|since|the|this|till|until))[ -]$/i;

const isTime = (word: Word): boolean => dateAfter.test(word.after(20)) || dateBefore.test(word.before(24));

/** Written in capitals like the words around it, which then say nothing about it. */
const isAmongCaps = (...neighbours: readonly Neighbour[]): boolean =>
  neighbours.every(({ raw }) => raw === raw.toUpperCase()) && neighbours.some(({ isCapitals }) => isCapitals);

const pastTenseVerb = /^(?:.*[^e]ed|came|felt|got|had|has|hit|is|left|ran|said|threw|told|took|was|went)$/;
