import { editionInForce } from '../../src/editions/current.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Reportability } from '../../src/model/assessment.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import type { ScopedRule } from '../../src/model/rule.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import type { DecisionRow } from './decision.ts';
import { flag, type Input } from './dmn-inputs.ts';
import { allOf, conditionOf, no, type Way, waysToFail, waysToHold, yes } from './ways.ts';

const { scope } = editionInForce;

/** What section 5 says of an entry, as inputs: its rules have too many ways to be met for a table of their own. */
interface ScopeInputs {
  readonly within: Input;
  readonly judgment: Input;
  readonly otherService: Input;
}

const anyOf = (rules: readonly ScopedRule[]): Condition => ({ any: rules.map(conditionOf) });

/** The inputs on section 5; their rules depend on the category. */
const scopeInputs: ScopeInputs = {
  within: flag('withinService', 'Did the incident happen within the service (section 5)?', scope.within),
  judgment: flag('professionalJudgment', 'Does section 5 leave it to professional judgment?', scope.judgment),
  otherService: flag('otherFundedService', 'Is it under another funded service alone?', scope.alwaysJudgment),
};

/** Whether an entry of a category is reported, as the rows of one decision table. A question left open gives no row that it could change. */
export function reportabilityRows({ id }: CategoryNode): DecisionRow[] {
  const { criteria, exceptions, criteriaNotMet } = editionInForce.reportability[id];
  const { within, judgment, otherService } = scopeInputs;
  const ofScope = (sought: string) => criteria.filter((rule) => rule.scope === sought);
  const whatever = ofScope('whatever-the-service');
  const anywhere = ofScope('not-needed');
  const others = criteria.filter((rule) => !whatever.includes(rule));
  const hold = (rule: ScopedRule): Way[] => waysToHold(conditionOf(rule));
  const fail = (rules: readonly ScopedRule[]): Way[] => waysToFail(anyOf(rules));
  const rows = (
    rules: readonly ScopedRule[],
    decision: Reportability,
    ...besides: readonly (readonly Way[])[]
  ): DecisionRow[] => rules.flatMap((rule) => rowsOf(allOf([hold(rule), ...besides]), decision, rule));
  const notExcepted = fail(exceptions);
  const left = allOf([notExcepted, fail(whatever)]);
  const ofMinistry = allOf([left, no(otherService)]);
  const outside = allOf([ofMinistry, fail(anywhere), no(within)]);
  return [
    ...rows(exceptions, 'not-reportable'),
    ...rows(whatever, 'reportable', notExcepted),
    ...rows(others, 'professional-judgment', left, yes(otherService)),
    ...rows(anywhere, 'reportable', ofMinistry),
    ...rows(others, 'reportable', ofMinistry, yes(within)),
    ...rows(others, 'professional-judgment', outside, yes(judgment)),
    ...others.flatMap((rule) => rowsOf(allOf([hold(rule), outside, no(judgment)]), 'not-reportable', scope.outside)),
    ...rowsOf(allOf([left, fail(others)]), 'not-reportable', criteriaNotMet),
  ];
}

const rowsOf = (ways: readonly Way[], decision: Reportability, rule: RuleRef): DecisionRow[] =>
  ways.map((way) => ({ way, outputs: [decision, rule.id], rule }));
