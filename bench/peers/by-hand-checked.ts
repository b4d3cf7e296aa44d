import { editionInForce } from '../../src/editions/current.ts';
import type { Entry, Facts } from '../../src/model/occurrence.ts';
import { type Answer, levelByHand } from './by-hand.ts';

const { tree, factScopes } = editionInForce.vocabulary;

const subcategories: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(tree).map(([category, ids]) => [category, new Set(Object.keys(ids))]),
);
const keys: ReadonlySet<string> = new Set(['category', 'subcategory', 'facts']);
const ofEntry: ReadonlySet<string> = new Set(idsOf('entry'));
const ofOccurrence: ReadonlySet<string> = new Set(idsOf('entry', 'occurrence'));

function idsOf(...scopes: readonly string[]): string[] {
  return Object.entries(factScopes).flatMap(([id, scope]) => (scopes.includes(scope) ? [id] : []));
}

/** The same switch after the input checks that the library makes too: unknown keys, ids and facts, and wrong answers, are refused. */
export function levelByHandChecked(entry: Entry, occurrence: Facts): Answer {
  for (const key in entry) if (!keys.has(key)) throw new TypeError('an unknown key');
  const known = subcategories.get(entry.category);
  if (known === undefined) throw new TypeError('an unknown category');
  if (entry.subcategory != null && !known.has(entry.subcategory)) throw new TypeError('an unknown subcategory');
  checkFacts(entry.facts, ofEntry);
  checkFacts(occurrence, ofOccurrence);
  return levelByHand(entry, occurrence);
}

function checkFacts(facts: Facts | null | undefined, known: ReadonlySet<string>): void {
  if (facts == null) return;
  const answers: Readonly<Record<string, unknown>> = facts;
  for (const id in answers) {
    const answer = answers[id];
    if (!known.has(id)) throw new TypeError('an unknown fact');
    if (answer !== true && answer !== false && answer != null) throw new TypeError('a wrong answer');
  }
}
