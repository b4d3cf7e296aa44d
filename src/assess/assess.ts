import { millisecondsOfADay } from '../calendar/milliseconds.ts';
import { civilDateAt, formatTimestamp, ontario } from '../calendar/time-zone.ts';
import { parseMoment } from '../calendar/timestamp.ts';
import { editionOf } from '../editions/lookup.ts';
import { selectAdvisories } from '../evaluation/advisories.ts';
import { applyReadings } from '../evaluation/apply-readings.ts';
import { compileEdition } from '../evaluation/compile-edition.ts';
import { decideDescription } from '../evaluation/description.ts';
import { digestOf } from '../evaluation/digest.ts';
import { evaluateRules, startEvaluation } from '../evaluation/evaluate.ts';
import { findContested } from '../evaluation/find-contested.ts';
import { withLastQuestions } from '../evaluation/last-questions.ts';
import { withPolicyQuestions } from '../evaluation/policy-questions.ts';
import { selectQuestions, toQuestion } from '../evaluation/questions.ts';
import { assessmentMapper } from '../evaluation/to-assessment.ts';
import { parseOccurrenceWith } from '../input/check-occurrence.ts';
import { checkOptions } from '../input/check-options.ts';
import type { Problem } from '../input/problem.ts';
import type { Assessment, AssessOptions } from '../model/assessment.ts';
import type { Edition } from '../model/edition.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { DecisionAdvisories } from '../model/rule.ts';
import { decidePolicy } from '../personal-information/policy.ts';
import { initialDue } from '../report/deadlines/initial-due.ts';
import { library } from '../version.ts';

/**
 * Everything that an occurrence obliges, on the facts known so far: whether a report is required, at which Level and by when, whom to
 * tell, what else to enter, what the description contains, how personal information may appear in it, and what is still to be asked.
 * A conclusion is firm only when no answer to what is unknown could change it.
 *
 * @param occurrence - The incident. A fact that is not known is left out or null; unknown is never read as "no".
 * @param options - The edition, contested readings to take the other way, and the time zone of what comes out.
 * @returns Plain JSON, nothing of it shared with the input.
 * @throws InvalidInputError with every problem of the input at once.
 * @example
 * ```ts
 * assess({
 *   provider: { programs: ['developmental-services-supportive-living'] },
 *   awareAt: '2026-11-21T02:10:00-05:00',
 *   entries: [{ category: 'error-or-omission', subcategory: 'medication-error', facts: { medicationHarmPossible: true } }],
 * }).initialReportDue //=> '2026-11-21T03:10:00-05:00'
 * ```
 * @since 0.1.0
 */
export function assess(occurrence: Occurrence, options?: AssessOptions): Assessment {
  const problems: Problem[] = [];
  checkOptions(options, ['options'], problems);
  const edition = editionOf(problems.length > 0 ? undefined : options?.guidelines);
  const checked = parseOccurrenceWith(occurrence, problems, edition);
  const { readings, timeZone } = options ?? {};
  return assessWith(edition, checked, {
    taken: Object.keys(readings ?? {}),
    timeZone: timeZone ?? ontario,
  });
}

/** The same by any edition, for an occurrence that has been checked. */
export function assessWith(
  edition: Edition,
  occurrence: Occurrence,
  { taken = [], timeZone = ontario }: { readonly taken?: readonly string[]; readonly timeZone?: string } = {},
): Assessment {
  const usual = compileEdition(edition);
  const rules = compileEdition(applyReadings(edition, taken), usual.logic);
  const conclusions = evaluateRules(rules, startEvaluation(rules, occurrence));
  const description = decideDescription(rules, conclusions);
  const open = selectQuestions(conclusions, description);
  const answer = assessmentMapper(conclusions.evaluation, open);
  const { level } = conclusions;

  const awareAt = parseMoment(occurrence.awareAt ?? occurrence.occurredAt);
  const due =
    awareAt === undefined || level.working === null ? null : initialDue(edition.timelines, level.working, awareAt);

  return {
    guidelines: edition.id,
    reportability: answer.reportability(conclusions.reportability),
    level: answer.level(level),
    workingLevel: level.working,
    initialReportDue: due === null ? null : formatTimestamp(due, timeZone),
    entries: conclusions.entries.map(answer.entry),
    notifications: conclusions.notifications.map(answer.duty),
    companions: conclusions.companions.flatMap((found) => (found.isCalledFor ? [answer.companion(found)] : [])),
    possibleCompanions: conclusions.companions.flatMap((found) => (found.isCalledFor ? [] : [answer.possible(found)])),
    personalInformation: decidePolicy(rules.edition.personalInformation, occurrence.provider),
    description: description.map(({ requirement }) => requirement),
    questions: withLastQuestions(
      rules,
      conclusions,
      withPolicyQuestions(open, rules.edition.personalInformation, occurrence.provider),
    ).map((question) => toQuestion(rules, conclusions.evaluation, question)),
    contested: findContested(usual, rules, taken, conclusions, occurrence.provider),
    advisories: selectAdvisories(rules, conclusions, occurrence, whenItHappened(edition, awareAt, timeZone)),
    receipt: {
      library,
      guidelines: edition.id,
      rulesDigest: digestOf(edition),
      readings: Object.fromEntries(taken.map((id) => [id, 'other'])),
    },
  };
}

/** What is to be said about the time, or the lack of one. */
function whenItHappened(edition: Edition, awareAt: number | undefined, timeZone: string): (keyof DecisionAdvisories)[] {
  if (awareAt === undefined) return ['noTime'];
  const { inForceFrom } = edition;
  // No clock is as much as a day away from another, so that most moments need no time zone.
  if (inForceFrom === null || awareAt >= Date.parse(inForceFrom) + millisecondsOfADay) return [];
  return civilDateAt(awareAt, timeZone) < inForceFrom ? ['earlierEdition'] : [];
}
