import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

const abuse = guidelines('13.F');

export const abuseLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13f.level-1.immediate-threat',
      text: 'Somebody’s health, safety or well-being is under immediate threat: the individual’s or another person’s.',
      citations: abuse,
      when: fact('abuseImmediateThreat'),
    },
    {
      id: '13f.level-1.staff-implicated',
      text: 'Current staff is implicated, or somebody else who works with the individual for the provider.',
      citations: abuse,
      when: fact('staffImplicated'),
    },
    {
      id: '13f.level-1.trafficker',
      text: 'A human trafficker has threatened or harassed somebody.',
      citations: abuse,
      when: fact('traffickerThreats'),
    },
    {
      id: '13f.level-1.media',
      text: 'The abuse or mistreatment has media attention, or is expected to.',
      citations: also(guidelines('13.F'), guidelines('10 Step 5', [19])),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13f.level-2', text: 'All other abuse or mistreatment is Level 2.', citations: abuse },
});
