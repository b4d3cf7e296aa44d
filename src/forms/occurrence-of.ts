import { isRecord, typeProblem } from '../input/checks.ts';
import { invalidInput } from '../input/problem.ts';
import type { Occurrence } from '../model/occurrence.ts';

/**
 * The occurrence in a report draft, or in a record of your own that has more fields, such as a row of a database: the keys of an
 * occurrence alone. `assess` takes a draft as it is; what has further keys of its own goes through this function first.
 *
 * @param draft - A draft or another record with the keys of an occurrence; it stays as it is.
 * @returns A new occurrence. What is in it is checked by the function that you give it to.
 * @throws InvalidInputError when it is no record.
 * @example
 * ```ts
 * const row = { createdAt: '2026-11-21', provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] } as const;
 * occurrenceOf(row) //=> { provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] }
 * ```
 * @since 0.2.0
 */
export function occurrenceOf(draft: Occurrence): Occurrence {
  if (!isRecord(draft)) throw invalidInput([typeProblem(draft, ['draft'], 'a draft with an occurrence')]);
  const { contract, provider, occurredAt, awareAt, individuals, entries, facts } = draft;
  return {
    ...(contract === undefined ? {} : { contract }),
    provider,
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(awareAt === undefined ? {} : { awareAt }),
    ...(individuals === undefined ? {} : { individuals }),
    entries,
    ...(facts === undefined ? {} : { facts }),
  };
}
