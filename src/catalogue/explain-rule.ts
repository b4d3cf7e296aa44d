import { editions, editionTexts } from '../editions/current.ts';
import { compileEdition } from '../evaluation/compile-edition.ts';
import { checkArguments } from '../input/check-arguments.ts';
import { oneOf, optional, recordOf } from '../input/checks.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import { frozen } from '../lib/freeze.ts';
import { getOrInsertComputed } from '../lib/memo.ts';
import { nearest } from '../lib/nearest.ts';
import type { Condition } from '../logic/condition.ts';
import { printCondition } from '../logic/print.ts';
import type { RuleRef } from '../model/citation.ts';
import type { Edition } from '../model/edition.ts';
import type { GuidelinesId } from '../model/occurrence.ts';
import type { SeverityByProfile } from '../model/report-draft.ts';
import { englishRules } from '../phrases/rules.ts';
import { type ListedReportRule, reportRulesOf } from './report-rules.ts';
import { type ListedRule, rulesOf } from './rules.ts';

/** A rule with its condition, as data and in English. */
export interface RuleExplanation extends RuleRef {
  /** None for what is left when no other rule applies, and for what is stated without a condition. */
  readonly condition: Condition | null;
  /** The condition in English, with the questions of the facts. */
  readonly printed: string;
  /** Rules that `validateReport` checks only: how grave an issue is in the first submission and in the final one. */
  readonly severity?: SeverityByProfile;
}

/** Of which edition a rule is explained. */
export interface ExplainOptions {
  /** The edition; left out: the latest one that has the rule. */
  readonly guidelines?: GuidelinesId | null | undefined;
}

/**
 * What a rule says, its source and when it applies. Ids are those that an answer gives in `because`, `ruledOut` and checklists, and those
 * that an issue of `validateReport` gives as `rule`.
 *
 * @param id - The id of a rule.
 * @param options - The edition whose rule is explained.
 * @throws InvalidInputError when no edition has the rule, or the edition asked for has not; the nearest id is suggested.
 * @example
 * ```ts
 * explainRule('13b.level-1.emergency-services').printed
 * //=> 'In Serious injury: “Did the injury or illness require emergency medical services?” is answered yes.'
 * ```
 * @since 0.1.0
 */
export function explainRule(id: string, options?: ExplainOptions | null): RuleExplanation {
  const guidelines = optional(oneOf(editions.map((edition) => edition.id)));
  checkArguments(['options', options, optional(recordOf('options', { guidelines }))]);
  const asked = editions.filter((edition) => edition.id === (options?.guidelines ?? edition.id));
  const registries = asked.map(registryOf);
  for (const registry of registries) {
    const rule = typeof id === 'string' ? registry.get(id) : undefined;
    if (rule !== undefined) return rule;
  }
  const near =
    typeof id === 'string'
      ? nearest(
          id,
          registries.flatMap((registry) => [...registry.keys()]),
        )
      : undefined;
  const problem: Problem = { code: 'unknown-id', path: ['id'], expected: 'the id of a rule' };
  throw invalidInput([near === undefined ? problem : { ...problem, nearest: near }]);
}

const madeRegistries = new WeakMap<Edition, ReadonlyMap<string, RuleExplanation>>();

/** The rules of an edition by id. */
function registryOf(edition: Edition): ReadonlyMap<string, RuleExplanation> {
  return getOrInsertComputed(madeRegistries, edition, () => {
    const texts = editionTexts.find(({ id }) => id === edition.id);
    const stated = (texts?.statements ?? []).map(
      ({ id, text, citations }): RuleExplanation => ({
        id,
        text,
        citations,
        condition: null,
        printed: englishRules.always,
      }),
    );
    const checked = texts === undefined ? [] : reportRulesOf(texts.report).map(reportExplanation);
    const rules = [...rulesOf(edition).map((rule) => explanation(edition, rule)), ...stated, ...checked];
    return new Map(rules.map((rule) => [rule.id, frozen(rule)]));
  });
}

const reportExplanation = ({ id, text, citations, printed, severity }: ListedReportRule): RuleExplanation => ({
  id,
  text,
  citations,
  condition: null,
  printed,
  severity,
});

function explanation(
  edition: Edition,
  { id, text, citations, categories, subcategories, condition, onlyAtLevel }: ListedRule,
): RuleExplanation {
  const names = compileEdition(edition).labels;
  const own = condition === null ? englishRules.otherwise : printCondition(condition, names);
  const printed = onlyAtLevel === undefined ? own : englishRules.atLevel(own, onlyAtLevel);
  return {
    id,
    text,
    citations,
    condition:
      condition === null || subcategories === undefined ? condition : inSubcategories(condition, subcategories),
    printed: englishRules.sentence(printed, ...placeOf(edition, categories, subcategories)),
  };
}

const inSubcategories = (condition: Condition, subcategories: readonly string[]): Condition => ({
  all: [{ field: 'subcategory', in: subcategories }, condition],
});

/** The labels of the categories and of the subcategories to which a rule is limited. */
function placeOf(
  { taxonomy }: Edition,
  categories: readonly string[] | undefined,
  subcategories: readonly string[] | undefined,
): [categories: string[], subcategories: string[]] {
  if (categories === undefined || categories.length === taxonomy.length) return [[], []];
  const named = taxonomy.filter(({ id }) => categories.includes(id));
  const within = named.flatMap((category) =>
    category.subcategories.filter(({ id }) => subcategories?.includes(id) === true).map(({ label }) => label),
  );
  return [named.map(({ label }) => label), within];
}
