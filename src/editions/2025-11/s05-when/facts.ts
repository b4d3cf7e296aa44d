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
      'Did the incident happen while the person was receiving the service, or while the service was being provided?',
    help: 'What counts depends on how the service is delivered. A child in out of home care, a person in supportive living and a young person in custody or detention always receive services.',
    citations: nonResidential,
  },
  {
    id: 'withProviderStaff',
    question: 'Was the person with the provider’s staff when the incident happened?',
    help: 'Answer yes whether they were at the site or away from it.',
    citations: also(residential, nonResidential),
  },
  {
    id: 'atProviderSite',
    question: 'Did the incident happen at the provider’s site?',
    help: 'Any site where the provider delivers the service counts.',
    citations: also(residential, nonResidential),
  },
  {
    id: 'responsibleForSafety',
    question: 'Can the provider reasonably be assumed to be responsible for the person’s safety or care?',
    help: 'This is one of four criteria for an incident outside the service. Use your best judgement and your policies, or ask your ministry contact.',
    citations: outside,
  },
  {
    id: 'linkedToService',
    question: 'Is the incident linked to the service, or could it be?',
    help: 'This is one of four criteria for an incident outside the service. Use your best judgement and your policies, or ask your ministry contact.',
    citations: outside,
  },
  {
    id: 'impactsService',
    question: 'Does the incident affect the service, or could it?',
    help: 'This is one of four criteria for an incident outside the service. Use your best judgement and your policies, or ask your ministry contact.',
    citations: outside,
  },
  {
    id: 'significantlyContentious',
    question: 'Is the incident significantly contentious?',
    help: 'For example, the death of a former client, an offsite death, or an incident with significant public or media attention.',
    citations: outside,
  },
]);
