import type { SubcategoryIdOf } from '../../../src/model/ids.ts';
import type { Entry, Facts, Occurrence } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';
import type { SettingId } from '../../../src/vocabulary/settings.ts';
import {
  adult,
  adultWithDisability,
  child,
  groupLiving,
  no,
  outsideTheService,
  report,
  reportOf,
  shelter,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

const asIllness = (subcategory: SubcategoryIdOf<'serious-illness'>): Entry => ({
  category: 'serious-illness',
  subcategory,
});

/** A person in a group home is known to be ill. */
const ill = (facts: Facts, subcategory: SubcategoryIdOf<'serious-illness'> = 'other-illness'): Occurrence =>
  report(groupLiving, adultWithDisability, asIllness(subcategory), facts);
const injured = (facts: Facts): Occurrence =>
  report(groupLiving, adultWithDisability, { category: 'serious-injury', subcategory: 'unknown-cause' }, facts);

export const reporting: readonly RuleCase[] = [
  {
    rule: '13c.report.medical-attention',
    clause: 'unscheduled medical attention',
    fires: ill({ unscheduledMedicalAttention: true, unplannedHospitalization: false }),
    silent: ill({ unscheduledMedicalAttention: false, unplannedHospitalization: false }),
  },
  {
    rule: '13c.report.medical-attention',
    clause: 'and/or unplanned hospitalization',
    fires: ill({ unscheduledMedicalAttention: false, unplannedHospitalization: true }),
    silent: ill({ unscheduledMedicalAttention: false, unplannedHospitalization: false }),
  },
  {
    rule: '13c.report.medical-attention',
    clause: 'of an individual receiving a service',
    fires: report(shelter, adult, asIllness('mental-health'), {
      ...outsideTheService,
      atProviderSite: true,
      unscheduledMedicalAttention: true,
    }),
    silent: report(shelter, adult, asIllness('mental-health'), {
      ...outsideTheService,
      unscheduledMedicalAttention: true,
    }),
  },
  {
    rule: '13c.not-met',
    clause: 'neither medical attention nor hospitalization',
    fires: ill({ unscheduledMedicalAttention: false, unplannedHospitalization: false }),
    silent: ill({ unscheduledMedicalAttention: false, unplannedHospitalization: true }),
  },
];

const levelOne: readonly (readonly [string, string, FactId])[] = [
  ['13c.level-1.life-threatening', 'life-threatening', 'lifeThreatening'],
  ['13c.level-1.emergency-services', 'emergency medical services', 'emergencyMedicalServices'],
  ['13c.level-1.media', 'media attention, now or expected', 'mediaAttention'],
];
const nothingOfLevelOne = no('lifeThreatening', 'emergencyMedicalServices', 'mediaAttention');

export const levels: readonly RuleCase[] = [
  ...levelOne.flatMap(([rule, clause, fact]): RuleCase[] => [
    { rule, clause, fires: ill({ ...nothingOfLevelOne, [fact]: true }), silent: ill(nothingOfLevelOne) },
    {
      rule: '13c.level-2',
      clause: `all others: not ${clause}`,
      fires: ill(nothingOfLevelOne),
      silent: ill({ ...nothingOfLevelOne, [fact]: true }),
    },
  ]),
];

/** The children's settings as 13.I words them, the others as both sections do. */
const places: readonly SettingId[] = [
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
];

const suspected = (setting: SettingId, facts: Facts): Occurrence =>
  report({ programs: ['funded-out-of-home-care'], setting }, child, asIllness('unknown-cause'), facts);

export const publicHealth: readonly RuleCase[] = [
  ...places.map(
    (setting): RuleCase => ({
      rule: '13c.notify.public-health-unit',
      clause: `suspected in ${setting}`,
      fires: suspected(setting, { suspectedDiseaseOfPublicHealthSignificance: true }),
      silent: suspected('emergency-shelter', { suspectedDiseaseOfPublicHealthSignificance: true }),
    }),
  ),
  {
    rule: '13c.notify.public-health-unit',
    clause: 'a suspicion of such a disease',
    fires: suspected('childrens-residence', { suspectedDiseaseOfPublicHealthSignificance: true }),
    silent: suspected('childrens-residence', { suspectedDiseaseOfPublicHealthSignificance: false }),
  },
  {
    rule: '13c.notify.public-health-unit',
    clause: 'no foster home is named',
    fires: suspected('staff-model-home', { suspectedDiseaseOfPublicHealthSignificance: true }),
    silent: suspected('foster-home', { suspectedDiseaseOfPublicHealthSignificance: true }),
  },
  {
    rule: '13c.notify.public-health-unit',
    clause: 'Communicable disease says so',
    fires: ill({}, 'communicable-disease'),
    silent: ill({}, 'unknown-cause'),
  },
  {
    rule: '13c.notify.public-health-unit',
    clause: 'of an illness entry',
    fires: ill({ suspectedDiseaseOfPublicHealthSignificance: true }),
    silent: injured({ suspectedDiseaseOfPublicHealthSignificance: true }),
  },
];

const outbreak: Facts = { outbreak: true, interferesWithRoutineServices: true, atOrNearServiceLocation: true };

export const otherEntries: readonly RuleCase[] = [
  {
    rule: '13c.companion.outbreak',
    clause: 'outbreaks of communicable diseases go under 13.I',
    fires: ill(outbreak, 'communicable-disease'),
    silent: ill({ ...outbreak, outbreak: false }, 'communicable-disease'),
  },
  {
    rule: '13c.companion.outbreak',
    clause: 'communicable disease',
    fires: ill(outbreak, 'communicable-disease'),
    silent: ill(outbreak, 'other-illness'),
  },
  {
    rule: '13c.companion.outbreak',
    clause: 'where 13.I would have it reported',
    fires: ill(outbreak, 'communicable-disease'),
    silent: ill({ ...outbreak, interferesWithRoutineServices: false }, 'communicable-disease'),
  },
  {
    rule: '13c.companion.outbreak',
    clause: 'once: not when it is reported there already',
    fires: reportOf(
      groupLiving,
      [adultWithDisability],
      [
        { ...asIllness('communicable-disease'), individual: adultWithDisability.id },
        { category: 'disturbance-or-disaster', subcategory: 'flood' },
      ],
      outbreak,
    ),
    silent: reportOf(
      groupLiving,
      [adultWithDisability],
      [
        { ...asIllness('communicable-disease'), individual: adultWithDisability.id },
        { category: 'disturbance-or-disaster', subcategory: 'infectious-outbreak' },
      ],
      outbreak,
    ),
  },
];

const items: readonly (readonly [string, string])[] = [
  ['13c.describe.type', 'type of illness'],
  ['13c.describe.how', 'how it was sustained'],
  ['13c.describe.care-times', 'when the individual was taken to care and released'],
  ['13c.describe.care-places', 'hospitals and clinics'],
  ['13c.describe.presence', 'anyone present at the onset'],
  ['13c.describe.treatment', 'treatment and follow-up'],
];
const ofCommunicableDisease: readonly (readonly [string, string])[] = [
  ['13c.describe.prevention', 'preventative measures'],
  ['13c.describe.public-health', 'follow-ups with public health officials'],
];

export const description: readonly RuleCase[] = [
  ...items.map(([rule, clause]): RuleCase => ({ rule, clause, fires: ill({}), silent: injured({}) })),
  ...ofCommunicableDisease.map(
    ([rule, clause]): RuleCase => ({
      rule,
      clause,
      fires: ill({}, 'communicable-disease'),
      silent: ill({}, 'other-illness'),
    }),
  ),
];

export const cautions: readonly RuleCase[] = [
  {
    rule: 'advisory.disagree.communicable-disease',
    clause: 'Communicable disease, but none is suspected',
    fires: ill({ suspectedDiseaseOfPublicHealthSignificance: false }, 'communicable-disease'),
    silent: ill({ suspectedDiseaseOfPublicHealthSignificance: true }, 'communicable-disease'),
  },
  {
    rule: 'advisory.disagree.communicable-disease',
    clause: 'another illness says nothing of it',
    fires: ill({ suspectedDiseaseOfPublicHealthSignificance: false }, 'communicable-disease'),
    silent: ill({ suspectedDiseaseOfPublicHealthSignificance: false }, 'other-illness'),
  },
];
