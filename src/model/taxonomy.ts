import type { CategoryId, PathIn } from './ids.ts';

/** What a report must add to a category, subcategory or type. */
export type RequiredDetail = 'specify' | 'claim' | 'role';

/** What is said of a node of the taxonomy. */
export interface NodeLabels {
  /** As section 13 prints it. */
  readonly label: string;
  /** Other names for the same node in the sources; accepted wherever an id is. */
  readonly aliases?: readonly string[];
  /** What an entry must add: words of its own (`specify`), how it is known (`claim`), the individual’s role (`role`). */
  readonly needs?: readonly RequiredDetail[];
}

/** The words of a category and everything in it, by path. */
export type TaxonomyLabels<C extends CategoryId> = Readonly<Record<PathIn<C>, NodeLabels>>;

/** What the labels of a category mean, by path. */
export type TaxonomyDefinitions<C extends CategoryId> = Readonly<Partial<Record<PathIn<C>, string>>>;

/** What staff call a category and everything in it, by path. */
export type EverydayWords<C extends CategoryId> = Readonly<Partial<Record<PathIn<C>, readonly string[]>>>;

/** A type: the third step of the taxonomy, where section 13 prints one. */
export interface TypeNode extends NodeLabels {
  /** The id that an entry takes. */
  readonly id: string;
}

/** A subcategory; a type is needed exactly when it lists types. */
export interface SubcategoryNode extends TypeNode {
  /** Where an entry of the subcategory without an individual is about a person who is not named, unlike the rest of its category. */
  readonly withoutIndividual?: 'somebody-not-named';
  /** Its types, where section 13 prints any. */
  readonly types?: readonly TypeNode[];
}

/** A category of section 3, with its letter in section 13. */
export interface CategoryNode extends TypeNode {
  /** The id that `Entry.category` takes. */
  readonly id: CategoryId;
  /** Its letter in section 13. */
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I';
  /** Whether an entry without an individual is about the service provider (13.G to 13.I) or about a person who is not named (13.A to 13.F); a subcategory may differ. */
  readonly withoutIndividual: 'service-provider' | 'somebody-not-named';
  /** Its subcategories in the order of section 13. */
  readonly subcategories: readonly SubcategoryNode[];
}
