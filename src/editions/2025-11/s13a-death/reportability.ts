import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import {
  all,
  any,
  childOrYoungPerson,
  fact,
  not,
  population,
  providerProgram,
  providerRole,
  stated,
  subcategory,
} from '../conditions.ts';

export const deathReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13a.report.recipient-died',
      text: 'The individual who died received the service.',
      citations: guidelines('13.A', [28]),
      scope: 'needed',
      when: fact('serviceRecipientDied'),
    },
    {
      id: '13a.report.society-served-child-or-family',
      text: 'A child died, and a society served the child or the family in the 12 months before. The society reports the death whatever the service was.',
      citations: guidelines('13.A', [29], ['Child Death Reporting and Review Joint Directive, 2006']),
      scope: 'whatever-the-service',
      when: all(
        childOrYoungPerson(),
        fact('childOrFamilyReceivedCasService'),
        any(providerProgram('child-protection'), providerRole('childrens-aid-society')),
      ),
    },
  ],
  exceptions: [
    {
      id: '13a.except.stillbirth',
      text: 'A stillbirth does not require a death report.',
      citations: guidelines('13.A'),
      when: all(
        population('child'),
        not(stated('type')),
        subcategory('known-illness-or-natural-cause', 'unknown-cause'),
        fact('stillbirth'),
      ),
    },
  ],
  criteriaNotMet: {
    id: '13a.not-met',
    text: 'The person who died neither received the service nor was a child whose death a society reports. Deaths of relatives and friends are not reported here.',
    citations: guidelines('13.A'),
  },
});
