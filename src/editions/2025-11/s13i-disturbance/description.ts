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
  { ...describe, id: '13i.describe.involved', text: 'State who was involved in the incident.' },
  {
    ...describe,
    id: '13i.describe.injuries',
    text: 'State whether any individuals, staff or others present were injured.',
  },
  {
    ...describe,
    id: '13i.describe.crisis-team',
    text: 'State whether a crisis resolution team or another crisis intervention process was activated or deployed.',
  },
  {
    ...describe,
    id: '13i.describe.emergency-plan',
    text: 'State whether a COOP or other emergency plan was activated, including any transition to alternative supports.',
  },
  {
    ...describe,
    id: '13i.describe.safety',
    text: 'Describe how safe individuals and staff are, and how many of each are affected.',
  },
  {
    ...describe,
    id: '13i.describe.outbreak',
    text: 'Confirm the preventative measures taken to stop the spread, such as site shutdowns. Where applicable, describe follow-ups with public health officials.',
    subcategories: ['infectious-outbreak'],
  },
  {
    ...describe,
    id: '13i.describe.site',
    text: 'Describe any damage or repairs needed, and the current condition of the site.',
    onlyIf: 'where applicable',
  },
  {
    ...describe,
    id: '13i.describe.evacuation',
    text: 'Give the details of the evacuation.',
    when: fact('siteEvacuation'),
  },
]);
