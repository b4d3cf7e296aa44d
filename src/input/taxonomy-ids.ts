import { tree } from '../vocabulary/taxonomy.ts';

/** By category and subcategory, the ids of the types that there are. Maps, so that no key reaches into a prototype. */
export const taxonomyIds: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
  Object.entries(tree).map(([category, of]) => [category, new Map(Object.entries<readonly string[]>(of))]),
);
