import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { always, fact } from '../conditions.ts';

export const seriousComplaintReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13h.report.rights',
      text: 'A complaint by an individual, or for one, that alleges a violation of their rights, privacy included.',
      citations: guidelines('13.H', [80], ['FIPPA', 'PHIPA', 'CYFSA Part X']),
      subcategories: ['rights-based'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13h.report.service',
      text: 'A complaint about the standards, operational, physical or of safety, of the services an individual received.',
      citations: guidelines('13.H'),
      subcategories: ['service-related'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13h.report.serious',
      text: 'A complaint by or about an individual that is serious in the service provider’s view.',
      citations: guidelines('13.H'),
      subcategories: ['about-individual', 'other'],
      scope: 'needed',
      when: fact('seriousInNature'),
    },
  ],
  exceptions: [],
  criteriaNotMet: {
    id: '13h.not-met',
    text: 'The complaint is neither about rights nor about the service, and the provider does not consider it serious.',
    citations: guidelines('13.H'),
  },
});
