import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const seriousInjuryWords: TaxonomyLabels<'serious-injury'> = frozen({
  'serious-injury': {
    label: 'Serious injury',
  },
  'serious-injury/accidental': {
    label: 'Accidental',
  },
  'serious-injury/accidental/choking': {
    label: 'Choking',
  },
  'serious-injury/accidental/fall': {
    label: 'Fall',
  },
  'serious-injury/accidental/falling-object': {
    label: 'Falling object',
  },
  'serious-injury/accidental/fire': {
    label: 'Fire',
  },
  'serious-injury/accidental/motor-vehicle-accident': {
    label: 'Motor vehicle accident',
  },
  'serious-injury/accidental/poisoning': {
    label: 'Poisoning',
  },
  'serious-injury/accidental/other': {
    label: 'Other',
    needs: ['specify'],
  },
  'serious-injury/aggressive-behaviour': {
    label: 'Aggressive behaviour',
  },
  'serious-injury/self-harm': {
    label: 'Self-harm',
  },
  'serious-injury/unknown-cause': {
    label: 'Unknown cause',
  },
  'serious-injury/during-restrictive-intervention': {
    label: 'During a physical restraint, mechanical restraint, or placement in a secure de-escalation room',
    aliases: ['During a restrictive intervention'],
  },
  'serious-injury/other': {
    label: 'Other',
    needs: ['specify'],
  },
});
