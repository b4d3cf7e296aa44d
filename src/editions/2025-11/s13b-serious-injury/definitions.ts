import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const seriousInjuryDefinitions: TaxonomyDefinitions<'serious-injury'> = frozen({
  'serious-injury':
    'A serious injury of an individual that requires unscheduled medical attention from a regulated health professional, unplanned hospitalization, or both.',
  'serious-injury/accidental/poisoning': 'For example, alcohol or an overdose.',
  'serious-injury/aggressive-behaviour': 'For example, a physical fight between individuals.',
  'serious-injury/self-harm': 'This includes injuries from a suicide attempt.',
  'serious-injury/unknown-cause':
    'The reason for the injury is not known when the report is submitted, or accounts of it conflict.',
});
