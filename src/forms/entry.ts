import { vocabularyInForce } from '../editions/current.ts';
import { entryWithoutBlanks } from '../input/blanks.ts';
import { checkEntry } from '../input/check-entry.ts';
import { isNil, isRecord, typeProblem } from '../input/checks.ts';
import { entryWithIds } from '../input/normalize-ids.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import type { CategoryId, SubcategoryIdOf } from '../model/ids.ts';
import type { Entry, EntryOf } from '../model/occurrence.ts';

/** The subcategories of a category; of several categories, those of any. */
export type SubcategoryIn<C extends CategoryId> = C extends CategoryId ? SubcategoryIdOf<C> : never;

/** The fields of an entry besides its category and subcategory. */
export type EntryFields<C extends CategoryId> = C extends CategoryId
  ? Omit<EntryOf<C>, 'category' | 'subcategory'>
  : never;

/**
 * An entry from a category and subcategory that are variables: a literal of type `Entry` has to name them in the code. Whether they
 * belong together is checked when it runs, and labels are taken in place of ids.
 *
 * @param category - The category.
 * @param subcategory - A subcategory of it; left out or '' where it is not known.
 * @param fields - The type, the individual, the facts and more.
 * @returns A new entry.
 * @throws InvalidInputError when the subcategory is of another category, or anything else is not well formed.
 * @example
 * ```ts
 * const category = taxonomy[0]?.id ?? 'death';
 * entry(category, 'suicide', { individual: 'i1' }) //=> { category: 'death', subcategory: 'suicide', individual: 'i1' }
 * ```
 * @since 0.2.0
 */
export function entry<C extends CategoryId>(
  category: C,
  subcategory?: SubcategoryIn<C> | '' | null,
  fields?: EntryFields<C>,
): Entry {
  if (!isNil(fields) && !isRecord(fields))
    throw invalidInput([typeProblem(fields, ['fields'], 'the fields of an entry')]);
  const given = { category, ...(subcategory ? { subcategory } : {}), ...fields };
  const built = entryWithIds(given);
  const problems: Problem[] = [];
  if (isEntry(built, problems)) return entryWithoutBlanks(built);
  throw invalidInput(problems);
}

function isEntry(value: unknown, problems: Problem[]): value is Entry {
  checkEntry(value, ['entry'], problems, vocabularyInForce);
  return problems.length === 0;
}
