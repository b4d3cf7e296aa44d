import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const disturbance = guidelines('13.I');

/** Section 13.I. */
export const disturbanceFacts: readonly FactDefinition[] = frozen([
  {
    id: 'interferesWithRoutineServices',
    question: 'Does the incident interfere with the provider’s or foster parent’s ability to provide routine services?',
    help: 'An evacuation or a lockdown interferes with routine services.',
    citations: disturbance,
  },
  {
    id: 'atOrNearServiceLocation',
    question:
      'Did the incident happen on the premises, where care is provided, or close to where the service is provided?',
    help: 'Any of the three is enough.',
    citations: disturbance,
  },
  {
    id: 'continuityPlanActivated',
    question:
      'Was a COOP or business continuity plan activated because the incident threatened anyone’s health or safety?',
    help: 'Answer yes only if both are true: the plan was activated, and there was a threat. A COOP is a Continuity of Operations Plan.',
    citations: disturbance,
  },
  {
    id: 'communityDanger',
    question: 'Is the incident a significant danger or concern to the community, or was it perceived as one?',
    help: 'It is enough that anyone perceived the incident as one.',
    citations: disturbance,
  },
  {
    id: 'siteEvacuation',
    question: 'Was the site evacuated because of the incident, or is it being evacuated now?',
    help: 'An evacuation counts whether or not it is over.',
    citations: disturbance,
  },
  {
    id: 'siteLockdown',
    question: 'Was the site locked down because of the incident, or is it locked down now?',
    help: 'A lockdown counts whether or not it is over.',
    citations: disturbance,
  },
  {
    id: 'policeAssistance',
    question: 'Was police intervention or assistance required, or is it required now?',
    help: 'Count help that was needed or given. A report to the police alone does not count.',
    citations: disturbance,
  },
  {
    id: 'crisisResponseTeam',
    question: 'Was a Crisis Response Team activated or deployed?',
    help: 'The Guidelines also call it a crisis resolution team.',
    citations: disturbance,
  },
  {
    id: 'multipleIndividualsInHungerStrike',
    question: 'Did more than one individual take part in the hunger strike?',
    help: 'If yes, report it under the subcategory Stand-off.',
    citations: disturbance,
  },
]);
