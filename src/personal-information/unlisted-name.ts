import { properWords } from './common-words.ts';
import {
  isInstitutional,
  isNameLike,
  isNameLikeAfterTitle,
  isOpener,
  isUncommon,
  isWithinName,
  type WordRun,
  wordsOf,
} from './name-like.ts';
import { particles } from './name-particles.ts';
import { isGivenName } from './nicknames.ts';
import { type Cue, cueOf } from './people-cues.ts';
import type { Word } from './tokenize.ts';
import { wordSet } from './word-set.ts';

// How far a name goes that was announced.

/** More than a name has; it bounds the work. */
export const mostWords = 6;

export const isParticle = ({ folded }: Word): boolean => particles.has(folded);

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
export function nameRunFrom(word: Word, cue: Cue): WordRun | undefined {
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
