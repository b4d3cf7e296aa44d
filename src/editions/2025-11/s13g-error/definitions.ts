import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const errorOrOmissionDefinitions: TaxonomyDefinitions<'error-or-omission'> = frozen({
  'error-or-omission':
    'A medication error, an improper detainment, commitment or release, or a breach of privacy or confidentiality.',
  'error-or-omission/medication-error':
    'An error in prescribing, transcribing, dispensing, administering or distributing medication. Examples: a missed, wrong or wrongly prepared dose, the wrong medication, person or time (over one hour early or late), or lost or hoarded medication.',
  'error-or-omission/improper-detainment-or-commitment':
    'A young person is detained in a custody or detention facility contrary to a court order or the proper administration of the law, or a child is improperly committed to a secure treatment program.',
  'error-or-omission/improper-release':
    'A young person is released from a custody or detention facility contrary to a court order or the proper administration of the law, or a child is improperly released from a secure treatment program.',
  'error-or-omission/privacy-breach':
    'A breach, suspected breach or potential breach that concerns the personal information of an individual who receives or received a service.',
});
