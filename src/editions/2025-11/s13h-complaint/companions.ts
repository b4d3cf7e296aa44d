import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { fact } from '../conditions.ts';

export const seriousComplaintCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13h.companion.operational',
    categories: ['serious-complaint'],
    subcategories: ['service-related'],
    how: 'instead',
    text: 'Report a service-related complaint about the service provider itself under the type Operational.',
    citations: guidelines('13.H'),
    when: fact('complaintAboutProvider'),
    callsFor: {
      category: 'serious-complaint',
      subcategory: 'service-related',
      type: 'operational',
      about: 'individual',
    },
  },
]);
