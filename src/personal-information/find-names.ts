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
    const candidates = candidatesAt(index, words, at);
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
function candidatesAt(index: NameIndex, words: readonly Word[], at: number): readonly KnownNames[] | undefined {
  const folded = words[at]?.folded ?? '';
  const named = index.get(folded);
  if (named || folded.length !== 1) return named;
  return index.get(words[at + 1]?.folded ?? '') ?? index.get(words[at + 2]?.folded ?? '');
}

/** The longest run; of several as long, one that must not stay, and nobody in particular when they mean different people. */
function longestOf(runs: readonly NameRun[]): (Omit<NameRun, 'person'> & { person?: string }) | undefined {
  if (runs.length === 0) return undefined;
  const end = Math.max(...runs.map((run) => run.end));
  const longest = runs.filter((run) => run.end === end);
  const kept = longest.filter(({ allowed }) => !allowed);
  const [first, second] = kept.length > 0 ? kept : longest;
  if (first === undefined || second === undefined) return first;
  const { person: _, ...nobody } = first;
  return nobody;
}

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
