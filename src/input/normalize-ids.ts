import { taxonomy } from '../editions/current.ts';
import { mapFields, mapItems } from '../lib/map-fields.ts';
import type { CategoryNode, SubcategoryNode } from '../model/taxonomy.ts';
import { isRecord, isTooLong } from './checks.ts';
import { nodeNamed } from './names.ts';
import { normalizeChoices } from './normalize-choices.ts';

/**
 * The same input with ids in place of printed labels and other names; the input itself where it has ids already. A text that names
 * nothing stays as it is, for the check to report.
 */
export function normalizeIds(input: unknown, nodes: readonly CategoryNode[] = taxonomy): unknown {
  if (!isRecord(input)) return input;
  return mapFields(input, {
    provider: normalizeChoices,
    individuals: (individuals) => eachOf(individuals, normalizeChoices),
    entries: (entries) => eachOf(entries, (entry) => entryWithIds(entry, nodes)),
  });
}

function eachOf(list: unknown, normalize: (item: unknown) => unknown): unknown {
  return Array.isArray(list) && !isTooLong(list) ? mapItems(list, normalize) : list;
}

/** The same entry with ids in place of names. */
export function entryWithIds(given: unknown, nodes: readonly CategoryNode[] = taxonomy): unknown {
  const entry = normalizeChoices(given);
  if (!isRecord(entry)) return entry;
  const category = nodeNamed(nodes, entry.category);
  if (category === undefined) return entry;
  const subcategory = nodeNamed<SubcategoryNode>(category.subcategories, entry.subcategory);
  return mapFields(entry, {
    category: () => category.id,
    subcategory: (given) => subcategory?.id ?? given,
    type: (given) => typeIn(subcategory === undefined ? category.subcategories : [subcategory], given),
  });
}

/** The id of the type that a text names in some subcategories. */
function typeIn(among: readonly SubcategoryNode[], given: unknown): unknown {
  for (const { types } of among) if (types?.some(({ id }) => id === given)) return given;
  const all = among.flatMap(({ types }) => types ?? []);
  return nodeNamed(all, given)?.id ?? given;
}
