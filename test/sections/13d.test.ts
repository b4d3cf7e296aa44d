import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { determineLevel } from '../../src/assess/determine-level.ts';
import type { TypeIdOf } from '../../src/model/ids.ts';
import type { Entry, EntryOf, EntryRole, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
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
import type { Without } from '../support/without.ts';

type Action = EntryOf<'serious-individual-action'>;

const as = (action: Without<Action, 'category'>): Action => ({ ...action, category: 'serious-individual-action' });

const threat = as({ subcategory: 'suicidal-behaviour', type: 'serious-threat' });
const attempt = as({ subcategory: 'suicidal-behaviour', type: 'attempt' });
const fight = as({ subcategory: 'assault', type: 'peer-on-peer', role: 'victim' });
const knife = as({ subcategory: 'contraband-safety-risk', type: 'weapons' });
const chat = as({ subcategory: 'information-technology' });
const gone = as({ subcategory: 'absence' });
const charged = as({ subcategory: 'new-serious-charges' });
const givenUp = as({ subcategory: 'relinquishment-of-care' });
const somethingElse = as({ subcategory: 'other' });
const actions = [threat, fight, knife, chat, gone, charged, givenUp, somethingElse] as const;
const populations = [child, youngPerson, adultWithDisability, adult] as const;

/** The Level 1 criteria under each subcategory in November 2025, and on the sheet of 2019. */
const levels: readonly (readonly [Action, readonly FactId[], readonly FactId[]])[] = [
  [
    threat,
    ['threatToHealthOrSafety', 'immediateRiskOfHarm', 'mediaAttention'],
    ['threatToHealthOrSafety', 'immediateRiskOfHarm'],
  ],
  [
    fight,
    ['assaultSeriouslyInjuredIndividual', 'assaultSeriouslyInjuredStaff', 'mediaAttention'],
    ['assaultSeriouslyInjuredIndividual', 'assaultSeriouslyInjuredStaff'],
  ],
  [
    knife,
    [
      'contrabandCouldInjureOrKill',
      'contrabandSignificantSafetyRisk',
      'contrabandAssistsEscape',
      'contrabandUnderActiveInvestigation',
      'contrabandLockdownOrSearch',
      'mediaAttention',
    ],
    [
      'contrabandCouldInjureOrKill',
      'contrabandAssistsEscape',
      'contrabandUnderActiveInvestigation',
      'contrabandLockdownOrSearch',
    ],
  ],
  [
    chat,
    ['itCriminalCharges', 'itPublicSafetyThreat', 'itProstitutionOrTrafficking', 'mediaAttention'],
    ['itCriminalCharges', 'itPublicSafetyThreat', 'itProstitutionOrTrafficking'],
  ],
  [
    gone,
    ['absenceImmediateSafetyConcern', 'absencePublicSafetyConcern', 'mediaAttention'],
    ['absenceImmediateSafetyConcern', 'absencePublicSafetyConcern'],
  ],
  [charged, ['chargesSignificantSafetyConcern', 'mediaAttention'], ['chargesSignificantSafetyConcern']],
  [givenUp, ['relinquishmentFulfilled', 'mediaAttention'], ['relinquishmentFulfilled']],
  [somethingElse, ['threatToHealthOrSafety', 'immediateRiskOfHarm', 'mediaAttention'], []],
];

showLevels(
  '13.D',
  levels.map(
    ([entry, november2025, sheet2019]): LevelRow => ({
      name: entry.subcategory ?? '',
      entry,
      november2025,
      sheet2019,
    }),
  ),
);

/** Every criterion of some subcategory, each once. */
const of2019: readonly FactId[] = [
  'threatToHealthOrSafety',
  'immediateRiskOfHarm',
  'assaultSeriouslyInjuredIndividual',
  'assaultSeriouslyInjuredStaff',
  'contrabandCouldInjureOrKill',
  'contrabandAssistsEscape',
  'contrabandUnderActiveInvestigation',
  'contrabandLockdownOrSearch',
  'itCriminalCharges',
  'itPublicSafetyThreat',
  'itProstitutionOrTrafficking',
  'absenceImmediateSafetyConcern',
  'absencePublicSafetyConcern',
  'chargesSignificantSafetyConcern',
  'relinquishmentFulfilled',
];
const of2025: readonly FactId[] = [...of2019, 'contrabandSignificantSafetyRisk', 'mediaAttention'];

describe('13.D, Level without a subcategory', () => {
  const level = (facts: Facts, guidelines: '2025-11' | '2019' = '2025-11') =>
    determineLevel({ category: 'serious-individual-action' }, { facts, guidelines });

  test('is open on the subcategory first, and on every criterion', () => {
    const decision = level({});
    expect(decision.level).toBe('undetermined');
    expect(decision.missing[0]).toBe('subcategory');
    expect([...decision.missing].sort()).toEqual(['subcategory', ...of2025].sort());
  });

  test('is open on the subcategory when one criterion is met that only some have', () => {
    expect(level({ ...no(...of2025), absencePublicSafetyConcern: true }).missing).toEqual(['subcategory']);
  });

  test('media attention is Level 1 in each', () => {
    expect([level(yes('mediaAttention')).level, level(yes('mediaAttention')).missing]).toEqual([1, []]);
  });

  test('none of the criteria is Level 2 in each', () => {
    expect([level(no(...of2025)).level, level(no(...of2025)).missing]).toEqual([2, []]);
  });

  test('by 2019 media attention settles nothing', () => {
    const decision = level(yes('mediaAttention'), '2019');
    expect(decision.level).toBe('undetermined');
    expect([...decision.missing].sort()).toEqual(['subcategory', ...of2019].sort());
  });
});

const acted = (entry: Entry, about: Individual, facts: Facts = {}, provider: Provider = childrensHome): Occurrence =>
  report(provider, about, entry, facts);
const away = (entry: Entry, facts: Facts = {}, provider: Provider = dropIn, about: Individual = adult): Occurrence =>
  report(provider, about, entry, { ...outsideTheService, ...facts });

const noContraband = no('contrabandProhibited', 'contrabandCouldInjureOrKill', 'contrabandSignificantDanger');
const noTechnology = no('itCriminalCharges', 'itThreatToSafety');
const usual: Facts = { absenceUnusualOrUnauthorized: false };

/** Types under which naming what happened is enough. */
const named: readonly Action[] = [
  attempt,
  threat,
  as({ subcategory: 'suicidal-behaviour', type: 'threat-with-suicide-watch' }),
  as({ subcategory: 'suicidal-behaviour' }),
  fight,
  as({ subcategory: 'assault', type: 'individual-on-staff', role: 'perpetrator' }),
  as({ subcategory: 'assault', type: 'individual-on-other', role: 'perpetrator' }),
  as({ subcategory: 'assault', type: 'other-on-individual', role: 'victim' }),
  as({ subcategory: 'assault' }),
  as({ subcategory: 'absence', type: 'escape-lawful-custody' }),
  as({ subcategory: 'absence', type: 'unlawfully-at-large' }),
  as({ subcategory: 'absence', type: 'missing-up-to-16' }),
  as({ subcategory: 'absence', type: 'missing-over-16' }),
  somethingElse,
];

showReportability('13.D', [
  ...named.flatMap((entry) =>
    populations.map(
      (about): ReportRow => [`${entry.subcategory}, ${entry.type}: ${about.id}`, acted(entry, about), 'reportable'],
    ),
  ),
  ...populations.flatMap((about): ReportRow[] => [
    [`contraband, none of a) to c): ${about.id}`, acted(knife, about, noContraband), 'not-reportable'],
    ...(['contrabandProhibited', 'contrabandCouldInjureOrKill', 'contrabandSignificantDanger'] as const).map(
      (fact): ReportRow => [
        `${fact}: ${about.id}`,
        acted(knife, about, { ...noContraband, [fact]: true }),
        'reportable',
      ],
    ),
    [`technology, neither: ${about.id}`, acted(chat, about, noTechnology), 'not-reportable'],
    ...(['itCriminalCharges', 'itThreatToSafety'] as const).map(
      (fact): ReportRow => [
        `${fact}: ${about.id}`,
        acted(chat, about, { ...noTechnology, [fact]: true }),
        'reportable',
      ],
    ),
    [`absence as usual: ${about.id}`, acted(gone, about, usual), 'not-reportable'],
    [`absence, unusual: ${about.id}`, acted(gone, about, { absenceUnusualOrUnauthorized: true }), 'reportable'],
    [`new charges: ${about.id}`, acted(charged, about, { chargesRelateToServiceStart: false }), 'reportable'],
    [
      `charges of the start of the service: ${about.id}`,
      acted(charged, about, { chargesRelateToServiceStart: true }),
      about === youngPerson ? 'not-reportable' : 'reportable',
    ],
    [
      `relinquishment: ${about.id}`,
      acted(givenUp, about),
      about === adultWithDisability ? 'reportable' : 'not-reportable',
    ],
  ]),
  [
    'a named absence settles it over an answer',
    acted(as({ subcategory: 'absence', type: 'missing-over-16' }), adult, usual, groupLiving),
    'reportable',
  ],
  [
    'a significant safety risk is a significant danger, whatever was answered to that',
    acted(knife, child, { ...noContraband, contrabandSignificantSafetyRisk: true }),
    'reportable',
  ],
  [
    'ties to trafficking are a threat, whatever was answered to that',
    acted(chat, child, { ...noTechnology, itProstitutionOrTrafficking: true }),
    'reportable',
  ],
  [
    'contraband, nothing known',
    acted(knife, child),
    'undetermined',
    ['contrabandProhibited', 'contrabandCouldInjureOrKill', 'contrabandSignificantDanger'],
  ],
  ['technology, nothing known', acted(chat, child), 'undetermined', ['itCriminalCharges', 'itThreatToSafety']],
  ['absence, nothing known: the fact alone', acted(gone, child), 'undetermined', ['absenceUnusualOrUnauthorized']],
  [
    'charges of a young person, nothing known',
    acted(charged, youngPerson),
    'undetermined',
    ['chargesRelateToServiceStart'],
  ],
  ['charges of a child, nothing known', acted(charged, child), 'reportable'],
  [
    'charges of somebody, nothing known',
    acted(charged, { id: 'somebody' }),
    'undetermined',
    ['population', 'chargesRelateToServiceStart'],
  ],
  ['relinquishment by somebody, nothing known', acted(givenUp, { id: 'somebody' }), 'undetermined', ['population']],
  [
    'no subcategory, nothing known',
    acted(as({}), { id: 'somebody' }),
    'undetermined',
    [
      'subcategory',
      'population',
      'contrabandProhibited',
      'contrabandCouldInjureOrKill',
      'contrabandSignificantDanger',
      'itCriminalCharges',
      'itThreatToSafety',
      'absenceUnusualOrUnauthorized',
      'chargesRelateToServiceStart',
    ],
  ],
  ...[...named, charged].flatMap((entry): ReportRow[] => [
    [`outside of the service: ${entry.subcategory}, ${entry.type}`, away(entry), 'not-reportable'],
    [
      `outside of the service, contentious: ${entry.subcategory}, ${entry.type}`,
      away(entry, { significantlyContentious: true }),
      'professional-judgment',
    ],
  ]),
  [
    'pre-admission is for injuries and illnesses',
    away(threat, { preAdmission: true }, probationOffice, youngPerson),
    'professional-judgment',
  ],
]);

describe('13.D, footnote 50: the charges for which a young person came to the service are expressly left out', () => {
  const idsGiven = () => {
    const { entries, advisories } = assess(
      acted(charged, youngPerson, yes('chargesRelateToServiceStart', 'chargesSignificantSafetyConcern'), secureCustody),
    );
    return [...(entries[0]?.reportability.because.map(({ id }) => id) ?? []), ...advisories.map(({ id }) => id)];
  };

  test('nothing is left to judge, although a Level 1 criterion is met', () => {
    expect(idsGiven()).not.toContain('advisory.level-1-not-reportable');
  });

  test('the exception is the reason', () => {
    expect(idsGiven()).toContain('13d.except.charges-of-service-start');
    expect(idsGiven()).not.toContain('13d.not-met');
  });
});

const served = (about: Individual): Individual => knowing(about, { soughtOrReceivedCasService: true });
const sexual: Facts = { sexualAssault: true };
const school: Provider = { programs: ['education'] };
const assault = (
  of: { readonly role?: EntryRole; readonly type?: TypeIdOf<'serious-individual-action', 'assault'> },
  about: Individual = served(child),
  facts: Facts = sexual,
  provider: Provider = childrensHome,
): Occurrence => report(provider, about, as({ subcategory: 'assault', ...of }), facts);

showDuty('13.D', 'ombudsman', [
  ...([child, youngPerson] as const).map(
    (about): DutyRow => [`a sexual assault of a ${about.id}`, assault({ role: 'victim' }, served(about)), 'required'],
  ),
  ...([adultWithDisability, adult] as const).map(
    (about): DutyRow => [
      `a sexual assault of an ${about.id}`,
      assault({ role: 'victim' }, served(about)),
      'not-required',
    ],
  ),
  ...(
    [
      ['a society', { ...society, roles: [] }, 'required'],
      ['a custody facility', { ...secureCustody, roles: [] }, 'required'],
      ['a probation office', { ...probationOffice, roles: [] }, 'required'],
      ['a society by its role', { ...school, roles: ['childrens-aid-society'] }, 'required'],
      ['a licensee by its role', { ...school, roles: ['childrens-residential-licensee'] }, 'required'],
      ['a school', { ...school, roles: [] }, 'not-required'],
    ] as const
  ).map(
    ([name, provider, status]): DutyRow => [name, assault({ role: 'victim' }, served(child), sexual, provider), status],
  ),
  ['no sexual assault', assault({ role: 'victim' }, served(child), { sexualAssault: false }), 'not-required'],
  [
    'no society’s service',
    assault({ role: 'victim' }, knowing(child, { soughtOrReceivedCasService: false })),
    'not-required',
  ],
  ['by the child', assault({ role: 'perpetrator' }), 'not-required'],
  ['the role unknown', assault({ role: 'unknown', type: 'peer-on-peer' }), 'undetermined', ['role']],
  ['no role, among peers', assault({ type: 'peer-on-peer' }), 'undetermined', ['role']],
  ['no role, somebody else on the child', assault({ type: 'other-on-individual' }), 'required'],
  ['no role, the child on staff', assault({ type: 'individual-on-staff' }), 'not-required'],
  ['no role, the child on somebody else', assault({ type: 'individual-on-other' }), 'not-required'],
  ['a role beats the type: on staff, as victim', assault({ type: 'individual-on-staff', role: 'victim' }), 'required'],
  [
    'a role beats the type: by another, as perpetrator',
    assault({ type: 'other-on-individual', role: 'perpetrator' }),
    'not-required',
  ],
  ['neither role nor type', assault({}), 'undetermined', ['type', 'role']],
  [
    'nothing known',
    assault({}, { id: 'somebody' }, {}, school),
    'undetermined',
    ['providerRoles', 'population', 'soughtOrReceivedCasService', 'type', 'role', 'sexualAssault'],
  ],
  ...[threat, knife, chat, gone, charged, givenUp, somethingElse].map(
    (entry): DutyRow => [`not of ${entry.subcategory}`, acted(entry, served(child), sexual), 'not-required'],
  ),
]);

showDuty('13.D', 'police', [
  ...populations.flatMap((about): DutyRow[] => [
    [`an absence: ${about.id}`, acted(gone, about, { absenceUnusualOrUnauthorized: true }), 'required'],
    [`an absence while that is open: ${about.id}`, acted(gone, about), 'required'],
    [`an absence as usual is not reported: ${about.id}`, acted(gone, about, usual), 'not-required'],
  ]),
  ...(['escape-lawful-custody', 'unlawfully-at-large', 'missing-up-to-16', 'missing-over-16'] as const).map(
    (type): DutyRow => [type, acted(as({ subcategory: 'absence', type }), youngPerson), 'required'],
  ),
  ...(['escape-lawful-custody', 'unlawfully-at-large', 'missing-up-to-16', 'missing-over-16'] as const).map(
    (type): DutyRow => [
      `${type}, although the absence is called usual`,
      acted(as({ subcategory: 'absence', type }), youngPerson, usual),
      'required',
    ],
  ),
  ...actions
    .filter((entry) => entry !== gone)
    .map(
      (entry): DutyRow => [
        `not of ${entry.subcategory}`,
        acted(entry, adultWithDisability, {}, groupLiving),
        'not-required',
      ],
    ),
  ['an action whose subcategory is open may be one', acted(as({}), child), 'undetermined', ['subcategory']],
]);

test('13.D, the police are notified of an absence as legislation requires', () => {
  const duty = assess(acted(gone, child)).notifications.find(({ recipient }) => recipient === 'police');
  expect([duty?.timing, duty?.because.map(({ citations }) => citations[0]?.authorities)]).toEqual([
    'as-legislation-requires',
    [['O. Reg. 156/18 s.84(3)']],
  ]);
});

const injury = 'also serious-injury/aggressive-behaviour @0';
const selfHarm = 'also serious-injury/self-harm @0';
const care: Facts = { ...no('hungerStrike', 'multipleIndividualsInHungerStrike'), unscheduledMedicalAttention: true };
const hurt: Facts = { ...care, seriousInjuryResulted: true };
const beaten: Facts = { ...care, assaultSeriouslyInjuredIndividual: true, ...no('suicideAttempt', 'hungerStrike') };
const about = (individual: Individual, entry: Entry): Entry => ({ ...entry, individual: individual.id });
const together = (facts: Facts, ...entries: readonly Entry[]): Occurrence =>
  reportOf(childrensHome, [child, youngPerson], entries, facts);
const ownHarm: Entry = { category: 'serious-injury', subcategory: 'self-harm' };
const brawl: Entry = { category: 'serious-injury', subcategory: 'aggressive-behaviour' };
const noCare = no(
  'unscheduledMedicalAttention',
  'unplannedHospitalization',
  'medicationRefusal',
  'significantHealthOrSafetyRisk',
);

showCompanions('13.D', [
  ['an attempt with a serious injury', acted(attempt, child, hurt), [selfHarm]],
  ['an attempt without one', acted(attempt, child, { ...hurt, seriousInjuryResulted: false }), []],
  ['an attempt, an injury is open', acted(attempt, child, care), [], [[selfHarm, ['seriousInjuryResulted']]]],
  ['a threat', acted(threat, child, hurt), []],
  [
    'a threat with a suicide watch',
    acted(as({ subcategory: 'suicidal-behaviour', type: 'threat-with-suicide-watch' }), child, hurt),
    [],
  ],
  ['the type is open', acted(as({ subcategory: 'suicidal-behaviour' }), child, hurt), [], [[selfHarm, ['type']]]],
  [
    'an attempt, and the injury is there',
    together({ ...hurt, suicideAttempt: true }, about(child, attempt), about(child, ownHarm)),
    [],
  ],
  [
    'an attempt, and the injury there is somebody else’s',
    together({ ...hurt, suicideAttempt: false }, about(child, attempt), about(youngPerson, ownHarm)),
    [selfHarm],
  ],
  ['an injury that needed no care is not reported', acted(attempt, child, { ...hurt, ...noCare }), []],
  ['once, at the first attempt', together(hurt, about(child, attempt), about(child, attempt)), [selfHarm]],
  [
    'for each individual',
    together(hurt, about(child, attempt), about(youngPerson, attempt)),
    [selfHarm, 'also serious-injury/self-harm @1'],
  ],
  ['an assault that injured the victim', acted(fight, child, beaten), [injury]],
  ['an assault that did not', acted(fight, child, { ...beaten, assaultSeriouslyInjuredIndividual: false }), []],
  ['an assault, an injury is open', acted(fight, child, care), [], [[injury, ['assaultSeriouslyInjuredIndividual']]]],
  ['by the perpetrator', acted({ ...fight, role: 'perpetrator' }, child, beaten), []],
  ['an unknown role is not the perpetrator’s', acted({ ...fight, role: 'unknown' }, child, beaten), [injury]],
  ['no role and no type: who is hurt is hurt', acted(as({ subcategory: 'assault' }), child, beaten), [injury]],
  [
    'somebody else on the individual',
    acted(as({ subcategory: 'assault', type: 'other-on-individual' }), child, beaten),
    [injury],
  ],
  [
    'the individual on somebody else',
    acted(as({ subcategory: 'assault', type: 'individual-on-other' }), child, beaten),
    [injury],
  ],
  [
    'the individual on staff',
    acted(as({ subcategory: 'assault', type: 'individual-on-staff' }), child, beaten),
    [injury],
  ],
  [
    'an assault that injured staff',
    acted(fight, child, { ...care, ...no('assaultSeriouslyInjuredIndividual'), assaultSeriouslyInjuredStaff: true }),
    [],
  ],
  ['the injury is there', together(beaten, about(child, fight), about(child, brawl)), []],
  [
    'an injury under another subcategory is another one',
    together(
      { ...beaten, suicideAttempt: false, medicationRefusal: false },
      about(child, fight),
      about(child, { category: 'serious-injury', subcategory: 'accidental' }),
    ),
    [injury],
  ],
  ...[knife, chat, gone, charged, givenUp, somethingElse].map(
    (entry): CompanionRow => [
      `${entry.subcategory} calls for nothing`,
      acted(entry, adultWithDisability, { ...hurt, ...beaten }, groupLiving),
      [],
    ],
  ),
  [
    'section 8: both restrained, one seriously injured, all there',
    reportOf(
      secureCustody,
      [youngPerson, { id: 'the-other', population: 'young-person' }],
      [
        about(youngPerson, { ...fight, role: 'perpetrator', facts: { assaultSeriouslyInjuredIndividual: true } }),
        about(youngPerson, { category: 'restrictive-intervention', subcategory: 'physical-restraint' }),
        { ...fight, individual: 'the-other', facts: { assaultSeriouslyInjuredIndividual: true } },
        { category: 'restrictive-intervention', subcategory: 'physical-restraint', individual: 'the-other' },
        { ...brawl, individual: 'the-other' },
      ],
      { ...care, ...no('seriousInjuryResulted', 'suicideAttempt', 'medicationRefusal') },
    ),
    [],
  ],
]);

const lists: readonly (readonly [Action, readonly string[]])[] = [
  [
    attempt,
    [
      'suicidal.injury',
      'suicidal.care',
      'suicidal.care-place',
      'suicidal.care-time',
      'suicidal.treatment',
      'suicidal.watch',
      'suicidal.debriefing',
      'suicidal.witnesses',
      'suicidal.witness-debriefing',
      'suicidal.supports',
    ],
  ],
  [
    fight,
    [
      'assault.injury',
      'assault.police',
      'assault.care',
      'assault.care-place',
      'assault.care-time',
      'assault.treatment',
      'assault.kept-safe',
    ],
  ],
  [knife, ['contraband.type', 'contraband.search', 'contraband.disposal']],
  [chat, ['technology.type', 'technology.whose', 'technology.prevention']],
  [
    as({ subcategory: 'absence', type: 'missing-up-to-16' }),
    [
      'absence.state-of-mind',
      'absence.factors',
      'absence.when',
      'absence.staff',
      'absence.how',
      'absence.risk',
      'absence.search',
      'absence.history',
      'absence.return',
    ],
  ],
  ...(['escape-lawful-custody', 'unlawfully-at-large'] as const).map((type): readonly [Action, readonly string[]] => [
    as({ subcategory: 'absence', type }),
    [
      'absence.state-of-mind',
      'absence.factors',
      'absence.when',
      'absence.staff',
      'absence.how',
      'absence.risk',
      'absence.search',
      'absence.history',
      'absence.new-charges',
      'absence.return',
    ],
  ]),
  [charged, ['charges.list', 'charges.events', 'charges.media', 'charges.court-dates']],
  [givenUp, ['relinquishment.who', 'relinquishment.plan', 'relinquishment.reason']],
  [somethingElse, []],
];

showDescription('13.D', '13d.', [
  ...lists.map(
    ([entry, items]) =>
      [
        `${entry.subcategory}, ${entry.type}`,
        acted(entry, adultWithDisability, {}, groupLiving),
        items.map((item) => `13d.describe.${item} @0`),
      ] as const,
  ),
  ['not reported, nothing to describe', acted(gone, child, usual), []],
  [
    'for each entry',
    together({}, about(child, charged), about(youngPerson, chat)),
    [
      '13d.describe.charges.list @0',
      '13d.describe.charges.events @0',
      '13d.describe.charges.media @0',
      '13d.describe.charges.court-dates @0',
      '13d.describe.technology.type @1',
      '13d.describe.technology.whose @1',
      '13d.describe.technology.prevention @1',
    ],
  ],
]);

describe('13.D, the description while the subcategory is open', () => {
  const watch = () => {
    const { description } = assess(acted(as({}), child));
    return {
      injury: description.find(({ id }) => id === '13d.describe.suicidal.injury'),
      newCharges: description.find(({ id }) => id === '13d.describe.absence.new-charges'),
    };
  };

  test('lists what any of them may ask for', () => {
    expect(watch().injury).toBeDefined();
    expect(watch().newCharges?.when).toContain('Escape lawful custody');
  });

  test('says which subcategory an item is under', () => {
    expect(watch().injury?.when).toContain('Suicidal behaviour');
  });
});

test('13.D, an absence at the shelter is judged where it happened', () => {
  const { entries } = assess(acted(gone, adult, { ...outsideTheService, absenceUnusualOrUnauthorized: true }, shelter));
  expect(entries[0]?.reportability.because.map(({ id }) => id)).toEqual(['5.outside']);
});
