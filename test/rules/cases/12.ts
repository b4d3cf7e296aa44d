import type { Entry, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { ProgramId } from '../../../src/vocabulary/programs.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  knowing,
  outsideTheService,
  probationOffice,
  report,
  secureCustody,
  shelter,
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

const youthJustice = [
  'youth-justice-custody-detention',
  'youth-justice-residential',
  'youth-justice-probation',
  'youth-justice-non-residential',
] as const;

const initials = [
  'vaw-shelter',
  'vaw-non-residential',
  'indigenous-healing-wellness-bed-based',
  'indigenous-healing-wellness-non-bed-based',
  'anti-human-trafficking-out-of-home',
  'anti-human-trafficking-non-residential',
  'victim-services',
] as const;

const complaint: Entry = { category: 'serious-complaint', subcategory: 'rights-based', type: 'rights-related' };

/** A complaint about the provider itself: reportable whatever else is known. */
const by = (...programs: readonly ProgramId[]): Occurrence => report({ programs }, undefined, complaint);
const from = (provider: Provider): Occurrence => report(provider, undefined, complaint);

/** A complaint about an individual of whom this is known. */
const of = (provider: Provider, about: Individual, facts: Facts): Occurrence =>
  report(provider, knowing(about, facts), complaint, { duringService: true, withProviderStaff: true });

const hasParent: Facts = {
  hasParentOrGuardian: true,
  parentNotificationContraindicated: false,
  ownLegalGuardian: false,
};
const independentWithParent: Facts = {
  hasParentOrGuardian: true,
  parentNotificationContraindicated: false,
  ownLegalGuardian: true,
  parentInvolvedInCaseManagement: true,
};

/** A complaint in one program about a person who receives another. */
const served = (by: ProgramId, receives: ProgramId, facts: Facts = {}): Occurrence =>
  report({ programs: [by], roles: [] }, { ...adult, programs: [receives] }, complaint, {
    duringService: true,
    ...facts,
  });

/** Each category in which the duty to report has no rule of its own, in an entry that is reportable. */
const elsewhere: readonly Entry[] = [
  { category: 'death', facts: { serviceRecipientDied: true, stillbirth: false } },
  { category: 'serious-injury', subcategory: 'unknown-cause', facts: { unscheduledMedicalAttention: true } },
  { category: 'serious-illness', facts: { unscheduledMedicalAttention: true } },
  { category: 'serious-individual-action', subcategory: 'other' },
  { category: 'restrictive-intervention', subcategory: 'physical-restraint', facts: { performedByServiceStaff: true } },
  { category: 'error-or-omission', subcategory: 'medication-error', facts: { medicationHarmPossible: true } },
  { category: 'serious-complaint', subcategory: 'service-related' },
  {
    category: 'disturbance-or-disaster',
    subcategory: 'abduction',
    facts: { interferesWithRoutineServices: true, atOrNearServiceLocation: true },
  },
];

/** Asked of every report, and of nothing that is not reported. */
const everyReport = (rule: string, clause: string): RuleCase => ({
  rule,
  clause,
  fires: report(shelter, adult, complaint, { ...outsideTheService, atProviderSite: true }),
  silent: report(shelter, adult, complaint, outsideTheService),
});

/** Sections 10 to 12 and Appendix A. */
export const cases: readonly RuleCase[] = [
  ...youthJustice.map((program) => ({
    rule: '10.notify.ministry-designate',
    clause: 'a Youth Justice service provider calls the ministry about a Level 1 occurrence',
    fires: report({ programs: [program] }, undefined, complaint, { staffChargedOrArrested: true }),
    silent: report({ programs: [program] }, undefined, complaint, {
      staffChargedOrArrested: false,
      mediaAttention: false,
    }),
  })),
  {
    rule: '10.notify.ministry-designate',
    clause: 'other services need not call',
    fires: report(secureCustody, undefined, complaint, { staffChargedOrArrested: true }),
    silent: report(childrensHome, undefined, complaint, { staffChargedOrArrested: true }),
  },
  {
    rule: '10.not-required.other-services',
    clause: 'footnote 18: outside Youth Justice, submitting the report is the notification',
    fires: report(childrensHome, undefined, complaint, { staffChargedOrArrested: true }),
    silent: report(secureCustody, undefined, complaint, { staffChargedOrArrested: true }),
  },
  {
    rule: '10.not-required.level-2',
    clause: 'step 5 is for Level 1',
    fires: report(secureCustody, undefined, complaint, { staffChargedOrArrested: false, mediaAttention: false }),
    silent: report(secureCustody, undefined, complaint, { staffChargedOrArrested: true }),
  },
  {
    rule: '10.notify.ministry-designate',
    clause: 'the provider’s service counts, not the one that the individual receives',
    fires: served('youth-justice-probation', 'child-welfare', { mediaAttention: true }),
    silent: served('child-welfare', 'youth-justice-probation', { mediaAttention: true }),
  },

  {
    rule: '12.notify.parent-or-guardian',
    clause: 'the parent or guardian, unless it is contraindicated',
    fires: of(childrensHome, child, hasParent),
    silent: of(childrensHome, child, { ...hasParent, parentNotificationContraindicated: true }),
  },
  {
    rule: '12.notify.parent-or-guardian',
    clause: 'where there is one',
    fires: of(childrensHome, child, hasParent),
    silent: of(childrensHome, child, { ...hasParent, hasParentOrGuardian: false }),
  },
  {
    rule: '12.notify.parent-or-guardian',
    clause: 'not of a legally independent adult',
    fires: of(groupLiving, adultWithDisability, hasParent),
    silent: of(groupLiving, adultWithDisability, { ...hasParent, ownLegalGuardian: true }),
  },
  {
    rule: '12.not-required.no-parent',
    clause: 'no applicable parent or guardian',
    fires: of(childrensHome, child, { ...hasParent, hasParentOrGuardian: false }),
    silent: of(childrensHome, child, { ...hasParent, parentNotificationContraindicated: true }),
  },
  {
    rule: '12.not-required.contraindicated',
    clause: 'the notification is contraindicated',
    fires: of(childrensHome, child, { ...hasParent, parentNotificationContraindicated: true }),
    silent: of(childrensHome, child, { ...hasParent, hasParentOrGuardian: false }),
  },
  {
    rule: '12.not-required.own-guardian',
    clause: 'footnote 24: the individual is their own legal guardian',
    fires: of(groupLiving, adultWithDisability, { ...hasParent, ownLegalGuardian: true }),
    silent: of(groupLiving, adultWithDisability, { ...hasParent, hasParentOrGuardian: false }),
  },
  everyReport(
    '12.not-required.no-ground',
    'notified where it applies or is required: an adult has no probation officer',
  ),
  ...youthJustice.map((program) => ({
    rule: '12.notify.parent-in-case-management',
    clause: 'Youth Justice: an involved parent is told all the same; of nobody else',
    fires: of({ programs: [program] }, youngPerson, independentWithParent),
    silent: of({ programs: ['child-welfare'] }, youngPerson, independentWithParent),
  })),
  {
    rule: '12.notify.parent-in-case-management',
    clause: 'the service that the individual receives counts',
    fires: of(childrensHome, { ...youngPerson, programs: ['youth-justice-probation'] }, independentWithParent),
    silent: of(childrensHome, { ...youngPerson, programs: ['licensed-out-of-home-care'] }, independentWithParent),
  },
  {
    rule: '12.notify.parent-in-case-management',
    clause: 'section 4: a Youth Justice place counts as well, whatever the program',
    fires: of(
      { programs: ['licensed-out-of-home-care'], setting: 'open-custody' },
      { ...youngPerson, programs: ['licensed-out-of-home-care'] },
      independentWithParent,
    ),
    silent: of(childrensHome, { ...youngPerson, programs: ['licensed-out-of-home-care'] }, independentWithParent),
  },
  ...(
    [
      ['a parent that stays involved', { parentInvolvedInCaseManagement: false }],
      ['where there is one', { hasParentOrGuardian: false }],
      ['not where it is contraindicated', { parentNotificationContraindicated: true }],
      ['of a youth who is legally independent; for others the general rule speaks', { ownLegalGuardian: false }],
    ] as const
  ).map(([clause, otherwise]) => ({
    rule: '12.notify.parent-in-case-management',
    clause,
    fires: of(secureCustody, youngPerson, independentWithParent),
    silent: of(secureCustody, youngPerson, { ...independentWithParent, ...otherwise }),
  })),
  {
    rule: '12.notify.placing-agency',
    clause: 'the entity that placed the individual',
    fires: of(childrensHome, child, { placedByAgency: true }),
    silent: of(childrensHome, child, { placedByAgency: false }),
  },
  ...youthJustice.map((program) => ({
    rule: '12.notify.probation-officer',
    clause: 'the probation officer, for young persons receiving Youth Justice services',
    fires: of({ programs: [program] }, youngPerson, { hasProbationOfficer: true }),
    silent: of({ programs: ['child-welfare'] }, youngPerson, { hasProbationOfficer: true }),
  })),
  {
    rule: '12.notify.probation-officer',
    clause: 'where there is one',
    fires: of(probationOffice, youngPerson, { hasProbationOfficer: true }),
    silent: of(probationOffice, youngPerson, { hasProbationOfficer: false }),
  },
  {
    rule: '12.notify.probation-officer',
    clause: 'of a young person',
    fires: of(probationOffice, youngPerson, { hasProbationOfficer: true }),
    silent: of(probationOffice, child, { hasProbationOfficer: true }),
  },
  {
    rule: '12.notify.probation-officer',
    clause: 'by the service that the individual receives',
    fires: of(childrensHome, { ...youngPerson, programs: ['youth-justice-probation'] }, { hasProbationOfficer: true }),
    silent: of(probationOffice, { ...youngPerson, programs: ['child-welfare'] }, { hasProbationOfficer: true }),
  },
  {
    rule: '12.notify.emergency-contact',
    clause: 'the emergency contact of an adult with a developmental disability',
    fires: of(groupLiving, adultWithDisability, { hasEmergencyContact: true }),
    silent: of(groupLiving, adultWithDisability, { hasEmergencyContact: false }),
  },
  {
    rule: '12.notify.emergency-contact',
    clause: 'not of another adult',
    fires: of(shelter, adultWithDisability, { hasEmergencyContact: true }),
    silent: of(shelter, adult, { hasEmergencyContact: true }),
  },
  ...elsewhere.map((entry) => ({
    rule: '12.notify.society',
    clause: `a society in cases of a duty to report: ${entry.category}`,
    fires: report(childrensHome, child, entry, { childInNeedOfProtection: true }),
    silent: report(childrensHome, child, entry, { childInNeedOfProtection: false }),
  })),
  {
    rule: '12.notify.society',
    clause: 'abuse has a rule of its own',
    fires: report(childrensHome, child, complaint, { childInNeedOfProtection: true }),
    silent: report(
      childrensHome,
      child,
      { category: 'abuse-or-mistreatment', subcategory: 'neglect' },
      { childInNeedOfProtection: true },
    ),
  },

  {
    rule: '12.describe.file-review',
    clause: 'section 10: a probation office says where the file review stands',
    fires: by('youth-justice-probation'),
    silent: by('youth-justice-non-residential'),
  },
  ...(
    [
      ['12.describe.file-review', 'youth-justice-probation', 'child-welfare'],
      ['12.describe.staff', 'youth-justice-probation', 'child-welfare'],
      ['12.describe.young-persons', 'youth-justice-probation', 'child-welfare'],
      ['12.describe.descriptors', 'child-welfare', 'youth-justice-probation'],
    ] as const
  ).map(([rule, program, other]) => ({
    rule,
    clause: 'the provider’s service counts, not the one that the individual receives',
    fires: served(program, other),
    silent: served(other, program),
  })),
  ...(['victim-services', 'healthy-babies-healthy-children'] as const).flatMap((program): RuleCase[] => {
    const provider: Provider = {
      programs: ['youth-justice-probation', program],
      roles: ['health-information-custodian'],
    };
    const youthJusticeOnly: Provider = { ...provider, programs: ['youth-justice-probation'] };
    const inYouthJustice = { ...youngPerson, programs: ['youth-justice-probation'] as const };
    const inOther = { ...youngPerson, programs: [program] };
    return [
      {
        rule: '12.describe.descriptors',
        clause: `the same for ${program}`,
        fires: report(provider, inYouthJustice, complaint, { duringService: true }),
        silent: report(youthJusticeOnly, inOther, complaint, { duringService: true }),
      },
      {
        rule: '12.describe.young-persons',
        clause: `the same for ${program}`,
        fires: report(youthJusticeOnly, inOther, complaint, { duringService: true }),
        silent: report(provider, inYouthJustice, complaint, { duringService: true }),
      },
    ];
  }),
  everyReport('12.describe.duty-to-report', 'the duty to report always stands on the checklist'),
  everyReport('12.describe.risk-indicators', 'risk indicators (category-based)'),
  everyReport('12.describe.additional-details', 'additional details (category-based or service provider-based)'),
  everyReport('12.describe.lead-up', 'precipitating factors'),
  everyReport('12.describe.de-escalation', 'efforts to de-escalate'),
  everyReport('12.describe.events', 'what happened and where, in order'),
  everyReport('12.describe.response', 'the response of the provider'),
  everyReport('12.describe.criminal-offence', 'whether there was a criminal offence'),
  everyReport('12.describe.emergency-services', 'whether EMS or police were involved'),
  everyReport('12.describe.status', 'current status'),
  everyReport('12.describe.condition', 'current condition of individuals'),
  everyReport('12.describe.supports', 'services and supports'),
  everyReport('12.describe.media', 'whether there was media attention'),
  {
    rule: '12.describe.media-details',
    clause: 'if so, when, where and links',
    fires: report(dropIn, undefined, complaint, { mediaAttention: true }),
    silent: report(dropIn, undefined, complaint, { mediaAttention: false }),
  },
  everyReport('12.describe.next-steps', 'further action'),
  everyReport('12.describe.ministry-direction', 'direction by the ministry'),
  everyReport('12.describe.late', 'why it is late'),
  everyReport('12.describe.last-submission', 'only or last submission, and why'),
  everyReport('12.describe.concise', 'concise and factual'),
  ...initials.map((program) => ({
    rule: '12.describe.descriptors',
    clause: 'descriptors, where initials are given, even of young persons in Youth Justice',
    fires: by(program, 'youth-justice-probation'),
    silent: by('youth-justice-probation'),
  })),
  ...youthJustice.map((program) => ({
    rule: '12.describe.descriptors',
    clause: 'descriptors for all but Youth Justice',
    fires: by('homelessness'),
    silent: by(program),
  })),
  {
    rule: '12.describe.descriptors',
    clause: 'a health information custodian that adds nobody names nobody',
    fires: from({
      programs: ['healthy-babies-healthy-children', 'youth-justice-probation'],
      roles: ['health-information-custodian'],
    }),
    silent: from({ programs: ['healthy-babies-healthy-children', 'youth-justice-probation'], roles: [] }),
  },
  {
    rule: '12.describe.descriptors',
    clause: 'a custodian in another program is bound like all others of it',
    fires: from({ programs: ['homelessness'], roles: ['health-information-custodian'] }),
    silent: from({ programs: ['youth-justice-probation'], roles: ['health-information-custodian'] }),
  },
  ...youthJustice.map((program) => ({
    rule: '12.describe.young-persons',
    clause: 'Youth Justice: first name and last initial',
    fires: by(program),
    silent: by('child-protection'),
  })),
  ...initials.map((program) => ({
    rule: '12.describe.young-persons',
    clause: 'not where initials are given',
    fires: by('youth-justice-custody-detention'),
    silent: by('youth-justice-custody-detention', program),
  })),
  {
    rule: '12.describe.young-persons',
    clause: 'nor where a health information custodian adds nobody',
    fires: from({ programs: ['healthy-babies-healthy-children', 'youth-justice-probation'], roles: [] }),
    silent: from({
      programs: ['healthy-babies-healthy-children', 'youth-justice-probation'],
      roles: ['health-information-custodian'],
    }),
  },
  {
    rule: '12.describe.young-persons',
    clause: 'a custodian in Youth Justice alone names young persons as Youth Justice does',
    fires: from({ programs: ['youth-justice-probation'], roles: ['health-information-custodian'] }),
    silent: from({ programs: ['homelessness'], roles: ['health-information-custodian'] }),
  },
  ...youthJustice.map((program) => ({
    rule: '12.describe.staff',
    clause: 'Youth Justice: position and initials of staff',
    fires: by(program),
    silent: by('child-protection'),
  })),
  everyReport('12.describe.views', 'each individual’s view'),
  everyReport('12.describe.views-consent', 'informed consent'),
  everyReport('12.describe.views-debriefing', 'who debriefed the individual'),
  everyReport('12.describe.views-absent', 'why a view is not there'),
  everyReport('12.describe.no-medical-detail', 'Appendix A: no detailed medical information'),

  {
    rule: '12.personal-information.custodian-adds-nobody',
    clause: 'footnote 21: custodians that deliver Healthy Babies, Healthy Children; assumed while roles are not known',
    fires: by('healthy-babies-healthy-children'),
    silent: by('early-intervention'),
  },
  {
    rule: '12.personal-information.custodian-adds-nobody',
    clause: 'custodians, not other providers of it',
    fires: from({ programs: ['healthy-babies-healthy-children'], roles: ['health-information-custodian'] }),
    silent: from({ programs: ['healthy-babies-healthy-children'], roles: ['placing-agency'] }),
  },
  ...initials.map((program) => ({
    rule: '12.personal-information.initials',
    clause: 'footnote 22: initials only',
    fires: by(program),
    silent: by('homelessness'),
  })),
  {
    rule: '12.personal-information.approved-limits',
    clause: 'the tip sheet: limits that the ministry approved',
    fires: from({ programs: ['homelessness'], limitedPersonalInformationApproved: true }),
    silent: from({ programs: ['homelessness'], limitedPersonalInformationApproved: false }),
  },
  {
    rule: '12.personal-information.approved-limits',
    clause: 'nothing is assumed about an approval',
    fires: from({ programs: ['child-welfare'], limitedPersonalInformationApproved: true }),
    silent: from({ programs: ['child-welfare'] }),
  },
  ...youthJustice.flatMap((program): RuleCase[] => [
    {
      rule: '12.personal-information.youth-justice-name',
      clause: 'footnote 22: first name and last initial',
      fires: by(program),
      silent: by('child-protection'),
    },
    {
      rule: '12.personal-information.youth-justice-narrative',
      clause: 'the same in the description, but not where initials are given',
      fires: by(program),
      silent: by(program, 'victim-services'),
    },
    {
      rule: '12.personal-information.youth-justice-staff',
      clause: 'position and initials of staff, at minimum',
      fires: by(program),
      silent: by('child-protection'),
    },
    {
      rule: '12.personal-information.youth-justice-documents',
      clause: 'no documents unless the ministry asks for them',
      fires: by(program),
      silent: by('child-protection'),
    },
    {
      rule: '12.personal-information.youth-justice-probation-officer',
      clause: 'whether there is a probation officer',
      fires: by(program),
      silent: by('child-protection'),
    },
  ]),
  {
    rule: '12.personal-information.youth-justice-name',
    clause: 'initials are stricter, and win',
    fires: by('youth-justice-probation', 'child-welfare'),
    silent: by('youth-justice-probation', 'victim-services'),
  },
  {
    rule: '12.personal-information.youth-justice-narrative',
    clause: 'Youth Justice only',
    fires: by('youth-justice-probation', 'child-welfare'),
    silent: by('child-welfare'),
  },
  ...(
    [
      ['vaw-shelter', 'vaw-non-residential'],
      ['indigenous-healing-wellness-bed-based', 'indigenous-healing-wellness-non-bed-based'],
      ['anti-human-trafficking-out-of-home', 'anti-human-trafficking-non-residential'],
    ] as const
  ).map(([shelter, other]) => ({
    rule: '12.personal-information.shelter-address',
    clause: 'the tip sheet: shelter addresses are not collected',
    fires: by(shelter),
    silent: by(other),
  })),
  {
    rule: '12.personal-information.individuals',
    clause: 'each individual, with first and last name and date of birth',
    fires: from({ programs: ['healthy-babies-healthy-children'], roles: [] }),
    silent: from({ programs: ['healthy-babies-healthy-children'], roles: ['health-information-custodian'] }),
  },
  {
    rule: '12.personal-information.narrative',
    clause: 'descriptors that identify nobody',
    fires: by('child-protection'),
    silent: by('youth-justice-probation'),
  },
  {
    rule: '12.personal-information.site',
    clause: 'site information',
    fires: by('victim-services'),
    silent: by('vaw-shelter'),
  },
  {
    rule: '12.personal-information.documents',
    clause: 'no personal information in documents',
    fires: by('child-protection'),
    silent: by('youth-justice-probation'),
  },
  {
    rule: '12.personal-information.no-probation-officer',
    clause: 'only young persons receiving Youth Justice services have that field',
    fires: by('child-protection'),
    silent: by('youth-justice-probation'),
  },

  {
    rule: 'advisory.section-84',
    clause: 'footnotes 8 and 23: licensees that operate children’s residences',
    fires: from(childrensHome),
    silent: from(shelter),
  },
  {
    rule: 'advisory.section-84',
    clause: 'also where the kind of place is not known',
    fires: from({ programs: ['licensed-out-of-home-care'] }),
    silent: from({ programs: ['homelessness'] }),
  },
  {
    rule: 'advisory.section-84',
    clause: 'the provider, not the service that the individual receives',
    fires: report({ ...childrensHome, roles: [] }, { ...child, programs: ['child-welfare'] }, complaint, {
      duringService: true,
    }),
    silent: report(
      { programs: ['child-welfare'], setting: 'childrens-residence', roles: [] },
      { ...child, programs: ['licensed-out-of-home-care'] },
      complaint,
    ),
  },
  {
    rule: 'advisory.section-84',
    clause: 'licensees, by program or by role',
    fires: from({
      programs: ['anti-human-trafficking-out-of-home'],
      setting: 'childrens-residence',
      roles: ['childrens-residential-licensee'],
    }),
    silent: from({
      programs: ['anti-human-trafficking-out-of-home'],
      setting: 'childrens-residence',
      roles: ['placing-agency'],
    }),
  },
  {
    rule: 'advisory.section-84',
    clause: 'section 4: Youth Justice facilities are licensed residences, those of the ministry are not',
    fires: from({ programs: ['youth-justice-custody-detention'], directlyOperated: false, roles: [] }),
    silent: from({ programs: ['youth-justice-custody-detention'], directlyOperated: true, roles: [] }),
  },
  {
    rule: 'advisory.section-84',
    clause: 'section 4: facilities, not every Youth Justice service',
    fires: from({ programs: ['youth-justice-custody-detention'], directlyOperated: false, roles: [] }),
    silent: from({ programs: ['youth-justice-probation'], directlyOperated: false, roles: [] }),
  },
];
