import { settings } from '../editions/2025-11/s04-who/settings.ts';
import type { Population, PrivacyRegime, ProviderRole } from '../model/occurrence.ts';
import type { CategoryNode } from '../model/taxonomy.ts';
import type { FieldId } from './condition.ts';
import { frozen } from './freeze.ts';

export const populations: readonly Population[] = frozen([
  'child',
  'young-person',
  'adult-with-developmental-disability',
  'adult',
]);
export const providerRoles: readonly ProviderRole[] = frozen([
  'childrens-aid-society',
  'childrens-residential-licensee',
  'placing-agency',
  'health-information-custodian',
]);
export const privacyRegimes: readonly PrivacyRegime[] = frozen(['phipa', 'cyfsa', 'public-sector']);

/** The values of a field, put together where no condition tells them apart. */
export class Domain {
  /** One set of values for each class, such as `['child']`; a field with one value has sets of one. */
  readonly classes: readonly (readonly string[])[];
  /** How many of the classes an unknown value may turn out to be: the first ones. */
  readonly open: number;
  private readonly numbers = new Map<string, number>();
  private readonly byValue = new Map<string, number>();

  /** `unknown` are the values that a completion may give; `given`, those that only an answer can. */
  constructor(
    unknown: readonly (readonly string[])[],
    given: readonly (readonly string[])[],
    private readonly told: readonly (readonly string[])[],
  ) {
    const classes: (readonly string[])[] = [];
    const add = (values: readonly string[]): void => {
      const key = this.signature(values);
      if (this.numbers.has(key)) return;
      this.numbers.set(key, classes.length);
      classes.push(values);
    };
    unknown.forEach(add);
    this.open = classes.length;
    given.forEach(add);
    this.classes = classes;
  }

  /** The class of a value. */
  classOf(value: string): number {
    const known = this.byValue.get(value);
    if (known !== undefined) return known;
    const found = this.classOfAll([value]);
    this.byValue.set(value, found);
    return found;
  }

  /** The class of a set of values. */
  classOfAll(values: readonly string[]): number {
    return this.numbers.get(this.signature(values)) ?? -1;
  }

  /** Which of the lists told apart the values touch. */
  private signature(values: readonly string[]): string {
    return this.told.map((list) => (values.some((value) => list.includes(value)) ? 1 : 0)).join('');
  }
}

/** The domain of a field in entries of a category. */
export function domainOf(
  field: FieldId,
  category: CategoryNode | undefined,
  told: readonly (readonly string[])[],
): Domain {
  switch (field) {
    case 'population':
      return new Domain(single(populations), [], told);
    case 'residence':
    case 'setting':
      return new Domain(single(settings.map(({ id }) => id)), [], told);
    case 'role':
      return new Domain(single(['perpetrator', 'victim']), [], told);
    case 'directlyOperated':
      return new Domain(single(['true', 'false']), [], told);
    case 'providerRoles':
      return new Domain(subsets(providerRoles), [], told);
    case 'privacyRegimes':
      // Every provider is under at least one privacy law; one that says it is under none is taken at its word.
      return new Domain(subsets(privacyRegimes).slice(1), [[]], told);
    case 'subcategory':
      return new Domain(single((category?.subcategories ?? []).map(({ id }) => id)), [], told);
    case 'type':
      return new Domain(single(typesOf(category)), [[]], told);
  }
}

function typesOf(category: CategoryNode | undefined): string[] {
  return (category?.subcategories ?? []).flatMap(({ types }) => (types ?? []).map(({ id }) => id));
}

const single = (values: readonly string[]): string[][] => values.map((value) => [value]);

/** Every subset, the empty one first. */
function subsets(values: readonly string[]): string[][] {
  const sets: string[][] = [[]];
  for (const value of values) sets.push(...sets.map((set) => [...set, value]));
  return sets;
}
