import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines, type HelpById } from '../../../model/citation.ts';
import type { Recipient } from '../../../vocabulary/recipients.ts';
import type { FurtherRecipient } from '../../../vocabulary/report-values.ts';

const notification = guidelines('12 Notification');
const aboutPrivacy = also(guidelines('13.G'), guidelines('13.H'));

/** Who may be notified, and of what. */
export const recipientHelp: HelpById<Recipient | FurtherRecipient> = frozen({
  coroner: {
    help: 'The coroner learns of deaths in the circumstances that 13.A lists.',
    citations: guidelines('13.A'),
  },
  ombudsman: {
    help: 'The Ombudsman learns of death, serious bodily harm, sexual assault and abuse of a child or young person who sought or received a society’s service in the last 12 months.',
    citations: also(
      guidelines('12 Notification', [27]),
      guidelines('13.A'),
      guidelines('13.B'),
      guidelines('13.D'),
      guidelines('13.F'),
    ),
  },
  leca: {
    help: 'The agency learns of allegations of abuse and of complaints against a police officer.',
    citations: also(guidelines('13.F'), guidelines('13.H')),
  },
  ipc: {
    help: 'The Commissioner learns of privacy breaches and complaints that meet the Commissioner’s guidelines.',
    citations: also(guidelines('13.G', [77, 78, 79]), guidelines('13.H', [81, 82, 83])),
  },
  apo: {
    help: 'The office learns of privacy breaches and complaints in directly operated secure custody or detention, probation offices and CPRI.',
    citations: aboutPrivacy,
  },
  'public-health-unit': {
    help: 'The local unit learns of a suspected disease of public health significance, or a communicable one, in a residence.',
    citations: also(guidelines('13.C', [41]), guidelines('13.I', [86])),
  },
  police: {
    help: 'The police of the area must learn of some absences and some abuse. They may be notified of anything.',
    citations: also(guidelines('12 Notification', [25]), guidelines('13.D'), guidelines('13.F')),
  },
  'childrens-aid-society': {
    help: 'A local society learns of a child who may be in need of protection.',
    citations: also(guidelines('12 Notification', [26]), guidelines('13.F')),
  },
  'parent-or-guardian': {
    help: 'They learn of what happened to the individual, unless it is contraindicated.',
    citations: guidelines('12 Notification', [23, 24]),
  },
  'placing-agency': { help: 'The agency or entity that placed the individual.', citations: notification },
  'probation-officer': {
    help: 'The probation officer of a young person who receives Youth Justice services.',
    citations: notification,
  },
  'emergency-contact': {
    help: 'The emergency contact person of an adult with a developmental disability.',
    citations: notification,
  },
  'ministry-designate': {
    help: 'Youth Justice, Level 1: call or email the contact at once.',
    citations: guidelines('10 Step 5', [18]),
  },
  'ministry-personnel': { help: 'Anyone else at the ministry.', citations: notification },
  'other-service-provider': {
    help: 'Another service provider, region or program area that requires information about the report.',
    citations: notification,
  },
  other: { help: 'Anyone else.', citations: notification },
});
