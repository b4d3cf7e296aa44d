/** What a report must add to a category, subcategory or type. */
export type Need = 'specify' | 'claim' | 'role';

/** A type: the third step of the taxonomy, where section 13 prints one. */
export interface TypeNode {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  readonly needs?: readonly Need[];
  /** Other names for the same node in the sources; accepted wherever an id is. */
  readonly aliases?: readonly string[];
}

/** A subcategory; a type is needed exactly when it lists types. */
export interface SubcategoryNode extends TypeNode {
  readonly types?: readonly TypeNode[];
}

/** A category of section 3, with its letter in section 13. */
export interface CategoryNode {
  readonly id: string;
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I';
  readonly label: string;
  readonly definition: string;
  readonly aliases?: readonly string[];
  /** Whether an entry without an individual is about the service provider (13.G to 13.I) or about somebody not named (13.A to 13.F). */
  readonly withoutIndividual: 'service-provider' | 'somebody-not-named';
  readonly subcategories: readonly SubcategoryNode[];
}
