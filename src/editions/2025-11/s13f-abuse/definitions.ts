import { frozen } from '../../../logic/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const abuseOrMistreatmentDefinitions: TaxonomyDefinitions<'abuse-or-mistreatment'> = frozen({
  'abuse-or-mistreatment':
    'Conduct that causes or is likely to cause physical injury, psychological harm or significant loss of property, neglect included: of an individual or by one, witnessed, alleged or suspected.',
  'abuse-or-mistreatment/exploitation':
    'Human trafficking, financial abuse or online sexual exploitation, for instance.',
});
