import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

export const seriousComplaintLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13h.level-1.charged',
      text: 'A staff member, director or owner has been charged or arrested for a crime that has affected or may affect individuals.',
      citations: guidelines('13.H'),
      when: fact('staffChargedOrArrested'),
    },
    {
      id: '13h.level-1.media',
      text: 'The complaint has attracted media attention, or is expected to.',
      citations: also(guidelines('13.H'), guidelines('10 Step 5', [19])),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13h.level-2', text: 'Every other serious complaint is Level 2.', citations: guidelines('13.H') },
});
