import { frozen } from '../../../lib/freeze.ts';
import { type Citation, guidelines } from '../../../model/citation.ts';

const citations = guidelines('6 Service provider responsibilities');

/** One thing that an internal Serious Occurrence Reporting policy must contain. */
export interface PolicyContent {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** The item that it is part of. */
  readonly partOf?: string;
  /** The figures that help with it: those of `annualReview`. */
  readonly figures?: 'annual-review';
}

/** Section 6: what an internal Serious Occurrence Reporting policy must contain at least, in the order of the text. */
export const policyContents = frozen([
  {
    id: '6.policy.identify-respond-report',
    text: 'How to identify, respond to and report a serious occurrence.',
    citations,
  },
  {
    id: '6.policy.roles',
    text: 'The roles and responsibilities of staff and others, such as volunteers, in identifying, responding to and reporting serious occurrences.',
    citations,
  },
  {
    id: '6.policy.level-determination',
    text: 'Procedures for having staff available to determine the Level of an occurrence.',
    citations,
    partOf: '6.policy.roles',
  },
  {
    id: '6.policy.approval',
    text: 'Guidelines for which staff may approve and sign off reports.',
    citations,
    partOf: '6.policy.roles',
  },
  { id: '6.policy.training', text: 'The training that staff must have.', citations },
  {
    id: '6.policy.training-review',
    text: 'A review of the internal policy with each person at their first training and orientation, and at least once a year after that.',
    citations,
    partOf: '6.policy.training',
  },
  {
    id: '6.policy.privacy',
    text: 'Procedures for keeping an individual’s personal information private and confidential.',
    citations,
  },
  { id: '6.policy.policy-review', text: 'Procedures for reviewing and updating the internal policy.', citations },
  {
    id: '6.policy.trend-review',
    text: 'Procedures for regularly reviewing and assessing patterns and trends in reports.',
    citations,
  },
  {
    id: '6.policy.annual-review',
    text: 'Procedures for an annual review and analysis of all reports for each calendar year.',
    citations,
    figures: 'annual-review',
  },
  {
    id: '6.policy.annual-review-actions',
    text: 'The annual review identifies issues, trends or patterns, and describes the actions planned or taken on any issues or concerning trends.',
    citations,
    partOf: '6.policy.annual-review',
    figures: 'annual-review',
  },
  {
    id: '6.policy.annual-review-record',
    text: 'The provider keeps a record of the annual review and analysis, and makes it available to the ministry on request.',
    citations,
    partOf: '6.policy.annual-review',
    figures: 'annual-review',
  },
  {
    id: '6.policy.annual-review-communication',
    text: 'The provider informs its designated ministry contact of significant issues or concerning trends from the annual review, with strategies to address them.',
    citations,
    partOf: '6.policy.annual-review',
    figures: 'annual-review',
  },
] as const satisfies readonly PolicyContent[]);

/** The id of one thing that an internal policy must contain. */
export type PolicyContentId = (typeof policyContents)[number]['id'];
