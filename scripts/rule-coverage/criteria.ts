import { editionInForce } from '../../src/editions/current.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { ScopedRule } from '../../src/model/rule.ts';
import { and, consistent, factsOf, meetsCriteria, nodeOf, not, or } from './diagram.ts';

/** How the criteria of a category relate to each other, by rule id. */
export interface CriteriaRelations {
  /** Criteria of reportability that the same entry can meet. */
  readonly overlapping: readonly (readonly [string, string])[];
  /** Level 1 criteria that read a question in common and can apply together. */
  readonly overlappingLevelOne: readonly (readonly [string, string])[];
  /** Criteria that never decide alone: whenever one is met, another is met as well. */
  readonly neverAlone: readonly { readonly rule: string; readonly covers: readonly string[] }[];
  /** Level 1 criteria that no reportable entry meets. */
  readonly neverReportable: readonly string[];
}

/** The criteria of a category, compared over every combination of answers that does not contradict itself. */
export function criteriaRelations(category: CategoryId): CriteriaRelations {
  const { criteria } = editionInForce.reportability[category];
  const { levelOne } = editionInForce.levels[category];
  const allowed = consistent(category);
  const node = (rule: ScopedRule) => and(nodeOf(rule, category), allowed);
  const together = (rules: readonly ScopedRule[]): [ScopedRule, ScopedRule][] =>
    rules.flatMap((rule, place) =>
      rules
        .slice(place + 1)
        .filter((other) => and(node(rule), node(other)) !== 0)
        .map((other): [ScopedRule, ScopedRule] => [rule, other]),
    );
  const readsInCommon = ([one, other]: readonly [ScopedRule, ScopedRule]): boolean => {
    const facts = factsOf(nodeOf(one, category));
    return factsOf(nodeOf(other, category)).some((fact) => facts.includes(fact));
  };
  const ids = ([one, other]: readonly [ScopedRule, ScopedRule]) => [one.id, other.id] as const;
  return {
    overlapping: together(criteria).map(ids),
    overlappingLevelOne: together(levelOne).filter(readsInCommon).map(ids),
    neverAlone: [criteria, levelOne].flatMap((rules) =>
      rules.flatMap((rule) => {
        const others = rules.filter((other) => other !== rule);
        if (and(node(rule), not(or(...others.map(node)))) !== 0) return [];
        const covers = others.filter((other) => and(node(rule), not(node(other))) === 0).map(({ id }) => id);
        return [{ rule: rule.id, covers }];
      }),
    ),
    neverReportable: levelOne.filter((rule) => and(node(rule), meetsCriteria(category)) === 0).map(({ id }) => id),
  };
}
