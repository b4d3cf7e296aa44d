import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const disturbanceOrDisasterDefinitions: TaxonomyDefinitions<'disturbance-or-disaster'> = frozen({
  'disturbance-or-disaster': 'An event at or near the place of service that interferes with routine services.',
  'disturbance-or-disaster/power-outage':
    'For example, an outage that significantly disrupts services, or an outage of an essential IT system.',
  'disturbance-or-disaster/infectious-outbreak':
    'An outbreak where public health officials are involved, such as bed bugs or influenza.',
  'disturbance-or-disaster/stand-off': 'This includes a hunger strike by several individuals.',
  'disturbance-or-disaster/external-threat': 'For example, a bomb threat or a hack of the provider’s computer system.',
});
