import { isLeaf, type Node } from '../logic/diagrams.ts';
import type { Reportability } from '../model/assessment.ts';
import type { RuleRef } from '../model/citation.ts';
import type { EntryReading } from './assignment.ts';
import type { CategoryPlan, Planned } from './compile-category.ts';
import type { Weighing } from './evaluation.ts';

/** A decision on reportability, and the diagram of what it turns on. */
export interface ReportabilityConclusion {
  readonly node: Node;
  readonly decision: Reportability;
  readonly because: readonly RuleRef[];
}

/** The decision on one entry, with its rules. */
export function concludeReportability(
  plan: CategoryPlan,
  weighing: Weighing,
  reading: EntryReading,
): ReportabilityConclusion {
  const node = weighing.restrict(plan.reportability, reading);
  const decision = reportabilityAt(node);
  return { node, decision, because: becauseOf(decision, plan, weighing, reading) };
}

/** The leaves of the diagrams of reportability, in rising order of what is required. */
function reportabilityAt(node: Node): Reportability {
  if (!isLeaf(node)) return 'undetermined';
  return node === 2 ? 'reportable' : node === 1 ? 'professional-judgment' : 'not-reportable';
}

function becauseOf(decision: Reportability, plan: CategoryPlan, weighing: Weighing, reading: EntryReading): RuleRef[] {
  const { grounds, exceptions, within, judgment, criteriaNotMet, outside } = plan;
  const holding = (rules: readonly Planned[]): RuleRef[] =>
    refsWhere(rules, (node) => weighing.restrict(node, reading) === 1);
  const possible = (rules: readonly Planned[]): RuleRef[] =>
    refsWhere(rules, (node) => weighing.restrict(node, reading) !== 0);
  switch (decision) {
    case 'reportable':
    case 'professional-judgment': {
      const criteria = holding(grounds);
      // Where no single criterion is certain but one of several must hold, all that may are told.
      return [
        ...(criteria.length > 0 ? criteria : possible(grounds)),
        ...holding(decision === 'reportable' ? within : judgment),
      ];
    }
    case 'not-reportable': {
      const excepted = holding(exceptions);
      if (excepted.length > 0) return excepted;
      return [possible(grounds).length === 0 ? criteriaNotMet : outside];
    }
    case 'undetermined':
      return [...holding(grounds), ...holding(within)];
  }
}

function refsWhere(rules: readonly Planned[], is: (node: Node) => boolean): RuleRef[] {
  const refs: RuleRef[] = [];
  for (const { node, ref } of rules) if (is(node)) refs.push(ref);
  return refs;
}

/** The decision on the whole occurrence: the most that any entry requires, over every completion. */
export function concludeOccurrence(
  weighing: Weighing,
  entries: readonly ReportabilityConclusion[],
  nothingEntered: RuleRef,
): ReportabilityConclusion {
  const node = weighing.diagrams.greatest(entries.map((entry) => entry.node));
  const decision = reportabilityAt(node);
  const bearing = entries.filter((entry) => entry.decision === decision || entry.decision === 'undetermined');
  const because = entries.length === 0 ? [nothingEntered] : distinct(bearing.flatMap((entry) => entry.because));
  return { node, decision, because };
}

/** Each rule once. */
export function distinct(rules: readonly RuleRef[]): RuleRef[] {
  return rules.length < 2 ? [...rules] : [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}
