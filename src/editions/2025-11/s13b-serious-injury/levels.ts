import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

export const seriousInjuryLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13b.level-1.life-threatening',
      text: 'The injury is life-threatening.',
      citations: guidelines('13.B'),
      when: fact('lifeThreatening'),
    },
    {
      id: '13b.level-1.caused-by-provider',
      text: 'A service provider caused the injury.',
      citations: guidelines('13.B'),
      when: fact('causedByServiceProvider'),
    },
    {
      id: '13b.level-1.emergency-services',
      text: 'The injury requires emergency medical services.',
      citations: guidelines('13.B'),
      when: fact('emergencyMedicalServices'),
    },
    {
      id: '13b.level-1.media',
      text: 'The injury has attracted media attention, or is expected to.',
      citations: also(guidelines('13.B'), guidelines('10 Step 5', [19])),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13b.level-2', text: 'Every other serious injury is Level 2.', citations: guidelines('13.B') },
});
