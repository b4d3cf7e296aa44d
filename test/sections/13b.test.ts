import type { Missing } from '../../src/model/assessment.ts';
import type { SubcategoryIdOf } from '../../src/model/ids.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
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
  probationOffice,
  report,
  reportOf,
  secureCustody,
  shelter,
  society,
  yes,
  youngPerson,
} from '../rules/fixtures.ts';
import {
  type CompanionRow,
  type DutyRow,
  type LevelRow,
  type ReportRow,
  showCompanions,
  showDescription,
  showDuty,
  showLevels,
  showReportability,
} from '../rules/tables.ts';

type Subcategory = SubcategoryIdOf<'serious-injury'>;

const subcategories: readonly Subcategory[] = [
  'accidental',
  'aggressive-behaviour',
  'self-harm',
  'unknown-cause',
  'during-restrictive-intervention',
  'other',
];
const as = (subcategory: Subcategory | null): Entry => ({ category: 'serious-injury', subcategory });
const populations = [child, youngPerson, adultWithDisability, adult] as const;

const of2019: readonly FactId[] = ['lifeThreatening', 'causedByServiceProvider', 'emergencyMedicalServices'];
const of2025: readonly FactId[] = [...of2019, 'mediaAttention'];

showLevels(
  '13.B',
  [...subcategories, null].map(
    (subcategory): LevelRow => ({
      name: subcategory ?? 'no subcategory',
      entry: as(subcategory),
      november2025: of2025,
      sheet2019: of2019,
    }),
  ),
);

const care: Facts = { unscheduledMedicalAttention: true, unplannedHospitalization: false };
const admitted: Facts = { unscheduledMedicalAttention: false, unplannedHospitalization: true };
const neither = no('unscheduledMedicalAttention', 'unplannedHospitalization');
const refused = yes('medicationRefusal', 'significantHealthOrSafetyRisk');
const noRefusal = no('medicationRefusal', 'significantHealthOrSafetyRisk');
const four: readonly Missing[] = [
  'responsibleForSafety',
  'linkedToService',
  'impactsService',
  'significantlyContentious',
];

const injured = (subcategory: Subcategory | null, facts: Facts, about: Individual = adultWithDisability): Occurrence =>
  report(groupLiving, about, as(subcategory), facts);
const away = (facts: Facts, provider: Provider = dropIn, about: Individual = adult): Occurrence =>
  report(provider, about, as('accidental'), { ...care, ...outsideTheService, ...facts });

showReportability('13.B', [
  ...subcategories.flatMap((subcategory) =>
    populations.flatMap((about): ReportRow[] => [
      [`${subcategory}, medical attention: ${about.id}`, injured(subcategory, care, about), 'reportable'],
      [`${subcategory}, hospitalization: ${about.id}`, injured(subcategory, admitted, about), 'reportable'],
      [
        `${subcategory}, neither: ${about.id}`,
        injured(subcategory, { ...neither, ...noRefusal }, about),
        'not-reportable',
      ],
    ]),
  ),
  ['medication refused at a risk, as self-harm', injured('self-harm', { ...neither, ...refused }), 'reportable'],
  [
    'refused without such a risk',
    injured('self-harm', { ...neither, medicationRefusal: true, significantHealthOrSafetyRisk: false }),
    'not-reportable',
  ],
  [
    'such a risk, not refused',
    injured('self-harm', { ...neither, medicationRefusal: false, significantHealthOrSafetyRisk: true }),
    'not-reportable',
  ],
  ['refused at a risk, as an accident', injured('accidental', { ...neither, ...refused }), 'not-reportable'],
  [
    'an accident, nothing known',
    injured('accidental', {}),
    'undetermined',
    ['unscheduledMedicalAttention', 'unplannedHospitalization'],
  ],
  [
    'self-harm, nothing known',
    injured('self-harm', {}),
    'undetermined',
    ['unscheduledMedicalAttention', 'unplannedHospitalization', 'medicationRefusal', 'significantHealthOrSafetyRisk'],
  ],
  [
    'neither, and no subcategory: self-harm could make it so',
    injured(null, neither),
    'undetermined',
    ['subcategory', 'medicationRefusal', 'significantHealthOrSafetyRisk'],
  ],
  ['outside of the service', away({}), 'not-reportable'],
  ['outside of the service, linked to it', away({ linkedToService: true }), 'professional-judgment'],
  ['outside of the service, neither', away({ ...neither, linkedToService: true }), 'not-reportable'],
  ['with staff', away({ withProviderStaff: true }), 'reportable'],
  [
    'where it happened is open',
    report(dropIn, adult, as('accidental'), care),
    'undetermined',
    ['duringService', 'withProviderStaff', 'atProviderSite', ...four],
  ],
  [
    'outside of the service, the four criteria open',
    report(dropIn, adult, as('accidental'), { ...care, ...no('duringService', 'withProviderStaff', 'atProviderSite') }),
    'undetermined',
    four,
  ],
  ['at pre-admission, Youth Justice', away({ preAdmission: true }, probationOffice, youngPerson), 'reportable'],
  ['at pre-admission, a society', away({ preAdmission: true }, society, child), 'not-reportable'],
  [
    'outside of the service, on probation',
    away({ preAdmission: false }, probationOffice, youngPerson),
    'professional-judgment',
  ],
]);

const served = (about: Individual): Individual => knowing(about, { soughtOrReceivedCasService: true });
const harmed = (provider: Provider, about: Individual, facts: Facts = { seriousBodilyHarm: true }): Occurrence =>
  report(provider, about, as('accidental'), facts);
const school: Provider = { programs: ['education'] };

showDuty('13.B', 'ombudsman', [
  ...(
    [
      ['a society', { ...society, roles: [] }],
      ['a licensee', { ...childrensHome, roles: [] }],
      ['a custody facility', { ...secureCustody, roles: [] }],
      ['a probation office', { ...probationOffice, roles: [] }],
      ['a society by its role', { ...school, roles: ['childrens-aid-society'] }],
      ['a licensee by its role', { ...school, roles: ['childrens-residential-licensee'] }],
    ] as const
  ).flatMap(([name, provider]): DutyRow[] => [
    [`${name}, a child`, harmed(provider, served(child)), 'required'],
    [`${name}, a young person`, harmed(provider, served(youngPerson)), 'required'],
    [`${name}, an adult`, harmed(provider, served(adult)), 'not-required'],
    [`${name}, an adult with a disability`, harmed(provider, served(adultWithDisability)), 'not-required'],
    [`${name}, no serious bodily harm`, harmed(provider, served(child), { seriousBodilyHarm: false }), 'not-required'],
    [
      `${name}, no society’s service`,
      harmed(provider, knowing(child, { soughtOrReceivedCasService: false })),
      'not-required',
    ],
  ]),
  ['a school', harmed({ ...school, roles: [] }, served(child)), 'not-required'],
  ['a placing agency', harmed({ ...school, roles: ['placing-agency'] }, served(child)), 'not-required'],
  ['the roles are open', harmed(school, served(child)), 'undetermined', ['providerRoles']],
  [
    'nothing known',
    harmed(school, { id: 'somebody' }, {}),
    'undetermined',
    ['providerRoles', 'population', 'soughtOrReceivedCasService', 'seriousBodilyHarm'],
  ],
  [
    'by a society, of a child',
    harmed(society, child, {}),
    'undetermined',
    ['soughtOrReceivedCasService', 'seriousBodilyHarm'],
  ],
  [
    'no notification when it is not reported',
    harmed(society, served(child), { ...neither, ...noRefusal, seriousBodilyHarm: true }),
    'not-required',
  ],
]);

const behaviour = 'also serious-individual-action/suicidal-behaviour/attempt @0';
const selfHarm = 'instead serious-injury/self-harm @0';
const known: Facts = {
  ...care,
  ...no('suicideAttempt', 'hungerStrike', 'multipleIndividualsInHungerStrike', 'medicationRefusal'),
  performedByServiceStaff: false,
};
const asked: Facts = { multipleIndividualsInHungerStrike: false };

const attempt: Entry = { category: 'serious-individual-action', subcategory: 'suicidal-behaviour', type: 'attempt' };
const threat: Entry = { ...attempt, type: 'serious-threat' };
const untyped: Entry = { category: 'serious-individual-action', subcategory: 'suicidal-behaviour' };
const about = (individual: Individual, entry: Entry): Entry => ({ ...entry, individual: individual.id });
const together = (facts: Facts, ...entries: readonly Entry[]): Occurrence =>
  reportOf(groupLiving, [adultWithDisability, adult], entries, facts);
const suicidal: Facts = { ...known, suicideAttempt: true, seriousInjuryResulted: true };

showCompanions('13.B', [
  ...subcategories.map((subcategory): CompanionRow => [`${subcategory}, neither`, injured(subcategory, known), []]),
  ...subcategories.flatMap((subcategory): CompanionRow[] =>
    subcategory === 'self-harm'
      ? []
      : [
          [
            `${subcategory}, in a suicide attempt`,
            injured(subcategory, { ...known, suicideAttempt: true }),
            [behaviour, selfHarm],
          ],
          [`${subcategory}, in a hunger strike`, injured(subcategory, { ...known, hungerStrike: true }), [selfHarm]],
        ],
  ),
  ...subcategories.map(
    (subcategory): CompanionRow => [
      `${subcategory}, medication refused at a risk`,
      injured(subcategory, { ...known, ...refused }),
      subcategory === 'self-harm' ? [] : [selfHarm],
    ],
  ),
  ['self-harm, in a suicide attempt', injured('self-harm', { ...known, suicideAttempt: true }), [behaviour]],
  ['self-harm, in a hunger strike', injured('self-harm', { ...known, hungerStrike: true }), []],
  [
    'no subcategory, in a suicide attempt: no instead',
    injured(null, { ...known, suicideAttempt: true }),
    [behaviour],
    [['also serious-injury/self-harm @0', ['seriousInjuryResulted', 'subcategory']]],
  ],
  ...([null, true] as const).map(
    (performedByServiceStaff): CompanionRow => [
      `an injury during an intervention, by staff: ${performedByServiceStaff}`,
      injured('during-restrictive-intervention', { ...known, performedByServiceStaff }),
      [],
      [['also restrictive-intervention @0', performedByServiceStaff === null ? ['performedByServiceStaff'] : []]],
    ],
  ),
  ['no subcategory, in a hunger strike: no instead', injured(null, { ...known, hungerStrike: true }), []],
  [
    'an accident, nothing known',
    injured('accidental', { ...care, ...asked }),
    [],
    [
      [behaviour, ['suicideAttempt']],
      [selfHarm, ['suicideAttempt', 'hungerStrike']],
    ],
  ],
  [
    'an accident with a medication refusal whose risk is not known',
    injured('accidental', { ...known, medicationRefusal: true }),
    [],
    [[selfHarm, ['significantHealthOrSafetyRisk']]],
  ],
  [
    'an accident at a health risk, and no word of a medication refusal',
    injured('accidental', { ...known, medicationRefusal: null, significantHealthOrSafetyRisk: true }),
    [],
  ],
  ['self-harm, nothing known', injured('self-harm', { ...care, ...asked }), [], [[behaviour, ['suicideAttempt']]]],
  ['no subcategory, nothing known', injured(null, { ...care, ...asked }), [], [[behaviour, ['suicideAttempt']]]],
  [
    'both entries of a suicide attempt are there',
    together(suicidal, about(adult, as('self-harm')), about(adult, attempt)),
    [],
  ],
  [
    'the other individual’s do not count',
    together(suicidal, about(adult, as('self-harm')), about(adultWithDisability, attempt)),
    [behaviour, 'also serious-injury/self-harm @1'],
  ],
  ['a threat is no attempt', together(suicidal, about(adult, as('self-harm')), about(adult, threat)), [behaviour]],
  [
    'a suicidal behaviour whose type is open may be the attempt',
    together(suicidal, about(adult, as('self-harm')), about(adult, untyped)),
    [],
    [[behaviour, ['type']]],
  ],
  [
    'once, at the first entry that calls for it',
    together({ ...known, suicideAttempt: true }, about(adult, as('accidental')), about(adult, as('other'))),
    [behaviour, selfHarm],
  ],
  [
    'not where it would not be reported: away from the shelter',
    report(shelter, adult, as('accidental'), { ...known, ...outsideTheService, suicideAttempt: true }),
    [],
  ],
  [
    'a hunger strike of several is a stand-off, too',
    injured('self-harm', { ...care, suicideAttempt: false, multipleIndividualsInHungerStrike: true }),
    ['also disturbance-or-disaster/stand-off @0'],
  ],
]);

/** Entries of the other categories, in which a hunger strike may be answered. */
const elsewhere: readonly Entry[] = [
  { category: 'death', subcategory: 'unknown-cause' },
  { category: 'serious-illness', subcategory: 'other-illness' },
  { category: 'serious-individual-action', subcategory: 'other' },
  { category: 'restrictive-intervention', subcategory: 'physical-restraint' },
  { category: 'abuse-or-mistreatment', subcategory: 'neglect' },
  { category: 'error-or-omission', subcategory: 'privacy-breach' },
  { category: 'serious-complaint', subcategory: 'other' },
  { category: 'disturbance-or-disaster', subcategory: 'riot' },
];
const starving = (entry: Entry, facts: Facts): Occurrence =>
  report(groupLiving, adultWithDisability, entry, {
    ...care,
    ...no('multipleIndividualsInHungerStrike', 'sexTrafficking', 'suicideAttempt'),
    ...facts,
  });

showCompanions('13.B, a hunger strike told in another entry', [
  ...elsewhere.flatMap((entry): CompanionRow[] => {
    const injury = `also serious-injury/self-harm @0`;
    // A restraint with a serious injury calls for an entry of its own.
    const own =
      entry.category === 'restrictive-intervention' ? ['also serious-injury/during-restrictive-intervention @0'] : [];
    return [
      [
        `${entry.category}: it resulted in a serious injury`,
        starving(entry, yes('hungerStrike', 'seriousInjuryResulted')),
        [injury, ...own],
      ],
      [`${entry.category}: it did not`, starving(entry, { hungerStrike: true, seriousInjuryResulted: false }), []],
      [
        `${entry.category}: a serious injury, but no hunger strike`,
        starving(entry, { hungerStrike: false, seriousInjuryResulted: true }),
        own,
      ],
      [
        `${entry.category}: a serious injury, and no word of a hunger strike`,
        starving(entry, { seriousInjuryResulted: true }),
        own,
        own.map(() => [injury, ['hungerStrike']] as const),
      ],
      [
        `${entry.category}: an injury is open`,
        starving(entry, { hungerStrike: true }),
        [],
        [injury, ...own].map((item) => [item, ['seriousInjuryResulted']] as const),
      ],
      [
        `${entry.category}: an injury that needed no care is not reported`,
        starving(entry, { ...yes('hungerStrike', 'seriousInjuryResulted'), ...neither, ...noRefusal }),
        [],
      ],
    ];
  }),
]);

const list = (index: number): readonly string[] =>
  [
    '13b.describe.how',
    '13b.describe.care-times',
    '13b.describe.care-places',
    '13b.describe.involved',
    '13b.describe.presence',
    '13b.describe.witness-accounts',
    '13b.describe.treatment',
  ].map((id) => `${id} @${index}`);

showDescription('13.B', '13b.', [
  ...subcategories.map((subcategory) => [subcategory, injured(subcategory, care), list(0)] as const),
  ['no subcategory', injured(null, {}), list(0)],
  [
    'for each entry',
    together(care, about(adult, as('accidental')), about(adultWithDisability, as('accidental'))),
    [...list(0), ...list(1)],
  ],
  ['not reported, nothing to describe', injured('accidental', neither), []],
]);
