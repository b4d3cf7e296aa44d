import { frozen } from '../../../logic/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { fact } from '../words.ts';

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
      text: 'Current staff, or another person the provider has working with the individual, is implicated.',
      citations: abuse,
      when: fact('staffImplicated'),
    },
    {
      id: '13f.level-1.trafficker',
      text: 'There have been threats or harassment from a human trafficker.',
      citations: abuse,
      when: fact('traffickerThreats'),
    },
    {
      id: '13f.level-1.media',
      text: 'The abuse or mistreatment has media attention, or is expected to.',
      citations: guidelines('13.F', [19]),
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13f.level-2', text: 'All other abuse or mistreatment is Level 2.', citations: abuse },
});
