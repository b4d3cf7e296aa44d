import { taxonomy } from '../../editions/current.ts';
import { nodeNamed } from '../../input/names.ts';
import type { CategoryNode, SubcategoryNode } from '../../model/taxonomy.ts';

/**
 * Whom an entry is about when it names no individual; undefined where the category is not known, or where it depends on a subcategory
 * that is not given.
 */
export function withoutIndividual(
  category: unknown,
  subcategory: unknown,
): CategoryNode['withoutIndividual'] | undefined {
  const node = nodeNamed(taxonomy, category);
  if (node === undefined) return undefined;
  const own = nodeNamed<SubcategoryNode>(node.subcategories, subcategory);
  if (own === undefined && node.subcategories.some((one) => one.withoutIndividual !== undefined)) return undefined;
  return own?.withoutIndividual ?? node.withoutIndividual;
}
