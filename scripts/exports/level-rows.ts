import { editionInForce } from '../../src/editions/current.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import { levelCriteria } from '../handbook/level-criteria.ts';
import { type Clause, waysToFail, waysToHold } from './dnf.ts';

/** A row of a decision table: in which subcategories (left out: all) and with which answers it gives a Level. */
export interface LevelRow {
  readonly subcategories?: readonly string[];
  readonly answers: Clause;
  readonly level: 1 | 2;
  readonly rule: RuleRef;
}

/** The Levels of a category as the rows of one decision table. */
export interface LevelRows {
  readonly facts: readonly FactId[];
  readonly rows: readonly LevelRow[];
}

/**
 * The rows of a category's decision table. Level 2 needs a no to every question that is read, so that a question left open gives no
 * Level rather than the less urgent one.
 */
export function levelRows({ id: category, subcategories }: CategoryNode): LevelRows {
  const { levelOne, levelTwo } = editionInForce.levels[category];
  const criteriaIn = (subcategory?: string) => levelCriteria(editionInForce.levels, category, subcategory);
  const alike = new Map<string, string[]>();
  for (const { id } of subcategories) {
    const key = criteriaIn(id)
      .criteria.map((rule) => rule.id)
      .join();
    alike.set(key, [...(alike.get(key) ?? []), id]);
  }
  const within = (ids: readonly string[] | undefined): Pick<LevelRow, 'subcategories'> =>
    ids === undefined || ids.length === subcategories.length ? {} : { subcategories: ids };
  return {
    facts: criteriaIn().facts,
    rows: [
      ...levelOne.flatMap((rule) =>
        waysToHold(rule.when).map((answers): LevelRow => ({ ...within(rule.subcategories), answers, level: 1, rule })),
      ),
      ...[...alike.values()].flatMap((ids) => {
        const [first] = ids;
        const criteria = criteriaIn(first).criteria.map(({ when }) => when);
        return waysToFail({ any: criteria }).map(
          (answers): LevelRow => ({ ...within(ids), answers, level: 2, rule: levelTwo }),
        );
      }),
    ],
  };
}
