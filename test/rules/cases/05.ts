import type { Entry, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { ProgramId } from '../../../src/vocabulary/programs.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  livingIn,
  no,
  outsideTheService,
  probationOffice,
  report,
  reportOf,
  secureCustody,
  shelter,
  society,
  yes,
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

const fracture: Entry = {
  category: 'serious-injury',
  subcategory: 'unknown-cause',
  facts: { unscheduledMedicalAttention: true, unplannedHospitalization: false },
};

/** A fracture that happened outside of the service, but for what is said of it. */
function fractured(provider: Provider, about: Individual, facts: Facts = {}): Occurrence {
  return report(provider, about, fracture, { ...outsideTheService, preAdmission: false, ...facts });
}

const by = (...programs: readonly ProgramId[]): Provider => ({ programs });

const alwaysInReceipt: readonly (readonly [ProgramId, string, Individual])[] = [
  ['licensed-out-of-home-care', 'children in out of home care', child],
  ['funded-out-of-home-care', 'children in out of home care', child],
  ['developmental-services-supportive-living', 'individuals with developmental disabilities', adultWithDisability],
  ['youth-justice-custody-detention', 'young persons in custody or detention', youngPerson],
];

const otherResidential: readonly ProgramId[] = [
  'vaw-shelter',
  'indigenous-healing-wellness-bed-based',
  'anti-human-trafficking-out-of-home',
  'intervenor-supportive-living',
];

const placements = [
  'foster-home',
  'childrens-residence',
  'staff-model-home',
  'funded-out-of-home-residence',
  'secure-treatment',
  'unlicensed-placement',
] as const;
const supportiveLiving = [
  'intensive-support',
  'supported-group-living',
  'host-family',
  'specialized-accommodation',
  'supported-independent-living',
  'unlicensed-placement',
] as const;
const adultPlacer: Provider = { programs: ['developmental-services-non-residential'], roles: ['placing-agency'] };
const ycja = { facts: yes('contravenesYcja') };

export const nonResidential: readonly ProgramId[] = [
  'child-protection',
  'child-welfare',
  'youth-initiatives',
  'childrens-special-needs',
  'education',
  'early-intervention',
  'childrens-rehabilitation',
  'young-parent',
  'supervised-access',
  'youth-justice-probation',
  'youth-justice-non-residential',
  'developmental-services-non-residential',
  'intervenor-non-residential',
  'interpreter',
  'anti-human-trafficking-non-residential',
  'indigenous-healing-wellness-non-bed-based',
  'vaw-non-residential',
  'victim-services',
  'gender-based-violence-projects',
  'homelessness',
  'womens-social-economic',
  'healthy-babies-healthy-children',
];

const youthJustice: readonly ProgramId[] = [
  'youth-justice-custody-detention',
  'youth-justice-residential',
  'youth-justice-probation',
  'youth-justice-non-residential',
];

export const withinTheService: readonly RuleCase[] = [
  ...alwaysInReceipt.map(
    ([program, clause, about]): RuleCase => ({
      rule: '5.scope.always-in-receipt',
      clause,
      fires: fractured(by(program), about),
      silent: fractured(by('homelessness'), about),
    }),
  ),
  {
    rule: '5.scope.always-in-receipt',
    clause: 'other residential services are no such ones',
    fires: fractured(by('vaw-shelter', 'developmental-services-supportive-living'), adultWithDisability),
    silent: fractured(by('vaw-shelter'), adultWithDisability),
  },
  {
    rule: '5.scope.always-in-receipt',
    clause: 'by what the individual receives, not by all that the provider offers',
    fires: fractured(dropIn, { ...adultWithDisability, programs: ['developmental-services-supportive-living'] }),
    silent: fractured(groupLiving, { ...adultWithDisability, programs: ['homelessness'] }),
  },
  {
    rule: '5.scope.child-in-residence',
    clause: 'children who receive out of home care, in anti-human trafficking too',
    fires: fractured(by('anti-human-trafficking-out-of-home'), child),
    silent: fractured(by('anti-human-trafficking-out-of-home'), adult),
  },
  {
    rule: '5.scope.child-in-residence',
    clause: 'children who receive out of home care, in Indigenous healing and wellness too',
    fires: fractured(by('indigenous-healing-wellness-bed-based'), youngPerson),
    silent: fractured(by('indigenous-healing-wellness-bed-based'), adultWithDisability),
  },
  {
    rule: '5.scope.child-in-residence',
    clause: 'a mother’s child in a shelter is not in out of home care',
    fires: fractured(by('anti-human-trafficking-out-of-home'), youngPerson),
    silent: fractured(by('vaw-shelter'), child),
  },
  {
    rule: '5.scope.developmental-disability-in-residence',
    clause: 'individuals with developmental disabilities, in Intervenor Services too',
    fires: fractured(by('intervenor-supportive-living'), adultWithDisability),
    silent: fractured(by('intervenor-supportive-living'), adult),
  },
  ...[child, youngPerson].map(
    (about): RuleCase => ({
      rule: '5.scope.developmental-disability-in-residence',
      clause: `said of adults, not of a ${about.id}`,
      fires: fractured(by('intervenor-supportive-living'), adultWithDisability),
      silent: fractured(by('intervenor-supportive-living'), about),
    }),
  ),
  {
    rule: '5.scope.developmental-disability-in-residence',
    clause: 'a shelter is no supportive living',
    fires: fractured(by('intervenor-supportive-living'), adultWithDisability),
    silent: fractured(shelter, adultWithDisability),
  },
  ...otherResidential.flatMap((program): RuleCase[] => [
    {
      rule: '5.scope.other-residential',
      clause: 'at the site',
      fires: fractured(by(program), adult, { atProviderSite: true }),
      silent: fractured(by(program), adult),
    },
    {
      rule: '5.scope.other-residential',
      clause: 'with staff, away from the site',
      fires: fractured(by(program), adult, { withProviderStaff: true }),
      silent: fractured(by(program), adult, { duringService: true }),
    },
  ]),
  {
    rule: '5.scope.other-residential',
    clause: 'of residential services alone',
    fires: fractured(shelter, adult, { atProviderSite: true }),
    silent: fractured(dropIn, adult, { atProviderSite: true }),
  },
  {
    rule: '5.scope.youth-justice-residential',
    clause: 'footnote 14: at the site of a residence that is not custody or detention',
    fires: fractured(by('youth-justice-residential'), youngPerson, { atProviderSite: true }),
    silent: fractured(by('youth-justice-residential'), youngPerson),
  },
  {
    rule: '5.scope.youth-justice-residential',
    clause: 'footnote 14: with its staff; receiving the service elsewhere is not enough',
    fires: fractured(by('youth-justice-residential'), youngPerson, { withProviderStaff: true }),
    silent: fractured(by('youth-justice-residential'), youngPerson, { duringService: true }),
  },
  {
    rule: '5.scope.youth-justice-residential',
    clause: 'footnote 14: of these residences alone',
    fires: fractured(by('youth-justice-residential'), youngPerson, { atProviderSite: true }),
    silent: fractured(secureCustody, youngPerson, { atProviderSite: true }),
  },
  ...nonResidential.map(
    (program): RuleCase => ({
      rule: '5.scope.non-residential',
      clause: `in receipt of services: ${program}`,
      fires: fractured(by(program), adult, { duringService: true }),
      silent: fractured(by(program), adult),
    }),
  ),
  {
    rule: '5.scope.non-residential',
    clause: 'with the staff of the provider',
    fires: fractured(dropIn, adult, { withProviderStaff: true }),
    silent: fractured(dropIn, adult),
  },
  {
    rule: '5.scope.non-residential',
    clause: 'at the site of the provider',
    fires: fractured(dropIn, adult, { atProviderSite: true }),
    silent: fractured(shelter, adult, { atProviderSite: true }),
  },
  ...(['disturbance-or-disaster', 'error-or-omission', 'serious-complaint'] as const).map((category): RuleCase => {
    const entry: Entry =
      category === 'error-or-omission' ? { category, subcategory: 'privacy-breach', ...ycja } : { category };
    return {
      rule: '5.scope.service-provider',
      clause: 'section 8: about the provider or site as a whole, without an individual',
      fires: report(shelter, undefined, entry),
      silent: report(shelter, adult, entry),
    };
  }),
  ...(['medication-error', 'improper-detainment-or-commitment', 'improper-release'] as const).map(
    (subcategory): RuleCase => ({
      rule: '5.scope.service-provider',
      clause: `section 8: the criteria of 13.G speak of an individual: ${subcategory}`,
      fires: report(shelter, undefined, { category: 'error-or-omission', subcategory: 'privacy-breach', ...ycja }),
      silent: report(shelter, undefined, { category: 'error-or-omission', subcategory }, yes('medicationHarmPossible')),
    }),
  ),
  ...placements.map(
    (residence): RuleCase => ({
      rule: '5.scope.placed-child',
      clause: `section 4: placing agencies of children: ${residence}`,
      fires: fractured(society, livingIn(child, residence)),
      silent: fractured(society, livingIn(child, 'family-home')),
    }),
  ),
  {
    rule: '5.scope.placed-child',
    clause: 'section 4: or of young persons',
    fires: fractured(society, livingIn(youngPerson, 'foster-home')),
    silent: fractured(society, livingIn(adult, 'foster-home')),
  },
  {
    rule: '5.scope.placed-child',
    clause: 'section 12: a placing agency of another program, where it is stated',
    fires: fractured({ programs: ['child-welfare'], roles: ['placing-agency'] }, livingIn(child, 'foster-home')),
    silent: fractured({ programs: ['child-welfare'], roles: [] }, livingIn(child, 'foster-home')),
  },
  {
    rule: '5.scope.placed-child',
    clause: 'the role counts only when it is stated',
    fires: fractured({ programs: ['child-welfare'], roles: ['placing-agency'] }, livingIn(child, 'foster-home')),
    silent: fractured({ programs: ['child-welfare'] }, livingIn(child, 'foster-home')),
  },
  {
    rule: '5.scope.placed-child',
    clause: 'the site is a placement that is neither licensed nor funded',
    fires: fractured({ programs: ['child-protection'], setting: 'unlicensed-placement' }, livingIn(child, 'other')),
    silent: fractured({ programs: ['child-protection'] }, livingIn(child, 'other')),
  },
  ...supportiveLiving.map(
    (residence): RuleCase => ({
      rule: '5.scope.placed-adult',
      clause: `section 4: placing agencies of individuals with developmental disabilities: ${residence}`,
      fires: fractured(adultPlacer, livingIn(adultWithDisability, residence)),
      silent: fractured(adultPlacer, livingIn(adultWithDisability, 'family-home')),
    }),
  ),
  {
    rule: '5.scope.placed-adult',
    clause: 'of a placing agency',
    fires: fractured(adultPlacer, livingIn(adultWithDisability, 'host-family')),
    silent: fractured({ ...adultPlacer, roles: [] }, livingIn(adultWithDisability, 'host-family')),
  },
  {
    rule: '5.scope.placed-adult',
    clause: 'with a developmental disability',
    fires: fractured({ ...adultPlacer, setting: 'unlicensed-placement' }, adultWithDisability),
    silent: fractured({ ...adultPlacer, setting: 'unlicensed-placement' }, adult),
  },
  ...(
    [
      ['5.scope.always-in-receipt', childrensHome, child, {}],
      ['5.scope.child-in-residence', { programs: ['anti-human-trafficking-out-of-home'] }, child, {}],
      [
        '5.scope.developmental-disability-in-residence',
        { programs: ['intervenor-supportive-living'] },
        adultWithDisability,
        {},
      ],
      ['5.scope.placed-child', society, livingIn(child, 'foster-home'), {}],
      ['5.scope.placed-adult', adultPlacer, livingIn(adultWithDisability, 'host-family'), {}],
      ['5.scope.other-residential', shelter, adult, { atProviderSite: true }],
      [
        '5.scope.youth-justice-residential',
        { programs: ['youth-justice-residential'] },
        youngPerson,
        { atProviderSite: true },
      ],
      ['5.scope.non-residential', dropIn, adult, { duringService: true }],
    ] as const
  ).map(
    ([rule, provider, about, facts]): RuleCase => ({
      rule,
      clause: 'section 12: at pre-admission the individual is not yet in receipt of services',
      fires: fractured(provider, about, facts),
      silent: fractured(provider, about, { ...facts, preAdmission: true }),
    }),
  ),
  {
    rule: '5.scope.service-provider',
    clause: 'an injury without an individual is one of somebody not named',
    fires: report(shelter, undefined, { category: 'disturbance-or-disaster', subcategory: 'power-outage' }),
    silent: report(shelter, undefined, fracture),
  },
  ...youthJustice.map(
    (program): RuleCase => ({
      rule: '12.scope.pre-admission',
      clause: `section 12: at pre-admission, Youth Justice: ${program}`,
      fires: fractured(by(program), youngPerson, { preAdmission: true }),
      silent: fractured(by(program), youngPerson),
    }),
  ),
  {
    rule: '12.scope.pre-admission',
    clause: 'section 12: an illness too, but Youth Justice services only',
    fires: report(probationOffice, youngPerson, { category: 'serious-illness' }, { preAdmission: true }),
    silent: report(by('child-welfare'), youngPerson, { category: 'serious-illness' }, { preAdmission: true }),
  },
  {
    rule: '12.scope.pre-admission',
    clause: 'section 12: of an injury or an illness only',
    fires: fractured(probationOffice, youngPerson, { preAdmission: true }),
    silent: report(
      probationOffice,
      youngPerson,
      { category: 'serious-individual-action', subcategory: 'other' },
      { ...outsideTheService, preAdmission: true },
    ),
  },
];

/** Rules that go by what the individual receives, not by all that the provider offers: with a program, and the facts that make them apply. */
const byOwnPrograms: readonly (readonly [string, ProgramId, Facts, Individual?])[] = [
  ['5.scope.child-in-residence', 'anti-human-trafficking-out-of-home', {}],
  ['5.scope.developmental-disability-in-residence', 'intervenor-supportive-living', {}, adultWithDisability],
  ['5.scope.other-residential', 'vaw-shelter', { atProviderSite: true }],
  ['5.scope.youth-justice-residential', 'youth-justice-residential', { atProviderSite: true }],
  ['5.scope.non-residential', 'homelessness', { duringService: true }],
  ['12.scope.pre-admission', 'youth-justice-probation', { preAdmission: true }],
  ['5.judgment.probation', 'youth-justice-probation', {}],
  ['5.judgment.youth-justice-residential', 'youth-justice-residential', {}],
  ['4.judgment.other-funded', 'other-funded', {}],
];

export const byWhatIsReceived: readonly RuleCase[] = byOwnPrograms.map(
  ([rule, program, facts, about = youngPerson]): RuleCase => ({
    rule,
    clause: `receives ${program}`,
    fires: fractured(groupLiving, { ...about, programs: [program] }, facts),
    silent: fractured(by(program), { ...about, programs: ['developmental-services-supportive-living'] }, facts),
  }),
);

const outside = fractured(dropIn, adult);

export const outsideOfTheService: readonly RuleCase[] = [
  {
    rule: '5.judgment.responsible',
    clause: 'reasonably assumed to be responsible for safety or care',
    fires: fractured(dropIn, adult, { responsibleForSafety: true }),
    silent: outside,
  },
  {
    rule: '5.judgment.linked',
    clause: 'linked to the service, or possibly so',
    fires: fractured(dropIn, adult, { linkedToService: true }),
    silent: outside,
  },
  {
    rule: '5.judgment.impacts',
    clause: 'an impact on the service, or possibly one',
    fires: fractured(dropIn, adult, { impactsService: true }),
    silent: outside,
  },
  {
    rule: '5.judgment.contentious',
    clause: 'significantly contentious',
    fires: fractured(dropIn, adult, { significantlyContentious: true }),
    silent: outside,
  },
  {
    rule: '5.judgment.probation',
    clause: 'the exemption excludes Youth Justice probation',
    fires: fractured(probationOffice, youngPerson),
    silent: fractured(by('youth-justice-non-residential'), youngPerson),
  },
  {
    rule: '5.judgment.probation',
    clause: 'within the service nothing is left to judge',
    fires: fractured(probationOffice, youngPerson),
    silent: fractured(probationOffice, youngPerson, { duringService: true }),
  },
  {
    rule: '5.judgment.youth-justice-residential',
    clause: 'footnote 14: requirements may vary',
    fires: fractured(by('youth-justice-residential'), youngPerson, { duringService: true }),
    silent: fractured(by('youth-justice-non-residential'), youngPerson),
  },
  {
    rule: '4.judgment.other-funded',
    clause: 'section 4: any other funded service, where the ministry deems that it should report',
    fires: fractured(by('other-funded'), adult, { duringService: true }),
    silent: fractured(by('other-funded', 'homelessness'), adult, { duringService: true }),
  },
  {
    rule: '4.judgment.other-funded',
    clause: 'section 4: the services that are listed are settled by scope',
    fires: fractured(by('other-funded'), adult, { atProviderSite: true }),
    silent: fractured(dropIn, adult, { atProviderSite: true }),
  },
  {
    rule: '5.outside',
    clause: 'none of the four criteria speaks for a report',
    fires: outside,
    silent: fractured(dropIn, adult, { linkedToService: true }),
  },
  {
    rule: '5.outside',
    clause: 'for all other residential services: offsite and not with staff',
    fires: fractured(shelter, adult, { duringService: true }),
    silent: fractured(shelter, adult, { withProviderStaff: true }),
  },
  {
    rule: '3.nothing-entered',
    clause: 'section 3: the list is not exhaustive',
    fires: reportOf(shelter, [adult], []),
    silent: fractured(shelter, adult),
  },
];

const mild = { ...fracture, facts: no('unscheduledMedicalAttention', 'unplannedHospitalization') };
const harmlessBreach = {
  category: 'error-or-omission',
  subcategory: 'privacy-breach',
  facts: no('personalInformationMishandled', 'contravenesYcja'),
} as const;
const minorComplaint = {
  category: 'serious-complaint',
  subcategory: 'about-individual',
  facts: no('seriousInNature'),
} as const;
const aware = { awareAt: '2025-11-03T09:00:00-05:00' };

export const cautions: readonly RuleCase[] = [
  ...(
    [
      'secure-custody',
      'open-custody',
      'secure-temporary-detention',
      'open-temporary-detention',
      'probation-office',
    ] as const
  ).map(
    (setting): RuleCase => ({
      rule: 'advisory.youth-justice-setting',
      clause: `section 4: a Youth Justice facility is licensed out of home care: ${setting}`,
      fires: report({ programs: ['licensed-out-of-home-care'], setting }, youngPerson, mild),
      silent: report({ programs: ['licensed-out-of-home-care'], setting: 'childrens-residence' }, youngPerson, mild),
    }),
  ),
  {
    rule: 'advisory.youth-justice-setting',
    clause: 'a Youth Justice program says it by itself',
    fires: report({ programs: ['child-welfare'], setting: 'probation-office' }, youngPerson, mild),
    silent: report({ programs: ['youth-justice-probation'], setting: 'probation-office' }, youngPerson, mild),
  },
  {
    rule: 'advisory.program-of-another-provider',
    clause: 'section 9: always in receipt of another provider’s services',
    fires: fractured(dropIn, { ...child, programs: ['licensed-out-of-home-care'] }),
    silent: fractured(dropIn, { ...child, programs: ['homelessness'] }),
  },
  {
    rule: 'advisory.program-of-another-provider',
    clause: 'section 9: not where the provider’s own service is enough',
    fires: fractured(dropIn, { ...child, programs: ['licensed-out-of-home-care', 'homelessness'] }),
    silent: fractured(
      dropIn,
      { ...child, programs: ['licensed-out-of-home-care', 'homelessness'] },
      { atProviderSite: true },
    ),
  },
  {
    rule: 'advisory.program-of-another-provider',
    clause: 'section 9: not where the provider placed the child',
    fires: fractured({ ...dropIn, roles: [] }, livingIn({ ...child, programs: ['child-protection'] }, 'foster-home')),
    silent: fractured(
      { ...dropIn, roles: ['placing-agency'] },
      livingIn({ ...child, programs: ['child-protection'] }, 'foster-home'),
    ),
  },
  {
    rule: 'advisory.program-of-another-provider',
    clause: 'section 12: not at pre-admission, where the service does not count',
    fires: fractured(dropIn, { ...child, programs: ['funded-out-of-home-care'] }),
    silent: fractured(dropIn, { ...child, programs: ['funded-out-of-home-care'] }, { preAdmission: true }),
  },
  ...(
    [
      ['anti-human-trafficking-out-of-home', child, adult, {}],
      ['intervenor-supportive-living', adultWithDisability, adult, {}],
      ['vaw-shelter', adult, adult, { withProviderStaff: true }],
      ['youth-justice-residential', youngPerson, youngPerson, { withProviderStaff: true }],
      ['child-welfare', child, child, { duringService: true }],
    ] as const
  ).map(
    ([program, about, other, facts]): RuleCase => ({
      rule: 'advisory.program-of-another-provider',
      clause: `section 9: within the service of another provider: ${program}`,
      fires: fractured({ programs: ['interpreter'] }, { ...about, programs: [program] }, facts),
      silent: fractured({ programs: ['interpreter'] }, { ...other, programs: [program] }),
    }),
  ),
  {
    rule: 'advisory.education-guidelines',
    clause: 'section 1: the Ministry of Education has policies of its own',
    fires: report({ programs: ['education'] }, child, mild),
    silent: report({ programs: ['child-welfare'] }, child, mild),
  },
  {
    rule: 'advisory.level-1-not-reportable',
    clause: 'section 3: the criteria are not met, but a Level 1 criterion is',
    fires: report(childrensHome, child, mild, { causedByServiceProvider: true }),
    silent: report(childrensHome, child, mild, { causedByServiceProvider: false }),
  },
  {
    rule: 'advisory.level-1-not-reportable',
    clause: 'an express exception leaves nothing to judge: a stillbirth',
    fires: report(
      { ...shelter, roles: [] },
      child,
      { category: 'death', subcategory: 'unknown-cause' },
      { ...outsideTheService, stillbirth: false, serviceRecipientDied: true },
    ),
    silent: report(
      { ...shelter, roles: [] },
      child,
      { category: 'death', subcategory: 'unknown-cause' },
      { ...outsideTheService, stillbirth: true, serviceRecipientDied: true },
    ),
  },
  {
    rule: 'advisory.level-1-not-reportable',
    clause: 'nor does the death of a relative (13.A)',
    fires: report(
      shelter,
      adult,
      { category: 'death', subcategory: 'unknown-cause' },
      { ...outsideTheService, stillbirth: false, serviceRecipientDied: true },
    ),
    silent: report(
      shelter,
      adult,
      { category: 'death', subcategory: 'unknown-cause' },
      { ...outsideTheService, stillbirth: false, serviceRecipientDied: false },
    ),
  },
  {
    rule: 'advisory.notified-all-the-same',
    clause: 'CYFSA s.125 asks for a report to a society whatever becomes of the incident',
    fires: report(childrensHome, child, mild, { childInNeedOfProtection: true }),
    silent: report(childrensHome, child, mild, { childInNeedOfProtection: false }),
  },
  {
    rule: 'advisory.notified-all-the-same',
    clause: 'a report that is made carries the notification itself',
    fires: report(childrensHome, child, mild, { childInNeedOfProtection: true }),
    silent: report(childrensHome, child, fracture, { childInNeedOfProtection: true }),
  },
  {
    rule: 'advisory.notified-all-the-same',
    clause: 'PHIPA has a breach told that is no serious occurrence, and no other law',
    fires: report({ ...dropIn, privacyRegimes: ['phipa'] }, undefined, harmlessBreach, { breachStolen: true }),
    silent: report({ ...dropIn, privacyRegimes: ['public-sector'] }, undefined, harmlessBreach, {
      breachStolen: true,
      ...no('breachSignificant', 'breachHardToContain'),
    }),
  },
  {
    rule: 'advisory.notified-all-the-same',
    clause: 'LECA is told by these Guidelines alone',
    fires: report(childrensHome, child, minorComplaint, { childInNeedOfProtection: true }),
    silent: report(childrensHome, child, minorComplaint, { againstPoliceOfficer: true }),
  },
  {
    rule: 'advisory.not-exhaustive',
    clause: 'section 3: not reportable only means that the criteria are not met',
    fires: report(childrensHome, child, mild),
    silent: report(childrensHome, child, fracture),
  },
  {
    rule: 'advisory.earlier-edition',
    clause: 'Version 3, November 2025',
    fires: { ...fractured(childrensHome, child), awareAt: '2025-10-31T23:59:59-04:00' },
    silent: { ...fractured(childrensHome, child), ...aware },
  },
  {
    rule: 'advisory.no-time',
    clause: 'section 7: the clock runs from awareness',
    fires: fractured(childrensHome, child),
    silent: { ...fractured(childrensHome, child), ...aware },
  },
];
