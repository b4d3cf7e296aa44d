import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const seriousIllnessDefinitions: TaxonomyDefinitions<'serious-illness'> = frozen({
  'serious-illness':
    'A serious illness of an individual, new or existing, that requires unscheduled medical attention from a regulated health professional, unplanned hospitalization, or both.',
  'serious-illness/mental-health':
    'For example, the individual is taken to hospital because of mental health concerns.',
  'serious-illness/communicable-disease':
    'An infectious or contagious disease that spreads from person to person, directly or indirectly. O. Reg. 135/18 designates it as a disease of public health significance.',
  'serious-illness/unknown-cause': 'The cause of the illness is not known when the report is submitted.',
});
