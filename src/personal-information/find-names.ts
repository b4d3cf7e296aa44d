import type { Finding } from './finding.ts';
import { isOrdinaryUse } from './is-ordinary-use.ts';
import type { KnownNames, NameIndex } from './known-names.ts';
import { isInstitutional, type WordRun, widened } from './name-like.ts';
import { type NameRun, nameRunAt } from './name-run.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { cueOf } from './people-cues.ts';
import type { Spelling, Word, Words } from './tokenize.ts';
import { wordSet } from './word-set.ts';

/** The names of people who were given, and the runs of words that are settled by them: names that may stay too. */
export interface KnownNameFindings {
  readonly findings: readonly Finding[];
  readonly runs: readonly WordRun[];
}

/** Where a text names people more fully than they may be named. */
export function findNames(words: Words, index: NameIndex): KnownNameFindings {
  const meanings: boolean[] = [];
  const isOrdinary = (word: Word): boolean => (meanings[word.at] ??= isOrdinaryUse(word));
  const findings: Finding[] = [];
  const runs: WordRun[] = [];
  let last = -1;
  for (const word of words.where((spelling) => mayBeginName(index, spelling))) {
    if (word.at <= last) continue;
    const named: NameRun[] = [];
    for (const names of candidatesAt(index, word)) {
      const run = nameRunAt(word, names, isOrdinary);
      if (run) named.push(run);
    }
    const longest = longestOf(named);
    if (longest) {
      const run = widened(longest);
      last = run.last.at;
      if (isPlace(run, longest)) continue;
      runs.push(run);
      const finding = findingOf(run, longest);
      if (finding) findings.push(finding);
    } else if (isPluralName(index, word.spelling)) {
      findings.push({ kind: 'name', start: word.start, end: word.end - 1 });
    }
  }
  return { findings, runs };
}

type LongestRun = Omit<NameRun, 'person'> & { readonly person?: string };

/** "Roy Thomson Hall": a part of a name among words that no one gave, before the word for a place. */
const isPlace = ({ last }: WordRun, { isFull, last: { at } }: LongestRun): boolean =>
  !isFull && last.at > at && last.next.gap === ' ' && !last.next.isSmall && isInstitutional(last.next);

function findingOf(run: WordRun, longest: LongestRun): Finding | undefined {
  const { end, allowed, person, confidence } = longest;
  const isWider = run.last.at > longest.last.at;
  if (allowed && !isWider && run.first.at === longest.first.at) return undefined;
  const place = { kind: 'name' as const, start: run.first.start, end: isWider ? run.last.end : end };
  return isAnother(run, longest) ? { ...place, confidence: 'likely' } : { ...place, person, confidence };
}

/** Whether a run with a word of a person's names belongs to another person: another given name, another last name, or a relative's title. */
function isAnother({ first, last }: WordRun, longest: LongestRun): boolean {
  if (last.at > longest.last.at && !longest.isFull) return true;
  if (longest.given) return false;
  if (first.at < longest.first.at) return true;
  const { folded } = first.previous;
  const cue = /^\.? {1,2}$/.test(first.gap) ? cueOf(folded) : undefined;
  return cue === 'relative' || (cue === 'title' && !courtesyTitles.has(folded));
}

/** Titles that say nothing but that a person is meant. */
const courtesyTitles = wordSet('madame mademoiselle miss mlle mme monsieur mr mrs ms mx');

/** Whether a word may begin a name: it is of someone's names, or an initial. */
const mayBeginName = (index: NameIndex, spelling: Spelling): boolean =>
  index.has(spelling.folded) || spelling.folded.length < 2 || isPluralName(index, spelling);

/** The people whose name may begin here, with a word of it or with one or two initials. */
const candidatesAt = (index: NameIndex, { raw, folded, next }: Word): readonly KnownNames[] =>
  (raw.length === 1 && next.raw.length === 1 ? index.get(folded + next.folded) : undefined) ??
  index.get(folded) ??
  index.get(next.folded) ??
  index.get(next.next.folded) ??
  [];

/** The longest run; of several as long, one that must not stay, and no person when they mean different people. */
function longestOf(runs: readonly NameRun[]): LongestRun | undefined {
  const end = runs.reduce((furthest, run) => Math.max(furthest, run.end), 0);
  const longest = runs.filter((run) => run.end === end);
  const kept = longest.filter(({ allowed }) => !allowed);
  const [first, ...others] = kept.length > 0 ? kept : longest;
  return first && others.length > 0 ? withoutPerson(first) : first;
}

const withoutPerson = ({ person: _, ...run }: NameRun): LongestRun => run;

/** "the Smiths", or a possessive without its apostrophe; "Marks" and "Bills" are words. */
function isPluralName(index: NameIndex, { folded, isSmall }: Spelling): boolean {
  if (!folded.endsWith('s')) return false;
  const name = folded.slice(0, -1);
  if (name.length < 3 || isOrdinaryWord(name) || isSmall) return false;
  return (
    index.get(name)?.some(({ parts, firstNameAllowed }) => !firstNameAllowed || parts.get(name)?.given !== true) ??
    false
  );
}
