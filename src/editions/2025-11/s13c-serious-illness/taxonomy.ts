import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const seriousIllness = frozen({
  id: 'serious-illness',
  letter: 'C',
  label: 'Serious illness',
  definition:
    'A serious illness of an individual, new or existing, that needs unscheduled care by a regulated health professional, an unplanned hospital admission, or both.',
  withoutIndividual: 'somebody-not-named',
  subcategories: [
    {
      id: 'mental-health',
      label: 'Mental health',
      definition: 'Taken to hospital over mental health concerns, for instance.',
    },
    {
      id: 'communicable-disease',
      label: 'Communicable disease',
      definition:
        'An infectious or contagious disease that passes between people, directly or indirectly, and that O. Reg. 135/18 designates as a disease of public health significance.',
    },
    { id: 'other-illness', label: 'Other disease, illness, or infection' },
    { id: 'unknown-cause', label: 'Unknown cause', definition: 'The cause is not known when the report is made.' },
  ],
} as const satisfies CategoryNode);
