import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const abuseOrMistreatmentWords: TaxonomyLabels<'abuse-or-mistreatment'> = frozen({
  'abuse-or-mistreatment': {
    label: 'Abuse or mistreatment',
  },
  'abuse-or-mistreatment/physical-abuse': {
    label: 'Physical abuse',
    needs: ['claim', 'role'],
  },
  'abuse-or-mistreatment/emotional-harm': {
    label: 'Emotional harm',
    needs: ['claim', 'role'],
  },
  'abuse-or-mistreatment/neglect': {
    label: 'Neglect',
    needs: ['claim', 'role'],
  },
  'abuse-or-mistreatment/exploitation': {
    label: 'Exploitation',
    needs: ['claim', 'role'],
  },
  'abuse-or-mistreatment/sexual-abuse': {
    label: 'Sexual abuse',
    needs: ['claim', 'role'],
  },
});
