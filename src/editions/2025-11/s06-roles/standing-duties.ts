import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';

/** A duty that comes round: so many months after it was last done. */
export interface RecurringDuty extends RuleRef {
  /** Calendar months from the last time to the last day of the next. */
  readonly months: number;
}

const section6 = guidelines('6 Service provider responsibilities');

/** Section 6: what a provider does at set times, whatever occurs. */
export const roleDuties = frozen({
  orientation: {
    id: '6.duty.policy-review-at-orientation',
    text: 'Review the internal policy with each person at their first training and orientation.',
    citations: section6,
  },
  policyReview: {
    id: '6.duty.policy-review-yearly',
    text: 'Review the internal policy with each person at least once a year after that.',
    citations: section6,
    months: 12,
  },
  annualReview: {
    id: '6.duty.annual-review',
    text: 'Review and analyze all reports of each calendar year, and keep a record for the ministry. The Guidelines set no date for it.',
    citations: section6,
  },
  annualReviewCommunication: {
    id: '6.duty.annual-review-communication',
    text: 'Inform the designated ministry contact of significant issues or concerning trends from the annual review, with strategies to address them.',
    citations: section6,
  },
} as const satisfies Readonly<Record<string, RuleRef | RecurringDuty>>);
