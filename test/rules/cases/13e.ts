import type { SubcategoryIdOf } from '../../../src/model/ids.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  knowing,
  no,
  outsideTheService,
  report,
  reportOf,
  secureCustody,
  yes,
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

type Kind = SubcategoryIdOf<'restrictive-intervention'>;

const as = (subcategory: Kind): Entry => ({ category: 'restrictive-intervention', subcategory });

/** By the provider's own staff, and a restraint by its definition. */
const byStaff: Facts = { performedByServiceStaff: true, notARestraint: false };

function intervened(kind: Kind, about: Individual, facts: Facts = {}, provider: Provider = groupLiving): Occurrence {
  return report(provider, about, as(kind), { ...byStaff, ...facts });
}

const held = (about: Individual, facts: Facts = {}, provider?: Provider): Occurrence =>
  intervened('physical-restraint', about, facts, provider);
const strapped = (about: Individual, facts: Facts = {}, provider?: Provider): Occurrence =>
  intervened('mechanical-restraint', about, facts, provider);
const lockedIn = (about: Individual, facts: Facts = {}, provider?: Provider): Occurrence =>
  intervened('secure-de-escalation', about, facts, provider);

const neitherPlan = no('mechanicalUnderTreatmentOrPasdPlan', 'mechanicalForCustodyTransport');

/** None of what makes a physical restraint of an adult with a developmental disability reportable. */
const working = yes('behaviourSupportPlan', 'planEffective');
const noPlan = no('behaviourSupportPlan');
const ineffective = no('planEffective');
const nothingOfAdult = {
  ...working,
  ...no(
    'usedInCrisis',
    'immediateRiskOfHarmOrDamage',
    'behaviourNewOrMoreIntense',
    'restraintCausedInjury',
    'restraintAbuseAllegation',
    'interventionContravenedRules',
    'interventionByUnauthorizedPerson',
  ),
};
const inCrisis: Facts = { ...nothingOfAdult, usedInCrisis: true };
const heldAdult = (facts: Facts): Occurrence => held(adultWithDisability, facts);
const limbs: readonly (readonly [string, Facts])[] = [
  ['an immediate risk of harm or damage', yes('immediateRiskOfHarmOrDamage')],
  ['new behaviour without a plan for it', { behaviourNewOrMoreIntense: true, ...noPlan }],
  ['new behaviour that the plan does not address effectively', { behaviourNewOrMoreIntense: true, ...ineffective }],
  ['an injury', yes('restraintCausedInjury')],
  ['an allegation of abuse', yes('restraintAbuseAllegation')],
];

const nothingOfRoom = { ...working, ...no('contraryToPlanRegulationOrDirective', 'adultInjured') };

/** An intervention at a drop-in, where it counts only within the service. */
const away = (kind: Kind, about: Individual, facts: Facts): Occurrence =>
  intervened(kind, about, { ...outsideTheService, ...facts }, dropIn);

export const reporting: readonly RuleCase[] = [
  {
    rule: '13e.report.physical.child',
    clause: 'a physical restraint of a child',
    fires: held(child, nothingOfAdult, childrensHome),
    silent: held(adultWithDisability, nothingOfAdult, childrensHome),
  },
  {
    rule: '13e.report.physical.child',
    clause: 'or of a young person',
    fires: held(youngPerson, {}, secureCustody),
    silent: held(adult, {}, secureCustody),
  },
  {
    rule: '13e.report.physical.child',
    clause: 'a physical one',
    fires: held(child, {}, childrensHome),
    silent: strapped(child, neitherPlan, childrensHome),
  },
  {
    rule: '13e.report.physical.child',
    clause: 'receiving a service',
    fires: away('physical-restraint', child, { duringService: true }),
    silent: away('physical-restraint', child, {}),
  },
  ...limbs.flatMap(([clause, limb]): RuleCase[] => [
    {
      rule: '13e.report.physical.adult',
      clause: `in a crisis, with ${clause}`,
      fires: heldAdult({ ...inCrisis, ...limb }),
      silent: heldAdult(inCrisis),
    },
    {
      rule: '13e.report.physical.adult',
      clause: `${clause}, in a crisis`,
      fires: heldAdult({ ...inCrisis, ...limb }),
      silent: heldAdult({ ...nothingOfAdult, ...limb }),
    },
  ]),
  {
    rule: '13e.report.physical.adult',
    clause: 'new behaviour that a working plan deals with is no limb',
    fires: heldAdult({ ...inCrisis, behaviourNewOrMoreIntense: true, ...noPlan }),
    silent: heldAdult({ ...inCrisis, ...yes('behaviourNewOrMoreIntense') }),
  },
  {
    rule: '13e.report.physical.adult',
    clause: 'no plan for behaviour as before is no limb',
    fires: heldAdult({ ...inCrisis, behaviourNewOrMoreIntense: true, ...noPlan }),
    silent: heldAdult({ ...inCrisis, ...noPlan, ...ineffective }),
  },
  {
    rule: '13e.report.physical.adult',
    clause: 'an adult with a developmental disability',
    fires: held(adultWithDisability, { ...inCrisis, restraintCausedInjury: true }),
    silent: held(adult, { ...inCrisis, restraintCausedInjury: true }),
  },
  ...[child, youngPerson].flatMap((about): RuleCase[] => [
    {
      rule: '13e.report.physical.adult',
      clause: `of no ${about.id}`,
      fires: held(adultWithDisability, { ...inCrisis, restraintCausedInjury: true }),
      silent: held(about, { ...inCrisis, restraintCausedInjury: true }),
    },
    {
      rule: '13e.report.physical.adult-improper',
      clause: `reading: of no ${about.id}`,
      fires: held(adultWithDisability, yes('interventionByUnauthorizedPerson')),
      silent: held(about, yes('interventionByUnauthorizedPerson')),
    },
    {
      rule: '13e.report.mechanical.adult',
      clause: `of no ${about.id}`,
      fires: strapped(adultWithDisability, yes('contraryToPlanRegulationOrDirective')),
      silent: strapped(about, { ...neitherPlan, ...yes('contraryToPlanRegulationOrDirective') }),
    },
    {
      rule: '13e.report.secure.adult',
      clause: `of no ${about.id}`,
      fires: lockedIn(adultWithDisability, noPlan),
      silent: lockedIn(about, noPlan),
    },
  ]),
  ...[adult, adultWithDisability].flatMap((about): RuleCase[] => [
    {
      rule: '13e.except.treatment-or-pasd-plan',
      clause: `not said of an ${about.id}`,
      fires: strapped(child, yes('mechanicalUnderTreatmentOrPasdPlan')),
      silent: strapped(about, yes('mechanicalUnderTreatmentOrPasdPlan')),
    },
    {
      rule: '13e.except.custody-transport',
      clause: `footnote 61: not said of an ${about.id}`,
      fires: strapped(youngPerson, yes('mechanicalForCustodyTransport'), secureCustody),
      silent: strapped(about, yes('mechanicalForCustodyTransport'), secureCustody),
    },
  ]),
  {
    rule: '13e.report.physical.adult',
    clause: 'a physical one',
    fires: held(adultWithDisability, { ...inCrisis, restraintCausedInjury: true }),
    silent: strapped(adultWithDisability, {
      ...inCrisis,
      restraintCausedInjury: true,
      contraryToPlanRegulationOrDirective: true,
    }),
  },
  {
    rule: '13e.report.physical.adult',
    clause: 'receiving a service',
    fires: away('physical-restraint', adultWithDisability, {
      ...inCrisis,
      restraintCausedInjury: true,
      withProviderStaff: true,
    }),
    silent: away('physical-restraint', adultWithDisability, { ...inCrisis, restraintCausedInjury: true }),
  },
  {
    rule: '13e.report.physical.adult-improper',
    clause: 'reading: it contravened the rules',
    fires: heldAdult({ ...nothingOfAdult, interventionContravenedRules: true }),
    silent: heldAdult(nothingOfAdult),
  },
  {
    rule: '13e.report.physical.adult-improper',
    clause: 'reading: an unauthorized person',
    fires: heldAdult({ ...nothingOfAdult, interventionByUnauthorizedPerson: true }),
    silent: heldAdult(nothingOfAdult),
  },
  {
    rule: '13e.report.physical.adult-improper',
    clause: 'reading: of an adult with a developmental disability',
    fires: held(adultWithDisability, { ...nothingOfAdult, interventionContravenedRules: true }),
    silent: held(child, { ...nothingOfAdult, interventionContravenedRules: true }),
  },
  {
    rule: '13e.report.physical.adult-improper',
    clause: 'reading: a physical one',
    fires: held(adultWithDisability, yes('interventionContravenedRules')),
    silent: lockedIn(adultWithDisability, yes('interventionContravenedRules', 'adultInjured')),
  },
  {
    rule: '13e.report.physical.adult-improper',
    clause: 'reading: receiving a service',
    fires: away('physical-restraint', adultWithDisability, {
      ...nothingOfAdult,
      interventionContravenedRules: true,
      duringService: true,
    }),
    silent: away('physical-restraint', adultWithDisability, { ...nothingOfAdult, interventionContravenedRules: true }),
  },
  {
    rule: '13e.report.mechanical.child',
    clause: 'a mechanical restraint of a child',
    fires: strapped(child, neitherPlan, childrensHome),
    silent: strapped(adult, neitherPlan, childrensHome),
  },
  {
    rule: '13e.report.mechanical.child',
    clause: 'or of a young person',
    fires: strapped(youngPerson, neitherPlan, secureCustody),
    silent: held(youngPerson, {}, secureCustody),
  },
  {
    rule: '13e.report.mechanical.child',
    clause: 'receiving a service',
    fires: away('mechanical-restraint', child, { ...neitherPlan, duringService: true }),
    silent: away('mechanical-restraint', child, neitherPlan),
  },
  {
    rule: '13e.report.mechanical.adult',
    clause: 'contrary to the plan, O. Reg. 299/10 or the directives',
    fires: strapped(adultWithDisability, { contraryToPlanRegulationOrDirective: true }),
    silent: strapped(adultWithDisability, { contraryToPlanRegulationOrDirective: false }),
  },
  {
    rule: '13e.report.mechanical.adult',
    clause: 'of an adult with a developmental disability',
    fires: strapped(adultWithDisability, { contraryToPlanRegulationOrDirective: true }),
    silent: strapped(child, { ...neitherPlan, contraryToPlanRegulationOrDirective: true }),
  },
  {
    rule: '13e.report.mechanical.adult',
    clause: 'a mechanical one',
    fires: strapped(adultWithDisability, { contraryToPlanRegulationOrDirective: true }),
    silent: lockedIn(adultWithDisability, { contraryToPlanRegulationOrDirective: true }),
  },
  {
    rule: '13e.report.mechanical.adult',
    clause: 'receiving a service',
    fires: away('mechanical-restraint', adultWithDisability, {
      contraryToPlanRegulationOrDirective: true,
      duringService: true,
    }),
    silent: away('mechanical-restraint', adultWithDisability, { contraryToPlanRegulationOrDirective: true }),
  },
  {
    rule: '13e.report.secure.child',
    clause: 'a child placed in the room',
    fires: lockedIn(child, nothingOfRoom, childrensHome),
    silent: lockedIn(adultWithDisability, nothingOfRoom, childrensHome),
  },
  {
    rule: '13e.report.secure.child',
    clause: 'or a young person',
    fires: lockedIn(youngPerson, {}, secureCustody),
    silent: held(youngPerson, {}, secureCustody),
  },
  {
    rule: '13e.report.secure.child',
    clause: 'receiving a service',
    fires: away('secure-de-escalation', child, { duringService: true }),
    silent: away('secure-de-escalation', child, {}),
  },
  ...(
    [
      ['contrary to the plan, the regulation or the directives', yes('contraryToPlanRegulationOrDirective')],
      ['in the absence of a plan', noPlan],
      ['a plan that does not address the behaviour effectively', ineffective],
      ['the adult is injured', yes('adultInjured')],
    ] as const
  ).map(
    ([clause, facts]): RuleCase => ({
      rule: '13e.report.secure.adult',
      clause,
      fires: lockedIn(adultWithDisability, { ...nothingOfRoom, ...facts }),
      silent: lockedIn(adultWithDisability, nothingOfRoom),
    }),
  ),
  {
    rule: '13e.report.secure.adult',
    clause: 'an adult with a developmental disability',
    fires: lockedIn(adultWithDisability, { ...nothingOfRoom, adultInjured: true }),
    silent: lockedIn(adult, { ...nothingOfRoom, adultInjured: true }),
  },
  {
    rule: '13e.report.secure.adult',
    clause: 'in such a room',
    fires: lockedIn(adultWithDisability, yes('contraryToPlanRegulationOrDirective')),
    silent: strapped(adultWithDisability, yes('contraryToPlanRegulationOrDirective')),
  },
  {
    rule: '13e.report.secure.adult',
    clause: 'receiving a service',
    fires: away('secure-de-escalation', adultWithDisability, {
      ...nothingOfRoom,
      ...yes('adultInjured', 'duringService'),
    }),
    silent: away('secure-de-escalation', adultWithDisability, { ...nothingOfRoom, adultInjured: true }),
  },
  {
    rule: '13e.except.not-by-service-staff',
    clause: 'not by police officers, hospital staff, teachers',
    fires: held(child, { performedByServiceStaff: false }, childrensHome),
    silent: held(child, { performedByServiceStaff: true }, childrensHome),
  },
  {
    rule: '13e.except.not-a-restraint',
    clause: 'footnotes 55 and 56: brief, gentle and part of a behaviour teaching program',
    fires: held(child, { notARestraint: true }, childrensHome),
    silent: held(child, { notARestraint: false }, childrensHome),
  },
  {
    rule: '13e.except.not-a-restraint',
    clause: 'footnote 65: a device worn for safety, position or balance',
    fires: strapped(adultWithDisability, yes('notARestraint', 'contraryToPlanRegulationOrDirective')),
    silent: lockedIn(adultWithDisability, yes('notARestraint', 'contraryToPlanRegulationOrDirective')),
  },
  {
    rule: '13e.except.treatment-or-pasd-plan',
    clause: 'footnotes 62 to 64: under a plan of treatment or a PASD plan',
    fires: strapped(child, { ...neitherPlan, mechanicalUnderTreatmentOrPasdPlan: true }, childrensHome),
    silent: strapped(child, neitherPlan, childrensHome),
  },
  {
    rule: '13e.except.treatment-or-pasd-plan',
    clause: 'of a child or young person',
    fires: strapped(youngPerson, { ...neitherPlan, mechanicalUnderTreatmentOrPasdPlan: true }, secureCustody),
    silent: strapped(
      adultWithDisability,
      yes('mechanicalUnderTreatmentOrPasdPlan', 'contraryToPlanRegulationOrDirective'),
      secureCustody,
    ),
  },
  {
    rule: '13e.except.treatment-or-pasd-plan',
    clause: 'a mechanical restraint',
    fires: strapped(child, { ...neitherPlan, mechanicalUnderTreatmentOrPasdPlan: true }, childrensHome),
    silent: held(child, { ...neitherPlan, mechanicalUnderTreatmentOrPasdPlan: true }, childrensHome),
  },
  {
    rule: '13e.except.custody-transport',
    clause: 'footnote 61: necessary to transport',
    fires: strapped(youngPerson, { ...neitherPlan, mechanicalForCustodyTransport: true }, secureCustody),
    silent: strapped(youngPerson, neitherPlan, secureCustody),
  },
  {
    rule: '13e.except.custody-transport',
    clause: 'footnote 61: a young person detained',
    fires: strapped(youngPerson, { ...neitherPlan, mechanicalForCustodyTransport: true }, secureCustody),
    silent: strapped(child, { ...neitherPlan, mechanicalForCustodyTransport: true }, childrensHome),
  },
  {
    rule: '13e.except.custody-transport',
    clause: 'footnote 61: a mechanical restraint',
    fires: strapped(youngPerson, { ...neitherPlan, mechanicalForCustodyTransport: true }, secureCustody),
    silent: held(youngPerson, { ...neitherPlan, mechanicalForCustodyTransport: true }, secureCustody),
  },
  {
    rule: '13e.not-met',
    clause: 'the criteria speak of other populations',
    fires: held(adult, {}, groupLiving),
    silent: held(child, {}, groupLiving),
  },
  {
    rule: '13e.not-met',
    clause: 'a placement of an adult that meets none of the grounds',
    fires: lockedIn(adultWithDisability, nothingOfRoom),
    silent: lockedIn(adultWithDisability, { ...nothingOfRoom, ...noPlan }),
  },
];

const levelOne: readonly (readonly [string, string, FactId])[] = [
  ['13e.level-1.harm', 'impairment, injury or emotional harm', 'interventionCausedHarm'],
  ['13e.level-1.emergency-treatment', 'treatment and emergency intervention', 'interventionTreatedWithEms'],
  ['13e.level-1.contravention', 'contravened legislation, regulations or policy', 'interventionContravenedRules'],
  ['13e.level-1.unauthorized-person', 'an unauthorized person', 'interventionByUnauthorizedPerson'],
  ['13e.level-1.media', 'media attention, now or expected', 'mediaAttention'],
];
const nothingOfLevelOne = no(...levelOne.map(([, , fact]) => fact));

export const levels: readonly RuleCase[] = [
  ...levelOne.flatMap(([rule, clause, fact]): RuleCase[] => [
    {
      rule,
      clause,
      fires: held(child, { ...nothingOfLevelOne, [fact]: true }),
      silent: held(child, nothingOfLevelOne),
    },
    {
      rule: '13e.level-2',
      clause: `all others: not ${clause}`,
      fires: held(child, nothingOfLevelOne),
      silent: held(child, { ...nothingOfLevelOne, [fact]: true }),
    },
  ]),
  {
    rule: '13e.level-1.harm',
    clause: 'an injury of the adult is an injury of the individual, whatever else was answered',
    fires: lockedIn(adultWithDisability, { adultInjured: true, interventionCausedHarm: false }),
    silent: lockedIn(adultWithDisability, { adultInjured: false, interventionCausedHarm: false }),
  },
  {
    rule: '13e.level-1.contravention',
    clause: 'what is contrary to the plan contravenes the rules, whatever else was answered',
    fires: strapped(adultWithDisability, {
      contraryToPlanRegulationOrDirective: true,
      interventionContravenedRules: false,
    }),
    silent: strapped(adultWithDisability, {
      contraryToPlanRegulationOrDirective: false,
      interventionContravenedRules: false,
    }),
  },
];

const injured: Facts = { seriousInjuryResulted: true, unscheduledMedicalAttention: true };
const entriesOf = (about: Individual): Occurrence =>
  reportOf(
    childrensHome,
    [child, adult],
    [
      { ...as('physical-restraint'), individual: child.id },
      { category: 'serious-injury', subcategory: 'during-restrictive-intervention', individual: about.id },
    ],
    { ...byStaff, ...injured },
  );

export const otherEntries: readonly RuleCase[] = [
  {
    rule: '13e.companion.injury',
    clause: 'a serious injury during it',
    fires: held(child, injured),
    silent: held(child, { ...injured, seriousInjuryResulted: false }),
  },
  {
    rule: '13e.companion.injury',
    clause: 'by a police officer too',
    fires: held(child, { ...injured, performedByServiceStaff: false }),
    silent: held(child, { ...injured, seriousInjuryResulted: false, performedByServiceStaff: false }),
  },
  {
    rule: '13e.companion.injury',
    clause: 'of a restrictive intervention',
    fires: held(child, injured),
    silent: report(groupLiving, child, { category: 'serious-illness' }, injured),
  },
  {
    rule: '13e.companion.injury',
    clause: 'once for each individual',
    fires: entriesOf(adult),
    silent: entriesOf(child),
  },
];

const items: readonly (readonly [string, string])[] = [
  ['13e.describe.plan', 'whether there was a plan'],
  ['13e.describe.approvals', 'approvals received'],
  ['13e.describe.reason', 'reason'],
  ['13e.describe.threat', 'the imminent threat'],
  ['13e.describe.less-intrusive', 'less intrusive measures'],
  ['13e.describe.nothing-less-intrusive', 'why none was used'],
  ['13e.describe.staff-initials', 'initials of all staff involved'],
  ['13e.describe.monitoring', 'staff monitoring'],
  ['13e.describe.actions', 'the individual’s actions'],
  ['13e.describe.witness-accounts', 'witness accounts'],
  ['13e.describe.injuries', 'any injuries'],
  ['13e.describe.treatment', 'treatment and follow-up'],
  ['13e.describe.debriefing', 'de-briefing'],
  ['13e.describe.no-debriefing', 'why there was none'],
  ['13e.describe.further-action', 'further action'],
];

export const description: readonly RuleCase[] = [
  ...items.map(
    ([rule, clause]): RuleCase => ({
      rule,
      clause,
      fires: lockedIn(child),
      silent: report(groupLiving, child, { category: 'serious-injury', subcategory: 'unknown-cause' }),
    }),
  ),
  ...['13e.describe.restraint.type', '13e.describe.restraint.technique'].flatMap((rule): RuleCase[] => [
    { rule, clause: 'restraint-specific: physical', fires: held(child), silent: lockedIn(child) },
    { rule, clause: 'restraint-specific: mechanical', fires: strapped(child), silent: lockedIn(child) },
  ]),
  ...['13e.describe.room.search', '13e.describe.room.photographs'].flatMap((rule): RuleCase[] => [
    { rule, clause: 'secure de-escalation specific', fires: lockedIn(child), silent: held(child) },
    { rule, clause: 'not of a mechanical restraint', fires: lockedIn(child), silent: strapped(child) },
  ]),
];

export const cautions: readonly RuleCase[] = [
  {
    rule: 'advisory.answers-disagree',
    clause: 'the adult was injured, but the individual was not',
    fires: lockedIn(adultWithDisability, { adultInjured: true, interventionCausedHarm: false }),
    silent: lockedIn(adultWithDisability, { adultInjured: false, interventionCausedHarm: false }),
  },
  {
    rule: 'advisory.answers-disagree',
    clause: 'both say the same',
    fires: lockedIn(adultWithDisability, { adultInjured: true, interventionCausedHarm: false }),
    silent: lockedIn(adultWithDisability, { adultInjured: true, interventionCausedHarm: true }),
  },
  {
    rule: 'advisory.answers-disagree',
    clause: 'contrary to the regulation, but to no rule',
    fires: strapped(adultWithDisability, {
      contraryToPlanRegulationOrDirective: true,
      interventionContravenedRules: false,
    }),
    silent: strapped(adultWithDisability, {
      contraryToPlanRegulationOrDirective: false,
      interventionContravenedRules: false,
    }),
  },
  {
    rule: 'advisory.answers-disagree',
    clause: 'both say the same',
    fires: strapped(adultWithDisability, {
      contraryToPlanRegulationOrDirective: true,
      interventionContravenedRules: false,
    }),
    silent: strapped(adultWithDisability, {
      contraryToPlanRegulationOrDirective: true,
      interventionContravenedRules: true,
    }),
  },
  ...(
    [
      ['advisory.answers-disagree', { adultInjured: true, interventionCausedHarm: false }],
      ['advisory.answers-disagree', { contraryToPlanRegulationOrDirective: true, interventionContravenedRules: false }],
    ] as const
  ).map(
    ([rule, facts]): RuleCase => ({
      rule,
      clause: 'of a restrictive intervention',
      fires: lockedIn(adultWithDisability, facts),
      silent: report(groupLiving, adultWithDisability, { category: 'serious-injury' }, facts),
    }),
  ),
  {
    rule: 'advisory.abuse-allegation',
    clause: 'section 8: abuse may be met as well',
    fires: held(adultWithDisability, { restraintAbuseAllegation: true }),
    silent: held(adultWithDisability, { restraintAbuseAllegation: false }),
  },
  {
    rule: 'advisory.abuse-allegation',
    clause: 'of a restrictive intervention',
    fires: held(adultWithDisability, { restraintAbuseAllegation: true }),
    silent: report(
      groupLiving,
      adultWithDisability,
      { category: 'serious-injury' },
      { restraintAbuseAllegation: true },
    ),
  },
  {
    rule: 'advisory.ombudsman.restraint-injury',
    clause: 'an injury of the child',
    fires: held(child, { interventionCausedHarm: true }),
    silent: held(child, { interventionCausedHarm: false }),
  },
  {
    rule: 'advisory.ombudsman.restraint-injury',
    clause: 'of a child or young person',
    fires: held(youngPerson, { interventionCausedHarm: true }),
    silent: held(adultWithDisability, { interventionCausedHarm: true }),
  },
  {
    rule: 'advisory.ombudsman.restraint-injury',
    clause: 'not of staff or others alone',
    fires: held(child, { interventionCausedHarm: true, restraintCausedInjury: true }),
    silent: held(child, { interventionCausedHarm: false, restraintCausedInjury: true }),
  },
  {
    rule: 'advisory.ombudsman.restraint-injury',
    clause: 'in a physical restraint',
    fires: held(child, { interventionCausedHarm: true }),
    silent: intervened('secure-de-escalation', child, { interventionCausedHarm: true }),
  },
  {
    rule: 'advisory.ombudsman.restraint-injury',
    clause: 'in a restrictive intervention',
    fires: held(knowing(child, { soughtOrReceivedCasService: true }), { interventionCausedHarm: true }),
    silent: report(
      groupLiving,
      knowing(child, { soughtOrReceivedCasService: true }),
      { category: 'serious-injury' },
      { interventionCausedHarm: true },
    ),
  },
  {
    rule: 'advisory.ombudsman.restraint-injury',
    clause: 'of no other adult',
    fires: held(child, { interventionCausedHarm: true }),
    silent: held(adult, { interventionCausedHarm: true }),
  },
  ...(['physical-restraint', 'mechanical-restraint', 'secure-de-escalation'] as const).map(
    (kind): RuleCase => ({
      rule: 'advisory.adult-outside-criteria',
      clause: `${kind} of another adult`,
      fires: intervened(kind, adult),
      silent: intervened(kind, adultWithDisability),
    }),
  ),
];
