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
    question: 'Did it happen while the individual was receiving the service, or while it was being provided?',
    help: 'What counts as receiving the service depends on how it is delivered. Individuals in always-on residential care need no answer.',
    citations: nonResidential,
  },
  {
    id: 'withProviderStaff',
    question: 'Was the individual with the provider’s staff at the time?',
    help: 'On the site or away from it.',
    citations: also(residential, nonResidential),
  },
  {
    id: 'atProviderSite',
    question: 'Did it happen at the provider’s site?',
    help: 'Any site from which the service is given.',
    citations: also(residential, nonResidential),
  },
  {
    id: 'responsibleForSafety',
    question: 'Can the provider reasonably be assumed responsible for the individual’s safety or care?',
    help: 'One of four criteria for what happens outside the service.',
    citations: outside,
  },
  {
    id: 'linkedToService',
    question: 'Is it, or could it be, linked to the service being provided?',
    help: 'One of four criteria for what happens outside the service.',
    citations: outside,
  },
  {
    id: 'impactsService',
    question: 'Does it, or could it, affect the service being provided?',
    help: 'One of four criteria for what happens outside the service.',
    citations: outside,
  },
  {
    id: 'significantlyContentious',
    question: 'Is it significantly contentious?',
    help: 'The death of a former client, a death away from the site, or significant public or media attention, for instance.',
    citations: outside,
  },
]);
