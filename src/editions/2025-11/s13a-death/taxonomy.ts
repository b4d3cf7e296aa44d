import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const death = frozen({
  id: 'death',
  letter: 'A',
  label: 'Death',
  definition:
    'The death of an individual who received the service, or of a child a society served, or whose family it served.',
  withoutIndividual: 'somebody-not-named',
  subcategories: [
    { id: 'suicide', label: 'Suicide' },
    { id: 'violence-homicide', label: 'Violence/homicide' },
    {
      id: 'accidental',
      label: 'Accidental',
      types: [
        { id: 'choking', label: 'Choking' },
        { id: 'fall', label: 'Fall' },
        { id: 'falling-object', label: 'Falling object' },
        { id: 'fire', label: 'Fire' },
        { id: 'motor-vehicle-accident', label: 'Motor vehicle accident' },
        { id: 'poisoning', label: 'Poisoning', definition: 'By alcohol, for instance.' },
        { id: 'other', label: 'Other', needs: ['specify'] },
      ],
    },
    { id: 'known-illness-or-natural-cause', label: 'Known illness or other natural cause' },
    {
      id: 'unknown-cause',
      label: 'Unknown cause',
      definition:
        'The reason is not known when the report is made, or the Coroner has classed the death as undetermined.',
    },
  ],
} as const satisfies CategoryNode);
