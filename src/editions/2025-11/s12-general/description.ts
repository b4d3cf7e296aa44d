import { frozen } from '../../../lib/freeze.ts';
import type { Condition } from '../../../logic/condition.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { all, always, any, fact, not, providerProgram, providerRole, youthJusticePrograms } from '../conditions.ts';

const perReport = { per: 'report', when: always } as const;
const describe = { ...perReport, citations: guidelines('12 Description and Next Steps') } as const;
const view = { ...perReport, citations: guidelines("12 Individual's views/perspectives") } as const;

const youthJustice = providerProgram(...youthJusticePrograms);

/** Programs that give initials, or list no individuals, use descriptors in the narrative, in Youth Justice too. */
const narrowerThanYouthJustice: Condition = any(
  providerProgram(
    'vaw-shelter',
    'vaw-non-residential',
    'indigenous-healing-wellness-bed-based',
    'indigenous-healing-wellness-non-bed-based',
    'anti-human-trafficking-out-of-home',
    'anti-human-trafficking-non-residential',
    'victim-services',
  ),
  all(providerProgram('healthy-babies-healthy-children'), providerRole('health-information-custodian')),
);

/** What goes in the description of every report, and how to write it: sections 10 and 12, and Appendix A. */
export const generalDescription: readonly DescriptionItem[] = frozen([
  {
    ...perReport,
    id: '12.describe.file-review',
    text: 'State the status of the file review, and any actions required as a result.',
    citations: guidelines('10 Step 8'),
    when: providerProgram('youth-justice-probation'),
    onlyAtLevel: 1,
    onlyIf: 'in each update of a probation office’s Level 1 report',
  },
  {
    ...perReport,
    id: '12.describe.duty-to-report',
    text: 'State whether there are reasonable grounds to suspect that a child is in need of protection. If so, state who notified a society and when.',
    onlyIf: 'where applicable',
    citations: guidelines('12 Notification', [26], ['CYFSA s.125']),
  },
  {
    ...perReport,
    id: '12.describe.risk-indicators',
    text: 'Give the risk indicators of each category, for example whether there are any immediate health or safety needs.',
    citations: guidelines('12 Categories'),
  },
  {
    ...perReport,
    id: '12.describe.additional-details',
    text: 'Give the additional details of each category or about the service provider, for example the end time of a restraint or the status of an investigation.',
    citations: guidelines('12 Categories'),
  },
  { ...describe, id: '12.describe.lead-up', text: 'Describe the factors that led to the incident.' },
  { ...describe, id: '12.describe.de-escalation', text: 'Describe what was done to de-escalate the situation.' },
  { ...describe, id: '12.describe.events', text: 'Describe what happened and where, in chronological order.' },
  {
    ...describe,
    id: '12.describe.response',
    text: 'Describe how the service provider responded and what action it took.',
  },
  { ...describe, id: '12.describe.criminal-offence', text: 'State whether the incident involved a criminal offence.' },
  {
    ...describe,
    id: '12.describe.emergency-services',
    text: 'State whether EMS or the police were called or involved.',
  },
  { ...describe, id: '12.describe.status', text: 'State the current status of the incident.' },
  {
    ...describe,
    id: '12.describe.condition',
    text: 'Describe the current condition of the individuals involved, for example their health and safety.',
  },
  {
    ...describe,
    id: '12.describe.supports',
    text: 'Describe the services and supports being provided to the individuals involved.',
  },
  {
    ...describe,
    id: '12.describe.media',
    text: 'State whether there was media attention.',
    citations: also(guidelines('12 Description and Next Steps'), guidelines('10 Step 5', [19])),
  },
  {
    ...describe,
    id: '12.describe.media-details',
    text: 'Give the date and time of the media attention, the media outlet, and any relevant links that include no personal information.',
    when: fact('mediaAttention'),
    onlyIf: 'if there was media attention',
  },
  {
    ...describe,
    id: '12.describe.next-steps',
    text: 'Describe further action or follow-up by the service provider, such as how it plans to mitigate, reduce or prevent incidents in the future.',
    onlyIf: 'where applicable',
  },
  {
    ...describe,
    id: '12.describe.ministry-direction',
    text: 'Describe the direction provided by the ministry.',
    onlyIf: 'if there was any',
  },
  {
    ...describe,
    id: '12.describe.late',
    text: 'Explain why the report is late.',
    citations: also(guidelines('12 Description and Next Steps'), guidelines('7')),
    onlyIf: 'if it is submitted outside the reporting timelines',
  },
  {
    ...describe,
    id: '12.describe.last-submission',
    text: 'State whether you expect this to be the only or last submission, or expect further updates. Explain why.',
  },
  {
    ...describe,
    id: '12.describe.concise',
    text: 'Be concise and factual. Include only information that is required.',
    citations: also(guidelines('12 Description and Next Steps'), guidelines('11 Individual Access')),
  },
  {
    ...describe,
    id: '12.describe.descriptors',
    text: 'Use non-identifying descriptors, such as Individual #1 or Parent A. Include no personal information about anyone.',
    when: any(not(youthJustice), narrowerThanYouthJustice),
  },
  {
    ...describe,
    id: '12.describe.young-persons',
    text: 'Refer to young persons by first name and last initial, such as YP John S., unless the ministry approved narrower limits.',
    when: all(youthJustice, not(narrowerThanYouthJustice)),
  },
  {
    ...describe,
    id: '12.describe.staff',
    text: 'Give at least the position and initials of any staff involved.',
    when: youthJustice,
  },
  {
    ...view,
    id: '12.describe.views',
    text: 'Include each individual’s view of the occurrence, in their own words where possible. The view may follow in an update.',
    onlyIf: 'for individuals involved, where applicable, available and appropriate',
  },
  {
    ...view,
    id: '12.describe.views-consent',
    text: 'Include a view only with the individual’s informed consent.',
    onlyIf: 'if a view is included',
  },
  {
    ...view,
    id: '12.describe.views-debriefing',
    text: 'State who completed the debriefing with the individual to learn their view.',
    onlyIf: 'if a view is included',
  },
  {
    ...view,
    id: '12.describe.views-absent',
    text: 'Explain why a view is not included.',
    onlyIf: 'if it cannot be included',
  },
  {
    ...perReport,
    id: '12.describe.no-medical-detail',
    text: 'Wherever possible, leave out detailed medical information, such as diagnoses, medication names and dosages, and names of physicians.',
    citations: guidelines('Appendix A', [], ['PHIPA']),
  },
]);
