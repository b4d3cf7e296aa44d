import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';

const provider = guidelines('6 Service provider responsibilities');
const ministry = guidelines('6 MCCSS responsibilities');

/** Section 6: what a service provider answers for. */
export const providerResponsibilities: readonly RuleRef[] = frozen([
  { id: '6.provider.manage', text: 'It manages any incident that occurs.', citations: provider },
  {
    id: '6.provider.determine',
    text: 'It determines whether an incident is a serious occurrence, by legislation, policy, the Guidelines and its own internal policy.',
    citations: provider,
  },
  {
    id: '6.provider.comply',
    text: 'It complies with the legislation on serious occurrence reporting that applies to it, and with ministry policy.',
    citations: guidelines('6 Service provider responsibilities', [15], ['O. Reg. 156/18 s.84']),
  },
  {
    id: '6.provider.notify',
    text: 'It notifies the ministry, and others as required, within the times of the Guidelines and of any legislation that applies to it.',
    citations: guidelines('6 Service provider responsibilities', [16], ['O. Reg. 156/18 s.84']),
  },
  {
    id: '6.provider.accurate',
    text: 'It makes sure that a report is accurate about the occurrence and the individuals involved.',
    citations: provider,
  },
  {
    id: '6.provider.demonstrate',
    text: 'It shows the ministry, and others as appropriate, that the occurrence was managed as required, or that work to that end is under way.',
    citations: guidelines('6 Service provider responsibilities', [17]),
  },
  {
    id: '6.provider.trends',
    text: 'It follows the trends of its reports and uses them: for compliance, prevention, the training of staff, or to judge how well a program or service works.',
    citations: provider,
  },
]);

/** Section 6: what the ministry answers for. */
export const ministryResponsibilities: readonly RuleRef[] = frozen([
  {
    id: '6.ministry.review',
    text: 'The ministry reviews reports, and may ask for clarification, more information or updates.',
    citations: ministry,
  },
  {
    id: '6.ministry.follow-up',
    text: 'The ministry determines whether further action is required of the provider or of itself, enforcement included.',
    citations: ministry,
  },
  {
    id: '6.ministry.trends',
    text: 'The ministry analyses trends to inform policies, programs and best practices.',
    citations: ministry,
  },
]);
