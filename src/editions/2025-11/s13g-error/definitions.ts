import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const errorOrOmissionDefinitions: TaxonomyDefinitions<'error-or-omission'> = frozen({
  'error-or-omission':
    'A medication error, an improper detainment, commitment or release, or a breach of privacy or confidentiality.',
  'error-or-omission/medication-error':
    'An error in prescribing, transcribing, dispensing, administering or distributing medication: a missed, wrong or wrongly prepared dose, the wrong medication, person or time (over one hour early or late), medication lost or hoarded.',
  'error-or-omission/improper-detainment-or-commitment':
    'A young person held in a custody or detention facility, or a child committed to a secure treatment program, against a court order or the proper administration of the law.',
  'error-or-omission/improper-release':
    'A young person released from a custody or detention facility, or a child from a secure treatment program, against a court order or the proper administration of the law.',
  'error-or-omission/privacy-breach':
    'An actual, suspected or potential breach that concerns personal information of an individual who receives, or used to receive, a service.',
});
