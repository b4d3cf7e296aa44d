import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

export const seriousComplaintLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13h.level-1.charged',
      text: 'Somebody on staff, a director or an owner is charged or was arrested, for a crime that touches individuals or may.',
      citations: guidelines('13.H'),
      when: fact('staffChargedOrArrested'),
    },
    {
      id: '13h.level-1.media',
      text: 'The complaint has media attention, or is expected to.',
      citations: also(guidelines('13.H'), guidelines('10 Step 5', [19])),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13h.level-2', text: 'Every other serious complaint is Level 2.', citations: guidelines('13.H') },
});
