import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const abuseOrMistreatment = frozen({
  id: 'abuse-or-mistreatment',
  letter: 'F',
  label: 'Abuse or mistreatment',
  definition:
    'Conduct that causes or is likely to cause physical injury, psychological harm or significant loss of property, neglect included: of an individual or by one, witnessed, alleged or suspected.',
  withoutIndividual: 'somebody-not-named',
  subcategories: [
    { id: 'physical-abuse', label: 'Physical abuse', needs: ['claim', 'role'] },
    { id: 'emotional-harm', label: 'Emotional harm', needs: ['claim', 'role'] },
    { id: 'neglect', label: 'Neglect', needs: ['claim', 'role'] },
    {
      id: 'exploitation',
      label: 'Exploitation',
      definition: 'Human trafficking, financial abuse or online sexual exploitation, for instance.',
      needs: ['claim', 'role'],
    },
    { id: 'sexual-abuse', label: 'Sexual abuse', needs: ['claim', 'role'] },
  ],
} as const satisfies CategoryNode);
