import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

export const restrictiveInterventionCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13e.companion.injury',
    categories: ['restrictive-intervention'],
    how: 'also',
    text: 'A serious injury during a restrictive intervention is reported as well, whoever carried the intervention out.',
    citations: guidelines('13.E'),
    when: fact('seriousInjuryResulted'),
    callsFor: { category: 'serious-injury', subcategory: 'during-restrictive-intervention', about: 'individual' },
  },
]);
