import { editionInForce } from '../../src/editions/current.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import { collectVariables } from '../../src/logic/collect-conditions.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { Entry, Facts } from '../../src/model/occurrence.ts';

/** An entry with every fact that its Level depends on, and the one fact of the occurrence. */
export interface Sample {
  readonly entry: Entry;
  readonly facts: Facts;
  /** All the answers together, as rule engines take them. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly kind: string;
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** Seeded entries of every subcategory with the facts that the Level depends on, most answers no, as in life. */
export const samples = (count: number): Sample[] => samplesWith(count, factsOf);

/** The same as callers have them: whole entries, with some 14 facts of which the Level depends on about four. */
export const wholeSamples = (count: number): Sample[] =>
  samplesWith(count, (category, subcategory) => {
    const read = factsOf(category, subcategory);
    const others = otherFactsOf(category).filter((fact) => !read.includes(fact) && !implying.has(fact));
    return [...read, ...others.slice(0, Math.max(0, factsOfWholeEntry - read.length))];
  });

const factsOfWholeEntry = 15;

/** A yes to one of these is a yes or no to another fact, which a switch written by hand does not know. */
const implying: ReadonlySet<string> = new Set(editionInForce.implications.map((implication) => implication.if));

function samplesWith(count: number, facts: (category: CategoryId, subcategory: string) => string[]): Sample[] {
  const next = random(20261122);
  const kinds = editionInForce.taxonomy.flatMap(({ id, subcategories }) =>
    subcategories.map((subcategory) => ({
      category: id,
      subcategory: subcategory.id,
      facts: facts(id, subcategory.id),
    })),
  );
  return Array.from({ length: count }, () => {
    const kind = kinds[Math.floor(next() * kinds.length)];
    if (kind === undefined) throw new Error('there are kinds of entries');
    const { category, subcategory } = kind;
    const answers = Object.fromEntries(kind.facts.map((fact) => [fact, next() < 0.2]));
    const { mediaAttention = false, ...own } = answers;
    const [entry] = parseOccurrence({
      provider: { programs: ['homelessness'] },
      entries: [{ category, subcategory, facts: own }],
    }).entries;
    if (entry === undefined) throw new Error('one entry was given');
    return { entry, facts: { mediaAttention }, answers, kind: `${category}/${subcategory}` };
  });
}

/** The facts that the Level 1 criteria of a subcategory read. */
function factsOf(category: CategoryId, subcategory: string): string[] {
  return [...collectVariables(criteriaOf(category, subcategory)).facts];
}

/** The facts of an entry that other rules read, those of its category first. */
function otherFactsOf(category: CategoryId): string[] {
  const { reportability, description, notifications, vocabulary } = editionInForce;
  const ofCategory = description.filter(({ categories }) => categories?.includes(category));
  const { facts } = collectVariables([reportability[category], ofCategory, notifications]);
  const scopes: Readonly<Record<string, string>> = vocabulary.factScopes;
  return [...facts].filter((fact) => scopes[fact] === 'entry');
}

/** The Level 1 criteria of a subcategory. */
export function criteriaOf(category: CategoryId, subcategory: string) {
  return editionInForce.levels[category].levelOne.filter(
    ({ subcategories }) => subcategories === undefined || subcategories.some((id) => id === subcategory),
  );
}
