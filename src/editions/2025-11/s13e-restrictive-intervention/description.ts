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

/** 13.E: what the description of a restrictive intervention holds besides. */
export const restrictiveInterventionDescription: readonly DescriptionItem[] = frozen([
  {
    ...ofIntervention,
    id: '13e.describe.plan',
    text: 'Whether there was a plan beforehand: of care, of treatment, for the use of a PASD or for behaviour support.',
    citations: guidelines('13.E', [58, 62, 63]),
    onlyIf: 'where applicable',
  },
  {
    ...ofIntervention,
    id: '13e.describe.approvals',
    text: 'The approvals received for the restraint or the placement in the room.',
    onlyIf: 'where applicable',
  },
  { ...ofIntervention, id: '13e.describe.reason', text: 'Why the restraint or the room was used.' },
  {
    ...ofIntervention,
    id: '13e.describe.threat',
    text: 'The imminent threat that led to it: of self-harm, of harm to an individual, staff or somebody of the community, or of significant damage, for instance.',
    onlyIf: 'where applicable',
  },
  {
    ...ofIntervention,
    id: '13e.describe.less-intrusive',
    text: 'The less intrusive measures used first, attempts to de-escalate or to do without it included.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.nothing-less-intrusive',
    text: 'Why nothing less intrusive and no de-escalation was tried.',
    onlyIf: 'if none was',
    when: any(
      not(all(subcategory('physical-restraint'), population('adult-with-developmental-disability'))),
      not(fact('deescalationProvedIneffective')),
    ),
  },
  { ...ofIntervention, id: '13e.describe.staff-initials', text: 'The initials of all staff involved.' },
  {
    ...ofIntervention,
    id: '13e.describe.monitoring',
    text: 'How staff monitored the individual in the restraint or the room.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.actions',
    text: 'What matters of the individual’s actions in the restraint or the room.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.witness-accounts',
    text: 'Witness accounts, which may be shared in investigations and in court.',
    citations: also(guidelines('13.E'), guidelines('13.A', [36])),
    onlyIf: 'where applicable',
  },
  {
    ...ofIntervention,
    id: '13e.describe.injuries',
    text: 'Any injuries to those involved, staff and volunteers included.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.treatment',
    text: 'Whether a regulated health professional gave treatment, and what follow-up treatment is required or expected.',
    citations: also(guidelines('13.E'), guidelines('13.B', [37])),
  },
  {
    ...ofIntervention,
    id: '13e.describe.debriefing',
    text: 'The debriefing of the individual, of staff and of witnesses, with dates and times.',
  },
  {
    ...ofIntervention,
    id: '13e.describe.no-debriefing',
    text: 'Why there was no debriefing.',
    onlyIf: 'if there was none',
  },
  {
    ...ofIntervention,
    id: '13e.describe.further-action',
    text: 'Anything more that the provider is going to do, such as a review of the plan.',
  },
  { ...ofRestraint, id: '13e.describe.restraint.type', text: 'The type of restraint.' },
  {
    ...ofRestraint,
    id: '13e.describe.restraint.technique',
    text: 'The technique of the restraint.',
    onlyIf: 'where applicable',
  },
  {
    ...ofSecureDeEscalation,
    id: '13e.describe.room.search',
    text: 'Whether a search was completed.',
    onlyIf: 'where applicable',
  },
  {
    ...ofSecureDeEscalation,
    id: '13e.describe.room.photographs',
    text: 'Whether photographs were taken.',
    onlyIf: 'where applicable',
  },
]);
