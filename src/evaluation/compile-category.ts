import { lazy } from '../lib/memo.ts';
import type { Condition } from '../logic/condition.ts';
import { type BinaryOp, type Diagrams, max, min, type NodeId } from '../logic/diagrams.ts';
import type { Logic } from '../logic/logic.ts';
import type { RuleRef } from '../model/citation.ts';
import type { Edition } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import type {
  AdvisoryRule,
  CompanionRule,
  ContestedReading,
  Criterion,
  DescriptionItem,
  NotificationGround,
  NotificationTerms,
  ScopedRule,
} from '../model/rule.ts';
import type { CategoryNode } from '../model/taxonomy.ts';
import { toRuleRef } from './rule-ref.ts';

/** A rule with its diagram, and as an answer gives it: without its condition. */
export interface CompiledRule<R = ScopedRule> {
  readonly rule: R;
  readonly ref: RuleRef;
  readonly node: NodeId;
}

/** The criteria for notifying one recipient: each, and whether any of them is met. */
export interface CompiledDuty {
  readonly terms: NotificationTerms;
  readonly grounds: readonly CompiledRule<NotificationGround>[];
  readonly node: NodeId;
  /** The subcategories in which some criterion is read; undefined where one is read in all. */
  readonly subcategories: ReadonlySet<string> | undefined;
  /** The place of the recipient in the order in which duties are listed. */
  readonly rank: number;
  /** Raised only once a criterion is known to be met. */
  readonly onlyWhenKnown: boolean;
  /** It is called for by the Level 1 of the occurrence, and cannot wait for it to be settled. */
  readonly isCalledAtOnce: boolean;
}

/** A checklist item with its subcategory test and its condition compiled separately. */
export interface CompiledItem {
  readonly rule: DescriptionItem;
  readonly node: NodeId;
  /** Being in its subcategories, as a condition; none where it is for all of them. */
  readonly within: Condition | undefined;
}

/** A rule of a contested passage as it is read, and as the passage may be read otherwise. */
interface CompiledChange {
  readonly usual: NodeId;
  readonly other: NodeId;
  /** The other reading calls for a companion in another way. */
  readonly changesHow: boolean;
}

/**
 * What decides on reportability. The parts are joined for each entry, when little of them is left: joined for every entry that there could
 * be, they would make a far larger diagram.
 */
export interface CompiledReportability {
  /** 2 where a criterion of section 13 is met, and no exception. */
  readonly criteria: NodeId;
  /** 1 where an incident is within the service by section 5: by any of the rules. */
  readonly within: readonly NodeId[];
  /** 1 where an incident is a matter of professional judgment if it is not within the service. */
  readonly judgment: NodeId;
  /** The most that an incident of the service can be: 1 where it is always a matter of professional judgment, 2 elsewhere. */
  readonly limit: NodeId;
  /** What the criteria that do not need the service make of an entry. */
  readonly beyond: NodeId;
}

/**
 * An advisory with the conditions that must all be met. They are not joined to one diagram, which can be a large one, and each is compiled
 * when those before it are met.
 */
interface CompiledAdvisory {
  readonly rule: AdvisoryRule;
  readonly nodes: readonly (() => NodeId)[];
}

/** All conditions of an advisory, compiled; none where it can never apply in its category. */
export function nodesOf({ nodes }: CompiledAdvisory): readonly NodeId[] {
  const compiled = nodes.map((node) => node());
  return compiled.includes(0) ? [] : compiled;
}

/** Everything that the rules of an edition say about entries of one category, compiled. */
export interface CompiledCategory {
  readonly reportability: CompiledReportability;
  /** 1 where a Level 1 criterion is met. */
  readonly levelOne: NodeId;
  readonly criteria: readonly CompiledRule[];
  readonly exceptions: readonly CompiledRule[];
  readonly within: readonly CompiledRule[];
  readonly judgment: readonly CompiledRule[];
  readonly criteriaNotMet: RuleRef;
  readonly outside: RuleRef;
  readonly duties: readonly CompiledDuty[];
  readonly companions: readonly CompiledRule<CompanionRule>[];
  readonly advisories: readonly CompiledAdvisory[];
  readonly description: readonly CompiledItem[];
  readonly contested: readonly { readonly passage: ContestedReading; readonly changes: readonly CompiledChange[] }[];
  /** 1 where an entry without an individual is about a person who is not named, 0 where it is about the service provider. */
  readonly aboutSomebody: NodeId;
}

/** Compiles what an edition says about a category. */
export function compileCategory(edition: Edition, logic: Logic, category: CategoryId): CompiledCategory {
  const { scope, advisories, description, companions, taxonomy } = edition;
  const { criteria, exceptions, criteriaNotMet } = edition.reportability[category];
  const plan = <R extends ScopedRule>(rules: readonly R[]): CompiledRule<R>[] => compileRules(logic, rules, category);
  const alive = <P extends { readonly node: NodeId }>(items: readonly P[]): P[] =>
    items.filter(({ node }) => node !== 0);
  return {
    reportability: reportabilityOf(edition, logic, category),
    levelOne: logic.anyOf(edition.levels[category].levelOne, category),
    criteria: plan(criteria),
    exceptions: plan(exceptions),
    within: alive(plan(scope.within)),
    judgment: plan([...scope.alwaysJudgment, ...scope.judgment]),
    criteriaNotMet: toRuleRef(criteriaNotMet),
    outside: toRuleRef(scope.outside),
    duties: compileDuties(edition, logic, 'entry', category),
    companions: alive(plan(companions)),
    advisories: advisories.flatMap((rule): CompiledAdvisory[] => {
      // Without a condition it is still for some categories alone.
      const parts = 'all' in rule.when && rule.when.all.length > 0 ? rule.when.all : [rule.when];
      if (rule.categories?.includes(category) === false) return [];
      return [{ rule, nodes: parts.map((when) => lazy(() => logic.compileRule({ ...rule, when }, category))) }];
    }),
    description: alive(
      description.map(
        (rule): CompiledItem => ({
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
    aboutSomebody: logic.anyOf(
      taxonomy.flatMap((node) => (node.id === category ? aboutSomebodyIn(node) : [])),
      category,
    ),
  };
}

/** Whether an entry of a category is about a person although it names no individual. */
export function aboutSomebodyIn({ withoutIndividual, subcategories }: CategoryNode): { readonly when: Condition }[] {
  if (withoutIndividual === 'somebody-not-named') return [{ when: { all: [] } }];
  const ids = subcategories.flatMap((node) => (node.withoutIndividual === undefined ? [] : [node.id]));
  return [{ when: { field: 'subcategory', in: ids } }];
}

/** The duties whose grounds are read for each entry, for each individual, or once for the occurrence, in the order of the terms. */
export function compileDuties(
  { notificationTerms, notifications }: Edition,
  logic: Logic,
  per: NotificationGround['per'],
  category: CategoryId | undefined,
): CompiledDuty[] {
  return notificationTerms.flatMap((terms, rank): CompiledDuty[] => {
    const rules = notifications.filter((ground) => ground.recipient === terms.recipient && ground.per === per);
    const grounds = compileRules(logic, rules, category).filter(({ node }) => node !== 0);
    const node = logic.diagrams.greatest(grounds.map((ground) => ground.node));
    const onlyWhenKnown = grounds.every(({ rule }) => rule.onlyWhenKnown);
    const isCalledAtOnce = per === 'level-1-occurrence';
    const subcategories = subcategoriesOf(grounds.map(({ rule }) => rule));
    return grounds.length === 0 ? [] : [{ terms, rank, grounds, node, subcategories, onlyWhenKnown, isCalledAtOnce }];
  });
}

function subcategoriesOf(rules: readonly ScopedRule[]): ReadonlySet<string> | undefined {
  const read = new Set<string>();
  for (const { subcategories } of rules) {
    if (subcategories === undefined) return undefined;
    for (const id of subcategories) read.add(id);
  }
  return read;
}

function compileRules<R extends ScopedRule>(
  logic: Logic,
  rules: readonly R[],
  category: CategoryId | undefined,
): CompiledRule<R>[] {
  return rules.map((rule) => ({ rule, ref: toRuleRef(rule), node: logic.compileRule(rule, category) }));
}

/** Reportability as one diagram, of what is left of its parts: by default of all of them. */
export function joinReportability(
  diagrams: Diagrams,
  { criteria, within, judgment, limit, beyond }: CompiledReportability,
  left: (part: NodeId) => NodeId = (part) => part,
): NodeId {
  const otherwise = left(beyond);
  const met = left(criteria);
  if (met === 0) return otherwise;
  const rules = within.map(left);
  const inService = diagrams.apply(whereMet, rules.includes(1) ? 1 : diagrams.greatest(rules), 0);
  const service = diagrams.apply(min, diagrams.apply(max, inService, left(judgment)), left(limit));
  return diagrams.apply(max, diagrams.apply(min, met, service), otherwise);
}

const whereMet: BinaryOp = { leaf: (met) => (met === 1 ? 2 : 0) };
const atMostJudgment: BinaryOp = { leaf: (holds) => (holds === 1 ? 1 : 2) };
const never: BinaryOp = { leaf: (holds) => (holds === 1 ? 0 : 2) };

/**
 * An express exception of section 13 removes an entry; a criterion of section 13 that is met within the service (section 5), or needs
 * no such scope, makes it reportable; outside of the service it may be a matter of professional judgment.
 */
function reportabilityOf(edition: Edition, logic: Logic, category: CategoryId): CompiledReportability {
  const { diagrams } = logic;
  const { within, judgment, alwaysJudgment } = edition.scope;
  const { criteria, exceptions } = edition.reportability[category];
  const and = (a: NodeId, b: NodeId): NodeId => diagrams.apply(min, a, b);
  const or = (a: NodeId, b: NodeId): NodeId => diagrams.apply(max, a, b);
  const any = (rules: readonly ScopedRule[]): NodeId => logic.anyOf(rules, category);

  const ofScope = (sought: Criterion['scope']): Criterion[] => criteria.filter(({ scope }) => scope === sought);
  const notExcepted = diagrams.apply(never, any(exceptions), 0);
  const met = (rules: readonly Criterion[]): NodeId => and(diagrams.apply(whereMet, any(rules), 0), notExcepted);
  const limit = diagrams.apply(atMostJudgment, any(alwaysJudgment), 0);
  return {
    criteria: met(criteria),
    within: within.map((rule) => logic.compileRule(rule, category)),
    judgment: any([...judgment, ...alwaysJudgment]),
    limit,
    beyond: or(and(met(ofScope('not-needed')), limit), met(ofScope('whatever-the-service'))),
  };
}

/** The rules that a contested passage would change in a category. */
function changesOf(
  edition: Edition,
  logic: Logic,
  category: CategoryId,
  { changes }: ContestedReading,
): CompiledChange[] {
  const { scope, reportability, levels, notifications, companions } = edition;
  const rules: readonly ScopedRule[] = [
    ...scope.within,
    ...reportability[category].criteria,
    ...levels[category].levelOne,
    ...notifications,
    ...companions,
  ];
  return changes.flatMap(({ rule: id, when, how }): CompiledChange[] => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) return [];
    const usual = logic.compileRule(rule, category);
    const other = logic.compileRule({ ...rule, when }, category);
    return usual === other && how === undefined ? [] : [{ usual, other, changesHow: how !== undefined }];
  });
}
