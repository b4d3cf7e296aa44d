import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const disturbanceOrDisasterDefinitions: TaxonomyDefinitions<'disturbance-or-disaster'> = frozen({
  'disturbance-or-disaster': 'An event at or near the place of service that gets in the way of routine services.',
  'disturbance-or-disaster/power-outage':
    'One that disrupts services significantly, or takes down an essential IT system, for instance.',
  'disturbance-or-disaster/infectious-outbreak':
    'Public health officials are involved; bed bugs or influenza, for instance.',
  'disturbance-or-disaster/stand-off': 'A hunger strike by several individuals included.',
  'disturbance-or-disaster/external-threat': 'A bomb threat, or the provider’s computer system hacked, for instance.',
});
