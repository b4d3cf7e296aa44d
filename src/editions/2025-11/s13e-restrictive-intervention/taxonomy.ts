import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const restrictiveIntervention = frozen({
  id: 'restrictive-intervention',
  letter: 'E',
  label: 'Restrictive intervention',
  definition:
    'A physical restraint, a mechanical restraint or a placement in a secure de-escalation room; each one is an entry of its own.',
  withoutIndividual: 'somebody-not-named',
  subcategories: [
    {
      id: 'physical-restraint',
      label: 'Physical restraint',
      definition: 'A holding technique that limits how freely a person can move.',
    },
    {
      id: 'mechanical-restraint',
      label: 'Mechanical restraint',
      definition:
        'A device, material or equipment that limits how freely a person can move; handcuffs and restraining belts, for instance.',
    },
    {
      id: 'secure-de-escalation',
      label: 'Secure de-escalation',
      aliases: ['Secure isolation/confinement time-out', 'Secure isolation', 'Confinement time-out'],
      definition:
        'For children and young persons a locked, approved room used to de-escalate; for adults with a developmental disability a safe space apart from others that the person cannot leave at will.',
    },
  ],
} as const satisfies CategoryNode);
