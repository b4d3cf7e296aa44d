import { taxonomy } from '../editions/2025-11/taxonomy.ts';
import type { CategoryNode, SubcategoryNode, TypeNode } from '../model/taxonomy.ts';

/** The ids of the taxonomy for checking and for finding, with the labels and aliases that are taken in their place. */
export interface CategoryIndex {
  readonly node: CategoryNode;
  readonly subcategories: ReadonlyMap<string, SubcategoryIndex>;
  /** Types of every subcategory. */
  readonly types: ReadonlySet<string>;
}

export interface SubcategoryIndex {
  readonly node: SubcategoryNode;
  readonly types: ReadonlyMap<string, TypeNode>;
}

let categories: ReadonlyMap<string, CategoryIndex> | undefined;

/** By id. Made when first asked for. */
export function categoryIndex(): ReadonlyMap<string, CategoryIndex> {
  categories ??= new Map(taxonomy.map((node: CategoryNode) => [node.id, indexOf(node)]));
  return categories;
}

function indexOf(node: CategoryNode): CategoryIndex {
  const subcategories = new Map(
    node.subcategories.map((subcategory) => [
      subcategory.id,
      { node: subcategory, types: new Map((subcategory.types ?? []).map((type) => [type.id, type])) },
    ]),
  );
  const types = new Set(node.subcategories.flatMap((subcategory) => (subcategory.types ?? []).map(({ id }) => id)));
  return { node, subcategories, types };
}

/** The id of the node that a text names: an id, a printed label or another name in the sources; case and spaces aside. */
export function idNamed(nodes: Iterable<TypeNode | CategoryNode>, text: string): string | undefined {
  const sought = plain(text);
  for (const { id, label, aliases } of nodes) {
    if ([id, label, ...(aliases ?? [])].some((name) => plain(name) === sought)) return id;
  }
  return undefined;
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
