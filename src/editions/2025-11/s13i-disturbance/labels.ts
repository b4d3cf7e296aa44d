import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyLabels } from '../../../model/taxonomy.ts';

/** Labels as printed, other names in the sources, and what a report must add; by path. */
export const disturbanceOrDisasterWords: TaxonomyLabels<'disturbance-or-disaster'> = frozen({
  'disturbance-or-disaster': {
    label: 'Disturbance, service disruption, emergency situation or disaster',
  },
  'disturbance-or-disaster/adverse-water-quality': {
    label: 'Adverse water quality',
  },
  'disturbance-or-disaster/fire': {
    label: 'Fire',
  },
  'disturbance-or-disaster/flood': {
    label: 'Flood',
  },
  'disturbance-or-disaster/natural-disaster': {
    label: 'Natural disaster',
  },
  'disturbance-or-disaster/power-outage': {
    label: 'Power outage',
  },
  'disturbance-or-disaster/gas-leak': {
    label: 'Gas leak',
  },
  'disturbance-or-disaster/carbon-monoxide': {
    label: 'Carbon monoxide',
  },
  'disturbance-or-disaster/abduction': {
    label: 'Abduction',
  },
  'disturbance-or-disaster/infectious-outbreak': {
    label: 'Infectious outbreak',
  },
  'disturbance-or-disaster/riot': {
    label: 'Riot',
  },
  'disturbance-or-disaster/stand-off': {
    label: 'Stand-off',
  },
  'disturbance-or-disaster/hostage-taking': {
    label: 'Hostage taking',
  },
  'disturbance-or-disaster/external-threat': {
    label: 'External threat',
  },
  'disturbance-or-disaster/other': {
    label: 'Other',
    needs: ['specify'],
  },
});
