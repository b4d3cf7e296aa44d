import { edition2019 } from '../editions/2019/index.ts';
import { edition2025, statements } from '../editions/current.ts';
import { compileEdition } from '../evaluation/compile-edition.ts';
import { InvalidInputError } from '../input/invalid-input-error.ts';
import { frozen } from '../lib/freeze.ts';
import { nearest } from '../lib/nearest.ts';
import type { Condition } from '../logic/condition.ts';
import { printCondition } from '../logic/print.ts';
import type { RuleRef } from '../model/citation.ts';
import { type ListedRule, rulesOf } from './rules.ts';

/** A rule with its condition, as data and in English. */
export interface RuleExplanation extends RuleRef {
  /** None for what is left when no other rule applies, and for what is stated without a condition. */
  readonly condition: Condition | null;
  readonly printed: string;
}

/**
 * What a rule says, its source and when it holds. Ids are those that an answer gives in `because`, `ruledOut` and checklists.
 *
 * @throws InvalidInputError when no edition has the rule; the nearest id is suggested.
 * @example
 * ```ts
 * explainRule('13b.level-1.emergency-services').printed
 * //=> 'In Serious injury: “Did it require emergency medical services?” is answered yes.'
 * ```
 * @since 0.1.0
 */
export function explainRule(id: string): RuleExplanation {
  const rule = typeof id === 'string' ? registry().get(id) : undefined;
  if (rule !== undefined) return rule;
  const near = typeof id === 'string' ? nearest(id, registry().keys()) : undefined;
  const problem = { code: 'unknown-id', path: ['id'], expected: 'the id of a rule' } as const;
  throw new InvalidInputError([near === undefined ? problem : { ...problem, nearest: near }]);
}

let rules: ReadonlyMap<string, RuleExplanation> | undefined;

function registry(): ReadonlyMap<string, RuleExplanation> {
  rules ??= new Map(
    [
      ...rulesOf(edition2025).map(explanation),
      ...rulesOf(edition2019).map(explanation),
      ...statements.map(
        ({ id, text, citations }): RuleExplanation => ({ id, text, citations, condition: null, printed: 'Always.' }),
      ),
    ].map((rule) => [rule.id, frozen(rule)]),
  );
  return rules;
}

function explanation({
  id,
  text,
  citations,
  categories,
  subcategories,
  condition,
  onlyAtLevel,
}: ListedRule): RuleExplanation {
  const names = compileEdition(edition2025).labels;
  const own = condition === null ? 'when no other rule applies' : printCondition(condition, names);
  const printed = onlyAtLevel === undefined ? own : `${own}, and the serious occurrence is Level ${onlyAtLevel}`;
  const where = placeOf(categories, subcategories);
  return {
    id,
    text,
    citations,
    condition:
      condition === null || subcategories === undefined ? condition : inSubcategories(condition, subcategories),
    printed: where === '' ? `${printed.charAt(0).toUpperCase()}${printed.slice(1)}.` : `In ${where}: ${printed}.`,
  };
}

const inSubcategories = (condition: Condition, subcategories: readonly string[]): Condition => ({
  all: [{ field: 'subcategory', in: subcategories }, condition],
});

function placeOf(categories: readonly string[] | undefined, subcategories: readonly string[] | undefined): string {
  const { taxonomy } = edition2025;
  if (categories === undefined || categories.length === taxonomy.length) return '';
  const named = taxonomy.filter(({ id }) => categories.includes(id));
  const within = named.flatMap((category) =>
    category.subcategories.filter(({ id }) => subcategories?.includes(id) === true).map(({ label }) => label),
  );
  const labels = named.map(({ label }) => label).join(' or ');
  return within.length === 0 ? labels : `${labels}, ${within.join(' or ')}`;
}
