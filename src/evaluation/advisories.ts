import { lazy } from '../lib/memo.ts';
import { leafValues } from '../logic/diagrams.ts';
import type { Advisory } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { AdvisoryText, DecisionAdvisories, Implication, ScopedCondition } from '../model/rule.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import type { EntryAssignment } from './assignment.ts';
import type { CompiledCategory } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { Findings } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { categoriesByIndex, factsNotRead, sharedFactsNotRead } from './facts-not-read.ts';
import { questionOf } from './question-text.ts';

/** Advisories that are no rule of the Guidelines, or no decision; `aboutTime` names those about when it happened. */
export function selectAdvisories(
  compiled: CompiledEdition,
  findings: Findings,
  given: Pick<Occurrence, 'entries' | 'facts'>,
  aboutTime: readonly (keyof DecisionAdvisories)[],
): Advisory[] {
  const { evaluation, entries, reportability, level } = findings;
  const { decisionAdvisories } = compiled.edition;
  const { levelOneButNotReportable, notifiedAllTheSame } = decisionAdvisories;
  const advisories: Advisory[] = level.working === null ? [] : [toAdvisory(decisionAdvisories.attendFirst)];
  advisories.push(...aboutTime.map((key) => toAdvisory(decisionAdvisories[key])));
  if (reportability.decision === 'not-reportable') advisories.push(toAdvisory(decisionAdvisories.notReportable));
  for (const index of raisedAt(findings)) advisories.push(toAdvisory(decisionAdvisories.possibleCompanion, index));
  advisories.push(...sharedFactsNotRead(compiled, findings, given));
  const once = new Set<string>();
  const counted = lazy(() => categoriesByIndex(findings));
  const holds = (conditions: readonly ScopedCondition[], assignment: EntryAssignment): boolean =>
    evaluation.restrict(compiled.logic.anyOf(conditions, assignment.category), assignment) === 1;
  for (const entry of entries) {
    const { assignment } = entry;
    const plan = compiled.category(assignment.category);
    const isExcepted = (): boolean => plan.exceptions.some(({ node }) => evaluation.restrict(node, assignment) === 1);
    const isUnreported = entry.reportability.decision === 'not-reportable';
    const isLevelOne = isUnreported && entry.level.level === 1 && !isExcepted();
    if (isLevelOne && !holds(levelOneButNotReportable.unless, assignment)) {
      advisories.push(toAdvisory(levelOneButNotReportable, assignment.index));
    }
    const isNoGround = (recipient: Recipient): boolean =>
      notifiedAllTheSame.unless.some(
        (condition) => condition.recipients.includes(recipient) && holds([condition], assignment),
      );
    if (isUnreported && askedForByLaw(plan, evaluation, assignment).some((recipient) => !isNoGround(recipient))) {
      advisories.push(toAdvisory(notifiedAllTheSame, assignment.index));
    }
    for (const implication of assignment.overriding) {
      if (implication.categories?.includes(assignment.category) === false) continue;
      advisories.push(disagreement(compiled, implication, assignment.index));
    }
    advisories.push(...factsNotRead(compiled, counted, assignment, given.entries[assignment.index]?.facts));
    for (const { rule, nodes } of plan.advisories) {
      if (once.has(rule.id) || !nodes.every((node) => evaluation.restrict(node(), assignment) === 1)) continue;
      if (rule.per === 'occurrence') once.add(rule.id);
      advisories.push(toAdvisory(rule, rule.per === 'occurrence' ? undefined : assignment.index));
    }
  }
  return advisories;
}

/** The entries that may call for another one that could raise a firm answer: from not reportable, or from Level 2. */
function raisedAt({ companions, reportability, level, evaluation }: Findings): Set<number> {
  const isUnreported = reportability.decision === 'not-reportable';
  if (!isUnreported && level.level !== 2) return new Set();
  const raising = companions.filter(
    ({ isCalledFor, versions }) =>
      !isCalledFor &&
      (isUnreported ||
        versions().some(({ contribution }) => leafValues(evaluation.diagrams, contribution).includes(2))),
  );
  return new Set(raising.map(({ companion }) => companion.index));
}

/** Which of two answers counts, in the words of their questions. */
function disagreement(
  { edition }: CompiledEdition,
  { if: given, implies, text }: Implication,
  index: number,
): Advisory {
  const { id, severity, text: counts, source } = edition.decisionAdvisories.answersDisagree;
  return {
    id,
    severity,
    index,
    text: `${counts} Yes: “${questionOf(edition, given)}” (${given}). No: “${questionOf(edition, implies)}” (${implies}). ${text}`,
    source,
  };
}

/** The recipients of duties of which a criterion is met that the Guidelines take from a law or a policy. */
function askedForByLaw(
  { duties }: CompiledCategory,
  evaluation: Evaluation,
  assignment: EntryAssignment,
): readonly Recipient[] {
  return duties.flatMap(({ terms: { recipient }, grounds }) =>
    grounds.some(
      ({ rule, node }) =>
        rule.citations.some(({ authorities }) => authorities !== undefined) &&
        evaluation.restrict(node, assignment) === 1,
    )
      ? [recipient]
      : [],
  );
}

function toAdvisory({ id, severity, text, source }: AdvisoryText, index?: number): Advisory {
  return { id, severity, ...(index === undefined ? {} : { index }), text, source };
}
