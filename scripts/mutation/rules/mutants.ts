import { editionInForce, taxonomy } from '../../../src/editions/current.ts';
import type { CategoryNode } from '../../../src/model/taxonomy.ts';
import { at, changing, isObject, type Mutant, type Path, put } from './mutant.ts';
import { type Choices, choicesIn, variantsOf } from './variants.ts';

/** Every mutant of the data: of each rule, each without it, and of the taxonomy. */
export function mutantsOf(data: Readonly<Record<string, unknown>>): Mutant[] {
  const { tree, ...rules } = data;
  // What there is to choose from is what rules of the same kind say.
  const mutants = Object.entries(rules).flatMap(([name, kinds]) =>
    Object.entries(isObject(kinds) ? kinds : {}).flatMap(([kind, value]) =>
      inValue(value, [name, kind], choicesIn(value)),
    ),
  );
  return [...mutants, ...(tree === undefined ? [] : taxonomy.flatMap(ofCategory))];
}

/** The name of a rule: its id, or its recipient. */
function nameOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const name = value.id ?? value.recipient;
  return typeof name === 'string' ? name : undefined;
}

function inValue(value: unknown, path: Path, choices: Choices): Mutant[] {
  if (!isObject(value)) return [];
  const name = path.length > 1 ? nameOf(value) : undefined;
  if (name !== undefined) return ofRule(value, name, path, choices);
  return Object.entries(value).flatMap(([key, inner]) => {
    const here: Path = [...path, Array.isArray(value) ? Number(key) : key];
    const mutants = inValue(inner, here, choices);
    const of = nameOf(inner);
    if (!Array.isArray(value) || of === undefined) return mutants;
    return [{ id: `${path[0]} ${of}: dropped`, of, change: changing(path, [Number(key)], 'remove') }, ...mutants];
  });
}

function ofRule(rule: unknown, of: string, path: Path, choices: Choices): Mutant[] {
  // The nodes of the taxonomy are removed by themselves, from the tree as well.
  const inRule = variantsOf(rule, choices).filter(
    ({ path: [first], what }) =>
      !(path[1] === 'taxonomy' && first === 'subcategories' && what === 'dropped') &&
      !(first === 'categories' && what === 'left out' && isOfOneCategory(rule)),
  );
  return inRule.map(({ path: steps, what, edit }) => ({
    id: `${path[0]} ${of} ${steps.join('.')}: ${what}`,
    of,
    change: changing(path, steps, edit),
  }));
}

/** Whether each subcategory of the rule is found in one category alone: then the rule says the same without its categories. */
function isOfOneCategory(rule: unknown): boolean {
  const subcategories = at(rule, ['subcategories']);
  const isIn = (id: unknown): number =>
    taxonomy.filter((category) => category.subcategories.some((one) => one.id === id)).length;
  return isNodes(subcategories) && subcategories.every((id) => isIn(id) === 1);
}

function ofCategory(category: CategoryNode): Mutant[] {
  const subcategories = category.subcategories.flatMap((subcategory): Mutant[] => [
    removing([category.id, subcategory.id]),
    ...(subcategory.types ?? []).map((type) => removing([category.id, subcategory.id, type.id])),
  ]);
  return [removing([category.id]), ...subcategories];
}

/** Takes a node out of the tree and out of the taxonomy. */
function removing(ids: readonly string[]): Mutant {
  const of = ids.join('/');
  return {
    id: `taxonomy ${of}: removed`,
    of,
    change: (data) => {
      const last = ids.at(-1) ?? '';
      const inTree = at(data, ['tree', ...ids.slice(0, -1)]);
      if (!isObject(inTree)) throw new RangeError('a node of the taxonomy stands in the tree');
      put(inTree, Array.isArray(inTree) ? inTree.indexOf(last) : last, 'remove');
      const nodes = ids.slice(0, -1).reduce<unknown>(
        (inner, id, depth) => {
          const node = isNodes(inner) ? inner.find((one) => nameOf(one) === id) : undefined;
          return at(node, [depth === 0 ? 'subcategories' : 'types']);
        },
        at(data, [editionInForce.id, 'taxonomy']),
      );
      if (!isNodes(nodes)) throw new RangeError('a node of the taxonomy stands in the edition');
      put(
        nodes,
        nodes.findIndex((one) => nameOf(one) === last),
        'remove',
      );
    },
  };
}

const isNodes = (value: unknown): value is readonly unknown[] => Array.isArray(value);
