import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const deathWords: TaxonomyLabels<'death'> = frozen({
  death: {
    label: 'Death',
  },
  'death/suicide': {
    label: 'Suicide',
  },
  'death/violence-homicide': {
    label: 'Violence/homicide',
  },
  'death/accidental': {
    label: 'Accidental',
  },
  'death/accidental/choking': {
    label: 'Choking',
  },
  'death/accidental/fall': {
    label: 'Fall',
  },
  'death/accidental/falling-object': {
    label: 'Falling object',
  },
  'death/accidental/fire': {
    label: 'Fire',
  },
  'death/accidental/motor-vehicle-accident': {
    label: 'Motor vehicle accident',
  },
  'death/accidental/poisoning': {
    label: 'Poisoning',
  },
  'death/accidental/other': {
    label: 'Other',
    needs: ['specify'],
  },
  'death/known-illness-or-natural-cause': {
    label: 'Known illness or other natural cause',
  },
  'death/unknown-cause': {
    label: 'Unknown cause',
  },
});
