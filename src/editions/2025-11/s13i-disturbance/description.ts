import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { always, fact } from '../conditions.ts';

const describe = {
  per: 'entry',
  categories: ['disturbance-or-disaster'],
  citations: guidelines('13.I'),
  when: always,
} as const;

export const disturbanceDescription: readonly DescriptionItem[] = frozen([
  { ...describe, id: '13i.describe.involved', text: 'Who took part, or was affected.' },
  { ...describe, id: '13i.describe.injuries', text: 'Injuries of individuals, staff or anyone else there.' },
  {
    ...describe,
    id: '13i.describe.crisis-team',
    text: 'Whether a crisis team or another process for crises was called on.',
  },
  {
    ...describe,
    id: '13i.describe.emergency-plan',
    text: 'Whether a COOP or another emergency plan is in use, and with it other supports.',
  },
  {
    ...describe,
    id: '13i.describe.safety',
    text: 'How safe individuals and staff are, and how many of each are affected.',
  },
  {
    ...describe,
    id: '13i.describe.outbreak',
    text: 'What was done to stop the spread (closing the site, for instance) and, where applicable, with public health officials since.',
    subcategories: ['infectious-outbreak'],
  },
  {
    ...describe,
    id: '13i.describe.site',
    text: 'Damage and repairs that are needed, and the present condition of the site.',
    onlyIf: 'where applicable',
  },
  {
    ...describe,
    id: '13i.describe.evacuation',
    text: 'How the site was evacuated.',
    when: fact('siteEvacuation'),
  },
]);
