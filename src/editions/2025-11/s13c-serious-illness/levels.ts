import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

export const seriousIllnessLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13c.level-1.life-threatening',
      text: 'The illness is life-threatening.',
      citations: guidelines('13.C'),
      when: fact('lifeThreatening'),
    },
    {
      id: '13c.level-1.emergency-services',
      text: 'The illness requires emergency medical services.',
      citations: guidelines('13.C'),
      when: fact('emergencyMedicalServices'),
    },
    {
      id: '13c.level-1.media',
      text: 'The illness has attracted media attention, or is expected to.',
      citations: also(guidelines('13.C'), guidelines('10 Step 5', [19])),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13c.level-2', text: 'Every other serious illness is Level 2.', citations: guidelines('13.C') },
});
