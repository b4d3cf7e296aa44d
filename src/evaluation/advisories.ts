import type { Advisory } from '../model/assessment.ts';
import type { Caution, Cautions } from '../model/rule.ts';
import type { EntryReading } from './assignment.ts';
import type { CategoryPlan } from './compile-category.ts';
import type { Compiled } from './compile-edition.ts';
import type { Conclusions, EntryConclusion } from './evaluate.ts';
import type { Weighing } from './evaluation.ts';

/** Cautions that are no rule of the Guidelines, or no decision; `alsoTold` are those about when it happened. */
export function concludeAdvisories(
  compiled: Compiled,
  { weighing, entries, reportability }: Conclusions,
  alsoTold: readonly (keyof Cautions)[],
): Advisory[] {
  const { cautions } = compiled.edition;
  const told: Advisory[] = alsoTold.map((caution) => toAdvisory(cautions[caution]));
  if (reportability.decision === 'not-reportable') told.push(toAdvisory(cautions.notReportable));
  const once = new Set<string>();
  for (const entry of entries) {
    const { reading } = entry;
    const plan = compiled.plan(reading.category);
    const excepted = plan.exceptions.some(({ node }) => weighing.restrict(node, reading) === 1);
    if (isLevelOneButNotReportable(entry) && !excepted) {
      told.push(toAdvisory(cautions.levelOneButNotReportable, reading.index));
    }
    if (entry.reportability.decision === 'not-reportable' && isAskedForByLaw(plan, weighing, reading)) {
      told.push(toAdvisory(cautions.notifiedAllTheSame, reading.index));
    }
    for (const { rule, node } of plan.advisories) {
      if (weighing.restrict(node, reading) !== 1 || once.has(rule.id)) continue;
      if (rule.per === 'occurrence') once.add(rule.id);
      told.push(toAdvisory(rule, rule.per === 'occurrence' ? undefined : reading.index));
    }
  }
  return told;
}

const isLevelOneButNotReportable = ({ reportability, level }: EntryConclusion): boolean =>
  reportability.decision === 'not-reportable' && level.level === 1;

/** Some ground of a duty holds that the Guidelines take from a law or a policy. */
function isAskedForByLaw({ duties }: CategoryPlan, weighing: Weighing, reading: EntryReading): boolean {
  return duties
    .flatMap(({ grounds }) => grounds)
    .some(
      ({ rule, node }) =>
        rule.citations.some(({ authorities }) => authorities !== undefined) && weighing.restrict(node, reading) === 1,
    );
}

function toAdvisory({ id, severity, text, source }: Caution, index?: number): Advisory {
  return { id, severity, ...(index === undefined ? {} : { index }), text, source };
}
