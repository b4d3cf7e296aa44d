import { getOrInsertComputed } from './memo.ts';

const longest = 64;

/**
 * The known word nearest to a mistyped one: equal but for case and punctuation, or few mistakes apart, by default at most a third of its letters.
 * Returns `undefined` when no candidate is close enough.
 */
export function nearest(
  typed: string,
  known: Iterable<string>,
  mostMistakes = Math.floor(plain(typed.slice(0, longest)).length / 3),
): string | undefined {
  if (typed.length > longest) return undefined;
  const word = plain(typed);
  let best: string | undefined;
  let least = mostMistakes + 1;
  for (const candidate of known) {
    const distance = editDistance(word, plainOf(candidate), least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Known words are few and come again and again. */
const plainWords = new Map<string, string>();

const plainOf = (known: string): string => getOrInsertComputed(plainWords, known, () => plain(known));

/** Insertions, deletions, replacements and swaps of neighbours; gives up with `limit` once that many are needed. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
