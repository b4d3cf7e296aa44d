import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const disturbance = guidelines('13.I');

/** Section 13.I. */
export const disturbanceFacts: readonly FactDefinition[] = frozen([
  {
    id: 'interferesWithRoutineServices',
    question: 'Does it interfere with the provider’s or foster parent’s ability to provide routine services?',
    help: 'Either’s ability. An evacuation or a lockdown interrupts routine services.',
    citations: disturbance,
  },
  {
    id: 'atOrNearServiceLocation',
    question: 'Did it occur on the premises, where care is provided, or close to where the service is provided?',
    help: 'Any of the three.',
    citations: disturbance,
  },
  {
    id: 'continuityPlanActivated',
    question:
      'Was a COOP or business continuity plan activated for an incident that threatened the health or safety of individuals or others?',
    help: 'Both: the plan, and the threat. COOP is a Continuity of Operations Plan.',
    citations: disturbance,
  },
  {
    id: 'communityDanger',
    question: 'Is or was it perceived to be a significant danger to, or concern of, the community?',
    help: 'Perceived by anyone.',
    citations: disturbance,
  },
  {
    id: 'siteEvacuation',
    question: 'Was or is there a site evacuation because of it?',
    help: 'Over or still going on.',
    citations: disturbance,
  },
  {
    id: 'siteLockdown',
    question: 'Was or is there a site lockdown because of it?',
    help: 'Over or still going on.',
    citations: disturbance,
  },
  {
    id: 'policeAssistance',
    question: 'Was or is police intervention or assistance required?',
    help: 'Needed or given; merely telling the police is neither.',
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
    help: 'Then a stand-off is reported.',
    citations: disturbance,
  },
]);
