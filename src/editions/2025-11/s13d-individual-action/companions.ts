import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { all, fact, not, role, stated, type } from '../conditions.ts';

export const seriousIndividualActionCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13d.companion.attempt.self-harm',
    categories: ['serious-individual-action'],
    subcategories: ['suicidal-behaviour'],
    how: 'also',
    text: 'Report a serious injury from a suicide attempt under Self-harm as well.',
    citations: guidelines('13.B'),
    when: all(type('attempt'), fact('seriousInjuryResulted')),
    callsFor: { category: 'serious-injury', subcategory: 'self-harm', about: 'individual' },
  },
  {
    id: '13d.companion.assault.injury',
    categories: ['serious-individual-action'],
    subcategories: ['assault'],
    how: 'also',
    text: 'Report a serious injury to the individual as well. Add every category whose criteria are met.',
    citations: also(guidelines('8'), guidelines('13.B')),
    when: all(fact('assaultSeriouslyInjuredIndividual'), not(all(stated('role'), role('perpetrator')))),
    callsFor: { category: 'serious-injury', subcategory: 'aggressive-behaviour', about: 'individual' },
  },
]);
