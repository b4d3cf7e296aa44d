import { frozen } from '../../../logic/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { always, fact } from '../words.ts';

export const seriousComplaintReportability: CategoryReportability = frozen({
  grounds: [
    {
      id: '13h.report.rights',
      text: 'A complaint by or on behalf of an individual about a violation of their rights, privacy included.',
      citations: guidelines('13.H', [80]),
      subcategories: ['rights-based'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13h.report.service',
      text: 'A complaint about the operational, physical or safety standards of the services an individual received.',
      citations: guidelines('13.H'),
      subcategories: ['service-related'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13h.report.serious',
      text: 'A complaint by or about an individual that the service provider considers to be of a serious nature.',
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
