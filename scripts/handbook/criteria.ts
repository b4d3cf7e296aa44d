import { editionInForce } from '../../src/editions/current.ts';
import { previousEdition } from '../../src/editions/lookup.ts';
import { collectVariables } from '../../src/logic/collect-conditions.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { ScopedRule } from '../../src/model/rule.ts';
import { holds, unreachableLevelTwo, yesIn } from './level-criteria.ts';

const previous = previousEdition(editionInForce);
const unreachable = unreachableLevelTwo(previous);

/** A criterion of 2019 next to those of November 2025 that read the same questions in the same subcategories. */
export interface ComparedCriterion {
  readonly category: CategoryId;
  readonly before: RuleRef;
  readonly after: readonly RuleRef[];
  readonly sameWords: boolean;
  /** Whether November 2025 applies in more cases, in fewer, in the same, or in other ones. */
  readonly reach: 'same' | 'wider' | 'narrower' | 'other';
}

/** Every criterion of the 2019 sheet, compared. */
export function comparedCriteria(): ComparedCriterion[] {
  return previous.taxonomy.flatMap(({ id: category }) => {
    const [before, after] = [previous.levels[category], editionInForce.levels[category]];
    return [
      ...before.levelOne.map((rule): ComparedCriterion => {
        const counterparts = after.levelOne.filter((other) => isCounterpart(rule, other));
        return {
          category,
          before: rule,
          after: counterparts,
          sameWords: counterparts.some(({ text }) => text === rule.text),
          reach: reachOf(rule.when, { any: counterparts.map(({ when }) => when) }),
        };
      }),
      ...(unreachable.has(before.levelTwo.id)
        ? []
        : [
            {
              category,
              before: before.levelTwo,
              after: [after.levelTwo],
              sameWords: before.levelTwo.text === after.levelTwo.text,
              reach: 'same' as const,
            },
          ]),
    ];
  });
}

/** The criteria of November 2025 that have no counterpart in the 2019 sheet. */
export function addedCriteria(): { readonly category: CategoryId; readonly rule: ScopedRule }[] {
  return editionInForce.taxonomy.flatMap(({ id: category }) =>
    editionInForce.levels[category].levelOne
      .filter((rule) => !previous.levels[category].levelOne.some((other) => isCounterpart(other, rule)))
      .map((rule) => ({ category, rule })),
  );
}

const factsIn = (condition: Condition): ReadonlySet<string> => collectVariables(condition).facts;

function isCounterpart(one: ScopedRule, other: ScopedRule): boolean {
  if (one.subcategories?.join() !== other.subcategories?.join()) return false;
  const [a, b] = [factsIn(one.when), factsIn(other.when)];
  return a.size === 0 ? b.size === 0 : [...a].some((id) => b.has(id));
}

function reachOf(before: Condition, after: Condition): ComparedCriterion['reach'] {
  const facts = [...new Set([...factsIn(before), ...factsIn(after)])];
  let [lost, gained] = [false, false];
  for (let answers = 0; answers < 2 ** facts.length; answers++) {
    const yes = yesIn(facts, answers);
    const [then, now] = [holds(before, yes), holds(after, yes)];
    if (then && !now) lost = true;
    if (now && !then) gained = true;
  }
  if (lost) return gained ? 'other' : 'narrower';
  return gained ? 'wider' : 'same';
}
