import { frozen } from '../lib/freeze.ts';
import { type Condition, foldCondition } from '../logic/condition.ts';
import { type BinaryOp, complement, Diagrams, isLeaf, max, min, type NodeId } from '../logic/diagrams.ts';
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
 * The Levels of one category and subcategory. This is a second, smaller engine beside `Logic`, and it has two reasons: `determineLevel`
 * imported alone must stay below 10 kB, and a decision that was made before must take no more than 0.14 µs. A decision depends on
 * nothing but the answers to the few facts that the criteria read, so each combination of answers is decided once and then looked up.
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
      ({ subcategories }) =>
        subcategories === undefined || subcategory === undefined || subcategories.some((id) => id === subcategory),
    );
    const read = new Set<string>();
    // A criterion's diagram is built from the answer to each fact that it reads.
    const note = (fact: string): NodeId => {
      read.add(fact);
      return 0;
    };
    for (const { when } of this.criteria) levelDiagram(new Diagrams(), note, when);
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
    const { criteria, facts, rules } = this;
    const diagrams = new Diagrams();
    // The subcategory is variable 0 and each fact the next one, so that their order is that of the catalogue.
    const byFact = new Map<string, NodeId>(
      facts.map((id, position) => {
        const answer = Math.floor(answers / 3 ** position) % 3;
        return [id, answer === 0 ? diagrams.node(position + 1, [0, 1]) : answer - 1];
      }),
    );
    for (const { if: yesTo, implies, answer, unlessAnswered } of rules.implications) {
      const counts = unlessAnswered === undefined || !isLeaf(byFact.get(implies) ?? 0);
      if (byFact.get(yesTo) === 1 && counts) byFact.set(implies, answer === false ? 0 : 1);
    }
    const own = ({ when }: ScopedRule): NodeId => levelDiagram(diagrams, (fact) => byFact.get(fact), when);
    const applies = (rule: ScopedRule): NodeId => diagrams.apply(min, this.isRead(rule, diagrams), own(rule));

    const node = diagrams.greatest(criteria.map(applies));
    const missing = diagrams.support(node).map((variable): Missing => facts[variable - 1] ?? 'subcategory');
    const open: Unsettled = { missing, missingAt: missing.map((what) => ({ what })) };
    // Where the subcategory is not known, a criterion is decided by its own condition.
    const where = (outcome: NodeId): RuleRef[] => criteria.filter((rule) => own(rule) === outcome).map(toRuleRef);
    if (!isLeaf(node)) return { level: 'undetermined', because: [], ruledOut: where(0), ...open };
    return node === 1
      ? { level: 1, because: where(1), ruledOut: [], ...open }
      : { level: 2, because: [toRuleRef(rules.levels[this.category].levelTwo)], ruledOut: where(0), ...open };
  }

  /** Whether a criterion is read in the subcategory. */
  private isRead({ subcategories }: ScopedRule, diagrams: Diagrams): NodeId {
    if (subcategories === undefined || this.subcategory !== undefined) return 1;
    const listed = (id: string): NodeId => (subcategories.some((one) => one === id) ? 1 : 0);
    return diagrams.node(0, Object.keys(this.rules.vocabulary.tree[this.category]).map(listed));
  }
}

/** The diagram of a condition on facts, some of them answered. */
function levelDiagram(
  diagrams: Diagrams,
  answerTo: (fact: string) => NodeId | undefined,
  condition: Condition,
): NodeId {
  const joined = (parts: readonly Condition[], join: BinaryOp, none: NodeId): NodeId =>
    parts.reduce<NodeId>((node, part) => diagrams.apply(join, node, levelDiagram(diagrams, answerTo, part)), none);
  return foldCondition(condition, {
    all: (parts) => joined(parts, min, 1),
    any: (parts) => joined(parts, max, 0),
    not: (negated) => diagrams.apply(complement, levelDiagram(diagrams, answerTo, negated), 0),
    fact: ({ fact }) => answerTo(fact) ?? notOfLevels(),
    field: notOfLevels,
    programs: notOfLevels,
    stated: notOfLevels,
    answered: notOfLevels,
  });
}

function notOfLevels(): never {
  throw new RangeError('the criteria of a Level read facts');
}
