import { type DefinedCategory, taxonomy } from '../../../../src/catalogue/taxonomy.ts';
import type { Condition } from '../../../../src/logic/condition.ts';
import type { CompanionTarget, ScopedRule } from '../../../../src/model/rule.ts';
import { conditionCell } from '../../conditions.ts';
import { listed } from '../../markdown.ts';

export const isAlways = (condition: Condition): boolean => 'all' in condition && condition.all.length === 0;

/** The labels of the subcategories with these ids, in the order of the taxonomy. */
export const labelsOf = (category: DefinedCategory, ids: readonly string[] | undefined): string[] =>
  category.subcategories.filter((subcategory) => ids?.includes(subcategory.id)).map(({ label }) => label);

/** When a rule applies: first its subcategories, then its condition. */
export function whenCell(category: DefinedCategory, { subcategories, when }: ScopedRule): string {
  const labels = labelsOf(category, subcategories).map((label) => `**${label}**`);
  if (labels.length === 0) return conditionCell(when);
  const of = `Subcategory: ${listed(labels, 'or')}`;
  return isAlways(when) ? of : `${of}<br>**and** ${conditionCell(when)}`;
}

/** "Serious injury, Self-harm" */
export function targetLabel({ category, subcategory, type }: CompanionTarget): string {
  const of = taxonomy.find(({ id }) => id === category);
  const sub = of?.subcategories.find(({ id }) => id === subcategory);
  return [of?.label, sub?.label, sub?.types?.find(({ id }) => id === type)?.label].filter(Boolean).join(', ');
}

/** "B, C" */
export const lettersOf = (categories: readonly string[] | undefined): string =>
  taxonomy.flatMap(({ id, letter }) => (categories?.includes(id) === false ? [] : [letter])).join(', ');
