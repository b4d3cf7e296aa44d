import { frozen } from '../../lib/freeze.ts';
import type { Citation } from '../../model/citation.ts';
import type { CategoryLevels, DefaultRule, ScopedRule } from '../../model/rule.ts';

/** Criteria that the 2019 sheet words as the edition of November 2025 does, under ids of their own. */
/* @__NO_SIDE_EFFECTS__ */
export function carryOver(
  { levelOne }: CategoryLevels,
  citations: readonly Citation[],
  ...ids: readonly string[]
): readonly ScopedRule[] {
  return frozen(
    ids.flatMap((id) =>
      levelOne.filter((rule) => rule.id === id).map((rule) => ({ ...rule, id: `2019.${id}`, citations })),
    ),
  );
}

/** The rule for all others, worded as in November 2025. */
/* @__NO_SIDE_EFFECTS__ */
export function carryOverDefault({ levelTwo }: CategoryLevels, citations: readonly Citation[]): DefaultRule {
  return frozen({ ...levelTwo, id: `2019.${levelTwo.id}`, citations });
}
