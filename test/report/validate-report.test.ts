import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/draft/validate/validate-report.ts';
import type { IssueCode, IssueSeverity, ReportDraft } from '../../src/model/report-draft.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withEntry, withPerson } from './drafts.ts';

const nothing: [] = [];

/** Another person in the same home, listed as section 12 requires. */
const withSecond: ReportDraft = {
  ...groupLiving,
  individuals: (groupLiving.individuals ?? nothing).flatMap((first) => [first, { ...first, id: 'i2' }]),
  entries: groupLiving.entries.flatMap((first) => [first, { ...first, individual: 'i2' }]),
  people: groupLiving.people.flatMap((first) => [
    first,
    { ...first, id: 'i2', firstName: 'Anselm', lastName: 'Dray', identifiers: null },
  ]),
  notifications: groupLiving.notifications.flatMap((first) => [first, { ...first, individual: 'i2' }]),
  views: (groupLiving.views ?? nothing).flatMap((first) => [first, { ...first, individual: 'i2' }]),
};

const complaint = withEntry(groupLiving, {
  category: 'serious-complaint',
  subcategory: 'other',
  specify: 'A complaint about noise',
  facts: { seriousInNature: true, staffChargedOrArrested: false, againstPoliceOfficer: false },
});

const abuse = withEntry(groupLiving, {
  category: 'abuse-or-mistreatment',
  subcategory: 'emotional-harm',
  claim: 'alleged',
  role: 'victim',
  facts: {
    mayBeCriminalOffence: false,
    childInNeedOfProtection: false,
    againstPoliceOfficer: false,
    abuseImmediateThreat: false,
    staffImplicated: false,
    traffickerThreats: false,
  },
});

/** Healthy Babies, Healthy Children: an individual in the rules, and no one listed. */
const custodian: ReportDraft = {
  ...shelterEvacuation,
  provider: { programs: ['healthy-babies-healthy-children'], roles: ['health-information-custodian'] },
  individuals: [{ id: 'i1', facts: { hasParentOrGuardian: false } }],
  entries: [
    {
      category: 'serious-complaint',
      subcategory: 'rights-based',
      type: 'rights-related',
      individual: 'i1',
      facts: { duringService: true, seriousInNature: true },
    },
  ],
  notifications: [{ recipient: 'parent-or-guardian', made: false, reasonNotMade: 'There is none.' }],
};

const inTheNews: ReportDraft = {
  ...groupLiving,
  submittedAt: '2026-11-23T10:00:00-05:00',
  facts: { mediaAttention: true },
  media: [{ at: '2026-11-23T09:30:00-05:00', outlet: 'Local radio' }],
};

// Submitted within the hour: the Level of the entry that it calls for is open.
const hoarded = withChange(
  withEntry(secureCustody, { facts: { ...secureCustody.entries[0]?.facts, hoardedMedication: true } }),
  { submittedAt: '2026-11-23T10:00:00-05:00' },
);

/** The immediate call of a Youth Justice provider, made. */
const firstCall = {
  recipient: 'ministry-designate',
  made: true,
  at: '2026-11-23T09:30:00-05:00',
  madeBy: 'Shift lead',
} as const;

/** One code: its severity by profile, its path, a draft that has this issue only, and the same draft corrected. */
interface Row {
  readonly code: IssueCode;
  readonly what: string;
  readonly grave: Readonly<Record<'initial' | 'final', IssueSeverity>>;
  readonly path: readonly (string | number)[];
  readonly draft: ReportDraft;
  readonly mended: ReportDraft;
}

const error = { initial: 'error', final: 'error' } as const;
const inTheEnd = { initial: 'warning', final: 'error' } as const;
const warning = { initial: 'warning', final: 'warning' } as const;

const rows: readonly Row[] = [
  {
    code: 'field-missing',
    what: 'no site',
    grave: inTheEnd,
    path: ['site'],
    draft: withChange(groupLiving, { site: '' }),
    mended: groupLiving,
  },
  {
    code: 'field-invalid',
    what: 'an answer about gender that there is not',
    grave: error,
    path: ['people', 0, 'gender'],
    draft: withPerson(groupLiving, { gender: 'woman' }),
    mended: groupLiving,
  },
  {
    code: 'taxonomy-invalid',
    what: 'a subcategory of another category',
    grave: error,
    path: ['entries', 0, 'subcategory'],
    draft: withEntry(groupLiving, { subcategory: 'fire' }),
    mended: withEntry(groupLiving, { subcategory: 'Medication error' }),
  },
  {
    code: 'specify-missing',
    what: 'another complaint, not specified',
    grave: error,
    path: ['entries', 0, 'specify'],
    draft: withEntry(complaint, { specify: ' ' }),
    mended: complaint,
  },
  {
    code: 'claim-missing',
    what: 'abuse that is neither alleged, witnessed nor suspected',
    grave: error,
    path: ['entries', 0, 'claim'],
    draft: withEntry(abuse, { claim: null }),
    mended: abuse,
  },
  {
    code: 'role-missing',
    what: 'abuse without the role of the individual',
    grave: error,
    path: ['entries', 0, 'role'],
    draft: withEntry(abuse, { role: undefined }),
    mended: abuse,
  },
  {
    code: 'individual-unknown',
    what: 'a notification about somebody else',
    grave: error,
    path: ['notifications', 2, 'individual'],
    draft: withChange(groupLiving, {
      notifications: [...groupLiving.notifications, { recipient: 'police', individual: 'i9', made: true }],
    }),
    mended: withChange(groupLiving, {
      notifications: [...groupLiving.notifications, { recipient: 'police', individual: 'i1', made: true }],
    }),
  },
  {
    code: 'individual-without-entry',
    what: 'two individuals, and a category for one',
    grave: error,
    path: ['individuals', 1],
    draft: withChange(withSecond, { entries: groupLiving.entries }),
    mended: withSecond,
  },
  {
    code: 'individuals-not-allowed',
    what: 'somebody listed by Healthy Babies, Healthy Children',
    grave: error,
    path: ['people'],
    draft: withChange(custodian, { people: [{ id: 'i1', firstName: 'Mirela' }] }),
    mended: custodian,
  },
  {
    code: 'name-exceeds-policy',
    what: 'a last name in Youth Justice',
    grave: error,
    path: ['people', 0, 'lastName'],
    draft: withPerson(secureCustody, { lastName: 'Vargas' }),
    mended: withPerson(secureCustody, { lastName: 'V' }),
  },
  {
    code: 'pre-admission-not-allowed',
    what: 'pre-admission outside Youth Justice',
    grave: error,
    path: ['location'],
    draft: withChange(groupLiving, { location: 'pre-admission' }),
    mended: withChange(groupLiving, { location: 'community' }),
  },
  {
    code: 'probation-officer-not-applicable',
    what: 'an adult outside Youth Justice of whom it is said that there is none',
    grave: error,
    path: ['people', 0, 'probationOfficer'],
    draft: withPerson(groupLiving, { probationOfficer: false }),
    mended: groupLiving,
  },
  {
    code: 'aware-before-occurred',
    what: 'a second before it happened',
    grave: error,
    path: ['awareAt'],
    draft: withChange(groupLiving, { awareAt: '2026-11-23T07:59:59-05:00' }),
    mended: withChange(groupLiving, { awareAt: '2026-11-23T08:00:00-05:00' }),
  },
  {
    code: 'submitted-before-aware',
    what: 'a second before anybody knew',
    grave: error,
    path: ['submittedAt'],
    draft: withChange(groupLiving, { submittedAt: '2026-11-23T08:59:59-05:00' }),
    mended: withChange(groupLiving, { submittedAt: '2026-11-23T14:00:00Z' }),
  },
  {
    code: 'late-without-explanation',
    what: 'a Level 2 report after 24 hours and a second',
    grave: error,
    path: ['lateExplanation'],
    draft: withChange(groupLiving, { submittedAt: '2026-11-24T09:00:01-05:00' }),
    mended: withChange(groupLiving, {
      submittedAt: '2026-11-24T09:00:01-05:00',
      lateExplanation: 'The network of the site was down.',
    }),
  },
  {
    code: 'notification-missing',
    what: 'the emergency contact',
    grave: inTheEnd,
    path: ['notifications'],
    draft: withChange(groupLiving, { notifications: groupLiving.notifications.slice(0, 1) }),
    mended: groupLiving,
  },
  {
    code: 'notification-reason-missing',
    what: 'no parent notified, and no word why',
    grave: inTheEnd,
    path: ['notifications', 0, 'reasonNotMade'],
    draft: withChange(groupLiving, {
      notifications: groupLiving.notifications.map((notification) => ({ ...notification, reasonNotMade: undefined })),
    }),
    mended: groupLiving,
  },
  {
    code: 'companion-missing',
    what: 'hoarded medication in Youth Justice',
    grave: error,
    path: ['entries', 0],
    draft: hoarded,
    mended: {
      ...hoarded,
      notifications: [...hoarded.notifications, firstCall],
      entries: [
        ...hoarded.entries,
        {
          category: 'serious-individual-action',
          subcategory: 'contraband-safety-risk',
          type: 'other-items',
          specify: 'Hoarded medication',
          individual: 'i1',
          facts: { contrabandSignificantSafetyRisk: true },
        },
      ],
    },
  },
  {
    code: 'entry-not-reportable',
    what: 'a medication error without any harm',
    grave: warning,
    path: ['entries', 0],
    draft: withEntry(groupLiving, { facts: { medicationHarmPossible: false, medicationMayImpair: false } }),
    mended: groupLiving,
  },
  {
    code: 'media-details-missing',
    what: 'media attention, and no word of where',
    grave: warning,
    path: ['media'],
    draft: withChange(inTheNews, { media: [] }),
    mended: inTheNews,
  },
  {
    code: 'personal-information-in-text',
    what: 'a name in the description',
    grave: error,
    path: ['description'],
    draft: withChange(groupLiving, { description: 'At 08:00 Mirela was given the dose twice.' }),
    mended: withChange(groupLiving, { description: 'At 08:00 Individual #1 was given the dose twice.' }),
  },
  {
    code: 'personal-information-in-file-name',
    what: 'a name in small letters',
    grave: error,
    path: ['supportingDocuments', 0, 'fileName'],
    draft: withChange(groupLiving, { supportingDocuments: [{ fileName: 'mokonkwo-2026.pdf' }] }),
    mended: withChange(groupLiving, { supportingDocuments: [{ fileName: 'floor-plan.pdf' }] }),
  },
  {
    code: 'document-not-requested',
    what: 'a document of Youth Justice',
    grave: error,
    path: ['supportingDocuments', 0],
    draft: withChange(secureCustody, { supportingDocuments: [{ fileName: 'floor-plan.pdf' }] }),
    mended: withChange(secureCustody, {
      supportingDocuments: [{ fileName: 'floor-plan.pdf', requestedByMinistry: true }],
    }),
  },
  {
    code: 'view-without-consent',
    what: 'consent not known',
    grave: error,
    path: ['views', 0, 'consent'],
    draft: withChange(groupLiving, { views: [{ individual: 'i1', text: 'I felt fine.', obtainedBy: 'Staff' }] }),
    mended: groupLiving,
  },
  {
    code: 'view-without-interviewer',
    what: 'a view from nowhere',
    grave: inTheEnd,
    path: ['views', 0, 'obtainedBy'],
    draft: withChange(groupLiving, { views: [{ individual: 'i1', text: 'I felt fine.', consent: true }] }),
    mended: groupLiving,
  },
  {
    code: 'view-reason-missing',
    what: 'neither a view nor a reason',
    grave: inTheEnd,
    path: ['views'],
    draft: withChange(groupLiving, { views: [] }),
    mended: withChange(groupLiving, { views: [{ individual: 'i1', reasonNotIncluded: 'The individual was asleep.' }] }),
  },
  {
    code: 'guardian-status-unlisted',
    what: 'a status that the Guidelines do not name',
    grave: warning,
    path: ['people', 0, 'legalGuardianStatus', 1],
    draft: withPerson(groupLiving, { legalGuardianStatus: ['Legally Independent Adult', 'Neighbour'] }),
    mended: withPerson(groupLiving, { legalGuardianStatus: ['Legally Independent Adult', 'Parent/Guardian'] }),
  },
  {
    code: 'narrative-reference',
    what: 'an individual by number in Youth Justice',
    grave: warning,
    path: ['description'],
    draft: withChange(secureCustody, { description: 'Individual #1 fell. CYW D.K. helped.' }),
    mended: withChange(secureCustody, { description: 'YP Tariq V. fell. CYW D.K. helped.' }),
  },
  {
    code: 'narrative-reference',
    what: 'an individual by number in the next steps of Youth Justice',
    grave: warning,
    path: ['furtherDetails'],
    draft: withChange(secureCustody, { furtherDetails: 'The plan of individual no. 1 is reviewed.' }),
    mended: withChange(secureCustody, { furtherDetails: 'The plan of YP Tariq V. is reviewed.' }),
  },
  {
    code: 'staff-not-identified',
    what: 'staff without initials in Youth Justice',
    grave: warning,
    path: ['description'],
    draft: withChange(secureCustody, { description: 'YP Tariq V. fell. Staff helped.' }),
    mended: withChange(secureCustody, { description: 'YP Tariq V. fell. Staff D.K. helped.' }),
  },
  {
    code: 'unreadable-text',
    what: 'characters that were lost',
    grave: error,
    path: ['furtherDetails'],
    draft: withChange(groupLiving, { furtherDetails: 'The procedure was r\uFFFDviewed.' }),
    mended: withChange(groupLiving, { furtherDetails: 'The procedure was réviewed.' }),
  },
  {
    code: 'guardian-status-invalid',
    what: 'a child who is a legally independent adult',
    grave: error,
    path: ['people', 0, 'legalGuardianStatus', 0],
    draft: withPerson(secureCustody, { legalGuardianStatus: ['Legally independent adult'] }),
    mended: secureCustody,
  },
  {
    code: 'setting-without-program',
    what: 'a Youth Justice place without a Youth Justice program',
    grave: warning,
    path: ['provider', 'setting'],
    draft: withChange(shelterEvacuation, {
      provider: { programs: ['vaw-shelter'], setting: 'open-custody', roles: [] },
      notifications: [firstCall],
      description: 'A fire alarm emptied the site at 09:00. CYW D.K. called the fire department. Nobody was hurt.',
    }),
    mended: shelterEvacuation,
  },
];

describe('a complete draft has no issues', () => {
  it.each([
    ['supported group living', groupLiving],
    ['two individuals', withSecond],
    ['secure custody', secureCustody],
    ['a shelter, with nobody listed', shelterEvacuation],
    ['Healthy Babies, Healthy Children', custodian],
    ['in the news', inTheNews],
  ])('%s', (_, draft) => {
    expect(validateReport(draft)).toEqual([]);
    expect(validateReport(draft, { profile: 'final' })).toEqual([]);
  });
});

describe.each(['initial', 'final'] as const)(
  'profile %s: a draft has the issue and nothing else, and mended none',
  (profile) => {
    it.each(rows.map((row) => [row.code, row.what, row] as const))(
      '%s: %s',
      (code, _, { draft, mended, path, grave }) => {
        const issues = validateReport(draft, { profile });
        expect(issues.map((issue) => [issue.code, issue.severity, issue.path])).toEqual([[code, grave[profile], path]]);
        expect(validateReport(mended, { profile })).toEqual([]);
      },
    );
  },
);

it('has a draft for every code', () => {
  const codes: Readonly<Record<IssueCode, true>> = {
    'field-missing': true,
    'field-invalid': true,
    'taxonomy-invalid': true,
    'specify-missing': true,
    'claim-missing': true,
    'role-missing': true,
    'individual-unknown': true,
    'individual-without-entry': true,
    'individuals-not-allowed': true,
    'name-exceeds-policy': true,
    'pre-admission-not-allowed': true,
    'probation-officer-not-applicable': true,
    'aware-before-occurred': true,
    'submitted-before-aware': true,
    'late-without-explanation': true,
    'notification-missing': true,
    'notification-reason-missing': true,
    'companion-missing': true,
    'entry-not-reportable': true,
    'media-details-missing': true,
    'personal-information-in-text': true,
    'personal-information-in-file-name': true,
    'document-not-requested': true,
    'view-without-consent': true,
    'view-without-interviewer': true,
    'view-reason-missing': true,
    'guardian-status-invalid': true,
    'narrative-reference': true,
    'staff-not-identified': true,
    'guardian-status-unlisted': true,
    'setting-without-program': true,
    'unreadable-text': true,
  };
  expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(Object.keys(codes)));
});
