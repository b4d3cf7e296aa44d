import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';

const provider = guidelines('6 Service provider responsibilities');
const ministry = guidelines('6 MCCSS responsibilities');

/** Section 6: what a service provider answers for. */
export const providerResponsibilities: readonly RuleRef[] = frozen([
  { id: '6.provider.manage', text: 'The provider manages any incident that occurs.', citations: provider },
  {
    id: '6.provider.determine',
    text: 'The provider determines whether an incident is a serious occurrence, based on legislation, policy, the Guidelines and its own internal policy.',
    citations: provider,
  },
  {
    id: '6.provider.comply',
    text: 'The provider complies with ministry legislation and policy on serious occurrence reporting.',
    citations: guidelines('6 Service provider responsibilities', [15], ['O. Reg. 156/18 s.84']),
  },
  {
    id: '6.provider.notify',
    text: 'The provider notifies the ministry, and others as required, within the times in the Guidelines and in any legislation that applies.',
    citations: guidelines('6 Service provider responsibilities', [16], ['O. Reg. 156/18 s.84']),
  },
  {
    id: '6.provider.accurate',
    text: 'The provider ensures that the report is accurate about the occurrence and the individuals involved.',
    citations: provider,
  },
  {
    id: '6.provider.demonstrate',
    text: 'The provider demonstrates to the ministry, and to others as appropriate, that the occurrence was managed as required, or that work to meet requirements is under way.',
    citations: guidelines('6 Service provider responsibilities', [17]),
  },
  {
    id: '6.provider.trends',
    text: 'The provider monitors reporting trends. It uses the data to assess compliance, reduce or prevent occurrences, identify training needs or evaluate programs and services.',
    citations: provider,
  },
]);

/** Section 6: what the ministry answers for. */
export const ministryResponsibilities: readonly RuleRef[] = frozen([
  {
    id: '6.ministry.review',
    text: 'The ministry reviews reports, and may seek clarification, more information or updates.',
    citations: ministry,
  },
  {
    id: '6.ministry.follow-up',
    text: 'The ministry determines whether the provider or the ministry must take further action or follow up. This may include enforcement.',
    citations: ministry,
  },
  {
    id: '6.ministry.trends',
    text: 'The ministry analyzes trends to help develop policies, programs and best practices.',
    citations: ministry,
  },
]);
