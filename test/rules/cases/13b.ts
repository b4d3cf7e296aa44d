import type { SubcategoryIdOf } from '../../../src/model/ids.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  groupLiving,
  knowing,
  no,
  outsideTheService,
  report,
  reportOf,
  secureCustody,
  shelter,
  standing,
  yes,
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

const asInjury = (subcategory: SubcategoryIdOf<'serious-injury'>): Entry => ({
  category: 'serious-injury',
  subcategory,
});

/** A fall in a group home, of which this is known. */
const fell = (facts: Facts): Occurrence => report(groupLiving, adultWithDisability, asInjury('accidental'), facts);
const harmedSelf = (facts: Facts): Occurrence => report(groupLiving, adultWithDisability, asInjury('self-harm'), facts);

export const reporting: readonly RuleCase[] = [
  {
    rule: '13b.report.medical-attention',
    clause: 'unscheduled medical attention',
    fires: fell({ unscheduledMedicalAttention: true, unplannedHospitalization: false }),
    silent: fell({ unscheduledMedicalAttention: false, unplannedHospitalization: false }),
  },
  {
    rule: '13b.report.medical-attention',
    clause: 'and/or unplanned hospitalization',
    fires: fell({ unscheduledMedicalAttention: false, unplannedHospitalization: true }),
    silent: fell({ unscheduledMedicalAttention: false, unplannedHospitalization: false }),
  },
  {
    rule: '13b.report.medical-attention',
    clause: 'of an individual receiving a service',
    fires: report(shelter, adult, asInjury('accidental'), {
      ...outsideTheService,
      atProviderSite: true,
      unscheduledMedicalAttention: true,
    }),
    silent: report(shelter, adult, asInjury('accidental'), { ...outsideTheService, unscheduledMedicalAttention: true }),
  },
  {
    rule: '13b.report.medication-refusal',
    clause: 'tip of 13.G: medication refused, at a significant risk',
    fires: harmedSelf({ medicationRefusal: true, significantHealthOrSafetyRisk: true }),
    silent: harmedSelf({ medicationRefusal: true, significantHealthOrSafetyRisk: false }),
  },
  {
    rule: '13b.report.medication-refusal',
    clause: 'tip of 13.G: a refusal',
    fires: harmedSelf({ medicationRefusal: true, significantHealthOrSafetyRisk: true }),
    silent: harmedSelf({ medicationRefusal: false, significantHealthOrSafetyRisk: true }),
  },
  {
    rule: '13b.report.medication-refusal',
    clause: 'tip of 13.G: as self-harm',
    fires: harmedSelf({ medicationRefusal: true, significantHealthOrSafetyRisk: true }),
    silent: fell({ medicationRefusal: false, significantHealthOrSafetyRisk: true }),
  },
  {
    rule: '13b.companion.refusal.self-harm',
    clause: 'tip of 13.G: a refusal at a significant risk, entered as an accident',
    fires: fell({ medicationRefusal: true, significantHealthOrSafetyRisk: true }),
    silent: fell({ medicationRefusal: true, significantHealthOrSafetyRisk: false }),
  },
  {
    rule: '13b.companion.refusal.self-harm',
    clause: 'tip of 13.G: a refusal, and not as self-harm',
    fires: fell({ medicationRefusal: true, significantHealthOrSafetyRisk: true }),
    silent: harmedSelf({ medicationRefusal: true, significantHealthOrSafetyRisk: true }),
  },
  {
    rule: '13b.companion.refusal.self-harm',
    clause: 'tip of 13.G: a risk that comes of a refusal',
    fires: fell({ medicationRefusal: true, significantHealthOrSafetyRisk: true }),
    silent: fell({ medicationRefusal: false, significantHealthOrSafetyRisk: true }),
  },
  {
    rule: '13b.report.medication-refusal',
    clause: 'tip of 13.G: within the service',
    fires: report(shelter, adult, asInjury('self-harm'), {
      ...outsideTheService,
      withProviderStaff: true,
      ...yes('medicationRefusal', 'significantHealthOrSafetyRisk'),
    }),
    silent: report(shelter, adult, asInjury('self-harm'), {
      ...outsideTheService,
      ...yes('medicationRefusal', 'significantHealthOrSafetyRisk'),
    }),
  },
  {
    rule: '13b.not-met',
    clause: 'neither medical attention nor hospitalization',
    fires: fell({ unscheduledMedicalAttention: false, unplannedHospitalization: false }),
    silent: fell({ unscheduledMedicalAttention: true, unplannedHospitalization: false }),
  },
];

const levelOne: readonly (readonly [string, string, FactId])[] = [
  ['13b.level-1.life-threatening', 'life-threatening', 'lifeThreatening'],
  ['13b.level-1.caused-by-provider', 'caused by a service provider', 'causedByServiceProvider'],
  ['13b.level-1.emergency-services', 'emergency medical services', 'emergencyMedicalServices'],
  ['13b.level-1.media', 'media attention, now or expected', 'mediaAttention'],
];
const nothingOfLevelOne = no(
  'lifeThreatening',
  'causedByServiceProvider',
  'emergencyMedicalServices',
  'mediaAttention',
);

export const levels: readonly RuleCase[] = [
  ...levelOne.map(
    ([rule, clause, fact]): RuleCase => ({
      rule,
      clause,
      fires: fell({ ...nothingOfLevelOne, [fact]: true }),
      silent: fell(nothingOfLevelOne),
    }),
  ),
  ...levelOne.map(
    ([, clause, fact]): RuleCase => ({
      rule: '13b.level-2',
      clause: `all others: not ${clause}`,
      fires: fell(nothingOfLevelOne),
      silent: fell({ ...nothingOfLevelOne, [fact]: true }),
    }),
  ),
];

const served = knowing(child, { soughtOrReceivedCasService: true });
const harmed = (about: Individual, facts: Facts, provider: Provider = childrensHome): Occurrence =>
  report(provider, about, asInjury('accidental'), facts);

export const ombudsman: readonly RuleCase[] = [
  {
    rule: '13b.notify.ombudsman',
    clause: 'serious bodily harm',
    fires: harmed(served, { seriousBodilyHarm: true }),
    silent: harmed(served, { seriousBodilyHarm: false }),
  },
  {
    rule: '13b.notify.ombudsman',
    clause: 'who sought or received a society’s service in the 12 months before',
    fires: harmed(served, { seriousBodilyHarm: true }),
    silent: harmed(knowing(child, { soughtOrReceivedCasService: false }), { seriousBodilyHarm: true }),
  },
  {
    rule: '13b.notify.ombudsman',
    clause: 'a child or young person',
    fires: harmed(knowing(youngPerson, { soughtOrReceivedCasService: true }), { seriousBodilyHarm: true }),
    silent: harmed(knowing(adult, { soughtOrReceivedCasService: true }), { seriousBodilyHarm: true }),
  },
  {
    rule: '13b.notify.ombudsman',
    clause: 'learned of by a society, a licensee or a Youth Justice provider',
    fires: harmed(served, { seriousBodilyHarm: true }, secureCustody),
    silent: harmed(served, { seriousBodilyHarm: true }, { programs: ['education'], roles: [] }),
  },
  ...standing.map(
    (provider): RuleCase => ({
      rule: '13b.notify.ombudsman',
      clause: `learned of by ${provider.programs.join()}, ${provider.roles?.join()}`,
      fires: harmed(served, { seriousBodilyHarm: true }, provider),
      silent: harmed(
        served,
        { seriousBodilyHarm: true },
        { programs: ['education'], roles: ['placing-agency', 'health-information-custodian'] },
      ),
    }),
  ),
  {
    rule: '13b.notify.ombudsman',
    clause: 'the provider that learns of it, whatever the child received',
    fires: harmed({ ...served, programs: ['education'] }, { seriousBodilyHarm: true }, { ...secureCustody, roles: [] }),
    silent: harmed(
      { ...served, programs: ['child-protection'] },
      { seriousBodilyHarm: true },
      { programs: ['education'], roles: [] },
    ),
  },
  {
    rule: '13b.notify.ombudsman',
    clause: 'an injury, not an illness',
    fires: harmed(served, { seriousBodilyHarm: true }),
    silent: report(childrensHome, served, { category: 'serious-illness' }, { seriousBodilyHarm: true }),
  },
];

const hurt: Facts = { unscheduledMedicalAttention: true };
const attempt: Entry = { category: 'serious-individual-action', subcategory: 'suicidal-behaviour', type: 'attempt' };
const threat: Entry = {
  category: 'serious-individual-action',
  subcategory: 'suicidal-behaviour',
  type: 'serious-threat',
};
const of = (about: Individual, entry: Entry): Entry => ({ ...entry, individual: about.id });
const twoOfThem = [adultWithDisability, adult];
const ofTwo = (...entries: readonly Entry[]): Occurrence =>
  reportOf(groupLiving, twoOfThem, entries, { ...hurt, suicideAttempt: true });

const elsewhere: readonly Entry[] = [
  { category: 'death' },
  { category: 'serious-illness' },
  { category: 'serious-individual-action', subcategory: 'other' },
  { category: 'restrictive-intervention', subcategory: 'physical-restraint' },
  { category: 'abuse-or-mistreatment', subcategory: 'neglect' },
  { category: 'error-or-omission', subcategory: 'medication-error' },
  { category: 'serious-complaint', subcategory: 'other' },
  { category: 'disturbance-or-disaster', subcategory: 'stand-off' },
];
const starved = (entry: Entry, facts: Facts): Occurrence =>
  report(groupLiving, adultWithDisability, entry, { ...hurt, suicideAttempt: false, ...facts });

export const otherEntries: readonly RuleCase[] = [
  {
    rule: '13b.companion.suicide-attempt.behaviour',
    clause: 'a suicide attempt: under suicidal behaviour as well',
    fires: harmedSelf({ ...hurt, suicideAttempt: true }),
    silent: harmedSelf({ ...hurt, suicideAttempt: false }),
  },
  {
    rule: '13b.companion.suicide-attempt.behaviour',
    clause: 'whatever the subcategory of the injury',
    fires: fell({ ...hurt, suicideAttempt: true }),
    silent: starved({ category: 'serious-illness' }, { suicideAttempt: true }),
  },
  {
    rule: '13b.companion.suicide-attempt.behaviour',
    clause: 'not when that entry is there',
    fires: ofTwo(of(adultWithDisability, asInjury('self-harm')), of(adult, attempt)),
    silent: ofTwo(of(adultWithDisability, asInjury('self-harm')), of(adultWithDisability, attempt)),
  },
  {
    rule: '13b.companion.suicide-attempt.behaviour',
    clause: 'a threat is another type',
    fires: ofTwo(of(adultWithDisability, asInjury('self-harm')), of(adultWithDisability, threat)),
    silent: ofTwo(of(adultWithDisability, asInjury('self-harm')), of(adultWithDisability, attempt)),
  },
  {
    rule: '13b.companion.suicide-attempt.self-harm',
    clause: 'a suicide attempt: under Self-harm',
    fires: fell({ ...hurt, suicideAttempt: true }),
    silent: fell({ ...hurt, suicideAttempt: false }),
  },
  {
    rule: '13b.companion.suicide-attempt.self-harm',
    clause: 'where it is not under Self-harm yet',
    fires: fell({ ...hurt, suicideAttempt: true }),
    silent: harmedSelf({ ...hurt, suicideAttempt: true }),
  },
  {
    rule: '13b.companion.suicide-attempt.self-harm',
    clause: 'an injury',
    fires: fell({ ...hurt, suicideAttempt: true }),
    silent: starved({ category: 'serious-illness', subcategory: 'mental-health' }, { suicideAttempt: true }),
  },
  {
    rule: '13b.companion.hunger-strike.self-harm',
    clause: 'an injury from a hunger strike: under Self-harm',
    fires: fell({ ...hurt, hungerStrike: true }),
    silent: fell({ ...hurt, hungerStrike: false }),
  },
  {
    rule: '13b.companion.hunger-strike.self-harm',
    clause: 'where it is not under Self-harm yet',
    fires: fell({ ...hurt, hungerStrike: true }),
    silent: harmedSelf({ ...hurt, hungerStrike: true }),
  },
  {
    rule: '13b.companion.hunger-strike.self-harm',
    clause: 'an injury',
    fires: fell({ ...hurt, hungerStrike: true }),
    silent: starved({ category: 'serious-illness', subcategory: 'other-illness' }, { hungerStrike: true }),
  },
  {
    rule: '13b.companion.hunger-strike.self-harm',
    clause: 'a hunger strike of several is one, whatever else was answered',
    fires: fell({ ...hurt, multipleIndividualsInHungerStrike: true, hungerStrike: false }),
    silent: fell({ ...hurt, multipleIndividualsInHungerStrike: false, hungerStrike: false }),
  },
  ...elsewhere.map(
    (entry): RuleCase => ({
      rule: '13b.companion.hunger-strike.injury',
      clause: `a hunger strike that results in a serious injury, reported as ${entry.category}`,
      fires: starved(entry, { hungerStrike: true, seriousInjuryResulted: true }),
      silent: starved(entry, { hungerStrike: true, seriousInjuryResulted: false }),
    }),
  ),
  {
    rule: '13b.companion.hunger-strike.injury',
    clause: 'from a hunger strike',
    fires: starved({ category: 'serious-illness' }, { hungerStrike: true, seriousInjuryResulted: true }),
    silent: starved({ category: 'serious-illness' }, { hungerStrike: false, seriousInjuryResulted: true }),
  },
  {
    rule: '13b.companion.hunger-strike.injury',
    clause: 'in an injury entry, no second one',
    fires: starved({ category: 'serious-illness' }, { hungerStrike: true, seriousInjuryResulted: true }),
    silent: starved(asInjury('accidental'), { hungerStrike: true, seriousInjuryResulted: true }),
  },
  {
    rule: '13b.companion.during-intervention',
    clause: 'section 8: the intervention is a category of its own, where staff carried it out',
    fires: starved(asInjury('during-restrictive-intervention'), { performedByServiceStaff: true }),
    silent: starved(asInjury('during-restrictive-intervention'), { performedByServiceStaff: false }),
  },
];

const items: readonly (readonly [string, string])[] = [
  ['13b.describe.how', 'how it was sustained, type'],
  ['13b.describe.care-times', 'when the individual was taken to care and released'],
  ['13b.describe.care-places', 'hospitals and clinics'],
  ['13b.describe.involved', 'who was involved'],
  ['13b.describe.presence', 'anyone present, any witnesses'],
  ['13b.describe.witness-accounts', 'witness accounts'],
  ['13b.describe.treatment', 'treatment and follow-up'],
];

export const description: readonly RuleCase[] = items.map(
  ([rule, clause]): RuleCase => ({
    rule,
    clause,
    fires: fell(hurt),
    silent: report(groupLiving, adultWithDisability, { category: 'serious-illness' }, hurt),
  }),
);

export const cautions: readonly RuleCase[] = [
  {
    rule: 'advisory.ombudsman.after-harm',
    clause: 'of the notice to the Ombudsman',
    fires: harmed(served, { seriousBodilyHarm: true }),
    silent: harmed(knowing(child, { soughtOrReceivedCasService: false }), { seriousBodilyHarm: true }),
  },
  {
    rule: 'advisory.ombudsman.after-harm',
    clause: 'of a death or an injury',
    fires: harmed(served, { seriousBodilyHarm: true }),
    silent: report(childrensHome, served, { category: 'serious-illness' }, { seriousBodilyHarm: true }),
  },
];
