import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const restrictiveInterventionWords: TaxonomyLabels<'restrictive-intervention'> = frozen({
  'restrictive-intervention': {
    label: 'Restrictive intervention',
  },
  'restrictive-intervention/physical-restraint': {
    label: 'Physical restraint',
  },
  'restrictive-intervention/mechanical-restraint': {
    label: 'Mechanical restraint',
  },
  'restrictive-intervention/secure-de-escalation': {
    label: 'Secure de-escalation',
    aliases: ['Secure isolation/confinement time-out', 'Secure isolation', 'Confinement time-out'],
  },
});
