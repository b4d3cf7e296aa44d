import { getOrInsertComputed } from '../lib/memo.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { factsOf } from './check-facts.ts';
import type { Check } from './checks.ts';

/** The checks that depend on the ids that an edition knows. */
export interface VocabularyChecks {
  /** By category and subcategory, the ids of the types. Maps, so that no key reaches into a prototype. */
  readonly taxonomy: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly entryFacts: Check;
  readonly individualFacts: Check;
  /** Facts of the occurrence, which may also answer what is asked of every entry. */
  readonly occurrenceFacts: Check;
}

const made = new WeakMap<Vocabulary, VocabularyChecks>();

/** The checks of a vocabulary, made once. */
export function checksOf(vocabulary: Vocabulary): VocabularyChecks {
  return getOrInsertComputed(made, vocabulary, () => ({
    taxonomy: new Map(
      Object.entries(vocabulary.tree).map(([category, subcategories]) => [
        category,
        new Map(Object.entries(subcategories)),
      ]),
    ),
    entryFacts: factsOf(vocabulary, 'entry'),
    individualFacts: factsOf(vocabulary, 'individual'),
    occurrenceFacts: factsOf(vocabulary, 'occurrence', 'entry'),
  }));
}
