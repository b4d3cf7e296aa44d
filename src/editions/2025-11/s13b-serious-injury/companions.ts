import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CompanionRule } from '../../../model/rule.ts';
import { all, fact } from '../conditions.ts';

const tips = guidelines('13.B');
const selfHarm = { category: 'serious-injury', subcategory: 'self-harm', about: 'individual' } as const;

/** The tips of 13.B on suicide attempts and hunger strikes. */
export const seriousInjuryCompanions: readonly CompanionRule[] = frozen([
  {
    id: '13b.companion.suicide-attempt.behaviour',
    categories: ['serious-injury'],
    how: 'also',
    text: 'Report a serious injury from a suicide attempt as suicidal behaviour as well.',
    citations: tips,
    when: fact('suicideAttempt'),
    callsFor: {
      category: 'serious-individual-action',
      subcategory: 'suicidal-behaviour',
      type: 'attempt',
      about: 'individual',
    },
  },
  {
    id: '13b.companion.suicide-attempt.self-harm',
    categories: ['serious-injury'],
    how: 'instead',
    text: 'Report a serious injury from a suicide attempt under Self-harm.',
    citations: tips,
    when: fact('suicideAttempt'),
    callsFor: selfHarm,
  },
  {
    id: '13b.companion.hunger-strike.self-harm',
    categories: ['serious-injury'],
    how: 'instead',
    text: 'Report a serious injury from a hunger strike under Self-harm.',
    citations: tips,
    when: fact('hungerStrike'),
    callsFor: selfHarm,
  },
  {
    id: '13b.companion.during-intervention',
    categories: ['serious-injury'],
    subcategories: ['during-restrictive-intervention'],
    how: 'also',
    neverCertain: true,
    text: 'An injury during a restrictive intervention may require an entry for the intervention as well. Add every category whose criteria are met.',
    citations: guidelines('8'),
    when: fact('performedByServiceStaff'),
    callsFor: { category: 'restrictive-intervention', about: 'individual' },
  },
  {
    id: '13b.companion.refusal.self-harm',
    categories: ['serious-injury'],
    how: 'instead',
    possibleOnlyWith: 'medicationRefusal',
    text: 'Report a medication refusal that results in a significant health or safety risk under Self-harm.',
    citations: guidelines('13.G'),
    when: all(fact('medicationRefusal'), fact('significantHealthOrSafetyRisk')),
    callsFor: selfHarm,
  },
  {
    id: '13b.companion.hunger-strike.injury',
    categories: [
      'death',
      'serious-illness',
      'serious-individual-action',
      'restrictive-intervention',
      'abuse-or-mistreatment',
      'error-or-omission',
      'serious-complaint',
      'disturbance-or-disaster',
    ],
    how: 'also',
    text: 'Report a serious injury from a hunger strike under Self-harm as well.',
    citations: tips,
    when: all(fact('hungerStrike'), fact('seriousInjuryResulted')),
    possibleOnlyWith: 'hungerStrike',
    callsFor: selfHarm,
  },
]);
