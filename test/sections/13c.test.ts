import type { SubcategoryIdOf } from '../../src/model/ids.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import type { SettingId } from '../../src/vocabulary/settings.ts';
import {
  adult,
  adultWithDisability,
  child,
  dropIn,
  groupLiving,
  no,
  outsideTheService,
  probationOffice,
  report,
  reportOf,
  society,
  yes,
  youngPerson,
} from '../rules/fixtures.ts';
import {
  type DutyRow,
  type LevelRow,
  type ReportRow,
  showCompanions,
  showDescription,
  showDuty,
  showLevels,
  showReportability,
} from '../rules/tables.ts';

type Subcategory = SubcategoryIdOf<'serious-illness'>;

const subcategories: readonly Subcategory[] = [
  'mental-health',
  'communicable-disease',
  'other-illness',
  'unknown-cause',
];
const as = (subcategory: Subcategory | null): Entry => ({ category: 'serious-illness', subcategory });
const populations = [child, youngPerson, adultWithDisability, adult] as const;

const of2019: readonly FactId[] = ['lifeThreatening', 'emergencyMedicalServices'];

showLevels(
  '13.C',
  [...subcategories, null].map(
    (subcategory): LevelRow => ({
      name: subcategory ?? 'no subcategory',
      entry: as(subcategory),
      november2025: [...of2019, 'mediaAttention'],
      sheet2019: of2019,
    }),
  ),
);

const care: Facts = { unscheduledMedicalAttention: true, unplannedHospitalization: false };
const admitted: Facts = { unscheduledMedicalAttention: false, unplannedHospitalization: true };
const neither = no('unscheduledMedicalAttention', 'unplannedHospitalization');

const ill = (subcategory: Subcategory | null, facts: Facts, about: Individual = adultWithDisability): Occurrence =>
  report(groupLiving, about, as(subcategory), facts);
const away = (facts: Facts, provider: Provider = dropIn, about: Individual = adult): Occurrence =>
  report(provider, about, as('other-illness'), { ...care, ...outsideTheService, ...facts });

showReportability('13.C', [
  ...subcategories.flatMap((subcategory) =>
    populations.flatMap((about): ReportRow[] => [
      [`${subcategory}, medical attention: ${about.id}`, ill(subcategory, care, about), 'reportable'],
      [`${subcategory}, hospitalization: ${about.id}`, ill(subcategory, admitted, about), 'reportable'],
      [`${subcategory}, neither: ${about.id}`, ill(subcategory, neither, about), 'not-reportable'],
    ]),
  ),
  ['nothing known', ill(null, {}), 'undetermined', ['unscheduledMedicalAttention', 'unplannedHospitalization']],
  [
    'hospitalization is open',
    ill(null, { unscheduledMedicalAttention: false }),
    'undetermined',
    ['unplannedHospitalization'],
  ],
  [
    'a refusal of medication is no ground here',
    ill('mental-health', { ...neither, ...yes('medicationRefusal', 'significantHealthOrSafetyRisk') }),
    'not-reportable',
  ],
  ['outside of the service', away({}), 'not-reportable'],
  ['outside of the service, affecting it', away({ impactsService: true }), 'professional-judgment'],
  ['at pre-admission, Youth Justice', away({ preAdmission: true }, probationOffice, youngPerson), 'reportable'],
  ['at pre-admission, a society', away({ preAdmission: true }, society, child), 'not-reportable'],
]);

const at = (setting: SettingId | null, program: ProgramId = 'funded-out-of-home-care'): Provider => ({
  programs: [program],
  setting,
});
const lodged = (provider: Provider, facts: Facts, subcategory: Subcategory | null = 'unknown-cause'): Occurrence =>
  report(provider, child, as(subcategory), { ...care, ...facts });

const named: readonly SettingId[] = [
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
];
const notNamed: readonly SettingId[] = [
  'foster-home',
  'probation-office',
  'host-family',
  'specialized-accommodation',
  'supported-independent-living',
  'emergency-shelter',
  'long-term-care-home',
  'psychiatric-facility',
  'correctional-institution',
  'hospital',
  'unlicensed-placement',
  'family-home',
  'non-residential-site',
  'other',
];
const suspicion: Facts = { suspectedDiseaseOfPublicHealthSignificance: true };
const noSuspicion: Facts = { suspectedDiseaseOfPublicHealthSignificance: false };

showDuty('13.C', 'public-health-unit', [
  ...named.flatMap((setting): DutyRow[] => [
    [`suspected in ${setting}`, lodged(at(setting), suspicion), 'required'],
    [`not suspected in ${setting}`, lodged(at(setting), noSuspicion), 'not-required'],
    [`open in ${setting}`, lodged(at(setting), {}), 'undetermined', ['suspectedDiseaseOfPublicHealthSignificance']],
    [`Communicable disease in ${setting}`, lodged(at(setting), {}, 'communicable-disease'), 'required'],
    [
      `Communicable disease in ${setting}, whatever is answered`,
      lodged(at(setting), noSuspicion, 'communicable-disease'),
      'required',
    ],
  ]),
  ...notNamed.flatMap((setting): DutyRow[] => [
    [`suspected in ${setting}`, lodged(at(setting), suspicion), 'not-required'],
    [`Communicable disease in ${setting}`, lodged(at(setting), {}, 'communicable-disease'), 'not-required'],
  ]),
  ...(['mental-health', 'other-illness', 'unknown-cause'] as const).map(
    (subcategory): DutyRow => [
      `${subcategory} settles nothing`,
      lodged(at('supported-group-living'), noSuspicion, subcategory),
      'not-required',
    ],
  ),
  ['the place is open', lodged(at(null), suspicion), 'undetermined', ['setting']],
  ['the place is open, no suspicion', lodged(at(null), noSuspicion), 'not-required'],
  [
    'the place and the suspicion are open',
    lodged(at(null), {}),
    'undetermined',
    ['setting', 'suspectedDiseaseOfPublicHealthSignificance'],
  ],
  [
    'nothing known, the subcategory neither',
    lodged(at(null), {}, null),
    'undetermined',
    ['setting', 'subcategory', 'suspectedDiseaseOfPublicHealthSignificance'],
  ],
  [
    'it goes by the site, not by where the individual lives',
    report(
      at('non-residential-site', 'education'),
      { ...child, residence: 'childrens-residence' },
      as('unknown-cause'),
      {
        ...care,
        ...suspicion,
      },
    ),
    'not-required',
  ],
  [
    'said of illness entries',
    report(at('childrens-residence'), child, { category: 'serious-injury' }, { ...care, ...suspicion }),
    'not-required',
  ],
  [
    'no notification when it is not reported',
    lodged(at('childrens-residence'), { ...neither, ...suspicion }),
    'not-required',
  ],
]);

showDuty('13.C', 'ombudsman', [
  ['no ground of its own', lodged(at('childrens-residence', 'licensed-out-of-home-care'), {}), 'not-required'],
]);

const outbreak = 'also disturbance-or-disaster/infectious-outbreak @0';
const spread: Facts = {
  ...care,
  ...no('hungerStrike', 'multipleIndividualsInHungerStrike'),
  ...yes('outbreak', 'interferesWithRoutineServices', 'atOrNearServiceLocation'),
};
const flu: Entry = { ...as('communicable-disease'), individual: adult.id };
const fluToo: Entry = { ...as('communicable-disease'), individual: adultWithDisability.id };
const together = (facts: Facts, ...entries: readonly Entry[]): Occurrence =>
  reportOf(groupLiving, [adult, adultWithDisability], entries, facts);

showCompanions('13.C', [
  ['an outbreak of a communicable disease', ill('communicable-disease', spread), [outbreak]],
  ['one individual’s illness', ill('communicable-disease', { ...spread, outbreak: false }), []],
  ...(['mental-health', 'other-illness', 'unknown-cause'] as const).map(
    (subcategory) => [`an outbreak of ${subcategory}`, ill(subcategory, spread), []] as const,
  ),
  [
    'whether it is an outbreak is open',
    ill('communicable-disease', { ...spread, outbreak: null }),
    [],
    [[outbreak, ['outbreak']]],
  ],
  ['the subcategory is open', ill(null, spread), [], [[outbreak, ['subcategory']]]],
  [
    'not where 13.I would not have it reported',
    ill('communicable-disease', { ...spread, interferesWithRoutineServices: false }),
    [],
  ],
  ['nor far from the service', ill('communicable-disease', { ...spread, atOrNearServiceLocation: false }), []],
  [
    'while 13.I is open it is called for',
    ill('communicable-disease', { ...spread, interferesWithRoutineServices: null }),
    [outbreak],
  ],
  [
    'not where it is there, about the provider',
    together(spread, flu, { category: 'disturbance-or-disaster', subcategory: 'infectious-outbreak' }),
    [],
  ],
  [
    'another disturbance is another matter',
    together(spread, flu, { category: 'disturbance-or-disaster', subcategory: 'flood' }),
    [outbreak],
  ],
  [
    'a disturbance whose subcategory is open may be it',
    together(spread, flu, { category: 'disturbance-or-disaster' }),
    [],
    [[outbreak, ['subcategory']]],
  ],
  ['once for the report', together(spread, flu, fluToo), [outbreak]],
]);

const list: readonly string[] = [
  '13c.describe.type @0',
  '13c.describe.how @0',
  '13c.describe.care-times @0',
  '13c.describe.care-places @0',
  '13c.describe.presence @0',
  '13c.describe.treatment @0',
];
const ofCommunicableDisease = ['13c.describe.prevention @0', '13c.describe.public-health @0'];

showDescription('13.C', '13c.', [
  ['mental health', ill('mental-health', care), list],
  ['another illness', ill('other-illness', care), list],
  ['unknown cause', ill('unknown-cause', care), list],
  ['communicable disease', ill('communicable-disease', care), [...list, ...ofCommunicableDisease]],
  ['no subcategory: it may be one', ill(null, care), [...list, ...ofCommunicableDisease]],
  ['not reported, nothing to describe', ill('communicable-disease', neither), []],
]);
