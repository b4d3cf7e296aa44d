import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const seriousInjuryDefinitions: TaxonomyDefinitions<'serious-injury'> = frozen({
  'serious-injury':
    'A serious injury of an individual that needs unscheduled care by a regulated health professional, an unplanned hospital admission, or both.',
  'serious-injury/accidental/poisoning': 'By alcohol or an overdose, for instance.',
  'serious-injury/aggressive-behaviour': 'A physical fight between individuals, for instance.',
  'serious-injury/self-harm': 'Injuries from a suicide attempt included.',
  'serious-injury/unknown-cause':
    'How it happened is not known when the report is made, or the accounts of it conflict.',
});
