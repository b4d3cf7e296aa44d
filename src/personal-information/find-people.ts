import type { PersonalInformationPolicy } from '../model/personal-information.ts';
import { properWords } from './common-words.ts';
import type { Finding } from './finding.ts';
import {
  isInstitutional,
  isNameLike,
  isNameLikeAfterTitle,
  isOpener,
  isUncommon,
  isWithinName,
  type WordRun,
  widened,
  wordsOf,
} from './name-like.ts';
import { particles } from './name-particles.ts';
import { isGivenName } from './nicknames.ts';
import { type Cue, cueOf, frenchModifiers, linkingWords } from './people-cues.ts';
import { isAllCaps, type Spelling, type Word, type Words } from './tokenize.ts';
import { wordSet } from './word-set.ts';

interface PersonRun extends WordRun {
  readonly sure: boolean;
  /** The title or the role before the name says a physician. */
  readonly isPhysician?: boolean;
  /** The name is replaced with its title or degree. */
  readonly isWithTitle?: boolean;
}

/**
 * Finds people who are not listed: by a title, a role or a relation before the name, in a list after such a name, and where a word of
 * the name appears again. What is taken already, as a known person's name, is left out.
 */
export function findPeople(
  words: Words,
  taken: readonly WordRun[],
  { narrativeReference }: PersonalInformationPolicy,
): Finding[] {
  const mayBeNamed = narrativeReference === 'first-name-last-initial';
  const hasAddresses = words.text.includes(' <');
  const named: PersonRun[] = [];
  for (const word of words.where((spelling) => hasAddresses || mayAnnounce(spelling))) {
    const mayStay = mayBeNamed && isYoungPerson(word);
    for (const run of namedAfter(word) ?? namedBeforeDegree(word) ?? namedBeforeEmail(word))
      if (!mayStay || !isFirstName(run)) named.push(run);
  }
  const repeated = repeatedIn(words, [...named, ...taken.filter(({ first, last }) => last.at > first.at)]);
  const lastByWord = new Map(taken.flatMap((run) => wordsOf(run).map(({ at }) => [at, run.last.at])));
  const isTaken = ({ first, last }: WordRun): boolean => (lastByWord.get(first.at) ?? -1) >= last.at;
  return [...named, ...repeated]
    .filter((run) => run.isPhysician || !isTaken(run))
    .map(({ first, last, sure, isPhysician, isWithTitle }) => ({
      kind: isPhysician ? 'physician-name' : 'name',
      start: first.start,
      // After the last letter, or after the period of a last initial.
      end: last.end + (last.isDotted ? 1 : 0),
      suggestion: isWithTitle ? 'a physician' : undefined,
      confidence: sure ? 'certain' : 'likely',
    }));
}

/** In Youth Justice a young person may appear by the first name, with or without the last initial, whether listed or not. */
const isYoungPerson = ({ folded, previous }: Word): boolean =>
  folded === 'yp' || (folded === 'person' && previous.folded === 'young');

const isFirstName = (run: WordRun): boolean =>
  wordsOf(run)
    .slice(1)
    .every(({ raw, gap }) => raw.length === 1 || gap === '-');

const physicianTitles = wordSet('dr dre drs gp gps');
const physician =
  /doct|physic|psychia|pa?edia|surge|chirurg|medec|(?:cardio|derma|gyne|neuro|onco|radio|uro)(?:to|co)?log/;

/** The names after a word that says what a person is. */
function namedAfter(word: Word): PersonRun[] | undefined {
  const cue = cueAt(word);
  if (cue === undefined) return undefined;
  const isPhysician = physicianTitles.has(word.folded) || physician.test(word.folded);
  const runs: PersonRun[] = [];
  let start = placeAfter(word, cue);
  while (start) {
    const isFirst = runs.length === 0;
    const run = nameRunFrom(start, isFirst ? cue : 'role');
    if (run === undefined) break;
    const isTitle = isFirst && cue === 'title';
    const isWithTitle = isTitle && isPhysician;
    runs.push({
      first: isWithTitle ? word : run.first,
      last: run.last,
      sure: isPhysician || isTitle,
      isPhysician,
      isWithTitle,
    });
    start = placeInList(run.last.next);
  }
  return runs;
}

/** "Susan Osei, MD" */
function namedBeforeDegree(degree: Word): PersonRun[] | undefined {
  const { raw, folded, gap, next } = degree;
  const isSplit = raw === 'M' && next.raw === 'D' && next.gap === '.';
  if (!(isSplit || folded === 'md') || (gap !== ' ' && gap !== ', ')) return undefined;
  const first = nameBefore(degree);
  return first && [{ first, last: isSplit ? next : degree, sure: true, isPhysician: true, isWithTitle: true }];
}

/** "Susan Osei <s.osei@agency.example>" */
function namedBeforeEmail(address: Word): readonly PersonRun[] {
  if (address.gap !== ' <' || !/^[^\s<>@]{1,64}@/.test(address.raw + address.after(65))) return [];
  const first = nameBefore(address);
  return first ? [{ first, last: address.previous, sure: false }] : [];
}

const isParticle = ({ folded }: Word): boolean => particles.has(folded);

/** Where the name before a degree or an address begins. */
function nameBefore(end: Word): Word | undefined {
  let first = end;
  while (end.at - first.at < mostWords && (first === end || isNear(first)) && mayBeOfName(first.previous))
    first = first.previous;
  while (isParticle(first)) first = first.next;
  const words = wordsOf({ first, last: end.previous });
  return words.some(isNameLike) && !words.some(isInstitutional) ? first : undefined;
}

const isNear = ({ gap }: Word): boolean => isWithinName(gap) || gap === '. ';

const mayBeOfName = (word: Word): boolean => isNameLike(word) || isParticle(word) || isCapital(word.raw);

const isCapital = (raw: string): boolean => raw.length === 1 && isAllCaps(raw + raw);

function cueAt(word: Word): Cue | undefined {
  const { raw, folded, next } = word;
  // French "M. Roy", and not the initial of "Malik M. and".
  if (raw === 'M' && (next.gap === '. ' || next.gap === ' . ') && !(word.gap === ' ' && isNameLike(word.previous)))
    return 'title';
  // "Avocate : Me Lord"
  if (raw === 'Me' && isNameLike(next)) return 'title';
  return cueOf(folded) ?? (isIntroduction(word) ? 'role' : undefined);
}

/** Whether a word may say that a name is next to it. */
const mayAnnounce = ({ folded }: Spelling): boolean =>
  labels.has(folded) || others.has(folded) || greetings.has(folded) || cueOf(folded) !== undefined;

/** Begin a line of a letter or a form, with a colon: "From: Tricia". */
const labels = wordSet('a attn author cc de from name nok nom signed to');
/** Say so with the word before or after: "known as", "My name is". */
const others = wordSet('as by m md me of paix par peace');
const greetings = wordSet('afternoon bonjour bonsoir cher chere dear evening hello hey hi morning salut');
/** "prepared by", "rédigé par" */
const authored = wordSet(
  'approved completed entered found observed prepared prescribed prescrit redige reported signed submitted typed witnessed written',
);

/** Two words that say so: "known as", "justice of the peace", "in the name of". */
const phrases = wordSet('known-as the-peace de-paix name-of nom-de good-afternoon good-evening good-morning');

/** Words of a letter at the beginning of a line, "prepared by" and "known as": a name follows. */
function isIntroduction(word: Word): boolean {
  const { folded, gap, at, previous } = word;
  if (folded === 'by' || folded === 'par') return authored.has(previous.folded);
  if (phrases.has(`${previous.folded}-${folded}`)) return true;
  // "My name is Emeka"
  if ((folded === 'name' || folded === 'nom') && linkingWords.has(word.next.folded)) return true;
  if (at > 0 && !gap.includes('\n')) return false;
  return word.next.gap.includes(':') ? labels.has(folded) : word.next.gap === ' ' && greetings.has(folded);
}

/** The text between a title and the name, and between a role or a relation and the name. */
const afterTitle = /^(?: ?\.| ?\.? {1,2}| ?: {1,2})$/;
const afterRole = /^(?: {1,2}|,? ?["“(]| « ?| ?, {1,2}| ?: {0,2}| [-–] |\/)$/;

/** The word with which a name may begin: at once, after "is" or "named", or after the colon of a label. */
function placeAfter(word: Word, cue: Cue): Word | undefined {
  const { next } = word;
  const { gap, folded, raw } = next;
  const after = next.next;
  // "D. Okafor", "D'Arcy" and "De Souza", but "MÈRE D'ACCUEIL".
  const isOfName = raw === 'De' || (raw === 'D' && !(after.gap === "'" && after.isCapitals));
  // "sister-in-law"
  if (folded === 'in' && after.folded === 'law') return placeAfter(after, cue);
  if (cue !== 'title' && frenchModifiers.has(folded) && !isOfName && (gap === ' ' || gap === "'"))
    return placeAfter(next, cue);
  if (cue === 'title' && !(gap === ', ' && word.raw.length > 4)) return afterTitle.test(gap) ? next : undefined;
  if (linkingWords.has(folded)) return / ["“]?$/.test(after.gap) ? after : undefined;
  const isBeside = afterRole.test(gap);
  if (isBeside && (!next.isSmall || isGivenName(folded))) return next;
  for (let label = next; label.gap === ' ' && label.at < word.at + 4; label = label.next)
    if (label.next.gap.includes(': ')) return label.next;
  return isBeside ? next : undefined;
}

const conjunctions = wordSet('and et or ou');

/** The next name of a list: "Haddow and Nair", "Bea, Mateo Lisboa". */
function placeInList(word: Word): Word | undefined {
  const { gap, folded, next } = word;
  if (!/^(?:,? |, ?| ?[&/] ?)$/.test(gap)) return undefined;
  if (conjunctions.has(folded)) return next.gap === ' ' ? next : undefined;
  return word;
}

/** Whether the words around are in capitals, so that a capital says nothing. */
function isAmongCapitals({ words, at }: Word): boolean {
  let capitals = 0;
  let others = 0;
  for (let place = Math.max(0, at - 3); place < at + 4; place++) {
    const { raw, isCapitals } = words.at(place);
    if (isCapitals) capitals++;
    else if (raw.length > 1) others++;
  }
  return capitals > 2 && others < 2;
}

/** The name that begins at a word, in the case of the words around it. */
function nameRunFrom(word: Word, cue: Cue): WordRun | undefined {
  if (isAmongCapitals(word)) return inCapitals(word, cue);
  if (word.isSmall && !isParticle(word)) return smallRun(word, cue);
  // "Case manager: Rob Kinsella", although "rob" is a word that may begin a sentence.
  const isGivenAndLast = isGivenName(word.folded) && isNameLike(word.next);
  if (cue !== 'title' && (isOpener(word) || genitives.has(word.raw)) && !isGivenAndLast) return undefined;
  const run = runOf(word, cue === 'title' ? isNameLikeAfterTitle : isNameLike);
  if (run === undefined) return run;
  return cue === 'title' ? untilInstitution(run) : isOffice(run) ? undefined : run;
}

/** "the Manager Support Services", "To: Regional Coroner", but not "Susan Ward". */
function isOffice(run: WordRun): boolean {
  const { first, last } = run;
  const { next } = last;
  const isRegionalRole = first.at === last.at && first.folded.endsWith('al') && cueOf(next.folded) === 'role';
  return (
    (wordsOf(run).some(isInstitutional) && !(isGivenName(first.folded) && last.at === first.at + 1)) ||
    (next.gap === ' ' && !next.isSmall && (isInstitutional(next) || isRegionalRole))
  );
}

/** Among capitals, after a role, the words of an office alone are no name: "PROVIDER SERVICE". */
function inCapitals(start: Word, cue: Cue): WordRun | undefined {
  const run = runOf(start, isUncommon);
  return cue === 'role' && run && wordsOf(run).every(isInstitutional) ? undefined : run;
}

/** "Mr. King Street": after a title the first word is a name, whatever it may be else. */
function untilInstitution(run: WordRun): WordRun {
  const institution = wordsOf(run).slice(1).find(isInstitutional);
  return institution ? { first: run.first, last: institution.previous } : run;
}

/** "la mère de Thi Lan" */
const genitives = wordSet('d de des du la le les');

const mostWords = 6;

const saints = wordSet('st ste');

/** Initials, particles and words of a name in a row, with one word of a name at least. */
function runOf(first: Word, isName: (word: Word) => boolean): WordRun | undefined {
  let last: Word | undefined;
  for (let word = first; word.at < first.at + mostWords; word = word.next) {
    const { raw, folded, gap, previous, next } = word;
    const afterInitial = previous.raw.length === 1 && ['.', '. ', ' . '].includes(gap);
    const afterSaint = saints.has(previous.folded) && gap === '. ';
    const goesOn = isWithinName(gap) || afterInitial || afterSaint || isQuoted(word) || isQuoted(previous);
    if (word.at > first.at && !goesOn && !isInitialAfterLastName(word)) break;
    if (raw.length === 1) {
      // A possessive, or the word "A" or "I".
      if (word.isSmall || gap === "'") break;
      // "O'Grady"
      if (next.gap === "'") continue;
      // After the name one initial at most: "Malik O. D.O.B."
      if (last && (afterInitial || !word.isDotted)) break;
      if (last) last = word;
    } else if (isParticle(word) || folded === 'st') continue;
    // "Min-ji", "Thi Mai Tran"
    else if (isName(word) || (last && (gap === '-' || (properWords.has(folded) && isName(next))))) last = word;
    else break;
  }
  return last && { first, last };
}

/** A short form between a first and a last name: 'Tyrell "Ty" Beckford'. */
const isQuoted = ({ gap, next }: Word): boolean =>
  [' "', ' “', ' ('].includes(gap) && ['" ', '” ', ') '].includes(next.gap) && isNameLike(next);

/** "Balakrishnan, S. was paged", and not the list "Singh, J. Brown" or "Osei, D.O.B." */
const isInitialAfterLastName = (word: Word): boolean =>
  word.gap === ', ' && word.raw.length === 1 && word.after(2).trim() === '.' && !isNameLike(word.next);

/** A name in small letters: a last name after a title, or a given name that many people have after a role. */
function smallRun(first: Word, cue: Cue): WordRun | undefined {
  if (!isUncommon(first) || (cue !== 'title' && !isGivenName(first.folded))) return undefined;
  let last = first;
  while (last.next.gap === '-') last = last.next;
  const { next } = last;
  const closes = isUncommon(next) && next.after(1) === ')';
  return { first, last: next.gap === ' ' && (closes || next.isDotted) ? next : last };
}

/** Where a word of a name appears again that is not a word of the language, with the capitalised words next to it. */
function repeatedIn(words: Words, named: readonly WordRun[]): PersonRun[] {
  const known = new Set<string>();
  for (const run of named)
    for (const word of wordsOf(run))
      if (word.folded.length > 2 && isUncommon(word) && !isInstitutional(word)) known.add(word.folded);
  const runs: PersonRun[] = [];
  const starts = new Set(named.map(({ first }) => first.at));
  const isKnown = ({ folded, isSmall }: Spelling): boolean => known.has(folded) && !(isSmall && folded.length < 4);
  for (const word of words.where(isKnown)) {
    // Where one begins is known after what announces it: "Hey Stavros".
    if (starts.has(word.at)) continue;
    runs.push({ ...widened({ first: word, last: word }), sure: false });
  }
  return runs;
}
