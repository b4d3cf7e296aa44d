import { frozen } from '../lib/freeze.ts';
import type { Condition } from '../logic/condition.ts';
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

/** The Levels of one category and subcategory. */
export interface LevelTable {
  /** The Level 1 criteria that are read. */
  readonly criteria: readonly ScopedRule[];
  /** The facts that a decision depends on, in the order of the catalogue: those that the criteria read, and those that fill them. */
  readonly facts: readonly FactId[];
  /** The decision for a combination of answers: in base three, 0 not known, 1 no, 2 yes, in the order of `facts`. */
  readonly decide: (answers: number) => LevelDecision;
}

/**
 * Makes the table of a category and subcategory. This is a second, smaller engine next to `Logic`, for two reasons: `determineLevel`
 * imported alone must stay below 10 kB, and a decision that was made before must take no more than 0.14 µs. A decision depends on
 * nothing but the answers to the few facts that the criteria read, so each combination of answers is decided once, by a truth table of the
 * facts that are not known, and then looked up. For the first reason it is a function: a bundler shortens the names of variables, but
 * never the names of the members of a class.
 */
export function makeLevelTable(
  { vocabulary, implications, levels }: LevelRules,
  category: CategoryId,
  subcategory: string | undefined,
): LevelTable {
  const { levelOne, levelTwo } = levels[category];
  const criteria = levelOne.filter((rule) => subcategory === undefined || isReadIn(rule, subcategory));
  const read = factsReadBy(criteria);
  for (const { if: given, implies } of implications) if (read.has(implies)) read.add(given);
  const facts = factIdsOf(vocabulary.factScopes).filter((id) => read.has(id));
  // Where no criterion is of some subcategories alone, one table decides for all of them.
  const subcategories =
    subcategory === undefined && criteria.some((rule) => rule.subcategories)
      ? Object.keys(vocabulary.tree[category])
      : [subcategory];

  /** The answers that are known, with those that follow from them. */
  function knownAnswers(answers: number): ReadonlyMap<string, boolean> {
    const known = new Map<string, boolean>();
    facts.forEach((id, position) => {
      const answer = Math.floor(answers / 3 ** position) % 3;
      if (answer > 0) known.set(id, answer === 2);
    });
    for (const { if: yesTo, implies, answer = true, unlessAnswered } of implications)
      if (known.get(yesTo) === true && !(unlessAnswered && known.has(implies))) known.set(implies, answer);
    return known;
  }

  function weigh(answers: number): LevelDecision {
    const known = knownAnswers(answers);
    const outcomes = subcategories.map((id) => {
      const inForce = criteria.filter((rule) => isReadIn(rule, id));
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
      : { level: 2, because: [toRuleRef(levelTwo)], ruledOut: where('0'), ...open };
  }

  const decisions = new Map<number, LevelDecision>();
  // Those of the first numbers: a list is quicker than a map.
  const firstDecisions: (LevelDecision | undefined)[] = [];
  let cached = 0;

  function decide(answers: number): LevelDecision {
    // The one thing that is done for each of thousands of entries: without a function made for it.
    const known = answers < maxCachedDecisions ? firstDecisions[answers] : decisions.get(answers);
    if (known !== undefined) return known;
    if (cached >= maxCachedDecisions) {
      firstDecisions.length = 0;
      decisions.clear();
      cached = 0;
    }
    cached += 1;
    const decision = frozen(weigh(answers));
    if (answers < maxCachedDecisions) {
      while (firstDecisions.length < answers) firstDecisions.push(undefined);
      firstDecisions[answers] = decision;
    } else decisions.set(answers, decision);
    return decision;
  }

  return { criteria, facts, decide };
}

const isReadIn = ({ subcategories }: ScopedRule, subcategory: string | undefined): boolean =>
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

/**
 * Whether a condition on facts is met. Every fact that it reads is looked up. It does without `foldCondition`, whose cases for the
 * conditions that no Level has would be a hundredth of `determineLevel`.
 */
function isMet(condition: Condition, answerTo: (fact: string) => boolean): boolean {
  const parts = (conditions: readonly Condition[]): boolean[] => conditions.map((part) => isMet(part, answerTo));
  if ('all' in condition) return !parts(condition.all).includes(false);
  if ('any' in condition) return parts(condition.any).includes(true);
  if ('not' in condition) return !isMet(condition.not, answerTo);
  if ('fact' in condition) return answerTo(condition.fact);
  throw new RangeError('the criteria of a Level read facts');
}
