import { frozen } from '../../../lib/freeze.ts';
import type { Condition } from '../../../logic/condition.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { all, always, any, fact, not, providerProgram, providerRole, youthJusticePrograms } from '../conditions.ts';

const perReport = { per: 'report', when: always } as const;
const describe = { ...perReport, citations: guidelines('12 Description and Next Steps') } as const;
const view = { ...perReport, citations: guidelines("12 Individual's views/perspectives") } as const;

const youthJustice = providerProgram(...youthJusticePrograms);

/** Programs that give initials, or nobody at all, keep to descriptors in the narrative, Youth Justice or not. */
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

/** What the description of every report holds, and how it is written: sections 10 and 12, and Appendix A. */
export const generalDescription: readonly DescriptionItem[] = frozen([
  {
    ...perReport,
    id: '12.describe.file-review',
    text: 'How the file review stands, and what it calls for.',
    citations: guidelines('10 Step 8'),
    when: providerProgram('youth-justice-probation'),
    onlyAtLevel: 1,
    onlyIf: 'in each update of a probation office’s Level 1 report',
  },
  {
    ...perReport,
    id: '12.describe.duty-to-report',
    text: 'Whether there are grounds to suspect that a child needs protection and, if so, who told a society and when.',
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
  { ...describe, id: '12.describe.lead-up', text: 'What led up to the incident.' },
  { ...describe, id: '12.describe.de-escalation', text: 'What was tried to calm the situation.' },
  { ...describe, id: '12.describe.events', text: 'The events and their places, one after the other.' },
  { ...describe, id: '12.describe.response', text: 'How the service provider responded.' },
  { ...describe, id: '12.describe.criminal-offence', text: 'Whether a criminal offence was part of it.' },
  {
    ...describe,
    id: '12.describe.emergency-services',
    text: 'Whether emergency medical services or the police were called or took part.',
  },
  { ...describe, id: '12.describe.status', text: 'How the incident stands now.' },
  { ...describe, id: '12.describe.condition', text: 'How the individuals involved are: their health and safety.' },
  { ...describe, id: '12.describe.supports', text: 'The services and supports that they are given.' },
  {
    ...describe,
    id: '12.describe.media',
    text: 'Whether it got media attention.',
    citations: also(guidelines('12 Description and Next Steps'), guidelines('10 Step 5', [19])),
  },
  {
    ...describe,
    id: '12.describe.media-details',
    text: 'Date and time of the media attention, the outlet, and links that show no personal information.',
    when: fact('mediaAttention'),
    onlyIf: 'once the media have taken it up',
  },
  {
    ...describe,
    id: '12.describe.next-steps',
    text: 'What the service provider will do next, to make such incidents fewer or less grave for instance.',
    onlyIf: 'where applicable',
  },
  {
    ...describe,
    id: '12.describe.ministry-direction',
    text: 'What the ministry has directed.',
    onlyIf: 'if it gave any direction',
  },
  {
    ...describe,
    id: '12.describe.late',
    text: 'Why the report is late.',
    citations: also(guidelines('12 Description and Next Steps'), guidelines('7')),
    onlyIf: 'if it is submitted outside its time',
  },
  {
    ...describe,
    id: '12.describe.last-submission',
    text: 'Whether this should be the only or last submission, or more updates are to come, and why.',
  },
  {
    ...describe,
    id: '12.describe.concise',
    text: 'Facts only, in few words, and nothing that is not asked for.',
    citations: also(guidelines('12 Description and Next Steps'), guidelines('11 Individual Access')),
  },
  {
    ...describe,
    id: '12.describe.descriptors',
    text: 'Descriptors that identify nobody (Individual #1, Parent A), and no personal information about anyone.',
    when: any(not(youthJustice), narrowerThanYouthJustice),
  },
  {
    ...describe,
    id: '12.describe.young-persons',
    text: 'Young persons by first name and last initial (YP John S.), unless the ministry approved narrower limits.',
    when: all(youthJustice, not(narrowerThanYouthJustice)),
  },
  {
    ...describe,
    id: '12.describe.staff',
    text: 'The staff involved, by position and initials at least.',
    when: youthJustice,
  },
  {
    ...view,
    id: '12.describe.views',
    text: 'How each individual sees it, in their own words if possible. It may follow in an update.',
    onlyIf: 'for individuals involved, where applicable, available and appropriate',
  },
  {
    ...view,
    id: '12.describe.views-consent',
    text: 'A view stands in the report only with the informed consent of the individual.',
    onlyIf: 'if a view is given',
  },
  {
    ...view,
    id: '12.describe.views-debriefing',
    text: 'Who debriefed the individual to learn their view.',
    onlyIf: 'if a view is given',
  },
  {
    ...view,
    id: '12.describe.views-absent',
    text: 'Why the view of an individual is not in the report.',
    onlyIf: 'if it cannot be given',
  },
  {
    ...perReport,
    id: '12.describe.no-medical-detail',
    text: 'As far as possible no medical detail: no diagnoses, no names or doses of medication, no names of physicians.',
    citations: guidelines('Appendix A', [], ['PHIPA']),
  },
]);
