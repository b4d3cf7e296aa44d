import type { Entry, EntryOf, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';
import type { Without } from '../../support/without.ts';
import {
  adult,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  outsideTheService,
  probationOffice,
  report,
  secureCustody,
  shelter,
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

const noMedia: Facts = { mediaAttention: false };

type Complaint = EntryOf<'serious-complaint'>;
const complaint = (of: Without<Complaint, 'category'>): Complaint => ({ category: 'serious-complaint', ...of });

const discrimination = complaint({ subcategory: 'rights-based', type: 'rights-related' });
const privacy = complaint({ subcategory: 'rights-based', type: 'privacy-related' });
const upkeep = complaint({ subcategory: 'service-related', type: 'physical-environment' });
const neighbour = complaint({ subcategory: 'about-individual', facts: { seriousInNature: true } });
const otherwise = complaint({ subcategory: 'other', specify: 'a gift', facts: { seriousInNature: true } });

const about = (provider: Provider, entry: Entry, facts: Facts = {}, individual?: Individual): Occurrence =>
  report(provider, individual, entry, facts);

const notSerious = (entry: Complaint): Complaint => ({ ...entry, facts: { seriousInNature: false } });

const noneOfTheFootnotes: Facts = {
  breachUnauthorizedUseOrDisclosure: false,
  breachStolen: false,
  breachFurtherUse: false,
  breachPattern: false,
  breachDisciplinaryAction: false,
  breachByPrescribedEntity: false,
  breachSignificant: false,
  breachHardToContain: false,
};
const custodian: Provider = { programs: ['healthy-babies-healthy-children'], privacyRegimes: ['phipa'] };
const cyfsaProvider: Provider = { programs: ['child-welfare'], privacyRegimes: ['cyfsa'] };
const publicOffice: Provider = { programs: ['victim-services'], privacyRegimes: ['public-sector'] };

/** The Commissioner is notified of a privacy-related complaint about this circumstance, and not when none applies. */
const commissioner = (rule: string, provider: Provider, circumstance: FactId): RuleCase => ({
  rule,
  clause: `a privacy-related complaint that meets the IPC guidelines: ${circumstance}`,
  fires: about(provider, privacy, { ...noneOfTheFootnotes, [circumstance]: true }),
  silent: about(provider, privacy, noneOfTheFootnotes),
});

const privacyOnly = (rule: string, provider: Provider, facts: Facts): RuleCase => ({
  rule,
  clause: 'a privacy-related complaint, not one about other rights',
  fires: about(provider, privacy, facts),
  silent: about(provider, discrimination, facts),
});

const describedWith = (rule: string, clause: string): RuleCase => ({
  rule,
  clause,
  fires: report(childrensHome, child, discrimination),
  silent: report(childrensHome, child, { category: 'error-or-omission', subcategory: 'medication-error' }),
});

/** Section 13.H. */
export const cases: readonly RuleCase[] = [
  {
    rule: '13h.report.rights',
    clause: 'a complaint by or for an individual that their rights were violated',
    fires: about(dropIn, discrimination),
    silent: about(dropIn, upkeep),
  },
  {
    rule: '13h.report.rights',
    clause: 'privacy rights are rights; the provider need not think it serious',
    fires: about(dropIn, notSerious(privacy)),
    silent: about(dropIn, notSerious(neighbour)),
  },
  {
    rule: '13h.report.service',
    clause: 'a complaint about the standards of the service',
    fires: about(dropIn, notSerious(upkeep)),
    silent: about(dropIn, notSerious(otherwise)),
  },
  {
    rule: '13h.report.service',
    clause: 'about the service, not about rights',
    fires: about(dropIn, complaint({ subcategory: 'service-related', type: 'operational' })),
    silent: about(dropIn, discrimination),
  },
  {
    rule: '13h.report.serious',
    clause: 'a complaint about an individual that the provider considers serious',
    fires: about(dropIn, neighbour),
    silent: about(dropIn, notSerious(neighbour)),
  },
  {
    rule: '13h.report.serious',
    clause: 'any other complaint that the provider considers serious',
    fires: about(dropIn, otherwise),
    silent: about(dropIn, notSerious(otherwise)),
  },
  {
    rule: '13h.report.serious',
    clause: 'not told of complaints about rights, which need no such view',
    fires: about(dropIn, neighbour),
    silent: about(dropIn, { ...discrimination, facts: { seriousInNature: true } }),
  },
  {
    rule: '13h.report.serious',
    clause: 'nor of complaints about the service',
    fires: about(dropIn, otherwise),
    silent: about(dropIn, { ...upkeep, facts: { seriousInNature: true } }),
  },
  ...(
    [
      ['13h.report.rights', discrimination],
      ['13h.report.service', upkeep],
      ['13h.report.serious', neighbour],
    ] as const
  ).map(([rule, entry]) => ({
    rule,
    clause: 'of an individual, within the service',
    fires: about(shelter, entry, { ...outsideTheService, withProviderStaff: true }, adult),
    silent: about(shelter, entry, outsideTheService, adult),
  })),
  {
    rule: '13h.not-met',
    clause: 'neither rights nor service, and not serious',
    fires: about(dropIn, notSerious(neighbour)),
    silent: about(dropIn, neighbour),
  },

  {
    rule: '13h.level-1.charged',
    clause: 'a staff member, director or owner is charged or arrested',
    fires: about(dropIn, { ...discrimination, facts: { staffChargedOrArrested: true } }, noMedia),
    silent: about(dropIn, { ...discrimination, facts: { staffChargedOrArrested: false } }, noMedia),
  },
  {
    rule: '13h.level-1.media',
    clause: 'media attention, or it is expected',
    fires: about(dropIn, { ...discrimination, facts: { staffChargedOrArrested: false } }, { mediaAttention: true }),
    silent: about(dropIn, { ...discrimination, facts: { staffChargedOrArrested: false } }, noMedia),
  },
  {
    rule: '13h.level-2',
    clause: 'all other serious complaints',
    fires: about(dropIn, { ...discrimination, facts: { staffChargedOrArrested: false } }, noMedia),
    silent: about(dropIn, { ...discrimination, facts: { staffChargedOrArrested: true } }, noMedia),
  },

  ...(
    [
      'breachUnauthorizedUseOrDisclosure',
      'breachStolen',
      'breachFurtherUse',
      'breachPattern',
      'breachDisciplinaryAction',
      'breachSignificant',
    ] as const
  ).map((circumstance) => commissioner('13h.notify.ipc.phipa', custodian, circumstance)),
  privacyOnly('13h.notify.ipc.phipa', custodian, { breachStolen: true }),
  {
    rule: '13h.notify.ipc.phipa',
    clause: 'PHIPA is for health information custodians',
    fires: about(custodian, privacy, { ...noneOfTheFootnotes, breachStolen: true }),
    silent: about(cyfsaProvider, privacy, { ...noneOfTheFootnotes, breachStolen: true }),
  },
  ...(
    [
      'breachUnauthorizedUseOrDisclosure',
      'breachStolen',
      'breachFurtherUse',
      'breachPattern',
      'breachByPrescribedEntity',
      'breachDisciplinaryAction',
      'breachSignificant',
    ] as const
  ).map((circumstance) => commissioner('13h.notify.ipc.cyfsa', cyfsaProvider, circumstance)),
  privacyOnly('13h.notify.ipc.cyfsa', cyfsaProvider, { breachByPrescribedEntity: true }),
  {
    rule: '13h.notify.ipc.cyfsa',
    clause: 'the CYFSA is for service providers under it',
    fires: about(cyfsaProvider, privacy, { ...noneOfTheFootnotes, breachByPrescribedEntity: true }),
    silent: about(custodian, privacy, { ...noneOfTheFootnotes, breachByPrescribedEntity: true }),
  },
  commissioner('13h.notify.ipc.public-sector', publicOffice, 'breachSignificant'),
  commissioner('13h.notify.ipc.public-sector', publicOffice, 'breachHardToContain'),
  privacyOnly('13h.notify.ipc.public-sector', publicOffice, { breachHardToContain: true }),
  {
    rule: '13h.notify.ipc.public-sector',
    clause: 'difficulty to contain counts in the public sector alone',
    fires: about(publicOffice, privacy, { ...noneOfTheFootnotes, breachHardToContain: true }),
    silent: about(cyfsaProvider, privacy, { ...noneOfTheFootnotes, breachHardToContain: true }),
  },
  ...(['secure-custody', 'secure-temporary-detention'] as const).map((setting) => ({
    rule: '13h.notify.apo',
    clause: `the APO, in a directly operated place of ${setting}`,
    fires: about({ programs: ['youth-justice-custody-detention'], setting, directlyOperated: true }, privacy),
    silent: about({ programs: ['youth-justice-custody-detention'], setting, directlyOperated: false }, privacy),
  })),
  ...(['probation-office', 'cpri'] as const).map((setting) => ({
    rule: '13h.notify.apo',
    clause: `the APO, in ${setting}, and not in open custody`,
    fires: about({ programs: ['youth-justice-probation'], setting, directlyOperated: false }, privacy),
    silent: about({ programs: ['youth-justice-probation'], setting: 'open-custody', directlyOperated: true }, privacy),
  })),
  privacyOnly('13h.notify.apo', probationOffice, {}),
  {
    rule: '13h.notify.leca',
    clause: 'LECA, if the complaint is made against a police officer',
    fires: about(dropIn, upkeep, { againstPoliceOfficer: true }),
    silent: about(dropIn, upkeep, { againstPoliceOfficer: false }),
  },
  {
    rule: '13h.notify.leca',
    clause: 'a complaint; abuse has a rule of its own',
    fires: about(childrensHome, discrimination, { againstPoliceOfficer: true }, child),
    silent: about(
      childrensHome,
      { category: 'abuse-or-mistreatment', subcategory: 'physical-abuse' },
      { againstPoliceOfficer: true },
      child,
    ),
  },

  {
    rule: '13h.companion.operational',
    clause: 'a service-related complaint about the provider itself is Operational',
    fires: about(dropIn, upkeep, { complaintAboutProvider: true }),
    silent: about(dropIn, upkeep, { complaintAboutProvider: false }),
  },
  {
    rule: '13h.companion.operational',
    clause: 'unless it is entered as Operational already',
    fires: about(dropIn, complaint({ subcategory: 'service-related', type: 'safety-standards' }), {
      complaintAboutProvider: true,
    }),
    silent: about(dropIn, complaint({ subcategory: 'service-related', type: 'operational' }), {
      complaintAboutProvider: true,
    }),
  },
  {
    rule: '13h.companion.operational',
    clause: 'a service-related complaint, not one about rights',
    fires: about(dropIn, upkeep, { complaintAboutProvider: true }),
    silent: about(dropIn, discrimination, { complaintAboutProvider: true }),
  },

  describedWith('13h.describe.complaint', 'details and nature of the complaint'),
  describedWith('13h.describe.complainant', 'who makes it'),
  describedWith('13h.describe.against', 'who it is against'),
  describedWith('13h.describe.affected', 'who is affected, and how'),
  describedWith('13h.describe.impact', 'impact on provider and individuals'),
  describedWith('13h.describe.response', 'the response to the complaint'),
  describedWith('13h.describe.other-processes', 'other complaints processes'),
  describedWith('13h.describe.review', 'review and resolution'),
  describedWith('13h.describe.debrief', 'a debrief'),
  ...(
    [
      'licensed-out-of-home-care',
      'funded-out-of-home-care',
      'youth-justice-custody-detention',
      'youth-justice-residential',
      'youth-justice-probation',
      'youth-justice-non-residential',
      'child-protection',
      'child-welfare',
      'youth-initiatives',
      'childrens-special-needs',
      'education',
      'early-intervention',
      'childrens-rehabilitation',
      'young-parent',
      'supervised-access',
      'healthy-babies-healthy-children',
    ] as const
  ).map((program) => ({
    rule: '13h.describe.debrief',
    clause: `children’s service providers only: ${program}`,
    fires: about({ programs: [program] }, discrimination),
    silent: about({ programs: ['developmental-services-supportive-living'] }, discrimination),
  })),
  {
    rule: '13h.describe.debrief',
    clause: 'what the provider reports under counts',
    fires: about(
      { programs: ['child-welfare'] },
      discrimination,
      { duringService: true },
      {
        ...adult,
        programs: ['homelessness'],
      },
    ),
    silent: about(
      { programs: ['homelessness'] },
      discrimination,
      { duringService: true },
      {
        ...adult,
        programs: ['child-welfare'],
      },
    ),
  },
  {
    rule: '13h.describe.debrief',
    clause: 'a service that a child receives is one for children',
    fires: about(shelter, discrimination, { atProviderSite: true }, child),
    silent: about(shelter, discrimination, { atProviderSite: true }, adult),
  },
  {
    rule: '13h.describe.debrief',
    clause: 'or that a young person receives; a complaint about the provider itself is about nobody',
    fires: about(shelter, discrimination, { atProviderSite: true }, youngPerson),
    silent: about(shelter, discrimination, { atProviderSite: true }),
  },

  {
    rule: 'advisory.complaint-about-rights-or-service',
    clause: 'minor incidents of daily operations are not reported',
    fires: about(groupLiving, discrimination),
    silent: about(groupLiving, neighbour),
  },
  {
    rule: 'advisory.complaint-about-rights-or-service',
    clause: 'of complaints that need not be serious to meet the criteria',
    fires: about(groupLiving, upkeep),
    silent: about(groupLiving, notSerious(neighbour)),
  },
  {
    rule: 'advisory.complaint-about-rights-or-service',
    clause: 'nor of any other complaint',
    fires: about(groupLiving, upkeep),
    silent: about(groupLiving, notSerious(otherwise)),
  },
  {
    rule: 'advisory.privacy-complaint',
    clause: 'a privacy-related complaint may be a breach as well',
    fires: about(groupLiving, privacy),
    silent: about(groupLiving, discrimination),
  },
  {
    rule: 'advisory.apo',
    clause: 'the Summary speaks of Youth Justice facilities, in complaints as in breaches',
    fires: about({ ...secureCustody, setting: 'open-custody' }, privacy),
    silent: about({ ...secureCustody, setting: 'open-custody' }, upkeep),
  },
  {
    rule: 'advisory.apo',
    clause: 'the Access and Privacy Office is about privacy, not about other rights',
    fires: about({ ...secureCustody, setting: 'open-custody' }, privacy),
    silent: about({ ...secureCustody, setting: 'open-custody' }, discrimination),
  },
  {
    rule: 'advisory.apo',
    clause: 'the same in secure custody that is not directly operated',
    fires: about({ ...secureCustody, directlyOperated: false }, privacy),
    silent: about({ ...secureCustody, directlyOperated: false }, discrimination),
  },
];
