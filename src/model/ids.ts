import type { tree } from '../vocabulary/taxonomy.ts';

// The ids of the taxonomy, as unions taken from its data.

/** The taxonomy as a type. */
type Tree = typeof tree;

/** One of the nine categories of section 3. */
export type CategoryId = keyof Tree;
/** The subcategories of one category. */
export type SubcategoryIdOf<C extends CategoryId> = keyof Tree[C] & string;
/** The types of one subcategory, or of all subcategories of a category. */
export type TypeIdOf<C extends CategoryId, S extends SubcategoryIdOf<C> = SubcategoryIdOf<C>> = {
  [One in S]: Tree[C][One] extends readonly (infer T extends string)[] ? T : never;
}[S];
/** Any subcategory. */
export type SubcategoryId = { [C in CategoryId]: SubcategoryIdOf<C> }[CategoryId];
/** Any type. */
export type TypeId = { [C in CategoryId]: TypeIdOf<C> }[CategoryId];

type TypePath<C extends CategoryId, S extends SubcategoryIdOf<C>> = Tree[C][S] extends readonly (infer T extends
  string)[]
  ? `${C}/${S}/${T}`
  : never;

/** The paths of a category and everything in it: "death", "death/accidental", "death/accidental/fall". */
export type PathIn<C extends CategoryId> =
  | C
  | { [S in SubcategoryIdOf<C>]: `${C}/${S}` | TypePath<C, S> }[SubcategoryIdOf<C>];
