import type * as z from 'zod/mini';
import type { Assessment } from '../model/assessment.ts';
import type { Entry, Individual, Occurrence } from '../model/occurrence.ts';
import type { ReportDraft } from '../model/report-draft.ts';
import type { ReportEvent } from '../report/lifecycle/events.ts';
import type { IdentifiedReport } from '../report/lifecycle/report-input.ts';
import { assessment } from './assessment.ts';
import { entry } from './entry.ts';
import { individual, occurrence } from './occurrence.ts';
import { identifiedReport, reportEvent } from './report.ts';
import { reportDraft } from './report-draft.ts';

// Schemas of zod/mini, which generates no code, so that they run under a strict content security policy. Each is a Standard Schema.
// Their messages, and the issues themselves, repeat neither values nor keys that are not known.

/**
 * The shape of an occurrence. Ids only: labels and other names are for `parseOccurrence`, and so is whether an entry names one of the
 * individuals.
 *
 * @example
 * ```ts
 * occurrenceSchema.safeParse({ provider: { programs: ['homelessness'] }, entries: [] }).success //=> true
 * ```
 * @since 0.1.0
 */
export const occurrenceSchema: z.ZodMiniType<Occurrence, Occurrence> = occurrence;

/**
 * The shape of an individual of an occurrence.
 *
 * @example
 * ```ts
 * individualSchema.safeParse({ id: 'i1', population: 'adlut' }).error?.issues[0]?.message
 * //=> 'expected one of child, young-person, adult-with-developmental-disability, adult'
 * ```
 * @since 0.1.0
 */
export const individualSchema: z.ZodMiniType<Individual, Individual> = individual;

/**
 * The shape of an entry: the subcategory is one of its category, and the type one of its subcategory.
 *
 * @example
 * ```ts
 * entrySchema.safeParse({ category: 'death', subcategory: 'suicide' }).success //=> true
 * entrySchema.safeParse({ category: 'death', subcategory: 'fire' }).error?.issues[0]?.path //=> ['subcategory']
 * ```
 * @since 0.1.0
 */
export const entrySchema: z.ZodMiniType<Entry, Entry> = entry;

/**
 * The shape of a whole report draft. Whether it is complete, and keeps to the policy on personal information, is for `validateReport`.
 * As a Standard Schema it goes into a form as it is: `standardSchemaResolver(reportDraftSchema)` of `@hookform/resolvers`.
 *
 * @example
 * ```ts
 * const { issues } = reportDraftSchema.safeParse({ people: 'Jordan' }).error ?? { issues: [] };
 * issues.find(({ path }) => path[0] === 'people')?.message //=> 'expected a list'
 * ```
 * @since 0.1.0
 */
export const reportDraftSchema: z.ZodMiniType<ReportDraft, ReportDraft> = reportDraft;

/**
 * The shape of what `assess` returns, for those who store it or hand it on.
 *
 * @example
 * ```ts
 * const assessment = assess({ provider: { programs: ['homelessness'] }, entries: [{ category: 'death' }] });
 * assessmentSchema.safeParse(JSON.parse(JSON.stringify(assessment))).success //=> true
 * ```
 * @since 0.1.0
 */
export const assessmentSchema: z.ZodMiniType<Assessment, Assessment> = assessment;

/**
 * The shape of an event of a report, for those who take events from outside.
 *
 * @example
 * ```ts
 * reportEventSchema.safeParse({ kind: 'level-1-learned', at: '2026-11-22T09:00:00-05:00' }).success //=> true
 * ```
 * @since 0.2.0
 */
export const reportEventSchema: z.ZodMiniType<ReportEvent, ReportEvent> = reportEvent;

/**
 * The shape of a report with its id and events, as `dueSoon` takes it.
 *
 * @example
 * ```ts
 * identifiedReportSchema.safeParse({ id: 'r1', awareAt: '2026-11-21T14:05:00-05:00', level: 3, events: [] }).success //=> false
 * ```
 * @since 0.2.0
 */
export const identifiedReportSchema: z.ZodMiniType<IdentifiedReport, IdentifiedReport> = identifiedReport;

export type { Assessment } from '../model/assessment.ts';
export type { Entry, Individual, Occurrence } from '../model/occurrence.ts';
export type {
  PersonIdentifiers,
  ReportDraft,
  ReportMedia,
  ReportNotification,
  ReportPerson,
  ReportView,
  SignOffPerson,
  SupportingDocument,
} from '../model/report-draft.ts';
export type { ReportEvent } from '../report/lifecycle/events.ts';
export type { IdentifiedReport } from '../report/lifecycle/report-input.ts';
