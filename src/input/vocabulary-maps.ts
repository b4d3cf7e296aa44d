import { getOrInsertComputed } from '../lib/memo.ts';
import type { FactScope } from '../vocabulary/facts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** The ids of a vocabulary as maps, so that no key of the input reaches into a prototype. */
export interface VocabularyMaps {
  /** By category and subcategory, the ids of the types. */
  readonly taxonomy: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly scopes: ReadonlyMap<string, FactScope>;
}

const made = new WeakMap<Vocabulary, VocabularyMaps>();

/** The maps of a vocabulary, made once. */
export function mapsOf(vocabulary: Vocabulary): VocabularyMaps {
  return getOrInsertComputed(made, vocabulary, () => ({
    taxonomy: new Map(Object.entries(vocabulary.tree).map(([category, of]) => [category, new Map(Object.entries(of))])),
    scopes: new Map(Object.entries(vocabulary.factScopes)),
  }));
}
