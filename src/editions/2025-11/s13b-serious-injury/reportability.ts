import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { all, anyFact, fact } from '../conditions.ts';

export const seriousInjuryReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13b.report.medical-attention',
      text: 'The serious injury requires unscheduled medical attention from a regulated health professional, unplanned hospitalization, or both.',
      citations: guidelines('13.B', [37, 38]),
      scope: 'needed',
      when: anyFact('unscheduledMedicalAttention', 'unplannedHospitalization'),
    },
    {
      id: '13b.report.medication-refusal',
      text: 'Report a medication refusal that results in a significant health or safety risk as self-harm.',
      citations: guidelines('13.G'),
      subcategories: ['self-harm'],
      scope: 'needed',
      when: all(fact('medicationRefusal'), fact('significantHealthOrSafetyRisk')),
    },
  ],
  exceptions: [],
  criteriaNotMet: {
    id: '13b.not-met',
    text: 'The injury required neither unscheduled medical attention nor unplanned hospitalization.',
    citations: guidelines('13.B'),
  },
});
