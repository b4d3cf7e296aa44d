import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const seriousIllnessWords: TaxonomyLabels<'serious-illness'> = frozen({
  'serious-illness': {
    label: 'Serious illness',
  },
  'serious-illness/mental-health': {
    label: 'Mental health',
  },
  'serious-illness/communicable-disease': {
    label: 'Communicable disease',
  },
  'serious-illness/other-illness': {
    label: 'Other disease, illness, or infection',
  },
  'serious-illness/unknown-cause': {
    label: 'Unknown cause',
  },
});
