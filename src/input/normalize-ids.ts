import { taxonomy } from '../editions/current.ts';
import type { CategoryNode, SubcategoryNode, TypeNode } from '../model/taxonomy.ts';
import { isRecord } from './checks.ts';

/**
 * The same input with ids in place of the printed labels and other names of categories, subcategories and types. A text that
 * names none of them stays as it is, for the check to report.
 */
export function normalizeIds(input: unknown, nodes: readonly CategoryNode[] = taxonomy): unknown {
  if (!isRecord(input) || !Array.isArray(input.entries)) return input;
  return { ...input, entries: input.entries.map((entry) => entryWithIds(entry, nodes)) };
}

function entryWithIds(entry: unknown, nodes: readonly CategoryNode[]): unknown {
  if (!isRecord(entry)) return entry;
  const category = nodeNamed(nodes, entry.category);
  if (category === undefined) return entry;
  const subcategory = nodeNamed<SubcategoryNode>(category.subcategories, entry.subcategory);
  const types = (subcategory === undefined ? category.subcategories : [subcategory]).flatMap(
    (node) => node.types ?? [],
  );
  const type = nodeNamed(types, entry.type);
  return {
    ...entry,
    category: category.id,
    ...(subcategory === undefined ? {} : { subcategory: subcategory.id }),
    ...(type === undefined ? {} : { type: type.id }),
  };
}

/** The node that a text names: by its id, its printed label or another name in the sources; case and spaces aside. */
export function nodeNamed<N extends TypeNode>(nodes: readonly N[], text: unknown): N | undefined {
  return typeof text === 'string' ? nodes.find(isNamed(text)) : undefined;
}

/** Whether a node has the name. */
export function isNamed(text: string): (node: TypeNode) => boolean {
  const sought = plain(text);
  return ({ id, label, aliases }) => [id, label, ...(aliases ?? [])].some((name) => plain(name) === sought);
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
