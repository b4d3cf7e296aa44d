import { taxonomy } from '../../../src/editions/2025-11/taxonomy.ts';
import type { CategoryNode } from '../../../src/model/taxonomy.ts';

/** The taxonomy without "Neglect". */
export const taxonomy4: readonly CategoryNode[] = taxonomy.map((category) => ({
  ...category,
  subcategories: category.subcategories.filter(({ id }) => id !== 'neglect'),
}));
