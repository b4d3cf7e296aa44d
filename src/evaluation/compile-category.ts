import type { Condition } from '../logic/condition.ts';
import { greater, type Join, lesser, type Node } from '../logic/diagrams.ts';
import type { Logic } from '../logic/logic.ts';
import type { RuleRef } from '../model/citation.ts';
import type { Edition } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import type {
  AdvisoryRule,
  CompanionRule,
  ContestedReading,
  DescriptionItem,
  NotificationGround,
  NotificationTerms,
  ScopedRule,
} from '../model/rule.ts';
import { told } from './rule-ref.ts';

/** A rule with its diagram, and as it is told in an answer: without its condition. */
export interface Planned<R = ScopedRule> {
  readonly rule: R;
  readonly ref: RuleRef;
  readonly node: Node;
}

/** The grounds for telling one recipient: each, and whether any of them holds. */
export interface PlannedDuty {
  readonly terms: NotificationTerms;
  readonly grounds: readonly Planned<NotificationGround>[];
  readonly node: Node;
  /** Raised only once a ground is known to hold. */
  readonly onlyWhenKnown: boolean;
}

/** An item of the description, and apart from each other what it turns on. */
export interface PlannedItem {
  readonly rule: DescriptionItem;
  readonly node: Node;
  /** Being in its subcategories, as a condition; none where it is for all of them. */
  readonly within: Condition | undefined;
}

/** A rule of a contested passage as it is read, and as the passage may be read otherwise. */
export interface PlannedChange {
  readonly usual: Node;
  readonly other: Node;
}

/** Everything that the rules of an edition say about entries of one category, compiled. */
export interface CategoryPlan {
  /** 0 not reportable, 1 for professional judgment, 2 reportable. */
  readonly reportability: Node;
  /** 1 where a Level 1 criterion holds. */
  readonly levelOne: Node;
  /** What the entry adds to the Level of the occurrence: 0 nothing, 1 Level 2, 2 Level 1. */
  readonly contribution: Node;
  readonly grounds: readonly Planned[];
  readonly exceptions: readonly Planned[];
  readonly within: readonly Planned[];
  readonly judgment: readonly Planned[];
  readonly criteriaNotMet: RuleRef;
  readonly outside: RuleRef;
  readonly duties: readonly PlannedDuty[];
  readonly companions: readonly Planned<CompanionRule>[];
  readonly advisories: readonly { readonly rule: AdvisoryRule; readonly node: Node }[];
  readonly description: readonly PlannedItem[];
  readonly contested: readonly { readonly passage: ContestedReading; readonly changes: readonly PlannedChange[] }[];
  readonly aboutSomebodyWithoutIndividual: boolean;
}

/** Compiles what an edition says about a category. */
export function planOf(edition: Edition, logic: Logic, category: CategoryId): CategoryPlan {
  const { scope, advisories, description, companions, taxonomy } = edition;
  const { grounds, exceptions, criteriaNotMet } = edition.reportability[category];
  const plan = <R extends ScopedRule>(rules: readonly R[]): Planned<R>[] => planned(logic, rules, category);
  const alive = <P extends { readonly node: Node }>(items: readonly P[]): P[] => items.filter(({ node }) => node !== 0);
  const reportability = reportabilityOf(edition, logic, category);
  const levelOne = logic.anyOf(edition.levels[category].levelOne, category);
  return {
    reportability,
    levelOne,
    contribution: logic.diagrams.apply(ofReported, reportability, levelOne),
    grounds: plan(grounds),
    exceptions: plan(exceptions),
    within: alive(plan(scope.within)),
    judgment: plan([...scope.alwaysJudgment, ...scope.judgment]),
    criteriaNotMet: told(criteriaNotMet),
    outside: told(scope.outside),
    duties: dutiesOf(edition, logic, 'entry', category),
    companions: alive(plan(companions)),
    advisories: alive(advisories.map((rule) => ({ rule, node: logic.compileRule(rule, category) }))),
    description: alive(
      description.map(
        (rule): PlannedItem => ({
          rule,
          node: logic.compileRule(rule, category),
          within: rule.subcategories && { field: 'subcategory', in: rule.subcategories },
        }),
      ),
    ),
    contested: edition.contested.flatMap((passage) => {
      const changes = changesOf(edition, logic, category, passage);
      return changes.length === 0 ? [] : [{ passage, changes }];
    }),
    aboutSomebodyWithoutIndividual: taxonomy.some(
      ({ id, withoutIndividual }) => id === category && withoutIndividual === 'somebody-not-named',
    ),
  };
}

/** The duties whose grounds are read for each entry, for each individual, or once for the occurrence, in the order of the terms. */
export function dutiesOf(
  { notificationTerms, notifications }: Edition,
  logic: Logic,
  per: NotificationGround['per'],
  category: CategoryId | undefined,
): PlannedDuty[] {
  return notificationTerms.flatMap((terms): PlannedDuty[] => {
    const rules = notifications.filter((ground) => ground.recipient === terms.recipient && ground.per === per);
    const grounds = planned(logic, rules, category).filter(({ node }) => node !== 0);
    const node = logic.diagrams.greatest(grounds.map((ground) => ground.node));
    const onlyWhenKnown = grounds.every(({ rule }) => rule.onlyWhenKnown);
    return grounds.length === 0 ? [] : [{ terms, grounds, node, onlyWhenKnown }];
  });
}

function planned<R extends ScopedRule>(
  logic: Logic,
  rules: readonly R[],
  category: CategoryId | undefined,
): Planned<R>[] {
  return rules.map((rule) => ({ rule, ref: told(rule), node: logic.compileRule(rule, category) }));
}

const whereMet: Join = { leaf: (met) => (met === 1 ? 2 : 0) };
const atMostJudgment: Join = { leaf: (holds) => (holds === 1 ? 1 : 2) };
const never: Join = { leaf: (holds) => (holds === 1 ? 0 : 2) };

/**
 * An express exception of section 13 removes an entry; a criterion of section 13 that holds within the service (section 5), or needs
 * no such scope, makes it reportable; outside of the service it may be a matter of professional judgment.
 */
function reportabilityOf(edition: Edition, logic: Logic, category: CategoryId): Node {
  const { diagrams } = logic;
  const { within, judgment, alwaysJudgment } = edition.scope;
  const { grounds, exceptions } = edition.reportability[category];
  const and = (a: Node, b: Node): Node => diagrams.apply(lesser, a, b);
  const or = (a: Node, b: Node): Node => diagrams.apply(greater, a, b);
  const any = (rules: readonly ScopedRule[]): Node => logic.anyOf(rules, category);

  const criteria = any(grounds);
  const anywhere = any(grounds.filter(({ scope }) => scope === 'not-needed'));
  const met = diagrams.apply(whereMet, or(anywhere, and(criteria, any(within))), 0);
  const judged = and(criteria, any([...judgment, ...alwaysJudgment]));
  const limits = and(diagrams.apply(atMostJudgment, any(alwaysJudgment), 0), diagrams.apply(never, any(exceptions), 0));
  return and(or(met, judged), limits);
}

const ofReported: Join = { leaf: (reportability, criterion) => (reportability === 0 ? 0 : criterion === 1 ? 2 : 1) };

/** The rules that a contested passage would change in a category. */
function changesOf(
  edition: Edition,
  logic: Logic,
  category: CategoryId,
  { changes }: ContestedReading,
): PlannedChange[] {
  const { scope, reportability, levels, notifications, companions } = edition;
  const rules: readonly ScopedRule[] = [
    ...scope.within,
    ...reportability[category].grounds,
    ...levels[category].levelOne,
    ...notifications,
    ...companions,
  ];
  return changes.flatMap(({ rule: id, when }): PlannedChange[] => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) return [];
    const usual = logic.compileRule(rule, category);
    const other = logic.compileRule({ ...rule, when }, category);
    return usual === other ? [] : [{ usual, other }];
  });
}
