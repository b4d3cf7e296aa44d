import type { PersonalInformationPolicy } from '../model/personal-information.ts';
import { cueAt, mayAnnounce, placeAfter, placeInList } from './announcements.ts';
import type { Finding } from './finding.ts';
import { isInstitutional, isNameLike, isUncommon, isWithinName, type WordRun, widened, wordsOf } from './name-like.ts';
import { isAllCaps, type Spelling, type Word, type Words } from './tokenize.ts';
import { isParticle, mostWords, nameRunFrom } from './unlisted-name.ts';
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
