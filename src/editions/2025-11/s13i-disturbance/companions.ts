import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { fact, ofServiceProvider } from '../conditions.ts';

export const disturbanceCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13i.companion.hunger-strike.instead',
    categories: ['disturbance-or-disaster'],
    how: 'instead',
    oncePerReport: true,
    possibleOnlyWith: 'hungerStrike',
    text: 'Report a hunger strike by several individuals as a stand-off instead of under another subcategory.',
    citations: guidelines('13.I'),
    when: fact('multipleIndividualsInHungerStrike'),
    callsFor: { category: 'disturbance-or-disaster', subcategory: 'stand-off', ...ofServiceProvider },
  },
  {
    id: '13i.companion.hunger-strike',
    how: 'also',
    oncePerReport: true,
    possibleOnlyWith: 'hungerStrike',
    text: 'Report a hunger strike by several individuals as a stand-off.',
    citations: guidelines('13.I'),
    when: fact('multipleIndividualsInHungerStrike'),
    callsFor: { category: 'disturbance-or-disaster', subcategory: 'stand-off', ...ofServiceProvider },
  },
]);
