import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const seriousIllnessDefinitions: TaxonomyDefinitions<'serious-illness'> = frozen({
  'serious-illness':
    'A serious illness of an individual, new or existing, that needs unscheduled care by a regulated health professional, an unplanned hospital admission, or both.',
  'serious-illness/mental-health': 'Taken to hospital over mental health concerns, for instance.',
  'serious-illness/communicable-disease':
    'An infectious or contagious disease that passes between people, directly or indirectly, and that O. Reg. 135/18 designates as a disease of public health significance.',
  'serious-illness/unknown-cause': 'The cause is not known when the report is made.',
});
