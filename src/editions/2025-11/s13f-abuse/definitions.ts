import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const abuseOrMistreatmentDefinitions: TaxonomyDefinitions<'abuse-or-mistreatment'> = frozen({
  'abuse-or-mistreatment':
    'Conduct that injures somebody physically, harms them psychologically, or takes or destroys much of their property, or is likely to; neglect included. Of an individual or by one, witnessed, alleged or suspected.',
  'abuse-or-mistreatment/exploitation':
    'Human trafficking, financial abuse or online sexual exploitation, for instance.',
});
