import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const seriousInjury = frozen({
  id: 'serious-injury',
  letter: 'B',
  label: 'Serious injury',
  definition:
    'A serious injury of an individual that needs unscheduled care by a regulated health professional, an unplanned hospital admission, or both.',
  withoutIndividual: 'somebody-not-named',
  subcategories: [
    {
      id: 'accidental',
      label: 'Accidental',
      types: [
        { id: 'choking', label: 'Choking' },
        { id: 'fall', label: 'Fall' },
        { id: 'falling-object', label: 'Falling object' },
        { id: 'fire', label: 'Fire' },
        { id: 'motor-vehicle-accident', label: 'Motor vehicle accident' },
        { id: 'poisoning', label: 'Poisoning', definition: 'By alcohol or an overdose, for instance.' },
        { id: 'other', label: 'Other', needs: ['specify'] },
      ],
    },
    {
      id: 'aggressive-behaviour',
      label: 'Aggressive behaviour',
      definition: 'A physical fight between individuals, for instance.',
    },
    { id: 'self-harm', label: 'Self-harm', definition: 'Injuries from a suicide attempt included.' },
    {
      id: 'unknown-cause',
      label: 'Unknown cause',
      definition: 'How it happened is not known when the report is made, or the accounts of it conflict.',
    },
    {
      id: 'during-restrictive-intervention',
      label: 'During a physical restraint, mechanical restraint, or placement in a secure de-escalation room',
      aliases: ['During a restrictive intervention'],
    },
    { id: 'other', label: 'Other', needs: ['specify'] },
  ],
} as const satisfies CategoryNode);
