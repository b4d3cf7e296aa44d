import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { all, always, any, anyFact, fact, youthJusticeIndividual } from '../conditions.ts';

export const errorOrOmissionReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13g.report.medication-error.youth-justice',
      text: 'Youth Justice services report every medication error.',
      citations: guidelines('13.G'),
      subcategories: ['medication-error'],
      scope: 'needed',
      when: youthJusticeIndividual,
    },
    {
      id: '13g.report.medication-error.harm',
      text: 'The medication error results or may result in risk of harm to the individual.',
      citations: guidelines('13.G'),
      subcategories: ['medication-error'],
      scope: 'needed',
      when: fact('medicationHarmPossible'),
    },
    {
      id: '13g.report.improper-detainment',
      text: 'A young person was improperly detained, or a child was improperly committed to secure treatment.',
      citations: guidelines('13.G'),
      subcategories: ['improper-detainment-or-commitment'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13g.report.improper-release',
      text: 'A young person was improperly released from custody or detention, or a child was improperly released from secure treatment.',
      citations: guidelines('13.G'),
      subcategories: ['improper-release'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13g.report.privacy-breach',
      text: 'Personal information was or may have been mishandled, with serious harm or a risk of serious harm to the individual or others, or contrary to the YCJA.',
      citations: guidelines('13.G'),
      subcategories: ['privacy-breach'],
      scope: 'not-needed',
      when: any(
        all(fact('personalInformationMishandled'), anyFact('privacySeriousHarm', 'privacySeriousHarmToOthers')),
        fact('contravenesYcja'),
      ),
    },
  ],
  exceptions: [],
  criteriaNotMet: {
    id: '13g.not-met',
    text: 'None of the criteria of the subcategory applies. There is no risk of harm (medication) or of serious harm (privacy).',
    citations: guidelines('13.G'),
  },
});
