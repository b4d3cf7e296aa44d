import { isRecord } from './checks.ts';
import { categoryIndex, idNamed } from './taxonomy-index.ts';

/**
 * The same input with ids in place of the printed labels and other names of categories, subcategories and types. Whatever names
 * nothing stays as it is, for the check to tell.
 */
export function withIds(input: unknown): unknown {
  if (!isRecord(input) || !Array.isArray(input.entries)) return input;
  return { ...input, entries: input.entries.map(entryWithIds) };
}

/** The same for one entry. */
export function entryWithIds(entry: unknown): unknown {
  if (!isRecord(entry) || typeof entry.category !== 'string') return entry;
  const categories = [...categoryIndex().values()];
  const category =
    idNamed(
      categories.map(({ node }) => node),
      entry.category,
    ) ?? entry.category;
  const found = categoryIndex().get(category);
  if (found === undefined) return entry;
  const subcategories = found.node.subcategories;
  const subcategory = named(subcategories, entry.subcategory);
  const within = subcategories.find(({ id }) => id === subcategory);
  const types = within === undefined ? subcategories.flatMap((node) => node.types ?? []) : (within.types ?? []);
  const type = named(types, entry.type);
  return {
    ...entry,
    category,
    ...('subcategory' in entry ? { subcategory } : {}),
    ...('type' in entry ? { type } : {}),
  };
}

const named = (nodes: Parameters<typeof idNamed>[0], value: unknown): unknown =>
  typeof value === 'string' ? (idNamed(nodes, value) ?? value) : value;
