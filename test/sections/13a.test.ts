import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { determineLevel } from '../../src/assess/determine-level.ts';
import type { SubcategoryIdOf } from '../../src/model/ids.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import type { SettingId } from '../../src/vocabulary/settings.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  fosterHome,
  groupLiving,
  knowing,
  livingIn,
  no,
  outsideTheService,
  probationOffice,
  report,
  reportOf,
  shelter,
  society,
  yes,
  youngPerson,
} from '../rules/fixtures.ts';
import {
  type DutyRow,
  type ReportRow,
  showCompanions,
  showDescription,
  showDuty,
  showReportability,
} from '../rules/tables.ts';

const as = (subcategory: SubcategoryIdOf<'death'>): Entry => ({ category: 'death', subcategory });
const natural = as('known-illness-or-natural-cause');

const died = (provider: Provider, about: Individual, facts: Facts = {}, entry: Entry = natural): Occurrence =>
  report(provider, about, entry, facts);

const populations = [child, youngPerson, adultWithDisability, adult] as const;

describe('13.A, Level', () => {
  const subcategories = [
    'suicide',
    'violence-homicide',
    'accidental',
    'known-illness-or-natural-cause',
    'unknown-cause',
    null,
  ] as const;
  for (const guidelines of ['2025-11', '2019'] as const) {
    test.each(subcategories)(`by ${guidelines} every death is Level 1: %s`, (subcategory) => {
      const decision = determineLevel({ category: 'death', subcategory }, { guidelines });
      expect([decision.level, decision.missing]).toEqual([1, []]);
    });
  }
});

const recipient: Facts = { stillbirth: false, serviceRecipientDied: true };
const relative: Facts = { stillbirth: false, serviceRecipientDied: false };
const notSociety: Provider = { ...groupLiving, roles: [] };

showReportability('13.A', [
  ...populations.flatMap((about): ReportRow[] => [
    [`${about.id} died in the service`, died(notSociety, about, recipient), 'reportable'],
    [`a relative or friend of ${about.id} died`, died(notSociety, about, relative), 'not-reportable'],
    [
      `stillbirth, ${about.id}`,
      died(notSociety, about, { ...recipient, stillbirth: true }),
      about === child ? 'not-reportable' : 'reportable',
    ],
    [
      `${about.id} died away from the shelter`,
      died({ ...shelter, roles: [] }, about, { ...recipient, ...outsideTheService }),
      'not-reportable',
    ],
    [
      `${about.id} died away from the shelter, which is contentious`,
      died({ ...shelter, roles: [] }, about, { ...recipient, ...outsideTheService, significantlyContentious: true }),
      'professional-judgment',
    ],
  ]),
  ...([child, youngPerson] as const).flatMap((about): ReportRow[] => [
    [
      `a society had served the family of a ${about.id} that died at home`,
      died(society, knowing(about, { childOrFamilyReceivedCasService: true }), { ...relative, ...outsideTheService }),
      'reportable',
    ],
    [
      `no society had served the family of a ${about.id}`,
      died(society, knowing(about, { childOrFamilyReceivedCasService: false }), { ...relative, ...outsideTheService }),
      'not-reportable',
    ],
    [
      `a stillbirth in a family that a society serves, ${about.id}`,
      died(society, knowing(about, { childOrFamilyReceivedCasService: true }), { stillbirth: true }),
      about === child ? 'not-reportable' : 'reportable',
    ],
    [
      `another provider learns of the death of a ${about.id} whose family a society served`,
      died({ programs: ['education'], roles: [] }, knowing(about, { childOrFamilyReceivedCasService: true }), {
        ...relative,
        ...outsideTheService,
      }),
      'not-reportable',
    ],
  ]),
  ...([adultWithDisability, adult] as const).map(
    (about): ReportRow => [
      `the Joint Directive is not about an adult: ${about.id}`,
      died(society, knowing(about, { childOrFamilyReceivedCasService: true }), { ...relative, ...outsideTheService }),
      'not-reportable',
    ],
  ),
  ['a death of an adult is no stillbirth', died(notSociety, adult), 'reportable'],
  ['stillbirth or not is open', died(notSociety, child), 'undetermined', ['stillbirth']],
  ['by an unknown cause', died(notSociety, child, {}, as('unknown-cause')), 'undetermined', ['stillbirth']],
  ...(['suicide', 'violence-homicide', 'accidental'] as const).map(
    (cause): ReportRow => [`no stillbirth: ${cause}`, died(notSociety, child, {}, as(cause)), 'reportable'],
  ),
  [
    'no stillbirth where a type is named',
    died(notSociety, child, {}, { category: 'death', subcategory: 'accidental', type: 'fall' }),
    'reportable',
  ],
  [
    'no stillbirth where a type is named and the subcategory is not',
    died(notSociety, child, { stillbirth: true }, { category: 'death', type: 'fall' }),
    'reportable',
  ],
  [
    'the cause is open as well',
    died(notSociety, child, {}, { category: 'death' }),
    'undetermined',
    ['stillbirth', 'subcategory'],
  ],
  [
    'who died is open where nobody is named',
    report(notSociety, undefined, as('accidental')),
    'undetermined',
    ['serviceRecipientDied'],
  ],
  ['the individual who is named received the service', died(notSociety, child, { stillbirth: false }), 'reportable'],
  [
    'known to be unknown is no answer',
    died(notSociety, child, { stillbirth: false, serviceRecipientDied: null }),
    'reportable',
  ],
  [
    'nothing known: whether a society reports it is open as well',
    died(groupLiving, { id: 'somebody' }),
    'undetermined',
    ['stillbirth', 'population'],
  ],
  [
    'nothing known, by a society',
    died(society, { id: 'somebody' }),
    'undetermined',
    [
      'stillbirth',
      'population',
      'residence',
      'childOrFamilyReceivedCasService',
      'duringService',
      'withProviderStaff',
      'atProviderSite',
      'responsibleForSafety',
      'linkedToService',
      'impactsService',
      'significantlyContentious',
    ],
  ],
  [
    'a youth on probation, outside of the service',
    died({ ...probationOffice, roles: [] }, youngPerson, { ...recipient, ...outsideTheService }),
    'professional-judgment',
  ],
]);

describe('13.A, footnote 29: the society’s obligation is not limited to the services of section 4', () => {
  const familyServed = knowing(child, { childOrFamilyReceivedCasService: true });

  test('a society that reports under child protection', () => {
    const [entry] = assess(died(society, familyServed, { stillbirth: false })).entries;
    expect(entry?.reportability.decision).toBe('reportable');
  });

  test('a society that reports under another funded service', () => {
    const provider: Provider = { programs: ['other-funded'], roles: ['childrens-aid-society'] };
    const [entry] = assess(died(provider, familyServed, { stillbirth: false })).entries;
    expect(entry?.reportability.decision).toBe('reportable');
  });

  test('a child who received another funded service alone', () => {
    const elsewhere: Individual = { ...familyServed, programs: ['other-funded'] };
    const [entry] = assess(died(society, elsewhere, { stillbirth: false })).entries;
    expect(entry?.reportability.decision).toBe('reportable');
  });

  test('whether a society reports is open, and the facts that decide it are missing', () => {
    const provider: Provider = { programs: ['other-funded'] };
    const [entry] = assess(died(provider, child, { stillbirth: false })).entries;
    expect(entry?.reportability.decision).toBe('undetermined');
    expect([...(entry?.reportability.missing ?? [])].sort()).toEqual([
      'childOrFamilyReceivedCasService',
      'providerRoles',
    ]);
  });
});

/** The criteria that apply to anyone. */
const ofAnybody: readonly FactId[] = [
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
];
const ofChildren: readonly FactId[] = ['accessDeniedOrSupervised', 'accessOrderVaried', 'criminalActByCustodialFamily'];
const restrained: readonly FactId[] = ['restrainedAtDeath', 'onSecureTreatmentOrHospitalPremises'];
const noGround: Facts = { ...recipient, ...no(...ofAnybody, ...ofChildren, ...restrained) };

const atHome = (about: Individual): Individual => livingIn(about, 'family-home');

const tellCoroner: readonly SettingId[] = [
  'supported-group-living',
  'intensive-support',
  'long-term-care-home',
  'psychiatric-facility',
  'correctional-institution',
  'open-temporary-detention',
  'secure-temporary-detention',
  'open-custody',
  'secure-custody',
];
const ofChildAlone: readonly SettingId[] = [
  'childrens-residence',
  'foster-home',
  'staff-model-home',
  'secure-treatment',
];
const tellNobody: readonly SettingId[] = [
  'funded-out-of-home-residence',
  'probation-office',
  'cpri',
  'host-family',
  'specialized-accommodation',
  'supported-independent-living',
  'emergency-shelter',
  'hospital',
  'unlicensed-placement',
  'family-home',
  'non-residential-site',
  'other',
];

showDuty('13.A', 'coroner', [
  ...populations.map(
    (about): DutyRow => [`none of the grounds: ${about.id}`, died(society, atHome(about), noGround), 'not-required'],
  ),
  ...populations.flatMap((about) =>
    ofAnybody.map(
      (fact): DutyRow => [
        `${fact} alone: ${about.id}`,
        died(society, atHome(about), { ...noGround, ...yes(fact) }),
        'required',
      ],
    ),
  ),
  ...ofChildren.flatMap((fact): DutyRow[] => [
    [`${fact}, child`, died(society, atHome(child), { ...noGround, ...yes(fact) }), 'required'],
    [`${fact}, young person`, died(society, atHome(youngPerson), { ...noGround, ...yes(fact) }), 'required'],
    [`${fact} is not said of adults`, died(society, atHome(adult), { ...noGround, ...yes(fact) }), 'not-required'],
  ]),
  ...populations.flatMap((about): DutyRow[] => [
    [
      `restrained on such premises: ${about.id}`,
      died(society, atHome(about), { ...noGround, ...yes(...restrained) }),
      'required',
    ],
    [
      `restrained elsewhere: ${about.id}`,
      died(society, atHome(about), { ...noGround, restrainedAtDeath: true }),
      'not-required',
    ],
    [
      `on such premises, not restrained: ${about.id}`,
      died(society, atHome(about), { ...noGround, onSecureTreatmentOrHospitalPremises: true }),
      'not-required',
    ],
  ]),
  ...tellCoroner.flatMap((home) =>
    populations.map(
      (about): DutyRow => [
        `a resident of ${home}: ${about.id}`,
        died(society, livingIn(about, home), noGround),
        'required',
      ],
    ),
  ),
  ...ofChildAlone.flatMap((home): DutyRow[] => [
    [`a child of ${home}`, died(society, livingIn(child, home), noGround), 'required'],
    [`a young person of ${home}`, died(society, livingIn(youngPerson, home), noGround), 'required'],
    [`an adult of ${home}`, died(society, livingIn(adult, home), noGround), 'not-required'],
    [
      `an adult with a disability of ${home}`,
      died(society, livingIn(adultWithDisability, home), noGround),
      'not-required',
    ],
  ]),
  ...tellNobody.flatMap((home) =>
    populations.map(
      (about): DutyRow => [
        `a resident of ${home}: ${about.id}`,
        died(society, livingIn(about, home), noGround),
        'not-required',
      ],
    ),
  ),
  ['a child in licensed care, at home that day', died(childrensHome, atHome(child), noGround), 'required'],
  ['a young person in licensed care', died(childrensHome, atHome(youngPerson), noGround), 'required'],
  ['an adult in licensed care', died(childrensHome, atHome(adult), noGround), 'not-required'],
  [
    'in licensed care by the individual’s own programs',
    died(society, { ...atHome(child), programs: ['licensed-out-of-home-care'] }, noGround),
    'required',
  ],
  ['Violence/homicide', died(society, atHome(adult), recipient, as('violence-homicide')), 'required'],
  ['Suicide', died(society, atHome(adult), recipient, as('suicide')), 'required'],
  ['Accidental', died(society, atHome(adult), recipient, as('accidental')), 'required'],
  ['Unknown cause settles nothing', died(society, atHome(adult), noGround, as('unknown-cause')), 'not-required'],
  [
    'Violence/homicide rules nothing out',
    died(society, atHome(adult), { ...noGround, deathByViolence: false }, as('violence-homicide')),
    'required',
  ],
  [
    'an adult of whom nothing else is known',
    died(groupLiving, adultWithDisability, recipient),
    'undetermined',
    ['residence', ...restrained, ...ofAnybody],
  ],
  [
    'a child of whom nothing else is known',
    died(society, child, recipient),
    'undetermined',
    ['residence', ...ofChildren, ...restrained, ...ofAnybody],
  ],
  [
    'nothing known at all',
    died(groupLiving, { id: 'somebody' }),
    'undetermined',
    ['population', 'residence', ...ofChildren, ...restrained, ...ofAnybody],
  ],
  [
    'the subcategory could settle it as well',
    died(groupLiving, adultWithDisability, recipient, { category: 'death' }),
    'undetermined',
    ['subcategory', 'residence', ...restrained, ...ofAnybody],
  ],
  [
    'with the rest answered no, where the individual lived',
    died(groupLiving, adultWithDisability, noGround),
    'undetermined',
    ['residence'],
  ],
  [
    'restrained, and where is open',
    died(society, atHome(adult), { ...noGround, restrainedAtDeath: true, onSecureTreatmentOrHospitalPremises: null }),
    'undetermined',
    ['onSecureTreatmentOrHospitalPremises'],
  ],
  [
    'whether there was an order, and whether it was changed',
    died(society, atHome(child), { ...noGround, accessDeniedOrSupervised: null, accessOrderVaried: null }),
    'undetermined',
    ['accessDeniedOrSupervised', 'accessOrderVaried'],
  ],
  [
    'a stillbirth calls for nothing',
    died(society, child, { stillbirth: true, deathSuddenAndUnexpected: true }),
    'not-required',
  ],
  [
    'the grounds are said of deaths: an injury calls for no Coroner',
    report(groupLiving, livingIn(child, 'childrens-residence'), { category: 'serious-injury' }, yes(...ofAnybody)),
    'not-required',
  ],
]);

describe('13.A, a death of unknown cause without any ground for the Coroner', () => {
  const warns = (provider: Provider, about: Individual, facts: Facts = noGround): boolean =>
    assess(died(provider, about, facts, as('unknown-cause'))).advisories.some(
      ({ id }) => id === 'advisory.unknown-cause',
    );
  const but = (...facts: readonly FactId[]): Facts => ({ ...noGround, ...yes(...facts) });

  test('brings a warning', () => {
    for (const about of populations) expect(warns(society, atHome(about))).toBe(true);
    for (const home of tellNobody) expect(warns(society, livingIn(child, home))).toBe(true);
    for (const home of ofChildAlone) expect(warns(society, livingIn(adult, home))).toBe(true);
    for (const fact of ofChildren) expect(warns(society, atHome(adult), but(fact))).toBe(true);
    for (const fact of restrained) expect(warns(society, atHome(adult), but(fact))).toBe(true);
    expect(warns(childrensHome, atHome(adult))).toBe(true);
  });

  test('brings none as soon as one ground applies', () => {
    for (const fact of ofAnybody) expect(warns(society, atHome(adult), but(fact))).toBe(false);
    for (const fact of ofChildren) expect(warns(society, atHome(child), but(fact))).toBe(false);
    for (const fact of ofChildren) expect(warns(society, atHome(youngPerson), but(fact))).toBe(false);
    for (const home of tellCoroner) expect(warns(society, livingIn(adult, home))).toBe(false);
    for (const home of ofChildAlone) expect(warns(society, livingIn(child, home))).toBe(false);
    for (const home of ofChildAlone) expect(warns(society, livingIn(youngPerson, home))).toBe(false);
    expect(warns(society, atHome(adult), but(...restrained))).toBe(false);
    expect(warns(childrensHome, atHome(child))).toBe(false);
    expect(warns(society, { ...atHome(child), programs: ['licensed-out-of-home-care'] })).toBe(false);
    expect(warns(childrensHome, { ...atHome(child), programs: ['education', 'licensed-out-of-home-care'] })).toBe(
      false,
    );
    expect(warns(childrensHome, { ...atHome(child), programs: ['education'] })).toBe(true);
  });

  test('brings none while a ground is open', () => {
    expect(warns(society, atHome(adult), { ...noGround, deathByViolence: null })).toBe(false);
  });

  test('does not concern an injury of unknown cause', () => {
    const injury: Entry = { category: 'serious-injury', subcategory: 'unknown-cause' };
    const { advisories } = assess(report(society, atHome(adult), injury, noGround));
    expect(advisories.map(({ id }) => id)).not.toContain('advisory.unknown-cause');
  });
});

describe('13.A, the record of the Coroner', () => {
  const duty = (facts: Facts) =>
    assess(died(society, atHome(adult), { ...noGround, ...facts })).notifications.find(
      ({ recipient: to }) => to === 'coroner',
    );

  test.each([true, false])('is in the report, made or not (a criterion is met: %s)', (isMet) => {
    const coroner = duty({ deathByViolence: isMet });
    expect(coroner?.recordInReportEvenIfNotMade).toBe(true);
    expect(coroner?.record.map(({ id }) => id)).toEqual(
      isMet ? ['13a.record.coroner.who', '13a.record.coroner.office', '13a.record.coroner.not-made'] : [],
    );
    expect(coroner?.timing).toBe('immediately');
    expect(coroner?.entries).toEqual([0]);
    expect(coroner?.individuals).toEqual(['adult']);
  });
});

const served = (about: Individual): Individual => knowing(about, { soughtOrReceivedCasService: true });
const school: Provider = { programs: ['education'] };

showDuty('13.A', 'ombudsman', [
  ['a society', died({ ...society, roles: [] }, served(child), recipient), 'required'],
  ['a licensee', died({ ...childrensHome, roles: [] }, served(child), recipient), 'required'],
  ['a Youth Justice provider', died({ ...probationOffice, roles: [] }, served(youngPerson), recipient), 'required'],
  [
    'by its role, a society',
    died({ ...school, roles: ['childrens-aid-society'] }, served(child), recipient),
    'required',
  ],
  [
    'by its role, a licensee',
    died({ ...school, roles: ['childrens-residential-licensee'] }, served(child), recipient),
    'required',
  ],
  ['a school', died({ ...school, roles: [] }, served(child), recipient), 'not-required'],
  [
    'neither sought nor received',
    died(society, knowing(child, { soughtOrReceivedCasService: false }), recipient),
    'not-required',
  ],
  ['an adult', died(society, served(adult), recipient), 'not-required'],
  ['an adult with a disability', died(society, served(adultWithDisability), recipient), 'not-required'],
  ['the roles are open', died(school, served(child), recipient), 'undetermined', ['providerRoles']],
  ['whether it was sought is open', died(society, child, recipient), 'undetermined', ['soughtOrReceivedCasService']],
  ['who it was is open', died(society, served({ id: 'somebody' }), recipient), 'undetermined', ['population']],
  [
    'nothing known',
    died(school, { id: 'somebody' }),
    'undetermined',
    ['providerRoles', 'population', 'soughtOrReceivedCasService'],
  ],
]);

test('13.A, the Ombudsman is notified in writing and without unreasonable delay', () => {
  const duty = assess(died(society, served(child), recipient)).notifications.find(
    ({ recipient: to }) => to === 'ombudsman',
  );
  expect([duty?.form, duty?.timing]).toEqual(['in-writing', 'without-unreasonable-delay']);
});

const selfHarm: Entry = { category: 'serious-injury', subcategory: 'self-harm', individual: adult.id };
const twoDeaths = (...entries: readonly Entry[]): Occurrence =>
  reportOf(groupLiving, [adult, adultWithDisability], entries, {
    ...recipient,
    suicideAttempt: false,
    multipleIndividualsInHungerStrike: false,
    ...yes('hungerStrike', 'seriousInjuryResulted', 'unscheduledMedicalAttention'),
  });
const ofAdult: Entry = { ...natural, individual: adult.id };
const ofAdultWithDisability: Entry = { ...natural, individual: adultWithDisability.id };

showCompanions('13.A', [
  ['a death calls for nothing', died(groupLiving, adult, recipient), []],
  ['a hunger strike with a serious injury', twoDeaths(ofAdult), ['also serious-injury/self-harm @0']],
  [
    'for each individual',
    twoDeaths(ofAdult, ofAdultWithDisability),
    ['also serious-injury/self-harm @0', 'also serious-injury/self-harm @1'],
  ],
  ['not where it is there', twoDeaths(ofAdult, selfHarm), []],
  [
    'another individual’s does not count',
    twoDeaths(ofAdultWithDisability, selfHarm),
    ['also serious-injury/self-harm @0'],
  ],
]);

const bareList = ['13a.describe.cause @0', '13a.describe.presence @0', '13a.describe.witness-accounts @0'];

showDescription('13.A', '13a.', [
  ['of an adult', died(groupLiving, adult, recipient), bareList],
  [
    'of a child whose family a society served',
    died(society, knowing(child, { childOrFamilyReceivedCasService: true }), recipient),
    [...bareList, '13a.describe.joint-directive @0'],
  ],
  [
    'of a foster child whom a society served, by the licensee who leads the report',
    died({ ...fosterHome, roles: [] }, knowing(child, { childOrFamilyReceivedCasService: true }), recipient),
    [...bareList, '13a.describe.joint-directive @0'],
  ],
  [
    'of a child whom no society served',
    died({ ...fosterHome, roles: [] }, knowing(child, { childOrFamilyReceivedCasService: false }), recipient),
    bareList,
  ],
  ['of a stillbirth nothing', died(groupLiving, child, { stillbirth: true }), []],
  [
    'for each entry',
    twoDeaths(ofAdult, ofAdultWithDisability),
    [...bareList, '13a.describe.cause @1', '13a.describe.presence @1', '13a.describe.witness-accounts @1'],
  ],
]);
