import type { Occurrence } from '../model/occurrence.ts';
import type { ReportDraft } from '../model/report-draft.ts';

/** The keys that a report draft adds to an occurrence. A draft is an occurrence too, and is taken as one. */
export const keysOfDraft: readonly string[] = /* @__PURE__ */ Object.keys({
  site: 0,
  location: 0,
  submittedAt: 0,
  people: 0,
  notifications: 0,
  description: 0,
  furtherDetails: 0,
  lateExplanation: 0,
  finalSubmission: 0,
  riskIndicators: 0,
  additionalDetails: 0,
  media: 0,
  views: 0,
  supportingDocuments: 0,
  signOff: 0,
} satisfies Record<Exclude<keyof ReportDraft, keyof Occurrence>, 0>);
