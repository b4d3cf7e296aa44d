import type { Entry, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { ProgramId } from '../../../src/vocabulary/programs.ts';
import { answers } from '../../support/answered.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  knowing,
  outsideTheService,
  report,
  secureCustody,
  shelter,
  society,
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

/** Physical abuse of the individual, with these answers. */
const abuse = (provider: Provider, about: Individual, facts: Facts = {}, shared: Facts = {}): Occurrence =>
  report(
    provider,
    about,
    { category: 'abuse-or-mistreatment', subcategory: 'physical-abuse', claim: 'alleged', role: 'victim', facts },
    shared,
  );

/** The same with the individual as perpetrator. */
const abuseBy = (provider: Provider, about: Individual, facts: Facts = {}): Occurrence =>
  report(provider, about, {
    category: 'abuse-or-mistreatment',
    subcategory: 'physical-abuse',
    claim: 'alleged',
    role: 'perpetrator',
    facts,
  });

/** All the criteria of Level 1 are answered no. */
const calm: Facts = { abuseImmediateThreat: false, staffImplicated: false, traffickerThreats: false };
const noMedia: Facts = { mediaAttention: false };

/** A non-residential day program, and an allegation from before the service. */
const toldInPassing: Facts = { ...outsideTheService, abuseBeforeService: true, newAllegation: true };

const served = { soughtOrReceivedCasService: true };
const under = (...programs: readonly ProgramId[]): Provider => ({ programs, roles: [] });

const physical: Entry = { category: 'abuse-or-mistreatment', subcategory: 'physical-abuse', role: 'victim' };
const bullying: Entry = { category: 'serious-individual-action', subcategory: 'assault', role: 'victim' };

const describedWith = (rule: string, clause: string): RuleCase => ({
  rule,
  clause,
  fires: report(childrensHome, child, physical),
  silent: report(childrensHome, child, bullying),
});

/** Section 13.F. */
export const cases: readonly RuleCase[] = [
  {
    rule: '13f.report.while-receiving-service',
    clause: 'an individual is abused while receiving a service',
    fires: abuse(shelter, adult, { ...outsideTheService, atProviderSite: true, abuseBeforeService: false }),
    silent: abuse(shelter, adult, outsideTheService),
  },
  {
    rule: '13f.report.while-receiving-service',
    clause: 'an individual abuses somebody while receiving a service',
    fires: abuseBy(shelter, adult, { ...outsideTheService, withProviderStaff: true, abuseBeforeService: false }),
    silent: abuseBy(shelter, adult, outsideTheService),
  },
  {
    rule: '13f.report.while-receiving-service',
    clause: 'not what happened before the service, wherever the individual lives now',
    fires: abuse(childrensHome, child, { abuseBeforeService: false }),
    silent: abuse(childrensHome, child, { abuseBeforeService: true, newAllegation: true }),
  },
  {
    rule: '13f.not-met',
    clause: 'abuse from before the service that is on file already',
    fires: abuse(childrensHome, child, { abuseBeforeService: true, newAllegation: false }),
    silent: abuse(childrensHome, child, { abuseBeforeService: true, newAllegation: true }),
  },
  {
    rule: '13f.report.historical',
    clause: 'of abuse from before the service',
    fires: abuse(dropIn, child, toldInPassing),
    silent: abuse(dropIn, child, { ...toldInPassing, abuseBeforeService: false }),
  },
  {
    rule: '13f.report.historical',
    clause: 'new allegations of historical abuse of a child',
    fires: abuse(dropIn, child, toldInPassing),
    silent: abuse(dropIn, child, { ...toldInPassing, newAllegation: false }),
  },
  {
    rule: '13f.report.historical',
    clause: 'the same of a young person, and not by one',
    fires: abuse(dropIn, youngPerson, toldInPassing),
    silent: abuseBy(dropIn, youngPerson, toldInPassing),
  },
  {
    rule: '13f.report.historical',
    clause: 'the same of an adult with a developmental disability, not of another adult',
    fires: abuse(dropIn, adultWithDisability, toldInPassing),
    silent: abuse(dropIn, adult, toldInPassing),
  },

  {
    rule: '13f.level-1.immediate-threat',
    clause: 'an immediate threat to health, safety or well-being',
    fires: abuse(childrensHome, child, { ...calm, abuseImmediateThreat: true }, noMedia),
    silent: abuse(childrensHome, child, calm, noMedia),
  },
  {
    rule: '13f.level-1.staff-implicated',
    clause: 'current staff is implicated, or another person the provider has working with the individual',
    fires: abuse(childrensHome, child, { ...calm, staffImplicated: true }, noMedia),
    silent: abuse(childrensHome, child, calm, noMedia),
  },
  {
    rule: '13f.level-1.trafficker',
    clause: 'threats or harassment from a human trafficker',
    fires: abuse(childrensHome, child, { ...calm, traffickerThreats: true }, noMedia),
    silent: abuse(childrensHome, child, calm, noMedia),
  },
  {
    rule: '13f.level-1.media',
    clause: 'media attention, or it is expected',
    fires: abuse(childrensHome, child, calm, { mediaAttention: true }),
    silent: abuse(childrensHome, child, calm, noMedia),
  },
  {
    rule: '13f.level-2',
    clause: 'all other abuse or mistreatment',
    fires: abuse(childrensHome, child, calm, noMedia),
    silent: abuse(childrensHome, child, { ...calm, staffImplicated: true }, noMedia),
  },

  {
    rule: '13f.notify.society',
    clause: 'a society, when a child may be in need of protection',
    fires: abuse(groupLiving, adultWithDisability, { childInNeedOfProtection: true }),
    silent: abuse(groupLiving, adultWithDisability, { childInNeedOfProtection: false }),
  },
  {
    rule: '13f.notify.society',
    clause: 'the rule is that of abuse; elsewhere that of section 12 speaks',
    fires: abuse(childrensHome, child, { childInNeedOfProtection: true }),
    silent: report(childrensHome, child, bullying, { childInNeedOfProtection: true }),
  },
  {
    rule: '13f.notify.police.adult',
    clause: 'the police, when the abuse of an adult with a developmental disability may be an offence',
    fires: abuse(groupLiving, adultWithDisability, { mayBeCriminalOffence: true }),
    silent: abuse(groupLiving, adultWithDisability, { mayBeCriminalOffence: false }),
  },
  {
    rule: '13f.notify.police.adult',
    clause: 'the abuse of such an adult, not by one',
    fires: abuse(groupLiving, adultWithDisability, { mayBeCriminalOffence: true }),
    silent: abuseBy(groupLiving, adultWithDisability, { mayBeCriminalOffence: true }),
  },
  {
    rule: '13f.notify.police.adult',
    clause: 'not of another adult',
    fires: abuse(dropIn, adultWithDisability, { duringService: true, mayBeCriminalOffence: true }),
    silent: abuse(dropIn, adult, { duringService: true, mayBeCriminalOffence: true }),
  },
  {
    rule: '13f.notify.police.adult',
    clause: 'abuse, not assault',
    fires: abuse(groupLiving, adultWithDisability, { mayBeCriminalOffence: true }),
    silent: report(groupLiving, adultWithDisability, { ...bullying, facts: answers({ mayBeCriminalOffence: true }) }),
  },
  {
    rule: '13f.notify.police.young-person',
    clause: 'the police, when a young person is abused',
    fires: abuse(secureCustody, youngPerson),
    silent: abuseBy(secureCustody, youngPerson),
  },
  {
    rule: '13f.notify.police.young-person',
    clause: 'not for a child who is no young person',
    fires: abuse(childrensHome, youngPerson),
    silent: abuse(childrensHome, child),
  },
  {
    rule: '13f.notify.police.young-person',
    clause: 'abuse, not assault',
    fires: abuse(secureCustody, youngPerson),
    silent: report(secureCustody, youngPerson, bullying),
  },
  {
    rule: '13f.notify.police.against-officer',
    clause: 'the police as well, when the allegation is against a police officer, whoever was harmed',
    fires: abuse(childrensHome, child, { againstPoliceOfficer: true }),
    silent: abuse(childrensHome, child, { againstPoliceOfficer: false }),
  },
  {
    rule: '13f.notify.police.against-officer',
    clause: 'not for a complaint that alleges no abuse',
    fires: abuse(childrensHome, child, { againstPoliceOfficer: true }),
    silent: report(childrensHome, child, {
      category: 'serious-complaint',
      subcategory: 'rights-based',
      facts: { againstPoliceOfficer: true },
    }),
  },
  {
    rule: '13f.notify.leca',
    clause: 'LECA, when the allegations are against a police officer',
    fires: abuse(dropIn, adult, { duringService: true, againstPoliceOfficer: true }),
    silent: abuse(dropIn, adult, { duringService: true, againstPoliceOfficer: false }),
  },

  {
    rule: '13f.notify.leca',
    clause: 'of abuse; a complaint has a rule of its own',
    fires: abuse(childrensHome, child, { againstPoliceOfficer: true }),
    silent: report(childrensHome, child, {
      category: 'serious-complaint',
      subcategory: 'rights-based',
      facts: { againstPoliceOfficer: true },
    }),
  },

  {
    rule: '13f.notify.ombudsman',
    clause: 'a society learns of the abuse of a child who had a society’s service in the 12 months before',
    fires: abuse(society, knowing(child, served), { duringService: true }),
    silent: abuse(society, knowing(child, { soughtOrReceivedCasService: false }), { duringService: true }),
  },
  {
    rule: '13f.notify.ombudsman',
    clause: 'abuse of a young person, not by one; a licensee',
    fires: abuse(childrensHome, knowing(youngPerson, served)),
    silent: abuseBy(childrensHome, knowing(youngPerson, served)),
  },
  {
    rule: '13f.notify.ombudsman',
    clause: 'abuse; an assault has a rule of its own',
    fires: abuse(childrensHome, knowing(child, served)),
    silent: report(childrensHome, knowing(child, served), bullying),
  },
  {
    rule: '13f.notify.ombudsman',
    clause: 'what the provider is counts, not what else the child receives',
    fires: abuse(under('child-protection'), knowing({ ...child, programs: ['homelessness'] }, served), {
      duringService: true,
    }),
    silent: abuse(under('homelessness'), knowing({ ...child, programs: ['child-protection'] }, served), {
      duringService: true,
    }),
  },
  {
    rule: '13f.notify.ombudsman',
    clause: 'a child or young person, not an adult',
    fires: abuse(society, knowing(youngPerson, served), { duringService: true }),
    silent: abuse(society, knowing(adult, served), { duringService: true }),
  },
  ...(
    [
      'youth-justice-custody-detention',
      'youth-justice-residential',
      'youth-justice-probation',
      'youth-justice-non-residential',
    ] as const
  ).map((program) => ({
    rule: '13f.notify.ombudsman',
    clause: 'a Youth Justice service provider learns of it, not a drop-in centre',
    fires: abuse(under(program), knowing(youngPerson, served), { duringService: true, withProviderStaff: true }),
    silent: abuse(under('homelessness'), knowing(youngPerson, served), { duringService: true }),
  })),
  ...(['childrens-aid-society', 'childrens-residential-licensee'] as const).map((role) => ({
    rule: '13f.notify.ombudsman',
    clause: 'a society or children’s residential licensee in another program, not a placing agency',
    fires: abuse({ programs: ['child-welfare'], roles: [role] }, knowing(child, served), { duringService: true }),
    silent: abuse({ programs: ['child-welfare'], roles: ['placing-agency'] }, knowing(child, served), {
      duringService: true,
    }),
  })),

  {
    rule: '13f.companion.sex-trafficking.exploitation',
    clause: 'sex trafficking is added under Exploitation',
    fires: report(childrensHome, child, {
      category: 'abuse-or-mistreatment',
      subcategory: 'sexual-abuse',
      facts: { sexTrafficking: true },
    }),
    silent: report(childrensHome, child, {
      category: 'abuse-or-mistreatment',
      subcategory: 'sexual-abuse',
      facts: { sexTrafficking: false },
    }),
  },
  {
    rule: '13f.companion.sex-trafficking.exploitation',
    clause: 'the fact counts in abuse alone',
    fires: report(childrensHome, child, { ...physical, facts: { sexTrafficking: true } }),
    silent: report(childrensHome, child, { ...bullying, facts: answers({ sexTrafficking: true }) }),
  },
  {
    rule: '13f.companion.sex-trafficking.sexual-abuse',
    clause: 'sex trafficking is added under Sexual abuse',
    fires: report(childrensHome, child, {
      category: 'abuse-or-mistreatment',
      subcategory: 'exploitation',
      facts: { sexTrafficking: true },
    }),
    silent: report(childrensHome, child, {
      category: 'abuse-or-mistreatment',
      subcategory: 'exploitation',
      facts: { sexTrafficking: false },
    }),
  },
  {
    rule: '13f.companion.sex-trafficking.sexual-abuse',
    clause: 'the fact counts in abuse alone',
    fires: report(childrensHome, child, { ...physical, facts: { sexTrafficking: true } }),
    silent: report(childrensHome, child, { ...bullying, facts: answers({ sexTrafficking: true }) }),
  },

  describedWith('13f.describe.against', 'who the allegations are against'),
  {
    rule: '13f.describe.harmed-by-individual',
    clause: 'if the recipient is the alleged perpetrator, whom they harmed',
    fires: abuseBy(childrensHome, child),
    silent: abuse(childrensHome, child),
  },
  {
    rule: '13f.describe.harmed-by-individual',
    clause: 'in abuse alone',
    fires: abuseBy(childrensHome, child),
    silent: report(childrensHome, child, { ...bullying, role: 'perpetrator' }),
  },
  describedWith('13f.describe.disclosed-to', 'who it was disclosed to'),
  describedWith('13f.describe.duty-to-report', 'whether a society was notified, by whom and when'),
  describedWith('13f.describe.when-and-where', 'when and where it happened'),
  describedWith('13f.describe.safety', 'steps for safety and support'),
  describedWith('13f.describe.injuries', 'medical attention and injuries'),
  describedWith('13f.describe.investigation', 'the status of an investigation'),
  describedWith('13f.describe.investigation-outcome', 'the outcome of an investigation'),

  {
    rule: 'advisory.ombudsman.exploitation',
    clause: 'what the Ombudsman counts as serious bodily harm of a child',
    fires: abuse(childrensHome, child),
    silent: abuse(groupLiving, adultWithDisability),
  },
  {
    rule: 'advisory.ombudsman.exploitation',
    clause: 'a young person counts as a child, and only abuse is meant',
    fires: abuse(secureCustody, youngPerson),
    silent: report(secureCustody, youngPerson, bullying),
  },
  {
    rule: 'advisory.ombudsman.exploitation',
    clause: 'of a child who was harmed, not of one who did harm',
    fires: abuse(childrensHome, child),
    silent: abuseBy(childrensHome, child),
  },
];
