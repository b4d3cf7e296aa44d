import { frozen } from '../lib/freeze.ts';
import type { Missing } from '../model/assessment.ts';
import type { CategoryId } from '../model/ids.ts';
import type { CategoryNode } from '../model/taxonomy.ts';

/** The subcategories of a category, or the types of a subcategory (of the category, where that is open too); none for other questions. */
export function taxonomyOptions(
  taxonomy: readonly CategoryNode[],
  what: Missing,
  category: CategoryId,
  subcategory: string | undefined,
): readonly { readonly id: string; readonly label: string }[] {
  const subcategories = taxonomy.flatMap((node) => (node.id === category ? node.subcategories : []));
  if (what === 'subcategory') return frozen(subcategories.map(option));
  const known = subcategories.filter(({ id }) => subcategory === undefined || id === subcategory);
  return frozen(known.flatMap(({ types }) => (types ?? []).map(option)));
}

const option = ({ id, label }: { readonly id: string; readonly label: string }): { id: string; label: string } => ({
  id,
  label,
});
