import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { SubcategoryIdOf } from '../../src/model/ids.ts';
import type { Entry, Facts, Individual, Occurrence, PrivacyRegime, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import type { SettingId } from '../../src/vocabulary/settings.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  knowing,
  no,
  report,
  secureCustody,
  shelter,
  society,
  standing,
  yes,
  youngPerson,
} from './fixtures.ts';
import { ruleIdsIn } from './rule-cases.ts';

// What the other reading of a passage of 13.B to 13.H makes of it: each thing that it names is enough or needed, and nothing else is.

type Row = readonly [reading: string, rule: string, Occurrence, isCited: boolean];

const during = (provider: Provider, about: Individual | undefined, entry: Entry, facts: Facts): Occurrence =>
  report(provider, about, entry, { duringService: true, ...facts });

/** Each of the facts alone, with what is yes and no besides. */
const each = (facts: readonly FactId[], others: Facts): Facts[] =>
  facts.map((fact) => ({ ...no(...facts), ...others, ...yes(fact) }));

const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };
const sought = yes('soughtOrReceivedCasService');
const notBodilyHarm: Facts = { unscheduledMedicalAttention: true, seriousBodilyHarm: false };
const harm = (provider: Provider, about: Individual, isCited: boolean): Row => [
  'serious-bodily-harm',
  '13b.notify.ombudsman',
  during(provider, about, injury, notBodilyHarm),
  isCited,
];

const youthJusticePlaces: readonly SettingId[] = [
  'secure-custody',
  'open-custody',
  'secure-temporary-detention',
  'open-temporary-detention',
  'probation-office',
];
const onProbation: Provider = { programs: ['youth-justice-probation'], roles: [], setting: 'non-residential-site' };

const lodged: readonly SettingId[] = [
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
  'cpri',
  'foster-home',
];
const disease = (
  setting: SettingId,
  subcategory: SubcategoryIdOf<'serious-illness'>,
  suspectedDiseaseOfPublicHealthSignificance: boolean,
) =>
  during(
    { ...childrensHome, setting },
    child,
    { category: 'serious-illness', subcategory },
    {
      unplannedHospitalization: true,
      suspectedDiseaseOfPublicHealthSignificance,
    },
  );
const outbreak = (setting: SettingId, suspectedDiseaseOfPublicHealthSignificance: boolean): Occurrence =>
  during(
    { ...childrensHome, setting },
    undefined,
    {
      category: 'disturbance-or-disaster',
      subcategory: 'infectious-outbreak',
    },
    { interferesWithRoutineServices: true, suspectedDiseaseOfPublicHealthSignificance },
  );
const publicHealth = (setting: SettingId, isCited: boolean): Row[] => [
  [
    'public-health-foster-homes',
    '13c.notify.public-health-unit',
    disease(setting, 'communicable-disease', false),
    isCited,
  ],
  ['public-health-foster-homes', '13c.notify.public-health-unit', disease(setting, 'unknown-cause', true), isCited],
  ['public-health-foster-homes', '13c.notify.public-health-unit', disease(setting, 'unknown-cause', false), false],
  ['public-health-foster-homes', '13i.notify.public-health-unit', outbreak(setting, true), isCited],
  ['public-health-foster-homes', '13i.notify.public-health-unit', outbreak(setting, false), false],
];

const held = (reading: string, about: Individual, facts: Facts, isCited: boolean): Row => [
  reading,
  '13e.report.physical.adult',
  during(
    groupLiving,
    about,
    { category: 'restrictive-intervention', subcategory: 'physical-restraint' },
    {
      performedByServiceStaff: true,
      notARestraint: false,
      ...facts,
    },
  ),
  isCited,
];
const limbs = [
  'usedInCrisis',
  'immediateRiskOfHarmOrDamage',
  'behaviourNewOrMoreIntense',
  'restraintCausedInjury',
  'restraintAbuseAllegation',
] as const;
const noPlan: Facts = { behaviourSupportPlan: false };
const ineffectivePlan: Facts = { behaviourSupportPlan: true, planEffective: false };
const workingPlan: Facts = { behaviourSupportPlan: true, planEffective: true };
const eitherPlan = [noPlan, ineffectivePlan];
const enough = ['immediateRiskOfHarmOrDamage', 'restraintCausedInjury', 'restraintAbuseAllegation'] as const;
const tried = ['usedInCrisis', 'deescalationProvedIneffective'] as const;
const notNew: Facts = { behaviourNewOrMoreIntense: false, ...workingPlan };

const bound = (about: Individual, facts: Facts, isCited: boolean): Row => [
  'mechanical-restraint-without-plan',
  '13e.report.mechanical.adult',
  during(
    groupLiving,
    about,
    { category: 'restrictive-intervention', subcategory: 'mechanical-restraint' },
    {
      performedByServiceStaff: true,
      notARestraint: false,
      ...facts,
    },
  ),
  isCited,
];
const withoutPlan: Facts = { contraryToPlanRegulationOrDirective: false, behaviourSupportPlan: false };
const againstPlan: Facts = { contraryToPlanRegulationOrDirective: true, behaviourSupportPlan: true };
const byThePlan: Facts = { contraryToPlanRegulationOrDirective: false, behaviourSupportPlan: true };

const breach: Entry = { category: 'error-or-omission', subcategory: 'privacy-breach' };
const complaint = (type: 'privacy-related' | 'rights-related'): Entry => ({
  category: 'serious-complaint',
  subcategory: 'rights-based',
  type,
});
const mishandled = (facts: Facts, isCited: boolean): Row => [
  'ycja-breach-alone',
  '13g.report.privacy-breach',
  during(secureCustody, youngPerson, breach, facts),
  isCited,
];
const harms = ['privacySeriousHarm', 'privacySeriousHarmToOthers', 'contravenesYcja'] as const;

const places: readonly SettingId[] = [
  'secure-custody',
  'open-custody',
  'secure-temporary-detention',
  'open-temporary-detention',
  'probation-office',
  'cpri',
];
const accessOffice = (setting: SettingId, isCited: boolean): Row[] => {
  const provider: Provider = { ...dropIn, setting, directlyOperated: false };
  return [
    ['apo-places', '13g.notify.apo', during(provider, child, breach, yes('personalInformationMishandled')), isCited],
    ['apo-places', '13h.notify.apo', during(provider, child, complaint('privacy-related'), {}), isCited],
    ['apo-places', '13h.notify.apo', during(provider, child, complaint('rights-related'), {}), false],
  ];
};
const regimes: readonly PrivacyRegime[] = ['phipa', 'cyfsa', 'public-sector'];
const commissioner = (
  of: PrivacyRegime,
  type: 'privacy-related' | 'rights-related',
  regime: PrivacyRegime,
  isCited: boolean,
): Row => [
  'ipc-threshold',
  `13h.notify.ipc.${of}`,
  during({ ...dropIn, privacyRegimes: [regime] }, child, complaint(type), {}),
  isCited,
];

const rows: readonly Row[] = [
  ...standing.flatMap((provider) => [
    harm(provider, knowing(child, sought), true),
    harm(provider, knowing(youngPerson, sought), true),
    harm(provider, knowing(adult, sought), false),
    harm(provider, knowing(child, no('soughtOrReceivedCasService')), false),
  ]),
  harm(society, { ...knowing(child, sought), programs: ['young-parent'] }, true),
  ...youthJusticePlaces.flatMap((setting) => [
    harm({ ...dropIn, roles: [], setting }, knowing(child, sought), true),
    harm({ ...dropIn, roles: [], setting }, { ...knowing(child, sought), programs: ['young-parent'] }, true),
  ]),
  harm(onProbation, { ...knowing(child, sought), programs: ['young-parent'] }, true),
  harm({ ...onProbation, programs: ['youth-justice-probation', 'homelessness'] }, knowing(child, sought), true),
  harm({ ...dropIn, roles: [] }, { ...knowing(child, sought), programs: ['youth-justice-probation'] }, false),
  harm({ ...dropIn, roles: [] }, knowing(child, sought), false),
  [
    'ombudsman-events',
    '13f.notify.ombudsman',
    during(
      society,
      knowing(child, sought),
      {
        category: 'abuse-or-mistreatment',
        subcategory: 'sexual-abuse',
        role: 'victim',
      },
      {},
    ),
    false,
  ],
  ...lodged.flatMap((setting) => publicHealth(setting, true)),
  ...publicHealth('emergency-shelter', false),
  held('adult-restraint-limbs', adult, { ...yes(...limbs), ...noPlan }, false),
  held('adult-restraint-limbs', adultWithDisability, { ...yes(...limbs), ...workingPlan }, false),
  ...eitherPlan.map((plan) => held('adult-restraint-limbs', adultWithDisability, { ...yes(...limbs), ...plan }, true)),
  ...limbs.map((limb) =>
    held('adult-restraint-limbs', adultWithDisability, { ...yes(...limbs), ...noPlan, ...no(limb) }, false),
  ),
  ...[...each(enough, notNew), { ...notNew, ...no(...enough), ...ineffectivePlan }].flatMap((facts) => [
    held('ineffective-plan-alone', adultWithDisability, { ...facts, usedInCrisis: true }, true),
    held('ineffective-plan-alone', adultWithDisability, { ...facts, usedInCrisis: false }, false),
    held('ineffective-plan-alone', adult, { ...facts, usedInCrisis: true }, false),
    held(
      'adult-restraint-deescalation',
      adultWithDisability,
      { ...facts, ...yes('usedInCrisis', 'deescalationProvedIneffective') },
      facts.planEffective === true,
    ),
    held(
      'adult-restraint-deescalation',
      adultWithDisability,
      { ...facts, usedInCrisis: true, deescalationProvedIneffective: false },
      false,
    ),
  ]),
  ...[
    { ...notNew, ...noPlan },
    { ...notNew, behaviourNewOrMoreIntense: true },
  ].map((facts) =>
    held('ineffective-plan-alone', adultWithDisability, { ...facts, ...no(...enough), usedInCrisis: true }, false),
  ),
  ...eitherPlan.map((plan) =>
    held(
      'adult-restraint-deescalation',
      adultWithDisability,
      {
        ...no(...enough),
        ...plan,
        ...yes('usedInCrisis', 'deescalationProvedIneffective', 'behaviourNewOrMoreIntense'),
      },
      true,
    ),
  ),
  held(
    'ineffective-plan-alone',
    adultWithDisability,
    { ...no(...enough), ...noPlan, ...yes('usedInCrisis', 'behaviourNewOrMoreIntense') },
    true,
  ),
  // Whether the strategies work is a question about a plan that there is.
  held(
    'ineffective-plan-alone',
    adultWithDisability,
    { ...no(...enough, 'behaviourNewOrMoreIntense', 'planEffective'), ...noPlan, usedInCrisis: true },
    false,
  ),
  held('adult-restraint-deescalation', adult, { ...notNew, ...yes(...enough, ...tried) }, false),
  held('adult-restraint-deescalation', adultWithDisability, { ...notNew, ...yes(...enough, ...tried) }, true),
  held(
    'adult-restraint-deescalation',
    adultWithDisability,
    { ...notNew, ...yes(...enough, ...tried), usedInCrisis: false },
    false,
  ),
  held(
    'adult-restraint-deescalation',
    adultWithDisability,
    { ...no(...enough), ...workingPlan, ...yes(...tried, 'behaviourNewOrMoreIntense') },
    false,
  ),
  ...[withoutPlan, againstPlan].flatMap((facts) => [
    bound(adultWithDisability, facts, true),
    bound(adult, facts, false),
  ]),
  bound(adultWithDisability, byThePlan, false),
  ...each(harms, {}).flatMap((facts) => [
    mishandled({ ...facts, personalInformationMishandled: true }, true),
    mishandled({ ...facts, personalInformationMishandled: false }, false),
  ]),
  mishandled({ ...no(...harms), personalInformationMishandled: true }, false),
  ...places.flatMap((setting) => accessOffice(setting, true)),
  ...accessOffice('emergency-shelter', false),
  ...regimes.flatMap((of) =>
    regimes.flatMap((regime) => [
      commissioner(of, 'privacy-related', regime, of === regime),
      commissioner(of, 'rights-related', regime, false),
    ]),
  ),
  [
    'hoarded-medication',
    '13g.companion.hoarded',
    during(shelter, adult, { category: 'error-or-omission', subcategory: 'medication-error' }, no('hoardedMedication')),
    false,
  ],
];

test.each(rows)('%s, the other way: %s', (reading, rule, occurrence, isCited) => {
  expect(ruleIdsIn(assess(occurrence, { readings: { [reading]: 'other' } })).has(rule)).toBe(isCited);
});

const assaulted = (facts: Facts): Occurrence =>
  during(
    childrensHome,
    child,
    { category: 'serious-individual-action', subcategory: 'assault', role: 'victim' },
    facts,
  );
const injuredOnes = ['assaultSeriouslyInjuredIndividual', 'assaultSeriouslyInjuredOther'] as const;

test.each([
  ['2025-11', '13d.level-1.assault.individual-injured'],
  ['2019', '2019.13d.level-1.assault.individual-injured'],
] as const)('a serious injury of somebody else makes an assault Level 1, the other way, %s', (guidelines, rule) => {
  const isCited = (facts: Facts): boolean =>
    ruleIdsIn(assess(assaulted(facts), { guidelines, readings: { 'assault-injuries': 'other' } })).has(rule);
  expect(each(injuredOnes, {}).map(isCited)).toEqual([true, true]);
  expect(isCited(no(...injuredOnes))).toBe(false);
});

// The tip of 13.C, read as "under the other category and not under this one".
test('an outbreak is reported instead of an illness, the other way', () => {
  const called = (outbreak: boolean | null): readonly string[] => {
    const illness: Entry = { category: 'serious-illness', subcategory: 'communicable-disease' };
    const facts: Facts = { unscheduledMedicalAttention: true, outbreak };
    const readings = { 'outbreak-beside-illness': 'other' } as const;
    return assess(during(childrensHome, child, illness, facts), { readings }).companions.map(
      ({ how, subcategory }) => `${how} ${subcategory}`,
    );
  };
  expect(called(true)).toEqual(['instead infectious-outbreak']);
  expect(called(false)).toEqual([]);
  expect(called(null)).toEqual([]);
});
