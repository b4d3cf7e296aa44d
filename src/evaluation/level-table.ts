import { frozen } from '../lib/freeze.ts';
import { type Condition, foldCondition } from '../logic/condition.ts';
import type { LevelDecision, Missing, Unsettled } from '../model/assessment.ts';
import type { RuleRef } from '../model/citation.ts';
import type { LevelRules } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import type { ScopedRule } from '../model/rule.ts';
import type { FactId } from '../vocabulary/facts.ts';
import { factIdsOf } from '../vocabulary/vocabulary.ts';
import { toRuleRef } from './rule-ref.ts';

/** How many decisions a table keeps; it starts anew beyond that, so that no input can make it grow. */
const maxCachedDecisions = 5000;

/**
 * The Levels of one category and subcategory. This is a second, smaller engine next to `Logic`, for two reasons: `determineLevel`
 * imported alone must stay below 10 kB, and a decision that was made before must take no more than 0.14 µs. A decision depends on
 * nothing but the answers to the few facts that the criteria read, so each combination of answers is decided once, by a truth table of the
 * facts that are not known, and then looked up.
 */
export class LevelTable {
  /** The Level 1 criteria that are read. */
  readonly criteria: readonly ScopedRule[];
  /** The facts that a decision depends on, in the order of the catalogue: those that the criteria read, and those that fill them. */
  readonly facts: readonly FactId[];
  private readonly decisions = new Map<number, LevelDecision>();
  /** Those of the first numbers: a list is quicker than a map. */
  private readonly first: (LevelDecision | undefined)[] = [];
  private cached = 0;

  constructor(
    private readonly rules: LevelRules,
    private readonly category: CategoryId,
    private readonly subcategory: string | undefined,
  ) {
    this.criteria = rules.levels[category].levelOne.filter(
      (rule) => subcategory === undefined || isReadIn(rule, subcategory),
    );
    const read = factsReadBy(this.criteria);
    for (const { if: given, implies } of rules.implications) if (read.has(implies)) read.add(given);
    this.facts = factIdsOf(rules.vocabulary.factScopes).filter((id) => read.has(id));
  }

  /** The decision for a combination of answers: in base three, 0 not known, 1 no, 2 yes, in the order of `facts`. */
  decide(answers: number): LevelDecision {
    // The one thing that is done for each of thousands of entries: without a function made for it.
    const known = answers < maxCachedDecisions ? this.first[answers] : this.decisions.get(answers);
    if (known !== undefined) return known;
    if (this.cached >= maxCachedDecisions) {
      this.first.length = 0;
      this.decisions.clear();
      this.cached = 0;
    }
    this.cached += 1;
    const decision = frozen(this.weigh(answers));
    if (answers < maxCachedDecisions) {
      while (this.first.length < answers) this.first.push(undefined);
      this.first[answers] = decision;
    } else this.decisions.set(answers, decision);
    return decision;
  }

  private weigh(answers: number): LevelDecision {
    const { criteria, facts, rules, category } = this;
    const known = this.knownAnswers(answers);
    // Where no criterion is of some subcategories alone, one table decides for all of them.
    const subcategories =
      this.subcategory === undefined && criteria.some((rule) => rule.subcategories)
        ? Object.keys(rules.vocabulary.tree[category])
        : [this.subcategory];
    const outcomes = subcategories.map((id) => {
      const inForce = id === undefined ? criteria : criteria.filter((rule) => isReadIn(rule, id));
      return outcomeOf(inForce, known, facts);
    });
    const [first, ...others] = outcomes.map(({ values, open }) => [values, ...open].join());
    const missing: Missing[] = facts.filter((id) => outcomes.some(({ open }) => open.includes(id)));
    if (others.some((other) => other !== first)) missing.unshift('subcategory');
    const open: Unsettled = { missing, missingAt: missing.map((what) => ({ what })) };
    // Where the subcategory is not known, a criterion is decided by its own condition.
    const where = (values: string): RuleRef[] =>
      criteria.filter((rule) => outcomeOf([rule], known, facts).values === values).map(toRuleRef);
    if (missing.length > 0) return { level: 'undetermined', because: [], ruledOut: where('0'), ...open };
    return first === '1'
      ? { level: 1, because: where('1'), ruledOut: [], ...open }
      : { level: 2, because: [toRuleRef(rules.levels[category].levelTwo)], ruledOut: where('0'), ...open };
  }

  /** The answers that are known, with those that follow from them. */
  private knownAnswers(answers: number): ReadonlyMap<string, boolean> {
    const known = new Map<string, boolean>();
    this.facts.forEach((id, position) => {
      const answer = Math.floor(answers / 3 ** position) % 3;
      if (answer > 0) known.set(id, answer === 2);
    });
    for (const { if: yesTo, implies, answer = true, unlessAnswered } of this.rules.implications)
      if (known.get(yesTo) === true && !(unlessAnswered && known.has(implies))) known.set(implies, answer);
    return known;
  }
}

const isReadIn = ({ subcategories }: ScopedRule, subcategory: string): boolean =>
  subcategories === undefined || subcategories.some((id) => id === subcategory);

/** Whether any of some criteria is met, by what is not known. */
interface Outcome {
  /** The facts that it depends on. */
  readonly open: readonly FactId[];
  /** A truth table of these facts, 0 for no and 1 for yes: one of the two where it depends on none. */
  readonly values: string;
}

function outcomeOf(
  criteria: readonly ScopedRule[],
  known: ReadonlyMap<string, boolean>,
  facts: readonly FactId[],
): Outcome {
  // In a row of the table, the bit of a fact is its answer.
  const table = (columns: readonly string[]): string =>
    Array.from({ length: 2 ** columns.length }, (_, row) => {
      const answerTo = (fact: string): boolean =>
        known.get(fact) ?? (columns.includes(fact) && ((row >> columns.indexOf(fact)) & 1) === 1);
      return criteria.some(({ when }) => isMet(when, answerTo)) ? 1 : 0;
    }).join('');
  const read = factsReadBy(criteria);
  const columns = facts.filter((id) => read.has(id) && !known.has(id));
  const all = table(columns);
  const open = columns.filter((_, bit) => [...all].some((value, row) => value !== all[row ^ (1 << bit)]));
  return { open, values: table(open) };
}

function factsReadBy(criteria: readonly ScopedRule[]): Set<string> {
  const read = new Set<string>();
  for (const { when } of criteria) isMet(when, (fact) => !read.add(fact));
  return read;
}

/** Whether a condition on facts is met. Every fact that it reads is looked up. */
function isMet(condition: Condition, answerTo: (fact: string) => boolean): boolean {
  const parts = (conditions: readonly Condition[]): boolean[] => conditions.map((part) => isMet(part, answerTo));
  return foldCondition(condition, {
    all: (all) => !parts(all).includes(false),
    any: (any) => parts(any).includes(true),
    not: (negated) => !isMet(negated, answerTo),
    fact: ({ fact }) => answerTo(fact),
    field: notOfLevels,
    programs: notOfLevels,
    stated: notOfLevels,
    answered: notOfLevels,
  });
}

function notOfLevels(): never {
  throw new RangeError('the criteria of a Level read facts');
}
