import type { Found } from './found.ts';
import type { KnownNames, NameIndex } from './known-names.ts';
import { type NameRun, type Narrative, nameRunAt } from './name-run.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { standsAsWord } from './stands-as-word.ts';
import { isLowerCase, readWords, type Word } from './words.ts';

/** Where a text names people more fully than they may be named. */
export function findNames(text: string, index: NameIndex): Found[] {
  const words = readWords(text);
  const meanings: boolean[] = [];
  const narrative: Narrative = {
    text,
    words,
    standsAsWord: (at) => (meanings[at] ??= standsAsWord(text, words, at)),
  };
  const found: Found[] = [];
  let next = 0;
  for (const [at, word] of words.entries()) {
    if (at < next) continue;
    const candidates = candidatesAt(index, word, words[at + 1], words[at + 2]);
    const longest = longestOf(candidates?.flatMap((names) => nameRunAt(narrative, at, names) ?? []) ?? []);
    if (longest) {
      next = longest.next;
      if (!longest.allowed) found.push({ kind: 'name', start: word.start, end: longest.end, person: longest.person });
    } else if (isPluralName(index, word)) {
      found.push({ kind: 'name', start: word.start, end: word.end - 1 });
    }
  }
  return found;
}

/** The people whose name may begin here, with a word of it or with one or two initials. */
function candidatesAt(
  index: NameIndex,
  word: Word,
  next: Word | undefined,
  nextButOne: Word | undefined,
): readonly KnownNames[] | undefined {
  return index.get(word.folded) ?? (next && index.get(next.folded)) ?? (nextButOne && index.get(nextButOne.folded));
}

/** The longest run; of several as long, one that must not stay, and nobody in particular when they mean different people. */
function longestOf(runs: readonly NameRun[]): (Omit<NameRun, 'person'> & { person?: string }) | undefined {
  const end = runs.reduce((furthest, run) => Math.max(furthest, run.end), 0);
  const longest = runs.filter((run) => run.end === end);
  const kept = longest.filter(({ allowed }) => !allowed);
  const [first, ...others] = kept.length > 0 ? kept : longest;
  return first && others.length > 0 ? withoutPerson(first) : first;
}

const withoutPerson = ({ person: _, ...run }: NameRun): Omit<NameRun, 'person'> => run;

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
