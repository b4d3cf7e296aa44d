import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const deathDefinitions: TaxonomyDefinitions<'death'> = frozen({
  death:
    'The death of an individual who received the service, or of a child a society served, or whose family it served.',
  'death/accidental/poisoning': 'By alcohol, for instance.',
  'death/unknown-cause':
    'The reason is not known when the report is made, or the Coroner has classed the death as undetermined.',
});
