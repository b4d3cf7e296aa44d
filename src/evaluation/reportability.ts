import { lazy } from '../lib/memo.ts';
import { isLeaf, Joined, type NodeId } from '../logic/diagrams.ts';
import type { Reportability } from '../model/assessment.ts';
import type { RuleRef } from '../model/citation.ts';
import type { EntryAssignment } from './assignment.ts';
import {
  type CompiledCategory,
  type CompiledReportability,
  type CompiledRule,
  joinReportability,
} from './compile-category.ts';
import type { Evaluation } from './evaluation.ts';
import { toRuleRef } from './rule-ref.ts';

/** A decision on reportability, and the diagram of what it depends on. */
export interface ReportabilityFinding {
  /** Of several entries it is made when it is read: the decision alone needs no joined diagram in most cases. */
  readonly node: NodeId;
  readonly decision: Reportability;
  /** Collected when they are asked for: another reading needs the decision alone. */
  readonly because: () => readonly RuleRef[];
}

/** The decision on one entry, with its rules. */
export function decideReportability(
  plan: CompiledCategory,
  evaluation: Evaluation,
  assignment: EntryAssignment,
): ReportabilityFinding {
  const node = restrictReportability(evaluation, plan.reportability, assignment);
  const decision = reportabilityAt(node);
  return { node, decision, because: lazy(() => becauseOf(decision, plan, evaluation, assignment)) };
}

/** What the reportability of an entry still depends on. */
export const restrictReportability = (
  evaluation: Evaluation,
  parts: CompiledReportability,
  assignment: EntryAssignment,
): NodeId => joinReportability(evaluation.diagrams, parts, (node) => evaluation.restrict(node, assignment));

/** The leaves of the diagrams of reportability, in rising order of what is required. */
function reportabilityAt(node: NodeId | undefined): Reportability {
  if (node === undefined || !isLeaf(node)) return 'undetermined';
  return node === 2 ? 'reportable' : node === 1 ? 'professional-judgment' : 'not-reportable';
}

/** The decision on several entries together: the most that any of them requires, over every completion. */
export const reportabilityOfAll = ({ diagrams }: Evaluation, nodes: readonly NodeId[]): Reportability =>
  reportabilityAt(diagrams.greatestLeaf(nodes));

function becauseOf(
  decision: Reportability,
  plan: CompiledCategory,
  evaluation: Evaluation,
  assignment: EntryAssignment,
): RuleRef[] {
  const { criteria, exceptions, within, judgment, criteriaNotMet, outside } = plan;
  const holding = (rules: readonly CompiledRule[]): RuleRef[] =>
    refsWhere(rules, (node) => evaluation.restrict(node, assignment) === 1);
  const possible = (rules: readonly CompiledRule[]): RuleRef[] =>
    refsWhere(rules, (node) => evaluation.restrict(node, assignment) !== 0);
  switch (decision) {
    case 'reportable':
    case 'professional-judgment': {
      const met = holding(criteria);
      // When no single criterion is certain but one of several must be met, the answer names all of them.
      return [
        ...(met.length > 0 ? met : possible(criteria)),
        ...holding(decision === 'reportable' ? within : judgment),
      ];
    }
    case 'not-reportable': {
      const excepted = holding(exceptions);
      if (excepted.length > 0) return excepted;
      return [possible(criteria).length === 0 ? criteriaNotMet : outside];
    }
    case 'undetermined':
      return [...holding(criteria), ...holding(within)];
  }
}

function refsWhere(rules: readonly CompiledRule[], is: (node: NodeId) => boolean): RuleRef[] {
  const refs: RuleRef[] = [];
  for (const { node, ref } of rules) if (is(node)) refs.push(ref);
  return refs;
}

/** The decision on the whole occurrence: the most that any entry requires, over every completion. */
export function decideOccurrence(
  evaluation: Evaluation,
  entries: readonly ReportabilityFinding[],
  nothingEntered?: RuleRef,
): ReportabilityFinding {
  const nodes = entries.map((entry) => entry.node);
  const decision = reportabilityOfAll(evaluation, nodes);
  const because = (): RuleRef[] => {
    if (nothingEntered !== undefined && entries.length === 0) return [toRuleRef(nothingEntered)];
    const bearing = entries.filter((entry) => entry.decision === decision || entry.decision === 'undetermined');
    return distinct(bearing.flatMap((entry) => entry.because()));
  };
  return Object.assign(new Joined(evaluation.diagrams, nodes), { decision, because });
}

/** Each rule once. */
export function distinct(rules: readonly RuleRef[]): RuleRef[] {
  return rules.length < 2 ? [...rules] : [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}
