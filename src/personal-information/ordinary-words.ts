import { prefixCoded } from './prefix-coded.ts';
import * as lists from './word-lists.ts';
import { wordSet } from './word-set.ts';

// English words that are also names, and the words around them that show which of the two a capitalised one is. Data only.

/** Words of the reports themselves, never a name when they are alone. */
export const roleWords = prefixCoded(lists.roleWords);

/** Words that begin sentences, where a capital says nothing. */
export const functionWords = prefixCoded(lists.functionWords);

/** Words that follow a verb or a plural at the start of a sentence, and not a name: "Mark the door", "Will he", "Summers are". */
export const sentenceWords = prefixCoded(lists.sentenceWords);

/** Before one of these a name is a title's: "Ms. Park". */
export const titles = wordSet('client master miss mr mrs ms mx resident sir youth yp');

/** Before staff, individuals and the like they ask: "Will staff be trained?" */
export const modals = wordSet('can may will');

export const monthsAndSeasons = wordSet('april august autumn june may spring summer winter');

/** Before a number they are no name: "Bill 60", "Ward 5". */
export const numbered = wordSet('bill case lane page ward');

/** With a capital, after a name, they make it the name of a place: "King Street", "Hamilton Police". */
export const places = prefixCoded(lists.places);

/** Cities of Ontario that are names too. */
export const cities = wordSet('barrie hamilton kingston london milton paris sydney victoria windsor');

/** Capital letters that are short for something else. */
export const abbreviations = wordSet('ama asa cas');

const verbs =
  'attend be call complete contact continue discuss ensure follow get give go have help include involve keep look make meet monitor need not notify occur participate provide receive refer remain report require result return review seek speak stay take use want work';
const looks = 'car coat female hair hoodie jacket male man men pants shirt sweater truck van woman women youth';
const seasons = 'break camp coat holiday job months program school season semester student vacation';
const sides = 'end entrance exit hall side unit wing';

/** Names that are words, each with the words after which it is no name: "art therapy", "Young Person". */
const followers: Readonly<Record<string, string>> = {
  amber: 'alert',
  art: 'activities activity area class classes club gallery group history lesson material program project room session show studio supplies table teacher therapist therapy work',
  best: 'interest practice',
  bill: 'of payment',
  black: looks,
  brown: looks,
  can: verbs,
  case: 'aide conference file management manager note plan worker',
  christian: 'church faith school',
  cross: 'examination',
  day: 'pass program shift treatment',
  drew: 'blood',
  early: 'intervention years',
  east: sides,
  faith: 'based community group leader',
  field: 'trip',
  foster: 'care caregiver child children families family father home mother parent placement',
  frank: 'conversation discussion',
  good: 'afternoon day evening friday morning night',
  grace: 'period',
  grant: 'application funding money',
  green: looks,
  head: 'count injuries injury office',
  hope: 'so',
  house: 'arrest manager meeting rules supervisor',
  joy: 'ride riding',
  justice: 'of system',
  king: 'size sized',
  law: 'enforcement',
  long: 'distance term weekend',
  major: 'incident injuries injury',
  may: verbs,
  north: sides,
  park: 'bench ranger staff',
  pat: 'down search',
  rich: 'food in text',
  rose: 'bush bushes garden',
  rush: 'hour',
  short: 'staffed term',
  south: sides,
  spring: seasons,
  street: 'clothes outreach',
  summer: seasons,
  west: sides,
  white: looks,
  will: verbs,
  winter: seasons,
  young: 'adult boy child children girl lady man men mother offender one parent people person woman women',
};

/** The same from the other side: "Youth Justice", "X-ray", "Sault Ste. Marie". */
const leaders: Readonly<Record<string, string>> = {
  care: 'day foster health home kinship respite',
  day: 'boxing canada christmas family father labour mother new remembrance thanksgiving victoria',
  justice: 'criminal restorative youth',
  ray: 'x',
  ste: 'sault',
  ward: 'crown society',
};

/** Names that are words whatever is next to them. */
export const namesThatAreWords = prefixCoded(lists.namesThatAreWords);

/** Verbs that are last names too: in "Jordan will" the small letter shows the verb. */
export const verbsAfterNames = wordSet('can chase close cook drew hope hunt may park read rose rush skip will');

/** Whether a word, folded, is English as well as a name. */
export const isOrdinaryWord = (word: string): boolean =>
  namesThatAreWords.has(word) || Object.hasOwn(followers, word) || functionWords.has(word);

/** Whether the next word makes it no name. */
export const isOrdinaryBefore = (word: string, next: string): boolean => holds(followers, word, next);

/** Whether the word before makes it no name. */
export const isOrdinaryAfter = (word: string, previous: string): boolean => holds(leaders, word, previous);

/** The plural of a neighbour counts as the neighbour. */
const holds = (table: Readonly<Record<string, string>>, word: string, neighbour: string): boolean =>
  [neighbour, neighbour.replace(/s$/, '')].some((form) => ` ${table[word]} `.includes(` ${form} `));
