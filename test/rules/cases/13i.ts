import type { EntryOf, Facts, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import { answers } from '../../support/answered.ts';
import {
  adult,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  outsideTheService,
  report,
  secureCustody,
  shelter,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

const noMedia: Facts = { mediaAttention: false };

type Kind = NonNullable<EntryOf<'disturbance-or-disaster'>['subcategory']>;

/** A disturbance of the site. */
const disturbance = (provider: Provider, subcategory: Kind, facts: Facts = {}, shared: Facts = {}): Occurrence =>
  report(provider, undefined, { category: 'disturbance-or-disaster', subcategory, facts }, shared);

/** It stopped routine services where they are given. */
const inTheWay: Facts = { interferesWithRoutineServices: true, atOrNearServiceLocation: true };

const quiet: Facts = {
  ...inTheWay,
  continuityPlanActivated: false,
  communityDanger: false,
  siteEvacuation: false,
  siteLockdown: false,
  policeAssistance: false,
  crisisResponseTeam: false,
};

/** One criterion of Level 1 and no other. */
const levelOne = (rule: string, clause: string, facts: Facts, shared: Facts = {}): RuleCase => ({
  rule,
  clause,
  fires: disturbance(groupLiving, 'gas-leak', { ...quiet, ...facts }, { ...noMedia, ...shared }),
  silent: disturbance(groupLiving, 'gas-leak', quiet, noMedia),
});

const suspicion: Facts = { ...inTheWay, suspectedDiseaseOfPublicHealthSignificance: true };

const describedWith = (rule: string, clause: string): RuleCase => ({
  rule,
  clause,
  fires: disturbance(groupLiving, 'flood', inTheWay),
  silent: report(groupLiving, undefined, {
    category: 'serious-complaint',
    subcategory: 'service-related',
    facts: inTheWay,
  }),
});

/** Section 13.I. */
export const cases: readonly RuleCase[] = [
  {
    rule: '13i.report.interference',
    clause: 'it interferes with routine services',
    fires: disturbance(dropIn, 'power-outage', inTheWay),
    silent: disturbance(dropIn, 'power-outage', { ...inTheWay, interferesWithRoutineServices: false }),
  },
  {
    rule: '13i.report.interference',
    clause: 'on the premises, where care is provided or nearby',
    fires: disturbance(dropIn, 'flood', inTheWay),
    silent: disturbance(dropIn, 'flood', { ...inTheWay, atOrNearServiceLocation: false }),
  },
  {
    rule: '13i.report.hunger-strike',
    clause: 'a hunger strike of several individuals is a stand-off, whether or not services are interfered with',
    fires: disturbance(
      secureCustody,
      'stand-off',
      { interferesWithRoutineServices: false },
      { multipleIndividualsInHungerStrike: true },
    ),
    silent: disturbance(
      secureCustody,
      'stand-off',
      { interferesWithRoutineServices: false },
      { multipleIndividualsInHungerStrike: false },
    ),
  },
  {
    rule: '13i.report.hunger-strike',
    clause: 'under the subcategory Stand-off alone',
    fires: disturbance(secureCustody, 'stand-off', inTheWay, { multipleIndividualsInHungerStrike: true }),
    silent: disturbance(secureCustody, 'riot', inTheWay, { multipleIndividualsInHungerStrike: false }),
  },
  {
    rule: '13i.report.interference',
    clause: 'about an individual, within the service',
    fires: report(
      dropIn,
      adult,
      { category: 'disturbance-or-disaster', subcategory: 'hostage-taking', facts: inTheWay },
      { ...outsideTheService, atProviderSite: true },
    ),
    silent: report(
      dropIn,
      adult,
      { category: 'disturbance-or-disaster', subcategory: 'hostage-taking', facts: inTheWay },
      outsideTheService,
    ),
  },
  {
    rule: '13i.report.hunger-strike',
    clause: 'about an individual, within the service',
    fires: report(
      dropIn,
      adult,
      { category: 'disturbance-or-disaster', subcategory: 'stand-off' },
      { ...outsideTheService, atProviderSite: true, multipleIndividualsInHungerStrike: true },
    ),
    silent: report(
      dropIn,
      adult,
      { category: 'disturbance-or-disaster', subcategory: 'stand-off' },
      { ...outsideTheService, multipleIndividualsInHungerStrike: true },
    ),
  },
  {
    rule: '13i.not-met',
    clause: 'not where the service is, or no interference',
    fires: disturbance(dropIn, 'power-outage', { ...inTheWay, interferesWithRoutineServices: false }),
    silent: disturbance(dropIn, 'power-outage', inTheWay),
  },

  levelOne('13i.level-1.continuity-plan', 'a COOP or business continuity plan was activated for a threat', {
    continuityPlanActivated: true,
  }),
  levelOne('13i.level-1.community', 'a significant danger or concern to the community', { communityDanger: true }),
  levelOne('13i.level-1.evacuation', 'a site evacuation', { siteEvacuation: true }),
  levelOne('13i.level-1.lockdown', 'a site lockdown', { siteLockdown: true }),
  levelOne('13i.level-1.police', 'police intervention or assistance', { policeAssistance: true }),
  levelOne('13i.level-1.crisis-response-team', 'a Crisis Response Team', { crisisResponseTeam: true }),
  levelOne('13i.level-1.media', 'media attention, or it is expected', {}, { mediaAttention: true }),
  {
    rule: '13i.level-2',
    clause: 'all other disturbances',
    fires: disturbance(groupLiving, 'gas-leak', quiet, noMedia),
    silent: disturbance(groupLiving, 'gas-leak', { ...quiet, siteEvacuation: true }, noMedia),
  },

  ...(
    [
      'childrens-residence',
      'staff-model-home',
      'funded-out-of-home-residence',
      'secure-treatment',
      'secure-custody',
      'open-custody',
      'secure-temporary-detention',
      'open-temporary-detention',
      'supported-group-living',
      'intensive-support',
    ] as const
  ).map((setting) => ({
    rule: '13i.notify.public-health-unit',
    clause: `public health, when ${setting} suspects such a disease; a host family is no such place`,
    fires: disturbance({ programs: ['licensed-out-of-home-care'], setting }, 'infectious-outbreak', suspicion),
    silent: disturbance(
      { programs: ['licensed-out-of-home-care'], setting: 'host-family' },
      'infectious-outbreak',
      suspicion,
    ),
  })),
  {
    rule: '13i.notify.public-health-unit',
    clause: 'an outbreak without the suspicion (of bed bugs) is not enough',
    fires: disturbance(childrensHome, 'infectious-outbreak', suspicion),
    silent: disturbance(childrensHome, 'infectious-outbreak', {
      ...suspicion,
      suspectedDiseaseOfPublicHealthSignificance: false,
    }),
  },
  {
    rule: '13i.notify.public-health-unit',
    clause: 'a disturbance; an error is none',
    fires: disturbance(childrensHome, 'adverse-water-quality', suspicion),
    silent: report(childrensHome, undefined, {
      category: 'error-or-omission',
      subcategory: 'improper-release',
      facts: suspicion,
    }),
  },

  {
    rule: '13i.companion.hunger-strike',
    clause: 'when several individuals take part in a hunger strike',
    fires: report(
      secureCustody,
      child,
      { category: 'serious-injury', subcategory: 'self-harm', facts: { unscheduledMedicalAttention: true } },
      { multipleIndividualsInHungerStrike: true },
    ),
    silent: report(
      secureCustody,
      child,
      { category: 'serious-injury', subcategory: 'self-harm', facts: { unscheduledMedicalAttention: true } },
      { multipleIndividualsInHungerStrike: false },
    ),
  },
  {
    rule: '13i.companion.hunger-strike',
    clause: 'unless a stand-off is entered already',
    fires: report(
      secureCustody,
      child,
      { category: 'serious-injury', subcategory: 'self-harm', facts: { unscheduledMedicalAttention: true } },
      { multipleIndividualsInHungerStrike: true },
    ),
    silent: disturbance(secureCustody, 'stand-off', inTheWay, { multipleIndividualsInHungerStrike: true }),
  },
  {
    rule: '13i.companion.hunger-strike.instead',
    clause: 'a disturbance under another subcategory',
    fires: disturbance(secureCustody, 'riot', inTheWay, { multipleIndividualsInHungerStrike: true }),
    silent: disturbance(secureCustody, 'stand-off', inTheWay, { multipleIndividualsInHungerStrike: true }),
  },
  {
    rule: '13i.companion.hunger-strike.instead',
    clause: 'of several individuals',
    fires: disturbance(secureCustody, 'riot', inTheWay, { multipleIndividualsInHungerStrike: true }),
    silent: disturbance(secureCustody, 'riot', inTheWay, { multipleIndividualsInHungerStrike: false }),
  },
  ...(['siteEvacuation', 'siteLockdown'] as const).map(
    (fact): RuleCase => ({
      rule: 'advisory.answers-disagree',
      clause: 'an evacuation or a lockdown interferes with routine services',
      fires: disturbance(secureCustody, 'riot', { ...inTheWay, interferesWithRoutineServices: false, [fact]: true }),
      silent: disturbance(secureCustody, 'riot', { ...inTheWay, interferesWithRoutineServices: false, [fact]: false }),
    }),
  ),

  describedWith('13i.describe.involved', 'who was involved'),
  describedWith('13i.describe.injuries', 'injuries'),
  describedWith('13i.describe.crisis-team', 'crisis resolution team and other processes'),
  describedWith('13i.describe.emergency-plan', 'COOP or other emergency plan'),
  describedWith('13i.describe.safety', 'safety and numbers'),
  {
    rule: '13i.describe.outbreak',
    clause: 'measures against the spread, for an infectious outbreak',
    fires: disturbance(shelter, 'infectious-outbreak', inTheWay),
    silent: disturbance(shelter, 'adverse-water-quality', inTheWay),
  },
  describedWith('13i.describe.site', 'damage, repairs and condition of the site'),
  {
    rule: '13i.describe.evacuation',
    clause: 'evacuation details',
    fires: disturbance(groupLiving, 'fire', { ...inTheWay, siteEvacuation: true }),
    silent: disturbance(groupLiving, 'fire', { ...inTheWay, siteEvacuation: false }),
  },
  {
    rule: '13i.describe.evacuation',
    clause: 'of a disturbance',
    fires: disturbance(groupLiving, 'fire', { ...inTheWay, siteEvacuation: true }),
    silent: report(groupLiving, undefined, {
      category: 'serious-complaint',
      subcategory: 'service-related',
      facts: answers({ siteEvacuation: true }),
    }),
  },

  {
    rule: 'advisory.answers-disagree',
    clause: 'a hunger strike of several is a hunger strike',
    fires: disturbance(
      secureCustody,
      'stand-off',
      { hungerStrike: false },
      { multipleIndividualsInHungerStrike: true },
    ),
    silent: disturbance(
      secureCustody,
      'stand-off',
      { hungerStrike: true },
      { multipleIndividualsInHungerStrike: true },
    ),
  },
  {
    rule: 'advisory.answers-disagree',
    clause: 'no hunger strike, and nothing that says otherwise',
    fires: disturbance(
      secureCustody,
      'stand-off',
      { hungerStrike: false },
      { multipleIndividualsInHungerStrike: true },
    ),
    silent: disturbance(
      secureCustody,
      'stand-off',
      { hungerStrike: false },
      { multipleIndividualsInHungerStrike: false },
    ),
  },
  {
    rule: 'advisory.answers-disagree',
    clause: 'told in every category: an entry for the stand-off may be lacking',
    fires: report(
      secureCustody,
      child,
      { category: 'serious-complaint', subcategory: 'rights-based', facts: { hungerStrike: false } },
      { multipleIndividualsInHungerStrike: true },
    ),
    silent: report(
      secureCustody,
      child,
      { category: 'serious-complaint', subcategory: 'rights-based' },
      { multipleIndividualsInHungerStrike: true },
    ),
  },
  {
    rule: 'advisory.hack',
    clause: 'a threat from outside may be a breach as well',
    fires: report(shelter, undefined, { category: 'disturbance-or-disaster', subcategory: 'external-threat' }),
    silent: report(shelter, undefined, { category: 'disturbance-or-disaster', subcategory: 'riot' }),
  },
];
