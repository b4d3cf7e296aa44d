import { frozen } from '../../lib/freeze.ts';
import { also, guidelines } from '../../model/citation.ts';
import type { Implication, ImpliedAnswer } from '../../model/rule.ts';

const injured = { if: 'adultInjured', implies: 'interventionCausedHarm' } as const;
const contrary = { if: 'contraryToPlanRegulationOrDirective', implies: 'interventionContravenedRules' } as const;

/** What follows where a criterion of a Level reads it. Apart from the rest, so that a bundle of Levels alone contains nothing else. */
export const levelImplications: readonly ImpliedAnswer[] = frozen([injured, contrary]);

/**
 * Answers that follow from another answer, or from what an entry names. The categories are those whose rules read both; all, where they
 * are left out.
 */
export const implications: readonly Implication[] = frozen([
  {
    id: '13e.fill.injured',
    categories: ['restrictive-intervention'],
    ...injured,
    text: 'An injury to the adult is an injury to the individual.',
    citations: guidelines('13.E'),
  },
  {
    id: '13e.fill.contrary',
    categories: ['restrictive-intervention'],
    ...contrary,
    text: 'Acting against the plan, the regulation or the directives contravenes regulation or policy.',
    citations: guidelines('13.E'),
  },
  {
    id: '13a.fill.access-order',
    categories: ['death'],
    if: 'accessOrderVaried',
    implies: 'accessDeniedOrSupervised',
    text: 'If a court varied the order, there was an order.',
    citations: guidelines('13.A', [31], ['CYFSA s.128']),
  },
  {
    id: '13a.fill.named-individual',
    categories: ['death'],
    if: 'individual',
    implies: 'serviceRecipientDied',
    unlessAnswered: true,
    text: 'The individual named in a death entry received the service, unless you answer no to that question.',
    citations: also(guidelines('13.A', [28]), guidelines('12 Individuals involved')),
  },
  {
    id: '13d.fill.safety-risk',
    categories: ['serious-individual-action'],
    if: 'contrabandSignificantSafetyRisk',
    implies: 'contrabandSignificantDanger',
    text: 'A significant safety risk is a significant danger or concern.',
    citations: guidelines('13.D', [43, 44]),
  },
  {
    id: '13d.fill.public-safety',
    categories: ['serious-individual-action'],
    if: 'itPublicSafetyThreat',
    implies: 'itThreatToSafety',
    text: 'A threat to public safety is a threat to the safety of the public.',
    citations: guidelines('13.D', [45, 46]),
  },
  {
    id: '13d.fill.trafficking',
    categories: ['serious-individual-action'],
    if: 'itProstitutionOrTrafficking',
    implies: 'itThreatToSafety',
    text: 'A use that is tied to prostitution or human trafficking threatens the well-being of the individual.',
    citations: guidelines('13.D', [45, 46]),
  },
  {
    id: '13f.fill.during-service',
    categories: ['abuse-or-mistreatment'],
    if: 'duringService',
    implies: 'abuseBeforeService',
    answer: false,
    unlessAnswered: true,
    text: 'Abuse that happened during the service did not happen before it.',
    citations: guidelines('13.F', [70]),
  },
  {
    id: '13g.fill.threatens-health',
    categories: ['error-or-omission'],
    if: 'medicationThreatensHealth',
    implies: 'medicationHarmPossible',
    text: 'A threat to health or safety is a risk of harm.',
    citations: guidelines('13.G'),
  },
  {
    id: '13g.fill.may-impair',
    categories: ['error-or-omission'],
    if: 'medicationMayImpair',
    implies: 'medicationHarmPossible',
    text: 'A possible impairment is a risk of harm.',
    citations: guidelines('13.G'),
  },
  {
    id: '13i.fill.hunger-strike',
    if: 'multipleIndividualsInHungerStrike',
    implies: 'hungerStrike',
    text: 'A hunger strike by several individuals is a hunger strike.',
    citations: guidelines('13.I'),
  },
  {
    id: '13i.fill.evacuation',
    categories: ['disturbance-or-disaster'],
    if: 'siteEvacuation',
    implies: 'interferesWithRoutineServices',
    text: 'An evacuation of the site interferes with routine services.',
    citations: guidelines('13.I'),
  },
  {
    id: '13i.fill.lockdown',
    categories: ['disturbance-or-disaster'],
    if: 'siteLockdown',
    implies: 'interferesWithRoutineServices',
    text: 'A lockdown of the site interferes with routine services.',
    citations: guidelines('13.I'),
  },
]);
