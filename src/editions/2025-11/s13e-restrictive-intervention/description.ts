import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { all, always, any, fact, not, population, subcategory } from '../conditions.ts';

const ofIntervention = {
  per: 'entry',
  categories: ['restrictive-intervention'],
  citations: guidelines('13.E'),
  when: always,
} as const;
const ofRestraint = { ...ofIntervention, subcategories: ['physical-restraint', 'mechanical-restraint'] } as const;
const ofSecureDeEscalation = { ...ofIntervention, subcategories: ['secure-de-escalation'] } as const;

/** 13.E: what else goes in the description of a restrictive intervention. */
export const restrictiveInterventionDescription: readonly DescriptionItem[] = frozen([
  {
    ...ofIntervention,
    id: '13e.describe.plan',
    text: 'State whether a plan was already in place (a plan of care, plan of treatment, plan for the use of a PASD or behaviour support plan).',
    citations: guidelines('13.E', [58, 62, 63]),
    onlyIf: 'where applicable',
  },
  {
    ...ofIntervention,
    id: '13e.describe.approvals',
    text: 'List the approvals received for the restraint or the placement in the room.',
    onlyIf: 'where applicable',
  },
  {
    ...ofIntervention,
    id: '13e.describe.reason',
    text: 'Give the reason for the restraint or the placement in the room.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.threat',
    text: 'Describe the imminent threat that led to it, such as a risk of self-harm, of harm to another person or of significant damage to property.',
    onlyIf: 'where applicable',
  },
  {
    ...ofIntervention,
    id: '13e.describe.less-intrusive',
    text: 'Describe the less intrusive measures used beforehand, including attempts to de-escalate or to prevent the intervention.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.nothing-less-intrusive',
    text: 'Explain why no less intrusive measure or de-escalation method was used.',
    onlyIf: 'if none was',
    when: any(
      not(all(subcategory('physical-restraint'), population('adult-with-developmental-disability'))),
      not(fact('deescalationProvedIneffective')),
    ),
  },
  { ...ofIntervention, id: '13e.describe.staff-initials', text: 'Give the initials of all staff involved.' },
  {
    ...ofIntervention,
    id: '13e.describe.monitoring',
    text: 'Describe how staff monitored the individual in the restraint or the room.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.actions',
    text: 'Give any pertinent information on what the individual did in the restraint or the room.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.witness-accounts',
    text: 'Include witness accounts. They may be shared in investigations and in court.',
    citations: also(guidelines('13.E'), guidelines('13.A', [36])),
    onlyIf: 'where applicable',
  },
  {
    ...ofIntervention,
    id: '13e.describe.injuries',
    text: 'Describe any injuries to those involved, including staff and volunteers.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.treatment',
    text: 'State whether a regulated health professional provided treatment, and whether follow-up treatment is required or expected.',
    citations: also(guidelines('13.E'), guidelines('13.B', [37])),
  },
  {
    ...ofIntervention,
    id: '13e.describe.debriefing',
    text: 'Describe the debriefing of the individual, staff and witnesses, with dates and times.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.no-debriefing',
    text: 'Explain why no debriefing was conducted.',
    onlyIf: 'if there was none',
  },
  {
    ...ofIntervention,
    id: '13e.describe.further-action',
    text: 'Describe any further action that the provider will take, such as a review of the plan.',
  },
  { ...ofRestraint, id: '13e.describe.restraint.type', text: 'State the type of restraint used.' },
  {
    ...ofRestraint,
    id: '13e.describe.restraint.technique',
    text: 'State the technique used.',
    onlyIf: 'where applicable',
  },
  {
    ...ofSecureDeEscalation,
    id: '13e.describe.room.search',
    text: 'State whether a search was completed.',
    onlyIf: 'where applicable',
  },
  {
    ...ofSecureDeEscalation,
    id: '13e.describe.room.photographs',
    text: 'State whether photographs were taken.',
    onlyIf: 'where applicable',
  },
]);
