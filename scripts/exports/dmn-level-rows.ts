import { editionInForce } from '../../src/editions/current.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { levelCriteria } from '../handbook/level-criteria.ts';
import type { DecisionRow } from './decision.ts';
import { subcategoryInput } from './dmn-inputs.ts';
import { allOf, having, waysToFail, waysToHold } from './ways.ts';

/**
 * The Levels of a category as the rows of one decision table. Level 2 needs a no to every question that is read, so that a question
 * left open gives no Level rather than the less urgent one.
 */
export function levelRows({ id: category, subcategories }: CategoryNode): DecisionRow[] {
  const { levelOne, levelTwo } = editionInForce.levels[category];
  const alike = new Map<string, string[]>();
  const criteriaIn = (subcategory?: string) => levelCriteria(editionInForce.levels, category, subcategory).criteria;
  for (const { id } of subcategories) {
    const key = criteriaIn(id)
      .map((rule) => rule.id)
      .join();
    alike.set(key, [...(alike.get(key) ?? []), id]);
  }
  const within = (ids: readonly string[] | undefined) =>
    having(subcategoryInput, ids?.length === subcategories.length ? undefined : ids);
  return [
    ...levelOne.flatMap((rule) =>
      allOf([within(rule.subcategories), waysToHold(rule.when)]).map((way) => ({ way, outputs: [1, rule.id], rule })),
    ),
    ...[...alike.values()].flatMap((ids) =>
      allOf([within(ids), waysToFail({ any: criteriaIn(ids[0]).map(({ when }) => when) })]).map((way) => ({
        way,
        outputs: [2, levelTwo.id],
        rule: levelTwo,
      })),
    ),
  ];
}
