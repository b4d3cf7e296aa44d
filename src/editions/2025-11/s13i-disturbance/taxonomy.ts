import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const disturbanceOrDisaster = frozen({
  id: 'disturbance-or-disaster',
  letter: 'I',
  label: 'Disturbance, service disruption, emergency situation or disaster',
  definition: 'An event at or near the place of service that gets in the way of routine services.',
  withoutIndividual: 'service-provider',
  subcategories: [
    { id: 'adverse-water-quality', label: 'Adverse water quality' },
    { id: 'fire', label: 'Fire' },
    { id: 'flood', label: 'Flood' },
    { id: 'natural-disaster', label: 'Natural disaster' },
    {
      id: 'power-outage',
      label: 'Power outage',
      definition: 'One that disrupts services significantly, or takes down an essential IT system, for instance.',
    },
    { id: 'gas-leak', label: 'Gas leak' },
    { id: 'carbon-monoxide', label: 'Carbon monoxide' },
    { id: 'abduction', label: 'Abduction' },
    {
      id: 'infectious-outbreak',
      label: 'Infectious outbreak',
      definition: 'Public health officials are involved; bed bugs or influenza, for instance.',
    },
    { id: 'riot', label: 'Riot' },
    { id: 'stand-off', label: 'Stand-off', definition: 'A hunger strike by several individuals included.' },
    { id: 'hostage-taking', label: 'Hostage taking' },
    {
      id: 'external-threat',
      label: 'External threat',
      definition: 'A bomb threat, or the provider’s computer system hacked, for instance.',
    },
    { id: 'other', label: 'Other', needs: ['specify'] },
  ],
} as const satisfies CategoryNode);
