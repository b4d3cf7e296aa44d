import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const abuseOrMistreatmentDefinitions: TaxonomyDefinitions<'abuse-or-mistreatment'> = frozen({
  'abuse-or-mistreatment':
    'Abuse, mistreatment or neglect of or by an individual, witnessed, alleged or suspected. Abuse causes, or is likely to cause, physical injury, psychological harm, or significant loss or destruction of property.',
  'abuse-or-mistreatment/exploitation':
    'For example, human trafficking, financial abuse or online sexual exploitation.',
});
