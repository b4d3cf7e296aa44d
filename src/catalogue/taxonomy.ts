import { definitions, taxonomy as nodes } from '../editions/current.ts';
import { checkArguments } from '../input/check-arguments.ts';
import { string } from '../input/checks.ts';
import { isNamed } from '../input/names.ts';
import { frozen } from '../lib/freeze.ts';
import { lazy } from '../lib/memo.ts';
import type { CategoryId } from '../model/ids.ts';
import type { CategoryNode, SubcategoryNode, TypeNode } from '../model/taxonomy.ts';

/** A type with what it means. */
export interface DefinedType extends TypeNode {
  /** What the label means, where it needs to be said. */
  readonly definition?: string;
}

/** A subcategory with what it means, and its types. */
export interface DefinedSubcategory extends Omit<SubcategoryNode, 'types'> {
  /** What the label means, where it needs to be said. */
  readonly definition?: string;
  /** The types, where section 13 prints any: an entry then needs one. */
  readonly types?: readonly DefinedType[];
}

/** A category with what it means, and its subcategories. */
export interface DefinedCategory extends Omit<CategoryNode, 'subcategories'> {
  /** What the label means, in our own words. */
  readonly definition: string;
  /** The subcategories in the order of section 13. */
  readonly subcategories: readonly DefinedSubcategory[];
}

/**
 * The nine categories of section 13 with their subcategories and types: ids, exact labels, definitions in our words, other names that
 * are accepted on input, and what a report must add. Frozen.
 *
 * @example
 * ```ts
 * taxonomy[3]?.subcategories[1]?.types?.[0]?.label //=> 'Peer on peer'
 * ```
 * @since 0.1.0
 */
export const taxonomy: readonly DefinedCategory[] = defined();

/* @__NO_SIDE_EFFECTS__ */
function defined(): readonly DefinedCategory[] {
  const meaning = (path: string): { readonly definition?: string } => {
    const definition = definitions[path];
    return definition === undefined ? {} : { definition };
  };
  return frozen(
    nodes.map(
      (category): DefinedCategory => ({
        ...category,
        definition: definitions[category.id] ?? '',
        subcategories: category.subcategories.map(({ types, ...subcategory }): DefinedSubcategory => {
          const path = `${category.id}/${subcategory.id}`;
          const of = types?.map((type): DefinedType => ({ ...type, ...meaning(`${path}/${type.id}`) }));
          return { ...subcategory, ...meaning(path), ...(of === undefined ? {} : { types: of }) };
        }),
      }),
    ),
  );
}

/** A node of the taxonomy and its place there. */
export interface FoundNode {
  /** "death", "death/accidental" or "death/accidental/fall". */
  readonly path: string;
  /** Which step of the taxonomy it is. */
  readonly kind: 'category' | 'subcategory' | 'type';
  /** The category that it is or belongs to. */
  readonly category: CategoryId;
  /** The node itself, with label and definition. */
  readonly node: DefinedCategory | DefinedSubcategory | DefinedType;
}

/**
 * The node of a path or a name. A path is made of ids or labels with slashes between them; a single name is an id, a
 * printed label or another name in the sources, such as "Individual on Individual". Case does not matter.
 *
 * Hint: a name that several nodes have, such as "Other", finds nothing; give its path.
 *
 * @returns `undefined` when no node, or more than one, has the name.
 * @throws InvalidInputError when it is no text.
 * @example
 * ```ts
 * findTaxonomyNode('Individual on Individual')?.path //=> 'serious-individual-action/assault/peer-on-peer'
 * findTaxonomyNode('death/accidental/fall')?.node.label //=> 'Fall'
 * findTaxonomyNode('Other') //=> undefined
 * ```
 * @since 0.1.0
 */
export function findTaxonomyNode(pathOrLabel: string): FoundNode | undefined {
  checkArguments(['pathOrLabel', pathOrLabel, string('a path or a name, as text')]);
  const all = allNodes();
  const hasName = isNamed(pathOrLabel);
  const named = all.filter(({ node }) => hasName(node));
  if (named.length === 1) return named[0];
  return named.find(({ kind }) => kind === 'category') ?? followed(pathOrLabel);
}

/** A path of ids or labels. Some labels contain slashes, so each step takes the longest name that fits. */
function followed(path: string): FoundNode | undefined {
  const steps = path.split('/');
  let found: FoundNode | undefined;
  let from = 0;
  while (from < steps.length) {
    const next = longest(steps, from, found);
    if (next === undefined) return undefined;
    [found, from] = next;
  }
  return found;
}

function longest(
  steps: readonly string[],
  from: number,
  parent: FoundNode | undefined,
): [FoundNode, number] | undefined {
  const children = allNodes().filter(({ path }) =>
    parent === undefined
      ? !path.includes('/')
      : path.startsWith(`${parent.path}/`) && depth(path) === depth(parent.path) + 1,
  );
  for (let to = Math.min(steps.length, from + longestName()); to > from; to--) {
    const hasName = isNamed(steps.slice(from, to).join('/'));
    const found = children.find(({ node }) => hasName(node));
    if (found !== undefined) return [found, to];
  }
  return undefined;
}

const depth = (path: string): number => path.split('/').length;

/** The most steps that one name takes up. */
const longestName = lazy(() =>
  Math.max(...allNodes().flatMap(({ node }) => [node.label, ...(node.aliases ?? [])].map(depth))),
);

/** Every node of the taxonomy, in its order. */
export const allNodes = lazy((): readonly FoundNode[] =>
  frozen(
    taxonomy.flatMap((category): FoundNode[] => {
      const of = { category: category.id };
      return [
        { path: category.id, kind: 'category', node: category, ...of },
        ...category.subcategories.flatMap((subcategory): FoundNode[] => {
          const path = `${category.id}/${subcategory.id}`;
          return [
            { path, kind: 'subcategory', node: subcategory, ...of },
            ...(subcategory.types ?? []).map(
              (type): FoundNode => ({ path: `${path}/${type.id}`, kind: 'type', node: type, ...of }),
            ),
          ];
        }),
      ];
    }),
  ),
);
