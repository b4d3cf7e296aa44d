import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { always, fact } from '../conditions.ts';

export const seriousComplaintReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13h.report.rights',
      text: 'The complaint is by or on behalf of an individual and alleges a violation of their rights, which include privacy rights.',
      citations: guidelines('13.H', [80], ['FIPPA', 'PHIPA', 'CYFSA Part X']),
      subcategories: ['rights-based'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13h.report.service',
      text: 'The complaint is about the operational, physical or safety standards of the services an individual received.',
      citations: guidelines('13.H'),
      subcategories: ['service-related'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13h.report.serious',
      text: 'The complaint is by or about an individual, and the service provider considers it serious.',
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
