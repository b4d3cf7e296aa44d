import type { PersonalInformationPolicy } from '../model/personal-information.ts';
import type { Finding } from './finding.ts';
import { isInstitutional, isNameLike, isOpener, isUncommon, isWithinName, type WordRun, widened } from './name-like.ts';
import { particles } from './name-particles.ts';
import { isGivenName } from './nicknames.ts';
import { type Cue, cueOf, frenchModifiers, linkingWords } from './people-cues.ts';
import { isAllCaps, isLowerCase, type Word } from './tokenize.ts';

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
  text: string,
  words: readonly Word[],
  taken: readonly WordRun[],
  { narrativeReference }: PersonalInformationPolicy,
): Finding[] {
  const mayBeNamed = narrativeReference === 'first-name-last-initial';
  const named: PersonRun[] = [];
  for (let at = 0; at < words.length; at++)
    for (const run of namedAfter(text, words, at) ?? namedBeforeDegree(words, at) ?? namedBeforeEmail(text, words, at))
      if (!(mayBeNamed && isYoungPerson(words, at) && isFirstName(words, run))) named.push(run);
  const repeated = repeatedIn(text, words, [...named, ...taken.filter(({ to, from }) => to - from > 1)]);
  const endByWord = new Map<number, number>();
  for (const { from, to } of taken) for (let at = from; at < to; at++) endByWord.set(at, to);
  const isTaken = (run: WordRun): boolean => (endByWord.get(run.from) ?? 0) >= run.to;
  return [...named, ...repeated]
    .filter((run) => run.isPhysician || !isTaken(run))
    .map(({ from, to, sure, isPhysician, isWithTitle }) => ({
      kind: isPhysician ? 'physician-name' : 'name',
      start: words[from]?.start ?? 0,
      end: endOf(text, words[to - 1]),
      suggestion: isWithTitle ? 'a physician' : undefined,
      confidence: sure ? 'certain' : 'likely',
    }));
}

/** In Youth Justice a young person may appear by the first name, with or without the last initial, whether listed or not. */
const isYoungPerson = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded === 'yp' || (words[at]?.folded === 'person' && words[at - 1]?.folded === 'young');

const isFirstName = (words: readonly Word[], { from, to }: WordRun): boolean =>
  words.slice(from + 1, to).every(({ raw, gap }) => raw.length === 1 || gap === '-');

/** After the last letter, or after the period of a last initial. */
const endOf = (text: string, last: Word | undefined): number =>
  last === undefined ? 0 : last.end + (last.raw.length === 1 && text[last.end] === '.' ? 1 : 0);

/** The names after a word that says what a person is. */
function namedAfter(text: string, words: readonly Word[], at: number): PersonRun[] | undefined {
  const cue = cueAt(words, at);
  if (cue === undefined) return undefined;
  const isPhysician =
    /^(?:drs?|dres?|doct(?:or|eur|eure)s?|physicians?|psychiatrists?|pa?ediatricians?|surgeons?|gp|medecin)$/.test(
      words[at]?.folded ?? '',
    );
  const runs: PersonRun[] = [];
  let start = placeAfter(words, at, cue);
  while (start !== undefined) {
    const run = nameRunFrom(text, words, start, runs.length === 0 ? cue : 'role');
    if (run === undefined) break;
    const isFirst = runs.length === 0;
    const isWithTitle = isFirst && cue === 'title' && isPhysician;
    runs.push({
      ...run,
      from: isWithTitle ? at : run.from,
      sure: isPhysician || (isFirst && cue === 'title'),
      isPhysician,
      isWithTitle,
    });
    start = placeInList(words, run.to);
  }
  return runs;
}

/** "Susan Osei, MD" */
function namedBeforeDegree(words: readonly Word[], at: number): PersonRun[] | undefined {
  const degree = words[at];
  const isSplit = degree?.raw === 'M' && words[at + 1]?.raw === 'D' && words[at + 1]?.gap === '.';
  if (degree === undefined || !(isSplit || degree.folded === 'md') || !/^,? $/.test(degree.gap)) return undefined;
  let from = at;
  for (let before = words[at - 1]; before && at - from < mostWords; before = words[from - 1]) {
    if (from < at && !isWithinName(words[from]?.gap ?? '') && words[from]?.gap !== '. ') break;
    if (
      !(
        isNameLike(before) ||
        particles.has(before.folded) ||
        (before.raw.length === 1 && isAllCaps(before.raw + before.raw))
      )
    )
      break;
    from--;
  }
  const isName = words.slice(from, at).some(isNameLike) && !particles.has(words[from]?.folded ?? '');
  return isName ? [{ from, to: at + (isSplit ? 2 : 1), sure: true, isPhysician: true, isWithTitle: true }] : [];
}

/** "Susan Osei <s.osei@agency.example>" */
function namedBeforeEmail(text: string, words: readonly Word[], at: number): PersonRun[] {
  const address = words[at];
  if (address?.gap !== ' <' || !/^[^\s<>@]{1,64}@/.test(text.slice(address.start, address.start + 65))) return [];
  let from = at;
  while (at - from < mostWords && isNameBefore(words, from, at)) from--;
  return from < at ? [{ from, to: at, sure: false }] : [];
}

const isNameBefore = (words: readonly Word[], from: number, at: number): boolean => {
  const word = words[from - 1];
  return (
    word !== undefined &&
    isNameLike(word) &&
    !isInstitutional(word) &&
    (from === at || isWithinName(words[from]?.gap ?? ''))
  );
};

function cueAt(words: readonly Word[], at: number): Cue | undefined {
  const { raw = '', folded = '' } = words[at] ?? {};
  // French "M. Roy", and not the initial of "Malik M. and".
  if (raw === 'M' && words[at + 1]?.gap === '. ' && !isAfterName(words, at)) return 'title';
  if (folded === 'peace' || folded === 'paix')
    return /^(?:the|de)$/.test(words[at - 1]?.folded ?? '') ? 'role' : undefined;
  return cueOf(folded) ?? (isIntroduction(words, at) ? 'role' : undefined);
}

function isAfterName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && words[at]?.gap === ' ' && isNameLike(before);
}

/** Words of a letter at the beginning of a line, "prepared by" and "known as": a name follows. */
function isIntroduction(words: readonly Word[], at: number): boolean {
  const { folded = '', gap = '' } = words[at] ?? {};
  const next = words[at + 1]?.gap ?? '';
  if (folded === 'by' || folded === 'par')
    return /^(?:approved|completed|entered|found|observed|prepared|redige|reported|signed|submitted|typed|witnessed|written)$/.test(
      words[at - 1]?.folded ?? '',
    );
  if (folded === 'as') return words[at - 1]?.folded === 'known';
  if (at > 0 && !gap.includes('\n')) return folded === 'aka' || folded === 'alias';
  return next.startsWith(': ')
    ? /^(?:a|attn|author|cc|de|from|name|nok|nom|signed|to)$/.test(folded)
    : next === ' ' && /^(?:bonjour|bonsoir|cher|chere|dear|hello|hey|hi|salut)$/.test(folded);
}

/** The text between a title and the name, and between a role or a relation and the name. */
const afterTitle = /^(?:\.|\.? {1,2}|: )$/;
const afterRole = /^(?: {1,2}|,? ?["“(]|, |: ?| [-–] |\/)$/;

/** The index of the word with which a name may begin: at once, after "is" or "named", or after the colon of a label. */
function placeAfter(words: readonly Word[], at: number, cue: Cue): number | undefined {
  const next = words[at + 1];
  if (next === undefined) return undefined;
  const isInitial = next.raw.length === 1 && words[at + 2]?.gap.startsWith('.');
  if (cue !== 'title' && frenchModifiers.has(next.folded) && /^[ ']$/.test(next.gap) && !isInitial)
    return placeAfter(words, at + 1, cue);
  if (cue === 'title' && !(next.gap === ', ' && isNameLike(next) && (words[at]?.raw.length ?? 0) > 4))
    return afterTitle.test(next.gap) ? at + 1 : undefined;
  if (linkingWords.has(next.folded)) return / ["“]?$/.test(words[at + 2]?.gap ?? '') ? at + 2 : undefined;
  if (afterRole.test(next.gap) && (isNameLike(next) || !isLowerCase(next.raw) || isGivenName(next.folded)))
    return at + 1;
  for (let label = at + 1; label <= at + 3 && words[label]?.gap === ' '; label++)
    if (/^: /.test(words[label + 1]?.gap ?? '')) return label + 1;
  return afterRole.test(next.gap) ? at + 1 : undefined;
}

/** The index of the next name of a list: "Haddow and Nair", "Bea, Mateo Lisboa". */
function placeInList(words: readonly Word[], at: number): number | undefined {
  const next = words[at];
  if (next === undefined || !/^(?:,? |, ?| ?[&/] ?)$/.test(next.gap)) return undefined;
  if (/^(?:and|et|ou|or)$/.test(next.folded)) return words[at + 1]?.gap === ' ' ? at + 1 : undefined;
  return next.gap === ' ' ? undefined : at;
}

/** Whether the words around are in capitals, so that a capital says nothing. */
function isAmongCapitals(words: readonly Word[], at: number): boolean {
  const around = words.slice(Math.max(0, at - 3), at + 4).filter(({ raw }) => raw.length > 1);
  const capitals = around.filter(({ raw }) => isAllCaps(raw)).length;
  return capitals > 2 && capitals > around.length - 2;
}

/** The name that begins at a word, in the case of the words around it. */
function nameRunFrom(text: string, words: readonly Word[], start: number, cue: Cue): WordRun | undefined {
  const word = words[start];
  if (word === undefined || (/^[A-Za-z]$/.test(word.raw) && isLowerCase(word.raw))) return undefined;
  const isCapitals = isAmongCapitals(words, start);
  if (isCapitals) return inCapitals(words, start, cue);
  if (isLowerCase(word.raw) && !particles.has(word.folded)) return smallRun(text, words, start, cue);
  if (cue !== 'title' && (isOpener(text, word) || genitive.test(word.raw)) && !isGivenAndLast(words, start))
    return undefined;
  const run = runOf(words, start, isNameLike);
  if (run === undefined) return run;
  if (cue === 'title') return untilInstitution(words, run);
  const next = words[run.to];
  const all = words.slice(run.from, run.to);
  const isOffice =
    all.some(isInstitutional) ||
    (next?.gap === ' ' && !isLowerCase(next.raw) && (isInstitutional(next) || isRegionalRole(all, next)));
  return isOffice ? undefined : run;
}

/** "To: Regional Coroner" */
const isRegionalRole = (all: readonly Word[], next: Word): boolean =>
  all.length === 1 && /al$/.test(all[0]?.folded ?? '') && cueOf(next.folded) === 'role';

/** Among capitals, after a role, the words of an office alone are no name: "PROVIDER SERVICE". */
function inCapitals(words: readonly Word[], start: number, cue: Cue): WordRun | undefined {
  const run = runOf(words, start, isUncommon);
  return cue === 'role' && run && words.slice(run.from, run.to).every(isInstitutional) ? undefined : run;
}

/** "Case manager: Rob Kinsella", although "rob" is a word that may begin a sentence. */
function isGivenAndLast(words: readonly Word[], start: number): boolean {
  const { folded = '' } = words[start] ?? {};
  const next = words[start + 1];
  return isGivenName(folded) && next?.gap === ' ' && isNameLike(next);
}

/** "Mr. King Street": after a title the first word is a name, whatever it may be else. */
function untilInstitution(words: readonly Word[], { from, to }: WordRun): WordRun {
  const others = words.slice(from + 1, to).findIndex(isInstitutional);
  return { from, to: others === -1 ? to : from + 1 + others };
}

/** "la mère de Thi Lan" */
const genitive = /^(?:d|de|des|du|la|le|les)$/;

const mostWords = 6;

/** Initials, particles and words of a name in a row, with one word of a name at least. */
function runOf(words: readonly Word[], from: number, isName: (word: Word) => boolean): WordRun | undefined {
  let to = from;
  let names = 0;
  let end = from;
  for (; to < from + mostWords; to++) {
    const word = words[to];
    const previous = words[to - 1];
    if (word === undefined) break;
    const afterInitial = previous !== undefined && previous.raw.length === 1 && /^\. ?$/.test(word.gap);
    const afterSaint = /^(?:st|ste)$/.test(previous?.folded ?? '') && word.gap === '. ';
    const goesOn =
      isWithinName(word.gap) || afterInitial || afterSaint || isQuoted(words, to) || isQuoted(words, to - 1);
    if (to > from && !goesOn && !isInitialAfterLastName(words, to)) break;
    if (word.raw.length === 1) {
      // A possessive, or the word "A" or "I".
      if (isLowerCase(word.raw) || word.gap === "'") break;
      // "O'Grady"
      if (words[to + 1]?.gap === "'") continue;
      // After the name one initial at most: "Malik O. D.O.B."
      if (names > 0 && (afterInitial || !words[to + 1]?.gap.startsWith('.'))) break;
      if (names > 0) end = to + 1;
    } else if (particles.has(word.folded) || word.folded === 'st') continue;
    // "Min-ji"
    else if (isName(word) || (names > 0 && word.gap === '-')) {
      names++;
      end = to + 1;
    } else break;
  }
  return names > 0 ? { from, to: end } : undefined;
}

/** A short form between a first and a last name: 'Tyrell "Ty" Beckford'. */
function isQuoted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return /^ ["“(]$/.test(words[at]?.gap ?? '') && next !== undefined && /^["”)] $/.test(next.gap) && isNameLike(next);
}

/** "Balakrishnan, S. was paged", and not the list "Singh, J. Brown" or "Osei, D.O.B." */
function isInitialAfterLastName(words: readonly Word[], at: number): boolean {
  const { raw = '', gap } = words[at] ?? {};
  const next = words[at + 1];
  const isInitial = gap === ', ' && raw.length === 1 && !isLowerCase(raw);
  return isInitial && next !== undefined && /^\.\s/.test(next.gap) && !isNameLike(next);
}

/** A name in small letters: a last name after a title, or a given name that many people have after a role. */
function smallRun(text: string, words: readonly Word[], start: number, cue: Cue): WordRun | undefined {
  const word = words[start];
  if (word === undefined || !isUncommon(word)) return undefined;
  if (cue !== 'title' && !isGivenName(word.folded)) return undefined;
  let to = start + 1;
  while (words[to]?.gap === '-') to++;
  const next = words[to];
  const closes = next?.gap === ' ' && isUncommon(next) && text[next.end] === ')';
  const initial = next?.gap === ' ' && next.raw.length === 1 && text[next.end] === '.';
  return { from: start, to: closes || initial ? to + 1 : to };
}

/** Where a word of a name appears again that is not a word of the language, with the capitalised words next to it. */
function repeatedIn(text: string, words: readonly Word[], named: readonly WordRun[]): PersonRun[] {
  const known = new Set<string>();
  for (const { from, to } of named)
    for (const word of words.slice(from, to))
      if (word.folded.length > 2 && isUncommon(word) && !isInstitutional(word)) known.add(word.folded);
  const runs: PersonRun[] = [];
  let next = 0;
  for (const [at, { folded, raw }] of words.entries()) {
    if (at < next || !known.has(folded) || (isLowerCase(raw) && folded.length < 4)) continue;
    const run = isLowerCase(raw) ? { from: at, to: at + 1 } : widened(text, words, { from: at, to: at + 1 });
    next = run.to;
    runs.push({ ...run, sure: false });
  }
  return runs;
}
