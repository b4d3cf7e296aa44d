import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { all, fact } from '../conditions.ts';

export const disturbanceReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13i.report.interference',
      text: 'The incident happened on the premises, where care is provided or close to the service, and interferes with routine services.',
      citations: guidelines('13.I'),
      scope: 'needed',
      when: all(fact('interferesWithRoutineServices'), fact('atOrNearServiceLocation')),
    },
    {
      id: '13i.report.hunger-strike',
      text: 'Report a hunger strike by several individuals as a stand-off.',
      citations: guidelines('13.I'),
      subcategories: ['stand-off'],
      scope: 'needed',
      when: fact('multipleIndividualsInHungerStrike'),
    },
  ],
  exceptions: [],
  criteriaNotMet: {
    id: '13i.not-met',
    text: 'The incident did not happen at or near the service, or does not interfere with routine services.',
    citations: guidelines('13.I'),
  },
});
