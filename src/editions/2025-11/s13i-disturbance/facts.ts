import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const disturbance = guidelines('13.I');

/** Section 13.I. */
export const disturbanceFacts: readonly FactDefinition[] = frozen([
  {
    id: 'interferesWithRoutineServices',
    question:
      'Does the incident interfere with the ability of the provider or foster parent to provide routine services?',
    help: 'The ability of either counts. An evacuation or a lockdown interrupts routine services.',
    citations: disturbance,
  },
  {
    id: 'atOrNearServiceLocation',
    question:
      'Did the incident happen on the premises, where care is provided, or close to where the service is provided?',
    help: 'Any of the three.',
    citations: disturbance,
  },
  {
    id: 'continuityPlanActivated',
    question:
      'Did the provider activate a COOP or business continuity plan because the incident threatened the health or safety of individuals or others?',
    help: 'Both: the plan, and the threat. COOP is a Continuity of Operations Plan.',
    citations: disturbance,
  },
  {
    id: 'communityDanger',
    question:
      'Is the incident a significant danger to the community or a concern of the community, or was it perceived as one?',
    help: 'Perceived by anyone.',
    citations: disturbance,
  },
  {
    id: 'siteEvacuation',
    question: 'Was the site evacuated because of the incident, or is it now?',
    help: 'Over or still going on.',
    citations: disturbance,
  },
  {
    id: 'siteLockdown',
    question: 'Was the site locked down because of the incident, or is it now?',
    help: 'Over or still going on.',
    citations: disturbance,
  },
  {
    id: 'policeAssistance',
    question: 'Was police intervention or assistance required, or is it now?',
    help: 'Needed or given. A report to the police alone is neither.',
    citations: disturbance,
  },
  {
    id: 'crisisResponseTeam',
    question: 'Was a Crisis Response Team activated or deployed?',
    help: 'Also called a crisis resolution team.',
    citations: disturbance,
  },
  {
    id: 'multipleIndividualsInHungerStrike',
    question: 'Did more than one individual take part in the hunger strike?',
    help: 'If so, report a stand-off.',
    citations: disturbance,
  },
]);
