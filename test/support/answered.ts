import { type EntryKind, factsFor } from '../../src/catalogue/facts-for.ts';
import type { Facts } from '../../src/model/occurrence.ts';
import { type FactId, type FactScope, factScopes } from '../../src/vocabulary/facts.ts';

/** Answers that a rule of the entry's category may not read, which the types of an entry refuse in a literal. */
export const answers = (facts: Facts): Facts => facts;

/** Answers to every question of a kind of entry, as a form that is filled in has them: no, but for some that are given. */
export function answered(kind: EntryKind, own: Facts = {}, scope: FactScope = 'entry'): Facts {
  const facts = factsFor(kind).filter((id) => factScopes[id] === scope);
  const no: Partial<Record<FactId, boolean>> = Object.fromEntries(facts.map((id) => [id, false]));
  return { ...no, ...own };
}
