import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

const intervention = guidelines('13.E');

export const restrictiveInterventionLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13e.level-1.harm',
      text: 'The intervention caused the individual physical impairment, injury or emotional harm.',
      citations: intervention,
      when: fact('interventionCausedHarm'),
    },
    {
      id: '13e.level-1.emergency-treatment',
      text: 'The intervention resulted in treatment by a licensed health professional that required emergency medical intervention.',
      citations: intervention,
      when: fact('interventionTreatedWithEms'),
    },
    {
      id: '13e.level-1.contravention',
      text: 'The intervention contravened ministry legislation, regulations or policy.',
      citations: guidelines('13.E', [54, 59, 67], ['CYFSA Part VI', 'CYFSA Part VII']),
      when: fact('interventionContravenedRules'),
    },
    {
      id: '13e.level-1.unauthorized-person',
      text: 'An unauthorized person administered the intervention.',
      citations: intervention,
      when: fact('interventionByUnauthorizedPerson'),
    },
    {
      id: '13e.level-1.media',
      text: 'The intervention has attracted media attention, or is expected to.',
      citations: also(guidelines('13.E'), guidelines('10 Step 5', [19])),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13e.level-2', text: 'Every other restrictive intervention is Level 2.', citations: intervention },
});
