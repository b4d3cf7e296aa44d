import { wordSet } from './word-set.ts';

// English words that are also names, and the words around them that tell which of the two a capitalised one is. Data only.

/** Words of the reports themselves, never a name when they stand alone. */
export const roleWords = wordSet(
  'child children client clients ems individual individuals ministry nurse officer other others parent parents peer peers person persons police resident residents staff supervisor worker yp youth',
);

/** Words that begin sentences, where a capital says nothing. */
export const functionWords = wordSet(
  'a about after again all also an and another any are as at be because been before both but by did do does during each even every few for from had has have he her here hers him his how i if in into is it its just many me more most much my never no nobody none nor not now of off on once one only or our out over own same she since so some soon still such than that the their them then there these they this those three to too two under until up upon us was we were what when where which while who whom whose why with you your',
);

/** Words that follow a verb or a plural at the start of a sentence, and not a name: "Mark the door", "Will he", "Summers are". */
export const sentenceWords = wordSet(
  'a all an any are each every he her him his i if it its me my our she some the their them there they us we were whether you your',
);

/** Before one of these a name is a title's: "Ms. Park". */
export const titles = wordSet('client master miss mr mrs ms mx resident sir youth yp');

/** Before staff, individuals and the like they ask: "Will staff be trained?" */
export const modals = wordSet('can may will');

export const monthsAndSeasons = wordSet('april august autumn june may spring summer winter');

/** Before a number they are no name: "Bill 60", "Ward 5". */
export const numbered = wordSet('bill case lane page ward');

/** With a capital, after a name, they make it the name of a place: "King Street", "Hamilton Police". */
export const places = wordSet(
  'arena avenue bay boulevard church college collegiate county crescent drive general health highway hospital lake library mall park police river road school secondary square station street university',
);

/** Cities of Ontario that are names too. */
export const cities = wordSet('barrie hamilton kingston london milton paris sydney victoria windsor');

/** Capital letters that are short for something else. */
export const abbreviations = wordSet('ama asa cas');

const verbs =
  'attend be call complete contact continue discuss ensure follow get give go have help include involve keep look make meet monitor need not notify occur participate provide receive refer remain report require result return review seek speak stay take use want work';
const looks = 'car coat female hair hoodie jacket male males man men pants shirt sweater truck van woman women youth';
const seasons = 'break camp coat holiday holidays job months program school season semester student students vacation';
const sides = 'end entrance exit hall side unit wing';

/** Names that are words, each with the words after which it is no name: "art therapy", "Young Person". */
const followers: Readonly<Record<string, string>> = {
  amber: 'alert alerts',
  art: 'activities activity area class classes club gallery group history lesson lessons material materials program programs project projects room session sessions show studio supplies table teacher therapist therapy work works',
  best: 'interest interests practice practices',
  bill: 'of payment payments',
  black: looks,
  brown: looks,
  can: verbs,
  case: 'aide conference file management manager managers note notes plan worker workers',
  christian: 'church faith school',
  cross: 'examination',
  day: 'pass program programs shift treatment',
  drew: 'blood',
  early: 'intervention years',
  east: sides,
  faith: 'based community group leader',
  field: 'trip trips',
  foster:
    'care caregiver caregivers child children families family father home homes mother parent parents placement placements',
  frank: 'conversation discussion',
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
  major: 'incident incidents injuries injury',
  may: verbs,
  north: sides,
  park: 'bench ranger rangers staff',
  pat: 'down search',
  rich: 'food foods in text',
  rose: 'bush bushes garden gardens',
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
  young:
    'adult adults boy boys child children girl girls lady man men mother mothers offender offenders one ones parent parents people person persons woman women',
};

/** The same from the other side: "Youth Justice", "X-ray". */
const leaders: Readonly<Record<string, string>> = {
  care: 'day foster health home kinship respite',
  day: 'boxing canada christmas family father labour mother new remembrance thanksgiving victoria',
  justice: 'criminal restorative youth',
  ray: 'x',
  ward: 'crown society',
};

const others = wordSet(
  'amber autumn baker bank banks bay bear bell berry best bird bishop black blanche blaze blue bond bones branch brave bridge bridges brook brooks brown buck bush care carol carpenter carter case cash castle chance charity charm chase cherry child chuck church clair claire clay clear cliff close cloud cold cole cook corner court cross crystal daisy dale dance dawn day dean dear destiny diamond dream drew dusty early east eve fair faith farmer fern field fields fish flower flowers ford forest foster frank free freedom freeman friend frost gale garden gates gene general gentle ginger glass glory gold golden good grace grand grant gray green grey guard guy hall hand happy hardy hazel head heart heath heather hill hills holly hood hope horn house hunt hunter ivy jack jolly joy judge june just justice kid kind king knight lake land lane law leader liberty light lion little lock long lord love low lucky magic maple march marche mark marks marsh master max mercy mile miles mill miller mills miracle misty moon mount new noble noel north oak ocean olive page palm parent park parker parks patience peace penny pierce pierre pine piper pool power powers precious price priest promise queen quick rain rainbow ranger ray read red reed rice rich ring river rivers rob robin rock rocky rose rosemary rosy row rush sage saint sales salt sandy savage sea season self shade shadow sharp shore short skip sky small smart snow song sparks speed spring star stark sterling stone storm street strong sue summer summers sun sunny sunshine sweet temple thorn tiny tower town trip true trust truth tucker urban valley victor violet wade walker wall walls ward warm wash water waters way weeks welcome well wells west white wild will willow win wind window winter winters wise wish wonder wood woods word worth wright yard young',
);

/** Verbs that are last names too: in "Jordan will" the small letter stands for the verb. */
export const verbsAfterNames = wordSet('can chase close cook drew hope hunt may park read rose rush skip will');

/** Whether a word, folded, is English as well as a name. */
export const isOrdinaryWord = (word: string): boolean =>
  others.has(word) || Object.hasOwn(followers, word) || functionWords.has(word);

/** Whether the next word makes it no name. */
export const isOrdinaryBefore = (word: string, next: string): boolean => holds(followers, word, next);

/** Whether the word before makes it no name. */
export const isOrdinaryAfter = (word: string, previous: string): boolean => holds(leaders, word, previous);

const holds = (table: Readonly<Record<string, string>>, word: string, neighbour: string): boolean =>
  Object.hasOwn(table, word) && ` ${table[word]} `.includes(` ${neighbour} `);
