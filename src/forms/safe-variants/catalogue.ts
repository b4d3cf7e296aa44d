import { factsFor } from '../../catalogue/facts-for.ts';
import type { FactId } from '../../vocabulary/facts.ts';
import { type SafeResult, safe } from '../safe.ts';

/**
 * `factsFor` for the values of a form.
 *
 * @param entry - Anything, as for `factsFor`.
 * @returns `{ ok: true, value }` with the ids of the facts, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeFactsFor({ category: 'death', subcategory: 'suicide' }).ok //=> true
 * ```
 * @since 0.2.0
 */
export const safeFactsFor: (entry: unknown) => SafeResult<FactId[]> = safe(factsFor);
