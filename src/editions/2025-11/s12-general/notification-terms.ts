import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines, tipSheet } from '../../../model/citation.ts';
import type { NotificationTerms } from '../../../model/rule.ts';
import { fact, not, youthJusticeProvider } from '../conditions.ts';

const notification = guidelines('12 Notification');
const firstCall = guidelines('10 Step 5');
const whereApplicable = guidelines('12 Notification', [24]);

/** The recipients of section 12 are notified where it applies or is required. */
const noGround = {
  reasons: [],
  otherwise: {
    id: '12.not-required.no-ground',
    text: 'No reason for this notification applies on these facts.',
    citations: notification,
  },
} as const;

/** How each recipient is notified, and what to record about it, in the order in which duties are listed. */
export const notificationTerms: readonly NotificationTerms[] = frozen([
  {
    recipient: 'ministry-designate',
    label: 'Designated ministry contact',
    timing: 'immediately',
    form: 'phone-or-email',
    recordInReportEvenIfNotMade: false,
    record: [
      { id: '10.first-call.type', text: 'The type of incident.', citations: firstCall },
      { id: '10.first-call.when', text: 'Its approximate date and time.', citations: firstCall },
      {
        id: '10.first-call.individuals',
        text: 'The approximate number of individuals involved.',
        citations: firstCall,
      },
      {
        id: '10.first-call.needs',
        text: 'Whether anyone involved has immediate health or safety needs, and what the service provider is doing to address them.',
        citations: firstCall,
      },
      { id: '10.first-call.notified', text: 'Who has been notified.', citations: firstCall },
      {
        id: '10.first-call.actions',
        text: 'Whether the service provider has taken any initial actions.',
        citations: firstCall,
      },
      {
        id: '10.first-call.media',
        text: 'Whether the incident has attracted media attention, or is expected to.',
        citations: guidelines('10 Step 5', [19]),
      },
    ],
    notRequired: {
      reasons: [
        {
          id: '10.not-required.other-services',
          text: 'Outside Youth Justice, submitting the report in SOR-RL is the notification. The ministry needs no call or email.',
          citations: also(guidelines('10 Step 5', [18]), tipSheet('Reporting Timelines')),
          when: not(youthJusticeProvider),
        },
      ],
      otherwise: {
        id: '10.not-required.level-2',
        text: 'The immediate call is for Level 1 serious occurrences. This one is not Level 1.',
        citations: firstCall,
      },
    },
    citations: guidelines('10 Step 5', [18]),
  },
  {
    recipient: 'coroner',
    label: 'Coroner',
    timing: 'immediately',
    form: 'unspecified',
    recordInReportEvenIfNotMade: true,
    record: [
      { id: '13a.record.coroner.who', text: 'Who notified the Coroner.', citations: guidelines('13.A') },
      {
        id: '13a.record.coroner.office',
        text: 'If the service provider notified the Coroner: any other applicable information, such as which Regional Supervising Coroner’s Office was contacted.',
        citations: guidelines('13.A'),
      },
      {
        id: '13a.record.coroner.not-made',
        text: 'If the service provider did not notify the Coroner: why not, and whether another entity did, such as hospital staff.',
        citations: guidelines('13.A'),
      },
    ],
    notRequired: noGround,
    citations: guidelines('13.A', [30, 31, 32, 33, 34], ['Coroners Act s.10', 'CYFSA s.128', 'O. Reg. 156/18 s.140']),
  },
  {
    recipient: 'police',
    label: 'Police having jurisdiction where the service is provided',
    timing: 'as-legislation-requires',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [],
    notRequired: noGround,
    citations: guidelines('12 Notification', [25]),
  },
  {
    recipient: 'childrens-aid-society',
    label: 'Children’s aid society',
    timing: 'immediately',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [
      {
        id: '13f.record.society',
        text: 'That a report was made under the duty to report, who made it and when.',
        citations: guidelines('13.F', [72], ['CYFSA s.125']),
      },
    ],
    notRequired: noGround,
    citations: guidelines('12 Notification', [26], ['CYFSA s.125']),
  },
  {
    recipient: 'ombudsman',
    label: 'Ontario Ombudsman',
    timing: 'without-unreasonable-delay',
    form: 'in-writing',
    recordInReportEvenIfNotMade: false,
    record: [],
    notRequired: noGround,
    citations: guidelines('12 Notification', [27], ['O. Reg. 80/19 s.1', 'Youth Justice Services Manual s.4.1']),
  },
  {
    recipient: 'leca',
    label: 'Law Enforcement Complaints Agency (LECA)',
    timing: 'unspecified',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [],
    notRequired: noGround,
    citations: also(guidelines('13.F', [75]), guidelines('13.H', [84])),
  },
  {
    recipient: 'public-health-unit',
    label: 'Local public health unit',
    timing: 'unspecified',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [],
    notRequired: noGround,
    citations: also(
      guidelines('13.C', [41], ['Health Protection and Promotion Act s.27(2)']),
      guidelines('13.I', [86], ['Health Protection and Promotion Act s.27(2)']),
    ),
  },
  {
    recipient: 'ipc',
    label: 'Information and Privacy Commissioner of Ontario (IPC)',
    timing: 'unspecified',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [],
    notRequired: noGround,
    citations: also(guidelines('13.G', [77, 78, 79]), guidelines('13.H', [81, 82, 83])),
  },
  {
    recipient: 'apo',
    label: 'Access and Privacy Office (APO)',
    timing: 'unspecified',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [],
    notRequired: noGround,
    citations: also(guidelines('13.G'), guidelines('13.H')),
  },
  {
    recipient: 'parent-or-guardian',
    label: 'Parent or guardian',
    timing: 'unspecified',
    form: 'unspecified',
    recordInReportEvenIfNotMade: true,
    record: [
      {
        id: '12.record.parent.not-made',
        text: 'If notifying them is contraindicated, or there is no parent or guardian: that the notification does not apply, and the rationale.',
        citations: guidelines('12 Notification', [24]),
      },
    ],
    notRequired: {
      reasons: [
        {
          id: '12.not-required.no-parent',
          text: 'There is no parent or guardian to notify.',
          citations: whereApplicable,
          when: not(fact('hasParentOrGuardian')),
        },
        {
          id: '12.not-required.contraindicated',
          text: 'Notifying the parent or guardian is contraindicated.',
          citations: whereApplicable,
          when: fact('parentNotificationContraindicated'),
        },
        {
          id: '12.not-required.own-guardian',
          text: 'The individual is their own legal guardian.',
          citations: whereApplicable,
          when: fact('ownLegalGuardian'),
        },
      ],
      otherwise: noGround.otherwise,
    },
    citations: guidelines('12 Notification', [23, 24]),
  },
  {
    recipient: 'placing-agency',
    label: 'Placing agency or other entity that placed the individual',
    timing: 'unspecified',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [
      {
        id: '9.record.placing-agency',
        text: 'That the placing agency was notified outside of SOR-RL. The automatic message from SOR-RL does not count.',
        citations: also(guidelines('9'), guidelines('10 Step 5', [18])),
      },
    ],
    notRequired: noGround,
    citations: notification,
  },
  {
    recipient: 'probation-officer',
    label: 'Probation officer',
    timing: 'unspecified',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [],
    notRequired: noGround,
    citations: notification,
  },
  {
    recipient: 'emergency-contact',
    label: 'Emergency contact person',
    timing: 'unspecified',
    form: 'unspecified',
    recordInReportEvenIfNotMade: false,
    record: [],
    notRequired: noGround,
    citations: notification,
  },
]);
