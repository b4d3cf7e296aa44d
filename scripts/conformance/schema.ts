import * as z from 'zod/mini';
import { factIds, missingFields, recipients, subcategoryIds, typeIds } from '../../src/schema/ids.ts';
import { categoryIds } from '../../src/vocabulary/categories.ts';

// The shapes of the conformance kit. Reasons may be left out of an answer: they are compared only with --reasons.

const ids = z.array(z.string().check(z.minLength(1)));
const because = z.optional(ids);
const open = z.enum([...factIds, ...missingFields]);
const missing = z.array(open);
const place = { index: z.optional(z.int().check(z.minimum(0))), individual: z.optional(z.string()) };
const status = z.enum(['required', 'not-required', 'undetermined']);
const decision = {
  reportability: z.strictObject({
    decision: z.enum(['reportable', 'not-reportable', 'professional-judgment', 'undetermined']),
    missing,
    because,
  }),
  level: z.strictObject({
    level: z.literal([1, 2, 'undetermined', null]),
    missing,
    because,
    ruledOut: z.optional(ids),
  }),
};
const companion = {
  how: z.enum(['also', 'instead']),
  ...place,
  category: z.enum(categoryIds),
  subcategory: z.optional(z.enum(subcategoryIds)),
  type: z.optional(z.enum(typeIds)),
  because,
};
const named = z.strictObject({ id: z.string(), ...place });

const decisions = z.strictObject({
  ...decision,
  workingLevel: z.literal([1, 2, null]),
  initialReportDue: z.nullable(z.string()),
  entries: z.array(z.strictObject(decision)),
  notifications: z.array(
    z.strictObject({
      recipient: z.enum(recipients),
      individual: z.optional(z.string()),
      status,
      workingStatus: status,
      timing: z.enum(['immediately', 'without-unreasonable-delay', 'as-legislation-requires', 'unspecified']),
      form: z.enum(['in-writing', 'phone-or-email', 'unspecified']),
      recordInReportEvenIfNotMade: z.boolean(),
      missing,
      because,
    }),
  ),
  companions: z.array(z.strictObject(companion)),
  possibleCompanions: z.array(z.strictObject({ ...companion, missing })),
  personalInformation: z.strictObject({
    individuals: z.enum(['add', 'do-not-add']),
    name: z.enum(['full-name', 'first-name-last-initial', 'initials', 'none']),
    dateOfBirth: z.enum(['include', 'none']),
    narrativeReference: z.enum(['non-identifying-descriptor', 'first-name-last-initial']),
    staffInNarrative: z.enum(['non-identifying-descriptor', 'position-and-initials']),
    siteAddress: z.enum(['collected', 'never-collected']),
    supportingDocuments: z.enum(['without-personal-information', 'only-when-ministry-requests']),
    probationOfficerField: z.enum(['allowed', 'not-applicable']),
  }),
  questions: z.optional(z.array(z.strictObject({ missing: open, ...place }))),
  description: z.optional(z.array(named)),
  contested: because,
  advisories: z.optional(z.array(named)),
});

const problem = z.looseObject({ path: z.array(z.union([z.string(), z.int()])) });

/** An answer of an implementation: one line of its output. */
export const answerSchema = z.union([
  z.strictObject({ id: z.string(), decisions }),
  z.strictObject({ id: z.string(), problems: z.array(problem).check(z.minLength(1)) }),
]);

/** The cases with what is expected. */
export const casesSchema = z.array(
  z.strictObject({
    id: z.string(),
    occurrence: z.unknown(),
    options: z.strictObject({
      guidelines: z.optional(z.enum(['2025-11', '2019'])),
      readings: z.optional(z.record(z.string(), z.literal('other'))),
      timeZone: z.optional(z.string()),
    }),
    expected: z.union([
      z.strictObject({ decisions: z.required(decisions) }),
      z.strictObject({ problems: z.array(problem).check(z.minLength(1)) }),
    ]),
  }),
);
