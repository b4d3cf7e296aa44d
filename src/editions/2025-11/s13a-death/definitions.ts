import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const deathDefinitions: TaxonomyDefinitions<'death'> = frozen({
  death:
    'The death of an individual who received the service, or of a child if a society served the child or the family.',
  'death/accidental/poisoning': 'For example, alcohol.',
  'death/unknown-cause':
    'The reason for the death is not known when the report is submitted, or the Coroner has classified the death as Undetermined.',
});
