import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

const abuse = guidelines('13.F');

export const abuseLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13f.level-1.immediate-threat',
      text: 'There is an immediate threat to the health, safety or well-being of the individual or others.',
      citations: abuse,
      when: fact('abuseImmediateThreat'),
    },
    {
      id: '13f.level-1.staff-implicated',
      text: 'A current staff member, or another person the provider has working with the individual, is implicated.',
      citations: abuse,
      when: fact('staffImplicated'),
    },
    {
      id: '13f.level-1.trafficker',
      text: 'A human trafficker has made threats or harassed someone.',
      citations: abuse,
      when: fact('traffickerThreats'),
    },
    {
      id: '13f.level-1.media',
      text: 'The abuse or mistreatment has attracted media attention, or is expected to.',
      citations: also(guidelines('13.F'), guidelines('10 Step 5', [19])),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13f.level-2', text: 'All other abuse or mistreatment is Level 2.', citations: abuse },
});
