import type { Finding } from './finding.ts';
import { isOrdinaryUse } from './is-ordinary-use.ts';
import type { KnownNames, NameIndex } from './known-names.ts';
import { isInstitutional, type WordRun, widened } from './name-like.ts';
import { type NameRun, type Narrative, nameRunAt } from './name-run.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { cueOf } from './people-cues.ts';
import { isLowerCase, type Word } from './tokenize.ts';

/** The names of people who were given, and the runs of words that are settled by them: names that may stay too. */
export interface KnownNameFindings {
  readonly findings: readonly Finding[];
  readonly runs: readonly WordRun[];
}

/** Where a text names people more fully than they may be named. */
export function findNames(text: string, words: readonly Word[], index: NameIndex): KnownNameFindings {
  const meanings: boolean[] = [];
  const narrative: Narrative = {
    text,
    words,
    isOrdinaryUse: (at) => (meanings[at] ??= isOrdinaryUse(text, words, at)),
  };
  const findings: Finding[] = [];
  const runs: WordRun[] = [];
  let next = 0;
  for (const [at, word] of words.entries()) {
    if (at < next) continue;
    const candidates = candidatesAt(index, word, words[at + 1], words[at + 2]);
    const longest = longestOf(candidates?.flatMap((names) => nameRunAt(narrative, at, names) ?? []) ?? []);
    if (longest) {
      const run = widened(text, words, { from: at, to: longest.next });
      next = run.to;
      if (isPlace(words, run, longest)) continue;
      runs.push(run);
      const finding = findingOf(words, run, longest);
      if (finding) findings.push(finding);
    } else if (isPluralName(index, word)) {
      findings.push({ kind: 'name', start: word.start, end: word.end - 1 });
    }
  }
  return { findings, runs };
}

type LongestRun = Omit<NameRun, 'person'> & { readonly person?: string };

/** "Roy Thomson Hall": a part of a name among words that no one gave, before the word for a place. */
function isPlace(words: readonly Word[], run: WordRun, { next, isFull }: LongestRun): boolean {
  const after = words[run.to];
  return !isFull && run.to > next && after?.gap === ' ' && !isLowerCase(after.raw) && isInstitutional(after);
}

function findingOf(words: readonly Word[], run: WordRun, longest: LongestRun): Finding | undefined {
  const { next, end, allowed, person, confidence } = longest;
  const isWider = run.to > next;
  const hasMoreBefore = (words[run.from]?.start ?? 0) < (words[longest.from]?.start ?? 0);
  if (allowed && !isWider && !hasMoreBefore) return undefined;
  const place = {
    kind: 'name' as const,
    start: words[run.from]?.start ?? 0,
    end: isWider ? (words[run.to - 1]?.end ?? end) : end,
  };
  if (isAnother(words, run, longest)) return { ...place, confidence: 'likely' };
  return { ...place, person, confidence };
}

/** Whether a run with a word of a person's names belongs to another person: another given name, another last name, or a relative's title. */
function isAnother(words: readonly Word[], { from, to }: WordRun, run: LongestRun): boolean {
  if (to > run.next && !run.isFull) return true;
  if (run.given) return false;
  if (from < run.from) return true;
  const before = words[from - 1];
  const cue = before && /^\.? $/.test(words[from]?.gap ?? '') ? cueOf(before.folded) : undefined;
  return cue === 'relative' || (cue === 'title' && !/^m(?:rs?|s|x|me|iss|lle|aster)$/.test(before?.folded ?? ''));
}

/** The people whose name may begin here, with a word of it or with one or two initials. */
function candidatesAt(
  index: NameIndex,
  word: Word,
  next: Word | undefined,
  nextButOne: Word | undefined,
): readonly KnownNames[] | undefined {
  const dotted = word.raw.length === 1 && next?.raw.length === 1 ? index.get(word.folded + next.folded) : undefined;
  return (
    dotted ?? index.get(word.folded) ?? (next && index.get(next.folded)) ?? (nextButOne && index.get(nextButOne.folded))
  );
}

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
function isPluralName(index: NameIndex, { raw, folded }: Word): boolean {
  if (!folded.endsWith('s')) return false;
  const name = folded.slice(0, -1);
  if (name.length < 3 || isOrdinaryWord(name) || isLowerCase(raw)) return false;
  return (
    index.get(name)?.some(({ parts, firstNameAllowed }) => !firstNameAllowed || parts.get(name)?.given !== true) ??
    false
  );
}
