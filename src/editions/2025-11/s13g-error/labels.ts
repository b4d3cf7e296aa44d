import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const errorOrOmissionWords: TaxonomyLabels<'error-or-omission'> = frozen({
  'error-or-omission': {
    label: 'Error or omission',
  },
  'error-or-omission/medication-error': {
    label: 'Medication error',
  },
  'error-or-omission/improper-detainment-or-commitment': {
    label: 'Improper detainment/commitment',
    aliases: [
      'Improper detention or commitment',
      'Improper detention/commitment',
      'Improper detainment',
      'Improper commitment',
    ],
  },
  'error-or-omission/improper-release': {
    label: 'Improper release',
  },
  'error-or-omission/privacy-breach': {
    label: 'Breach/potential breach of privacy and/or confidentiality',
    aliases: [
      'Breach or potential breach of privacy and/or confidentiality',
      'Breach or potential breach of privacy or confidentiality',
      'Breach or potential breach of privacy/confidentiality',
    ],
  },
});
