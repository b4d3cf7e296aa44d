import { editionInForce } from '../../src/editions/current.ts';
import { collectVariables } from '../../src/logic/collect-conditions.ts';
import { type Condition, foldCondition } from '../../src/logic/condition.ts';
import type { Edition, EditionLevels } from '../../src/model/edition.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { ScopedRule } from '../../src/model/rule.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import { factIdsOf } from '../../src/vocabulary/vocabulary.ts';

/** The Level 1 criteria of a subcategory, and the facts that they depend on in the order of the catalogue. */
export interface LevelCriteria {
  readonly criteria: readonly ScopedRule[];
  readonly facts: readonly FactId[];
}

/** Without a subcategory: the criteria of the whole category. */
export function levelCriteria(levels: EditionLevels, category: CategoryId, subcategory?: string): LevelCriteria {
  const criteria = levels[category].levelOne.filter(
    ({ subcategories }) => subcategory === undefined || (subcategories?.some((id) => id === subcategory) ?? true),
  );
  const read = collectVariables(criteria.map(({ when }) => when)).facts;
  return { criteria, facts: factIdsOf(editionInForce.vocabulary.factScopes).filter((id) => read.has(id)) };
}

/** The Level where every fact is answered, those named with yes. */
export const levelWith = ({ criteria }: LevelCriteria, yes: ReadonlySet<string>): 1 | 2 =>
  criteria.some(({ when }) => holds(when, yes)) ? 1 : 2;

/** Whether the criteria make it Level 1 with every combination of answers. */
export function isAlwaysLevelOne(of: LevelCriteria): boolean {
  for (let answers = 0; answers < 2 ** of.facts.length; answers++) {
    if (levelWith(of, yesIn(of.facts, answers)) === 2) return false;
  }
  return true;
}

/** Whether a condition on facts is true when those named are answered yes and all others no. */
export function holds(condition: Condition, yes: ReadonlySet<string>): boolean {
  return foldCondition(condition, {
    all: (parts) => parts.every((part) => holds(part, yes)),
    any: (parts) => parts.some((part) => holds(part, yes)),
    not: (negated) => !holds(negated, yes),
    fact: ({ fact }) => yes.has(fact),
    field: notOfLevels,
    programs: notOfLevels,
    stated: notOfLevels,
    answered: notOfLevels,
  });
}

function notOfLevels(): never {
  throw new RangeError('the criteria of a Level read facts');
}

/** The facts answered yes in the n-th combination of answers to them. */
export const yesIn = <F extends string>(facts: readonly F[], combination: number): ReadonlySet<F> =>
  new Set(facts.filter((_, place) => (combination >> place) & 1));

/** The rules for Level 2 that never apply, because every entry of the category is Level 1. */
export const unreachableLevelTwo = ({ taxonomy, levels }: Pick<Edition, 'taxonomy' | 'levels'>): ReadonlySet<string> =>
  new Set(
    taxonomy.flatMap(({ id, subcategories }) =>
      subcategories.every((subcategory) => isAlwaysLevelOne(levelCriteria(levels, id, subcategory.id)))
        ? [levels[id].levelTwo.id]
        : [],
    ),
  );
