import { frozen } from '../../../lib/freeze.ts';
import { type Citation, guidelines } from '../../../model/citation.ts';

const citations = guidelines('6 Service provider responsibilities');

/** One thing that an internal Serious Occurrence Reporting policy has to hold. */
export interface PolicyContent {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** The item that it is part of. */
  readonly partOf?: string;
  /** The figures that help with it: those of `annualReview`. */
  readonly figures?: 'annual-review';
}

/** Section 6: what an internal Serious Occurrence Reporting policy holds at least, in the order of the text. */
export const policyContents = frozen([
  {
    id: '6.policy.identify-respond-report',
    text: 'How to identify, respond to and report a serious occurrence.',
    citations,
  },
  {
    id: '6.policy.roles',
    text: 'What staff and others, such as volunteers, do and answer for in identifying, responding to and reporting serious occurrences.',
    citations,
  },
  {
    id: '6.policy.level-determination',
    text: 'Procedures to have staff available who determine the Level of an occurrence.',
    citations,
    partOf: '6.policy.roles',
  },
  {
    id: '6.policy.approval',
    text: 'Which staff may approve and sign off reports.',
    citations,
    partOf: '6.policy.roles',
  },
  { id: '6.policy.training', text: 'The training that staff need.', citations },
  {
    id: '6.policy.training-review',
    text: 'The review of the internal policy with each person at their first training and orientation, and at least once a year after that.',
    citations,
    partOf: '6.policy.training',
  },
  {
    id: '6.policy.privacy',
    text: 'Procedures to keep the personal information of individuals private and confidential.',
    citations,
  },
  { id: '6.policy.policy-review', text: 'Procedures to review and update the internal policy itself.', citations },
  {
    id: '6.policy.trend-review',
    text: 'Procedures to review and assess patterns and trends of reports regularly.',
    citations,
  },
  {
    id: '6.policy.annual-review',
    text: 'Procedures for a yearly review and analysis of all reports of each calendar year.',
    citations,
    figures: 'annual-review',
  },
  {
    id: '6.policy.annual-review-actions',
    text: 'The yearly review finds issues, trends or patterns, and details what is planned or done about issues and concerning ones.',
    citations,
    partOf: '6.policy.annual-review',
    figures: 'annual-review',
  },
  {
    id: '6.policy.annual-review-record',
    text: 'A record of the yearly review and analysis is kept, and made available to the ministry on request.',
    citations,
    partOf: '6.policy.annual-review',
    figures: 'annual-review',
  },
  {
    id: '6.policy.annual-review-communication',
    text: 'Significant issues and concerning trends or patterns of the yearly review are told to the designated ministry contact, with strategies to address them.',
    citations,
    partOf: '6.policy.annual-review',
    figures: 'annual-review',
  },
] as const satisfies readonly PolicyContent[]);

/** One thing that an internal policy has to hold, by id. */
export type PolicyContentId = (typeof policyContents)[number]['id'];
