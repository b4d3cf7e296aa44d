import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

export const restrictiveInterventionCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13e.companion.injury',
    categories: ['restrictive-intervention'],
    how: 'also',
    text: 'Report a serious injury during a restrictive intervention as well, whoever carried out the intervention.',
    citations: guidelines('13.E'),
    when: fact('seriousInjuryResulted'),
    callsFor: { category: 'serious-injury', subcategory: 'during-restrictive-intervention', about: 'individual' },
  },
]);
