import { assess } from '../assess/assess.ts';
import { decideOccurrence, type OccurrenceDecision } from '../assess/decide-occurrence.ts';
import { determineLevel } from '../assess/determine-level.ts';
import { type Answer, type Asked, withAnswer } from '../assess/with-answer.ts';
import { factsFor } from '../catalogue/facts.ts';
import { knownPeople } from '../draft/privacy/known-people.ts';
import { firstCall } from '../draft/render/first-call.ts';
import { renderReport } from '../draft/render/render-report.ts';
import { parseOccurrence } from '../input/check-occurrence.ts';
import { parseProvider } from '../input/parse-provider.ts';
import type { Assessment, AssessOptions } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { PersonalInformationPolicy } from '../model/personal-information.ts';
import { findPersonalInformation } from '../personal-information/find.ts';
import { minimizeText } from '../personal-information/minimize-text.ts';
import { personalInformationPolicy } from '../personal-information/policy.ts';
import { initialReportDue } from '../report/deadlines/initial-report.ts';
import { reportStatus } from '../report/lifecycle/status.ts';
import { type SafeResult, safe } from './safe.ts';

/**
 * `assess` for what a form holds: it never throws for an occurrence that is not well formed.
 *
 * @param occurrence - Anything. Printed labels are taken in place of ids, and '' reads as left out where an id, a choice or a time belongs.
 * @param options - As for `assess`.
 * @returns `{ ok: true, value }` with the assessment, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const half = { provider: { programs: ['homelessness'], setting: '' }, entries: [{ category: 'deth' }] };
 * const result = safeAssess(half);
 * result.ok ? result.value.level.level : result.problems[0]?.nearest //=> 'death'
 * ```
 * @since 0.2.0
 */
export const safeAssess: (occurrence: unknown, options?: AssessOptions) => SafeResult<Assessment> = safe(
  (occurrence: unknown, options?: AssessOptions) => assess(parseOccurrence(occurrence), options),
);

/**
 * `decideOccurrence` for what a form holds.
 *
 * @param occurrence - Anything, as for `safeAssess`.
 * @param options - As for `assess`.
 * @returns `{ ok: true, value }` with the decisions, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeDecideOccurrence({ entries: [] }).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeDecideOccurrence: (occurrence: unknown, options?: AssessOptions) => SafeResult<OccurrenceDecision> =
  safe((occurrence: unknown, options?: AssessOptions) => decideOccurrence(parseOccurrence(occurrence), options));

/**
 * `parseOccurrence` in the manner of `safeParse`: the occurrence with ids in place of labels, or what is wrong with it.
 *
 * @param input - Anything.
 * @returns `{ ok: true, value }` with the occurrence, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const result = safeParseOccurrence({ provider: { programs: ['Homelessness'] }, entries: [{ category: 'Death' }] });
 * result.ok && result.value.entries[0]?.category //=> 'death'
 * ```
 * @since 0.2.0
 */
export const safeParseOccurrence: (input: unknown) => SafeResult<Occurrence> = safe(parseOccurrence);

/**
 * `withAnswer` for what a form holds.
 *
 * @param occurrence - Anything, as for `safeAssess`.
 * @param question - A question of its assessment.
 * @param answer - What was answered.
 * @returns `{ ok: true, value }` with the occurrence that holds the answer, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const occurrence = { provider: { programs: ['homelessness'] }, entries: [{ category: 'serious-injury' }] };
 * safeWithAnswer(occurrence, { missing: 'lifeThreatening', index: 1 }, true).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeWithAnswer: (occurrence: unknown, question: Asked, answer: Answer) => SafeResult<Occurrence> = safe(
  (occurrence: unknown, question: Asked, answer: Answer) => withAnswer(parseOccurrence(occurrence), question, answer),
);

/**
 * `determineLevel` for what a form holds.
 *
 * @returns `{ ok: true, value }` with the decision, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const result = safeDetermineLevel({ category: 'death' });
 * result.ok && result.value.level //=> 1
 * ```
 * @since 0.2.0
 */
export const safeDetermineLevel: (
  ...args: Parameters<typeof determineLevel>
) => SafeResult<ReturnType<typeof determineLevel>> = safe(determineLevel);

/**
 * `factsFor` for what a form holds.
 *
 * @returns `{ ok: true, value }` with the ids of the facts, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeFactsFor({ category: 'death', subcategory: 'suicide' }).ok //=> true
 * ```
 * @since 0.2.0
 */
export const safeFactsFor: (...args: Parameters<typeof factsFor>) => SafeResult<ReturnType<typeof factsFor>> =
  safe(factsFor);

/**
 * `personalInformationPolicy` for what a form holds.
 *
 * @param provider - Anything; a choice that is '' reads as left out.
 * @returns `{ ok: true, value }` with the policy, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const result = safePersonalInformationPolicy({ programs: ['vaw-shelter'], setting: '' });
 * result.ok && result.value.name //=> 'initials'
 * safePersonalInformationPolicy({ programs: [] }).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safePersonalInformationPolicy: (provider: unknown) => SafeResult<PersonalInformationPolicy> = safe(
  (provider: unknown) => personalInformationPolicy(parseProvider(provider)),
);

/**
 * `findPersonalInformation` for what a form holds: a person whose date of birth is half typed is a problem, no error.
 *
 * @returns `{ ok: true, value }` with the findings, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const policy = personalInformationPolicy({ programs: ['homelessness'] });
 * safeFindPersonalInformation('', [{ id: 'i1', firstName: 'Jordan', dateOfBirth: '2010-0' }], policy).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeFindPersonalInformation: (
  ...args: Parameters<typeof findPersonalInformation>
) => SafeResult<ReturnType<typeof findPersonalInformation>> = safe(findPersonalInformation);

/**
 * `minimizeText` for what a form holds.
 *
 * @returns `{ ok: true, value }` with the text, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const policy = personalInformationPolicy({ programs: ['homelessness'] });
 * safeMinimizeText('Jordan fell.', [{ id: 'i1', firstName: 'Jordan' }], policy)
 * //=> { ok: true, value: 'Individual #1 fell.' }
 * ```
 * @since 0.2.0
 */
export const safeMinimizeText: (...args: Parameters<typeof minimizeText>) => SafeResult<string> = safe(minimizeText);

/**
 * `reportStatus` for what a form holds: events that are half typed are problems, no error.
 *
 * @returns `{ ok: true, value }` with the status, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * const report = { awareAt: '2026-11-21T14:05', level: 1, events: [] } as const;
 * const result = safeReportStatus(report, '2026-11-21T15:05:01-05:00');
 * result.ok ? '' : result.problems[0]?.code //=> 'bad-timestamp'
 * ```
 * @since 0.2.0
 */
export const safeReportStatus: (
  ...args: Parameters<typeof reportStatus>
) => SafeResult<ReturnType<typeof reportStatus>> = safe(reportStatus);

/**
 * `initialReportDue` for what a form holds.
 *
 * @returns `{ ok: true, value }` with the time, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeInitialReportDue(1, '2026-11-21T02:10:00-05:00') //=> { ok: true, value: '2026-11-21T03:10:00-05:00' }
 * ```
 * @since 0.2.0
 */
export const safeInitialReportDue: (...args: Parameters<typeof initialReportDue>) => SafeResult<string> =
  safe(initialReportDue);

/**
 * `knownPeople` for what a form holds.
 *
 * @returns `{ ok: true, value }` with the people, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeKnownPeople({ people: [{ id: 'i1', firstName: 'Jordan' }] }).ok //=> true
 * safeKnownPeople({ people: [{ id: 'i1', firstName: 'Jordan', dateOfBirth: '2010-0' }] }).ok //=> false
 * ```
 * @since 0.2.0
 */
export const safeKnownPeople: (...args: Parameters<typeof knownPeople>) => SafeResult<ReturnType<typeof knownPeople>> =
  safe(knownPeople);

/**
 * `firstCall` for what a form holds.
 *
 * @returns `{ ok: true, value }` with the seven items, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeFirstCall({ entries: [{ category: 'serious-injury' }] }).ok //=> true
 * ```
 * @since 0.2.0
 */
export const safeFirstCall: (...args: Parameters<typeof firstCall>) => SafeResult<ReturnType<typeof firstCall>> =
  safe(firstCall);

/**
 * `renderReport` for what a form holds.
 *
 * @returns `{ ok: true, value }` with the text, or `{ ok: false, problems }`.
 * @example
 * ```ts
 * safeRenderReport({ site: 'Site 7' }).ok //=> true
 * ```
 * @since 0.2.0
 */
export const safeRenderReport: (...args: Parameters<typeof renderReport>) => SafeResult<string> = safe(renderReport);
