import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { anyFact } from '../conditions.ts';

export const seriousIllnessReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13c.report.medical-attention',
      text: 'The serious illness, new or existing, requires unscheduled medical attention from a regulated health professional, unplanned hospitalization, or both.',
      citations: also(guidelines('13.C'), guidelines('13.B', [37, 38])),
      scope: 'needed',
      when: anyFact('unscheduledMedicalAttention', 'unplannedHospitalization'),
    },
  ],
  exceptions: [],
  criteriaNotMet: {
    id: '13c.not-met',
    text: 'The illness required neither unscheduled medical attention nor unplanned hospitalization.',
    citations: guidelines('13.C'),
  },
});
