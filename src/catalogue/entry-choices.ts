import { frozen } from '../lib/freeze.ts';
import type { EntryClaim, EntryRole } from '../model/occurrence.ts';
import type { Choice } from './choices.ts';

/**
 * How an entry is known: `Entry.claim`. Frozen.
 *
 * @example
 * ```ts
 * claims.map(({ label }) => label) //=> ['Alleged', 'Witnessed', 'Suspected']
 * ```
 * @since 0.2.0
 */
export const claims: readonly Choice<EntryClaim>[] = frozen([
  { id: 'alleged', label: 'Alleged', help: 'Someone says that it happened.' },
  { id: 'witnessed', label: 'Witnessed', help: 'Someone saw it happen.' },
  { id: 'suspected', label: 'Suspected', help: 'There are signs that it happened.' },
]);

/**
 * In what role the individual was involved: `Entry.role`. Frozen.
 *
 * @example
 * ```ts
 * entryRoles.map(({ id }) => id) //=> ['victim', 'perpetrator', 'unknown']
 * ```
 * @since 0.2.0
 */
export const entryRoles: readonly Choice<EntryRole>[] = frozen([
  { id: 'victim', label: 'Victim', help: 'It was done to the individual.' },
  { id: 'perpetrator', label: 'Perpetrator', help: 'The individual did it, or is said to have done it.' },
  { id: 'unknown', label: 'Not known', help: 'It is not known yet which of the two.' },
]);
