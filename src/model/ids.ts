import type { taxonomy } from '../editions/2025-11/taxonomy.ts';

// The ids of the taxonomy, as unions taken from its data.

type Taxonomy = (typeof taxonomy)[number];
type CategoryOf<C> = Extract<Taxonomy, { readonly id: C }>;
type TypesIn<S> = S extends { readonly types: readonly (infer T)[] } ? T : never;
type IdOf<N> = N extends { readonly id: infer I extends string } ? I : never;

/** One of the nine categories of section 3. */
export type CategoryId = IdOf<Taxonomy>;
/** The subcategories of one category. */
export type SubcategoryIdOf<C extends CategoryId> = IdOf<CategoryOf<C>['subcategories'][number]>;
/** The types of one category. */
export type TypeIdOf<C extends CategoryId> = IdOf<TypesIn<CategoryOf<C>['subcategories'][number]>>;
/** Any subcategory. */
export type SubcategoryId = { [C in CategoryId]: SubcategoryIdOf<C> }[CategoryId];
/** Any type. */
export type TypeId = { [C in CategoryId]: TypeIdOf<C> }[CategoryId];
