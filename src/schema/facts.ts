import type * as z from 'zod/mini';
import type { Facts } from '../model/occurrence.ts';
import type { FactScope } from '../vocabulary/facts.ts';
import { factScopes } from '../vocabulary/facts.ts';
import { optional, record, yesOrNo } from './parts.ts';

/** Answers by fact id, at a place that takes facts of some scopes. */
/* @__NO_SIDE_EFFECTS__ */
export function factsOf(...scopes: readonly FactScope[]): z.ZodMiniType<Facts, Facts> {
  const answer = optional(yesOrNo);
  const ids = Object.entries(factScopes).filter(([, scope]) => scopes.includes(scope));
  return record(Object.fromEntries(ids.map(([id]) => [id, answer])));
}
