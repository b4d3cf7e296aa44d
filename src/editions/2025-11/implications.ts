import { frozen } from '../../lib/freeze.ts';
import { guidelines } from '../../model/citation.ts';
import type { Implication } from '../../model/rule.ts';

/**
 * Answers that a yes settles, where they are not known. A given answer is never overwritten. The categories are those whose rules read
 * both; all, where they are left out.
 */
export const implications: readonly Implication[] = frozen([
  {
    id: '13e.fill.injured',
    categories: ['restrictive-intervention'],
    if: 'adultInjured',
    implies: 'interventionCausedHarm',
    text: 'An injury of the adult is an injury of the individual.',
    citations: guidelines('13.E'),
  },
  {
    id: '13e.fill.contrary',
    categories: ['restrictive-intervention'],
    if: 'contraryToPlanRegulationOrDirective',
    implies: 'interventionContravenedRules',
    text: 'What is contrary to the plan, the regulation or the directives contravenes regulation or policy.',
    citations: guidelines('13.E'),
  },
  {
    id: '13a.fill.access-order',
    categories: ['death'],
    if: 'accessOrderVaried',
    implies: 'accessDeniedOrSupervised',
    text: 'An order that was varied had been made.',
    citations: guidelines('13.A', [31], ['CYFSA s.128']),
  },
  {
    id: '13i.fill.hunger-strike',
    if: 'multipleIndividualsInHungerStrike',
    implies: 'hungerStrike',
    text: 'A hunger strike of several individuals is a hunger strike.',
    citations: guidelines('13.I'),
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
]);
