import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const residential = guidelines('5 Provision of residential services');
const nonResidential = guidelines('5 Provision of non-residential services');
const outside = guidelines('5 Serious Occurrences which occur outside of the provision/receipt of services');

/** Section 5: was it during the service, and if not, should it be reported all the same? */
export const whenRequiredFacts: readonly FactDefinition[] = frozen([
  {
    id: 'duringService',
    question:
      'Did the incident happen while the individual was receiving the service, or while the service was being provided?',
    help: 'What counts as receiving the service depends on how it is delivered. In out of home care, supportive living, custody and detention an individual always receives it.',
    citations: nonResidential,
  },
  {
    id: 'withProviderStaff',
    question: 'Was the individual with the provider’s staff when the incident happened?',
    help: 'On the site or away from it.',
    citations: also(residential, nonResidential),
  },
  {
    id: 'atProviderSite',
    question: 'Did the incident happen at the provider’s site?',
    help: 'Any site from which the provider gives the service.',
    citations: also(residential, nonResidential),
  },
  {
    id: 'responsibleForSafety',
    question: 'Can the provider reasonably be assumed to be responsible for the individual’s safety or care?',
    help: 'One of four criteria for an incident outside the service. Use your best judgement, or ask your ministry contact.',
    citations: outside,
  },
  {
    id: 'linkedToService',
    question: 'Is the incident linked to the service, or could it be?',
    help: 'One of four criteria for an incident outside the service. Use your best judgement, or ask your ministry contact.',
    citations: outside,
  },
  {
    id: 'impactsService',
    question: 'Does the incident affect the service, or could it?',
    help: 'One of four criteria for an incident outside the service. Use your best judgement, or ask your ministry contact.',
    citations: outside,
  },
  {
    id: 'significantlyContentious',
    question: 'Is the incident significantly contentious?',
    help: 'For example the death of a former client, a death away from the site, or significant public or media attention.',
    citations: outside,
  },
]);
