import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

/** The tip of 13.F: sex trafficking is reported under both subcategories. */
export const abuseCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13f.companion.sex-trafficking.exploitation',
    categories: ['abuse-or-mistreatment'],
    how: 'also',
    text: 'Report sex trafficking under Exploitation as well.',
    citations: guidelines('13.F'),
    when: fact('sexTrafficking'),
    callsFor: { category: 'abuse-or-mistreatment', subcategory: 'exploitation', about: 'individual' },
  },
  {
    id: '13f.companion.sex-trafficking.sexual-abuse',
    categories: ['abuse-or-mistreatment'],
    how: 'also',
    text: 'Report sex trafficking under Sexual abuse as well.',
    citations: guidelines('13.F'),
    when: fact('sexTrafficking'),
    callsFor: { category: 'abuse-or-mistreatment', subcategory: 'sexual-abuse', about: 'individual' },
  },
]);
