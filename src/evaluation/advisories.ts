import type { Advisory } from '../model/assessment.ts';
import type { AdvisoryText, DecisionAdvisories } from '../model/rule.ts';
import type { EntryAssignment } from './assignment.ts';
import type { CompiledCategory } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { EntryFinding } from './entry.ts';
import type { Findings } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';

/** Cautions that are no rule of the Guidelines, or no decision; `alsoTold` are those about when it happened. */
export function selectAdvisories(
  compiled: CompiledEdition,
  { evaluation, entries, reportability }: Findings,
  alsoTold: readonly (keyof DecisionAdvisories)[],
): Advisory[] {
  const { decisionAdvisories } = compiled.edition;
  const told: Advisory[] = alsoTold.map((caution) => toAdvisory(decisionAdvisories[caution]));
  if (reportability.decision === 'not-reportable') told.push(toAdvisory(decisionAdvisories.notReportable));
  const once = new Set<string>();
  for (const entry of entries) {
    const { assignment } = entry;
    const plan = compiled.category(assignment.category);
    const excepted = plan.exceptions.some(({ node }) => evaluation.restrict(node, assignment) === 1);
    if (isLevelOneButNotReportable(entry) && !excepted) {
      told.push(toAdvisory(decisionAdvisories.levelOneButNotReportable, assignment.index));
    }
    if (entry.reportability.decision === 'not-reportable' && isAskedForByLaw(plan, evaluation, assignment)) {
      told.push(toAdvisory(decisionAdvisories.notifiedAllTheSame, assignment.index));
    }
    for (const { rule, node } of plan.advisories) {
      if (evaluation.restrict(node, assignment) !== 1 || once.has(rule.id)) continue;
      if (rule.per === 'occurrence') once.add(rule.id);
      told.push(toAdvisory(rule, rule.per === 'occurrence' ? undefined : assignment.index));
    }
  }
  return told;
}

const isLevelOneButNotReportable = ({ reportability, level }: EntryFinding): boolean =>
  reportability.decision === 'not-reportable' && level.level === 1;

/** Some ground of a duty holds that the Guidelines take from a law or a policy. */
function isAskedForByLaw({ duties }: CompiledCategory, evaluation: Evaluation, assignment: EntryAssignment): boolean {
  return duties
    .flatMap(({ grounds }) => grounds)
    .some(
      ({ rule, node }) =>
        rule.citations.some(({ authorities }) => authorities !== undefined) &&
        evaluation.restrict(node, assignment) === 1,
    );
}

function toAdvisory({ id, severity, text, source }: AdvisoryText, index?: number): Advisory {
  return { id, severity, ...(index === undefined ? {} : { index }), text, source };
}
