import type { FactId, FactScope } from './facts.ts';
import { factScopes } from './facts.ts';
import { tree } from './taxonomy.ts';

/** The ids that an edition knows: its facts, each with where an answer belongs, and its categories with what is in them. */
export interface Vocabulary {
  readonly factScopes: Readonly<Partial<Record<FactId, FactScope>>>;
  readonly tree: Readonly<Record<keyof typeof tree, Readonly<Record<string, readonly string[]>>>>;
}

/** Every id that there is. */
export const vocabulary: Vocabulary = { factScopes, tree };

/** The facts of a vocabulary, in its order. */
/* @__NO_SIDE_EFFECTS__ */
export function factIdsOf(scopes: Vocabulary['factScopes']): readonly FactId[] {
  return Object.keys(scopes).filter((id): id is FactId => id in scopes);
}
