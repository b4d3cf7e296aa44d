import { editionInForce } from '../../src/editions/current.ts';
import { digestOf } from '../../src/evaluation/digest.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import { library } from '../../src/version.ts';
import { type CriteriaRelations, criteriaRelations } from './criteria.ts';
import { type UnreachedDuty, unreachedDuties } from './duties.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import { type Settled, settledQuestions } from './settled.ts';

/** What the rules of a category cover. */
export interface CategoryCoverage extends Gaps, CriteriaRelations {
  readonly category: CategoryId;
  readonly settled: readonly Settled[];
}

/** What the rules of the edition in force cover, computed from their decision diagrams. */
export interface RuleCoverage {
  readonly library: string;
  readonly edition: string;
  readonly rulesDigest: string;
  readonly categories: readonly CategoryCoverage[];
  readonly unreachedDuties: readonly UnreachedDuty[];
}

let computed: RuleCoverage | undefined;

export function ruleCoverage(): RuleCoverage {
  computed ??= {
    library,
    edition: editionInForce.id,
    rulesDigest: digestOf(editionInForce),
    categories: editionInForce.taxonomy.map((category) => ({
      category: category.id,
      ...gapsOf(category),
      ...criteriaRelations(category.id),
      settled: settledQuestions(category.id),
    })),
    unreachedDuties: unreachedDuties(),
  };
  return computed;
}
