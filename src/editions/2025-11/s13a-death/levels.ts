import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { always } from '../conditions.ts';

export const deathLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13a.level-1.all',
      text: 'Every death is Level 1.',
      citations: guidelines('13.A'),
      when: always,
    },
  ],
  levelTwo: { id: '13a.level-2', text: 'No death is Level 2.', citations: guidelines('13.A') },
});
