import type { SubcategoryIdOf } from '../../../src/model/ids.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';
import type { ProgramId } from '../../../src/vocabulary/programs.ts';
import type { SettingId } from '../../../src/vocabulary/settings.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  knowing,
  livingIn,
  no,
  outsideTheService,
  report,
  shelter,
  society,
  standing,
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

/** A death in the service; of a known illness, where nothing else is said. */
/** No circumstance of the death is a ground to notify the Coroner. */
const noGround = no(
  'restrainedAtDeath',
  'onSecureTreatmentOrHospitalPremises',
  'medicalAssistanceInDying',
  'constructionProjectAccident',
  'inPeaceOfficerCustody',
  'deathByViolence',
  'deathByMisadventure',
  'deathByNegligence',
  'deathByMisconduct',
  'deathByMalpractice',
  'deathByUnfairMeans',
  'deathInvolvingPoliceForce',
  'deathDuringOrAfterPregnancy',
  'deathSuddenAndUnexpected',
  'deathFromUntreatedDisease',
  'deathFromCauseOtherThanDisease',
  'deathMayRequireInvestigation',
);
const unknownCause = 'unknown-cause';

function died(
  about: Individual,
  facts: Facts,
  provider: Provider = groupLiving,
  subcategory: SubcategoryIdOf<'death'> = 'known-illness-or-natural-cause',
): Occurrence {
  return report(
    provider,
    about,
    { category: 'death', subcategory },
    { stillbirth: false, serviceRecipientDied: true, ...facts },
  );
}

const brokenArm: Entry = { category: 'serious-injury', subcategory: 'unknown-cause' };

const familyServed = knowing(child, { childOrFamilyReceivedCasService: true });
const familyNotServed = knowing(child, { childOrFamilyReceivedCasService: false });
/** At home, and not one who received the service. */
const atHome: Facts = { ...outsideTheService, serviceRecipientDied: false };
const childWelfareBy = (roles: Provider['roles']): Provider => ({ programs: ['child-welfare'], roles });

export const reporting: readonly RuleCase[] = [
  {
    rule: '13a.report.recipient-died',
    clause: 'an individual dies while receiving a service',
    fires: died(adultWithDisability, { serviceRecipientDied: true }),
    silent: died(adultWithDisability, { serviceRecipientDied: false }),
  },
  {
    rule: '13a.report.recipient-died',
    clause: 'while receiving it: section 5',
    fires: died(adult, { ...outsideTheService, atProviderSite: true }, shelter),
    silent: died(adult, outsideTheService, shelter),
  },
  {
    rule: '13a.report.society-served-child-or-family',
    clause: 'a society served the child or the family in the 12 months before, whatever the service (footnote 29)',
    fires: died(familyServed, atHome, { ...society, roles: [] }),
    silent: died(familyNotServed, atHome, { ...society, roles: [] }),
  },
  {
    rule: '13a.report.society-served-child-or-family',
    clause: 'a child; a young person is one',
    fires: died({ ...familyServed, population: 'young-person' }, atHome, society),
    silent: died({ ...familyServed, population: 'adult' }, atHome, society),
  },
  {
    rule: '13a.report.society-served-child-or-family',
    clause: 'the obligation is the society’s',
    fires: died(familyServed, atHome, childWelfareBy(['childrens-aid-society'])),
    silent: died(familyServed, atHome, childWelfareBy([])),
  },
  {
    rule: '13a.report.society-served-child-or-family',
    clause: 'of the one that reports, whatever the child received',
    fires: died({ ...familyServed, programs: ['education'] }, atHome, { ...society, roles: [] }),
    silent: died({ ...familyServed, programs: ['child-protection'] }, atHome, childWelfareBy([])),
  },
  {
    rule: '13a.except.stillbirth',
    clause: 'no report of a stillbirth',
    fires: died(child, { stillbirth: true, duringService: true }, { programs: ['young-parent'] }),
    silent: died(child, { stillbirth: false, duringService: true }, { programs: ['young-parent'] }),
  },
  {
    rule: '13a.except.stillbirth',
    clause: 'by a society neither',
    fires: died(familyServed, { ...atHome, stillbirth: true }, society),
    silent: died(familyServed, { ...atHome, stillbirth: false }, society),
  },
  {
    rule: '13a.not-met',
    clause: 'not the deaths of relatives and friends',
    fires: died(adult, { atProviderSite: true, serviceRecipientDied: false }, shelter),
    silent: died(adult, { atProviderSite: true, serviceRecipientDied: true }, shelter),
  },
  {
    rule: '13a.not-met',
    clause: 'unless a society served the family of a child',
    fires: died(familyNotServed, atHome, society),
    silent: died(familyServed, atHome, society),
  },
  {
    rule: '13a.level-1.all',
    clause: 'all death occurrences',
    fires: died(adultWithDisability, {}),
    silent: report(groupLiving, adultWithDisability, brokenArm),
  },
];

const homes: readonly (readonly [SettingId, string])[] = [
  ['supported-group-living', '13a.notify.coroner.group-living-or-intensive-support'],
  ['intensive-support', '13a.notify.coroner.group-living-or-intensive-support'],
  ['long-term-care-home', '13a.notify.coroner.long-term-care'],
  ['psychiatric-facility', '13a.notify.coroner.psychiatric-facility'],
  ['correctional-institution', '13a.notify.coroner.correctional-institution'],
  ['secure-temporary-detention', '13a.notify.coroner.youth-detention'],
  ['open-temporary-detention', '13a.notify.coroner.youth-detention'],
  ['open-custody', '13a.notify.coroner.youth-custody'],
  ['secure-custody', '13a.notify.coroner.youth-custody'],
];

const circumstances: readonly (readonly [string, string, FactId])[] = [
  ['13a.notify.coroner.assisted-death', 'medical assistance in dying', 'medicalAssistanceInDying'],
  ['13a.notify.coroner.construction', 'an accident at a construction project', 'constructionProjectAccident'],
  ['13a.notify.coroner.peace-officer', 'detained or in the custody of a peace officer', 'inPeaceOfficerCustody'],
  ['13a.notify.coroner.violence', 'violence', 'deathByViolence'],
  ['13a.notify.coroner.misadventure', 'misadventure', 'deathByMisadventure'],
  ['13a.notify.coroner.negligence', 'negligence', 'deathByNegligence'],
  ['13a.notify.coroner.misconduct', 'misconduct', 'deathByMisconduct'],
  ['13a.notify.coroner.malpractice', 'malpractice', 'deathByMalpractice'],
  ['13a.notify.coroner.use-of-force', 'police or officer use of force', 'deathInvolvingPoliceForce'],
  ['13a.notify.coroner.unfair-means', 'unfair means', 'deathByUnfairMeans'],
  ['13a.notify.coroner.pregnancy', 'during or after pregnancy', 'deathDuringOrAfterPregnancy'],
  ['13a.notify.coroner.sudden', 'suddenly and unexpectedly', 'deathSuddenAndUnexpected'],
  ['13a.notify.coroner.untreated-disease', 'a disease that was not being treated', 'deathFromUntreatedDisease'],
  ['13a.notify.coroner.not-disease', 'any cause other than disease', 'deathFromCauseOtherThanDisease'],
  ['13a.notify.coroner.may-require-investigation', 'may require investigation', 'deathMayRequireInvestigation'],
];

/** Grounds of CYFSA s.128 (footnote 31): of a child, each alone. */
const ofChildren: readonly (readonly [string, string, FactId])[] = [
  ['13a.notify.coroner.access-denied-or-supervised', '(a) access denied or supervised', 'accessDeniedOrSupervised'],
  ['13a.notify.coroner.access-order-varied', '(b) that order varied', 'accessOrderVaried'],
  ['13a.notify.coroner.criminal-act-of-family', '(c) a criminal act of the family', 'criminalActByCustodialFamily'],
];

const licensed = (program: ProgramId): Provider => ({ programs: [program] });

export const coroner: readonly RuleCase[] = [
  {
    rule: '13a.notify.coroner.licensed-care',
    clause: 'a child in receipt of licensed out of home care',
    fires: died(child, {}, licensed('licensed-out-of-home-care')),
    silent: died(child, {}, licensed('funded-out-of-home-care')),
  },
  {
    rule: '13a.notify.coroner.licensed-care',
    clause: 'a child',
    fires: died(youngPerson, {}, childrensHome),
    silent: died(adult, {}, childrensHome),
  },
  ...(['childrens-residence', 'foster-home', 'staff-model-home', 'secure-treatment'] as const).map(
    (home): RuleCase => ({
      rule: '13a.notify.coroner.licensed-care',
      clause: 'whoever reports: the child lived in a licensed place',
      fires: died(livingIn(child, home), {}, society),
      silent: died(livingIn(child, 'funded-out-of-home-residence'), {}, society),
    }),
  ),
  ...ofChildren.flatMap(([rule, clause, fact]): RuleCase[] => [
    { rule, clause, fires: died(child, { [fact]: true }, society), silent: died(child, { [fact]: false }, society) },
    {
      rule,
      clause: `${clause}: of a child`,
      fires: died(youngPerson, { [fact]: true }, society),
      silent: died(adult, { [fact]: true }, society),
    },
  ]),
  ...homes.map(
    ([home, rule]): RuleCase => ({
      rule,
      clause: `a resident of ${home}, even off the premises`,
      fires: died(livingIn(adult, home), { duringService: true }, dropIn),
      silent: died(livingIn(adult, 'host-family'), { duringService: true }, dropIn),
    }),
  ),
  {
    rule: '13a.notify.coroner.restrained',
    clause: 'while restrained on the premises of a secure treatment program or a hospital (footnote 33)',
    fires: died(child, { restrainedAtDeath: true, onSecureTreatmentOrHospitalPremises: true }),
    silent: died(child, { restrainedAtDeath: true, onSecureTreatmentOrHospitalPremises: false }),
  },
  {
    rule: '13a.notify.coroner.restrained',
    clause: 'while restrained',
    fires: died(adultWithDisability, { restrainedAtDeath: true, onSecureTreatmentOrHospitalPremises: true }),
    silent: died(adultWithDisability, { restrainedAtDeath: false, onSecureTreatmentOrHospitalPremises: true }),
  },
  ...circumstances.map(
    ([rule, clause, fact]): RuleCase => ({
      rule,
      clause,
      fires: died(adult, { [fact]: true }, shelter),
      silent: died(adult, { [fact]: false }, shelter),
    }),
  ),
  {
    rule: '13a.notify.coroner.violence',
    clause: 'the subcategory Violence/homicide says so',
    fires: died(adult, {}, shelter, 'violence-homicide'),
    silent: died(adult, {}, shelter, 'accidental'),
  },
  {
    rule: '13a.notify.coroner.not-disease',
    clause: 'the subcategory Suicide says so',
    fires: died(adult, {}, shelter, 'suicide'),
    silent: died(adult, {}, shelter, 'unknown-cause'),
  },
  {
    rule: '13a.notify.coroner.not-disease',
    clause: 'the subcategory Accidental says so',
    fires: died(adult, {}, shelter, 'accidental'),
    silent: died(adult, {}, shelter, 'known-illness-or-natural-cause'),
  },
  {
    rule: '13a.notify.coroner.access-denied-or-supervised',
    clause: 'an order that was varied had been made, whatever else was answered',
    fires: died(child, { accessOrderVaried: true, accessDeniedOrSupervised: false }, society),
    silent: died(child, { accessOrderVaried: false, accessDeniedOrSupervised: false }, society),
  },
];

const served = knowing(child, { soughtOrReceivedCasService: true });

export const ombudsman: readonly RuleCase[] = [
  ...standing.map(
    (provider): RuleCase => ({
      rule: '13a.notify.ombudsman',
      clause: 'a children’s aid society, a children’s residential licensee or a Youth Justice provider',
      fires: died(served, {}, provider),
      silent: died(served, {}, { programs: ['education'], roles: ['placing-agency'] }),
    }),
  ),
  {
    rule: '13a.notify.ombudsman',
    clause: 'who sought or received a society’s service in the 12 months before',
    fires: died(served, {}, childrensHome),
    silent: died(knowing(child, { soughtOrReceivedCasService: false }), {}, childrensHome),
  },
  {
    rule: '13a.notify.ombudsman',
    clause: 'a child or young person',
    fires: died(knowing(youngPerson, { soughtOrReceivedCasService: true }), {}, childrensHome),
    silent: died(knowing(adult, { soughtOrReceivedCasService: true }), {}, childrensHome),
  },
  {
    rule: '13a.notify.ombudsman',
    clause: 'the provider that learns of it, whatever the child received',
    fires: died({ ...served, programs: ['education'] }, {}, { ...society, roles: [] }),
    silent: died({ ...served, programs: ['child-protection'] }, {}, { programs: ['education'], roles: [] }),
  },
  {
    rule: '13a.notify.ombudsman',
    clause: 'a death',
    fires: died(served, {}, childrensHome),
    silent: report(childrensHome, served, brokenArm, { seriousBodilyHarm: false }),
  },
];

const items: readonly (readonly [string, string])[] = [
  ['13a.describe.cause', 'apparent cause'],
  ['13a.describe.presence', 'anyone present, any witnesses'],
  ['13a.describe.witness-accounts', 'witness accounts'],
];

export const description: readonly RuleCase[] = [
  ...items.map(
    ([rule, clause]): RuleCase => ({
      rule,
      clause,
      fires: died(adultWithDisability, {}),
      silent: report(groupLiving, adultWithDisability, brokenArm),
    }),
  ),
  {
    rule: '13a.describe.joint-directive',
    clause: 'the Joint Directive, where it applies',
    fires: died(familyServed, atHome, { ...society, roles: [] }),
    silent: died(familyNotServed, {}, { ...society, roles: [] }),
  },
  {
    rule: '13a.describe.joint-directive',
    clause: 'to the death of a child',
    fires: died({ ...familyServed, population: 'young-person' }, {}, society),
    silent: died({ ...familyServed, population: 'adult' }, { duringService: true }, society),
  },
  {
    rule: '13a.describe.joint-directive',
    clause: 'whichever provider reports it',
    fires: died(familyServed, {}, { ...childrensHome, roles: [] }),
    silent: died(familyNotServed, {}, { ...childrensHome, roles: [] }),
  },
  {
    rule: '13a.describe.joint-directive',
    clause: 'whatever the child received',
    fires: died({ ...familyServed, programs: ['education'] }, {}, { ...society, roles: [] }),
    silent: died({ ...familyNotServed, programs: ['education'] }, {}, { ...society, roles: [] }),
  },
  {
    rule: '13a.describe.joint-directive',
    clause: 'a death, not an injury',
    fires: died(familyServed, {}, society),
    silent: report(society, familyServed, brokenArm),
  },
];

export const cautions: readonly RuleCase[] = [
  {
    rule: 'advisory.answers-disagree',
    clause: 'an order varied had been made',
    fires: died(child, { accessOrderVaried: true, accessDeniedOrSupervised: false }, society),
    silent: died(child, { accessOrderVaried: true, accessDeniedOrSupervised: true }, society),
  },
  {
    rule: 'advisory.answers-disagree',
    clause: 'an order that was not varied may not have been made',
    fires: died(child, { accessOrderVaried: true, accessDeniedOrSupervised: false }, society),
    silent: died(child, { accessOrderVaried: false, accessDeniedOrSupervised: false }, society),
  },
  {
    rule: 'advisory.answers-disagree',
    clause: 'of deaths',
    fires: died(child, { accessOrderVaried: true, accessDeniedOrSupervised: false }, society),
    silent: report(society, child, brokenArm, { accessOrderVaried: true, accessDeniedOrSupervised: false }),
  },
  {
    rule: 'advisory.disagree.violence',
    clause: 'Violence/homicide, but no violence',
    fires: died(adult, { deathByViolence: false }, shelter, 'violence-homicide'),
    silent: died(adult, { deathByViolence: true }, shelter, 'violence-homicide'),
  },
  {
    rule: 'advisory.disagree.violence',
    clause: 'another subcategory says nothing of violence',
    fires: died(adult, { deathByViolence: false }, shelter, 'violence-homicide'),
    silent: died(adult, { deathByViolence: false }, shelter, 'accidental'),
  },
  {
    rule: 'advisory.disagree.not-disease',
    clause: 'an accident, but of a disease',
    fires: died(adult, { deathFromCauseOtherThanDisease: false }, shelter, 'accidental'),
    silent: died(adult, { deathFromCauseOtherThanDisease: true }, shelter, 'accidental'),
  },
  {
    rule: 'advisory.disagree.not-disease',
    clause: 'a death by accident, not an injury by one',
    fires: died(adult, { deathFromCauseOtherThanDisease: false }, shelter, 'accidental'),
    silent: report(
      shelter,
      adult,
      { category: 'serious-injury', subcategory: 'accidental' },
      { deathFromCauseOtherThanDisease: false },
    ),
  },
  {
    rule: 'advisory.disagree.not-disease',
    clause: 'a suicide, but of a disease',
    fires: died(adult, { deathFromCauseOtherThanDisease: false }, shelter, 'suicide'),
    silent: died(adult, { deathFromCauseOtherThanDisease: false }, shelter, 'known-illness-or-natural-cause'),
  },
  {
    rule: 'advisory.ombudsman.after-death',
    clause: 'of the notice to the Ombudsman',
    fires: died(served, {}, childrensHome),
    silent: died(knowing(child, { soughtOrReceivedCasService: false }), {}, childrensHome),
  },
  {
    rule: 'advisory.ombudsman.after-death',
    clause: 'about a child or young person',
    fires: died(knowing(youngPerson, { soughtOrReceivedCasService: true }), {}, childrensHome),
    silent: died(knowing(adult, { soughtOrReceivedCasService: true }), {}, childrensHome),
  },
  {
    rule: 'advisory.ombudsman.after-death',
    clause: 'about no adult with a disability',
    fires: died(served, {}, childrensHome),
    silent: died(knowing(adultWithDisability, { soughtOrReceivedCasService: true }), {}, childrensHome),
  },
  {
    rule: 'advisory.coroners-act',
    clause: 'the second note on notifications: of a death',
    fires: died(adult, {}, shelter),
    silent: report(shelter, adult, { category: 'serious-injury' }),
  },
  {
    rule: 'advisory.unknown-cause',
    clause: 'the cause is unknown, and every ground for the Coroner is answered no',
    fires: died(livingIn(adult, 'family-home'), noGround, shelter, unknownCause),
    silent: died(
      livingIn(adult, 'family-home'),
      { ...noGround, deathMayRequireInvestigation: true },
      shelter,
      unknownCause,
    ),
  },
  {
    rule: 'advisory.unknown-cause',
    clause: 'not where the residence is a ground',
    fires: died(livingIn(adult, 'family-home'), noGround, shelter, unknownCause),
    silent: died(livingIn(adult, 'psychiatric-facility'), noGround, shelter, unknownCause),
  },
  {
    rule: 'advisory.unknown-cause',
    clause: 'of an unknown cause alone',
    fires: died(livingIn(adult, 'family-home'), noGround, shelter, unknownCause),
    silent: died(livingIn(adult, 'family-home'), noGround, shelter),
  },
];
