import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { fact, ofServiceProvider } from '../conditions.ts';

export const seriousIllnessCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13c.companion.outbreak',
    categories: ['serious-illness'],
    subcategories: ['communicable-disease'],
    how: 'also',
    text: 'Report an outbreak of a communicable disease as a disturbance.',
    citations: guidelines('13.C'),
    when: fact('outbreak'),
    callsFor: { category: 'disturbance-or-disaster', subcategory: 'infectious-outbreak', ...ofServiceProvider },
  },
]);
