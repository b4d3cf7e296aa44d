import { parseOccurrence } from '../../input/check-occurrence.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import { type SafeResult, safe } from '../safe.ts';

/**
 * `parseOccurrence` in the manner of `safeParse`: the occurrence with ids in place of labels, or what is wrong with it.
 *
 * @param input - Anything.
 * @returns `{ ok: true, value }` with the occurrence, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const result = safeParseOccurrence({ provider: { programs: ['Homelessness'] }, entries: [{ category: 'Death' }] });
 * result.ok && result.value.entries[0]?.category //=> 'death'
 * ```
 * @since 0.2.0
 */
export const safeParseOccurrence: (input: unknown) => SafeResult<Occurrence> = safe(parseOccurrence);
