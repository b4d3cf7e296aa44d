import { everydayWords } from '../editions/current.ts';
import { checkArguments } from '../input/check-arguments.ts';
import { string } from '../input/checks.ts';
import { frozen } from '../lib/freeze.ts';
import { getOrInsertComputed, lazy } from '../lib/memo.ts';
import { nearest } from '../lib/nearest.ts';
import { allNodes, type FoundNode } from './taxonomy.ts';
import { wordsIn } from './words-in.ts';

/** A node of the taxonomy that fits what was described, and why. */
export interface TaxonomyMatch extends FoundNode {
  /** From 0 to 1: how well the words fit. A name that is given word for word has 1. */
  readonly score: number;
  /** The names, examples and staff words of the node that fit, best first. */
  readonly because: readonly string[];
}

/**
 * The categories, subcategories and types that fit a description in everyday words, best first: the printed labels, the examples of
 * section 13 and what staff call things ("AWOL", "missed dose", "bed bugs"). Endings and small typing mistakes do not matter.
 *
 * Hint: it suggests where to look. Only the criteria of the category decide whether a report is required.
 *
 * @param words - A word or a short description, such as "resident ran away".
 * @returns At most ten nodes; none when no word is known.
 * @throws InvalidInputError when it is no text.
 * @example
 * ```ts
 * findTaxonomy('missed dose')[0]?.path //=> 'error-or-omission/medication-error'
 * findTaxonomy('bomb threat')[0]?.because //=> ['bomb threat', 'bomb', 'External threat']
 * findTaxonomy('zzz') //=> []
 * ```
 * @since 0.2.0
 */
export function findTaxonomy(words: string): readonly TaxonomyMatch[] {
  checkArguments(['words', words, string('a description in words, as text')]);
  const sought = correct(wordsIn(words.slice(0, longestDescription)));
  const total = weightOf(sought);
  if (total === 0) return [];
  const found = index().phrases.flatMap((phrase) => {
    const score = scoreOf(phrase, sought, total);
    return score < leastScore ? [] : [{ phrase, score }];
  });
  const byNode = new Map<FoundNode, Found[]>();
  for (const fit of found.sort((a, b) => b.score - a.score)) {
    getOrInsertComputed(byNode, fit.phrase.node, (): Found[] => []).push(fit);
  }
  // Of two nodes that fit equally well, the one with more fitting names is more likely meant.
  const matches = [...byNode.values()].sort((a, b) => best(b) - best(a) || b.length - a.length);
  return frozen(matches.slice(0, mostMatches).flatMap(toMatch));
}

interface Found {
  readonly phrase: Phrase;
  readonly score: number;
}

const best = (found: readonly Found[]): number => found[0]?.score ?? 0;

function toMatch(found: readonly Found[]): TaxonomyMatch[] {
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      ...first.phrase.node,
      score: first.score,
      because: found.slice(0, mostReasons).map(({ phrase }) => phrase.text),
    },
  ];
}

const longestDescription = 500;
const mostMatches = 10;
const mostReasons = 3;
const leastScore = 0.3;

/** A name or an example of a node, as the words that are compared. */
interface Phrase {
  readonly node: FoundNode;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
  /** A definition describes more than it names, so it counts for less. */
  readonly worth: number;
}

const index = lazy(() => {
  const named = allNodes().flatMap((node) =>
    namesOf(node).map(({ text, worth }) => ({ node, text, words: new Set(wordsIn(text)), worth })),
  );
  const frequency = new Map<string, number>();
  for (const { words } of named) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + named.length / (frequency.get(word) ?? 1));
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0);
  return { phrases: named.map((phrase): Phrase => ({ ...phrase, weight: sum(phrase.words) })), frequency, sum };
});

const namesOf = ({ node, path }: FoundNode): { readonly text: string; readonly worth: number }[] => [
  ...[node.label, ...(node.aliases ?? []), ...(everydayWords[path] ?? [])].map((text) => ({ text, worth: 1 })),
  ...(node.definition === undefined ? [] : [{ text: node.definition, worth: 0.6 }]),
];

const weightOf = (words: ReadonlySet<string>): number =>
  index().sum([...words].filter((word) => index().frequency.has(word)));

/** The words as the index has them: an unknown word is replaced by the nearest known one. */
function correct(words: readonly string[]): ReadonlySet<string> {
  const { frequency } = index();
  return new Set(
    words.map((word) =>
      frequency.has(word) || word.length < shortestCorrected
        ? word
        : (nearest(word, frequency.keys(), word.length < 8 ? 1 : 2) ?? word),
    ),
  );
}

/** Shorter words are too near to one another to guess which one was meant. */
const shortestCorrected = 5;

/** Weighs how much of the phrase was described, and how much of the description the phrase covers. */
function scoreOf({ words, weight, worth }: Phrase, sought: ReadonlySet<string>, total: number): number {
  const common = index().sum([...words].filter((word) => sought.has(word)));
  return common === 0 ? 0 : (worth * 2 * common) / (weight + total);
}
