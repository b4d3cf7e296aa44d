import type { EntryOf, Facts, Individual, Occurrence, Provider } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';
import type { Without } from '../../support/without.ts';
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
  youngPerson,
} from '../fixtures.ts';
import type { RuleCase } from '../rule-cases.ts';

type Action = Without<EntryOf<'serious-individual-action'>, 'category'>;

/** What an individual of the provider did, or what was done to them. */
function acted(about: Individual, action: Action, facts: Facts = {}, provider: Provider = childrensHome): Occurrence {
  return report(provider, about, { ...action, category: 'serious-individual-action' }, facts);
}

/** The same of a woman in a shelter, where it counts only at the site or with staff. */
const inShelter = (action: Action, facts: Facts = {}): Occurrence =>
  acted(adult, action, { ...outsideTheService, ...facts }, shelter);

const attempt = { subcategory: 'suicidal-behaviour', type: 'attempt' } as const;
const threat = { subcategory: 'suicidal-behaviour', type: 'serious-threat' } as const;
const fight = { subcategory: 'assault', type: 'peer-on-peer' } as const;
const knife = { subcategory: 'contraband-safety-risk', type: 'weapons' } as const;
const chat = { subcategory: 'information-technology' } as const;
const gone = { subcategory: 'absence' } as const;
const charged = { subcategory: 'new-serious-charges' } as const;
const givenUp = { subcategory: 'relinquishment-of-care' } as const;
const somethingElse = { subcategory: 'other' } as const;

const nothingOfContraband = no('contrabandProhibited', 'contrabandCouldInjureOrKill', 'contrabandSignificantDanger');
const nothingOfTechnology = no('itCriminalCharges', 'itThreatToSafety');

/** Criteria under which naming what happened is enough. */
const named: readonly (readonly [string, string, Action])[] = [
  ['13d.report.suicidal-behaviour', 'attempts suicide', attempt],
  ['13d.report.suicidal-behaviour', 'a suicidal threat of a serious nature', threat],
  [
    '13d.report.suicidal-behaviour',
    'a threat that leads to a suicide watch',
    { ...attempt, type: 'threat-with-suicide-watch' },
  ],
  ['13d.report.assault', 'is assaulted', { ...fight, role: 'victim' }],
  ['13d.report.assault', 'is accused of assault', { ...fight, role: 'perpetrator' }],
  ['13d.report.other', 'Other: specify', somethingElse],
];

/** Criteria, each of which is enough by itself. */
const each: readonly (readonly [string, string, Action, Facts, FactId])[] = [
  ['13d.report.contraband', 'a) prohibited', knife, nothingOfContraband, 'contrabandProhibited'],
  ['13d.report.contraband', 'b) could injure or kill', knife, nothingOfContraband, 'contrabandCouldInjureOrKill'],
  ['13d.report.contraband', 'c) deemed a danger', knife, nothingOfContraband, 'contrabandSignificantDanger'],
  ['13d.report.information-technology', 'a) criminal charges', chat, nothingOfTechnology, 'itCriminalCharges'],
  ['13d.report.information-technology', 'b) a threat to somebody', chat, nothingOfTechnology, 'itThreatToSafety'],
  [
    '13d.report.absence',
    'unusual, suspicious, concerning or without permission',
    gone,
    { absenceUnusualOrUnauthorized: false },
    'absenceUnusualOrUnauthorized',
  ],
];

export const reporting: readonly RuleCase[] = [
  ...named.flatMap(([rule, clause, action]): RuleCase[] => [
    {
      rule,
      clause: `${clause}, an individual receiving a service`,
      fires: inShelter(action, { atProviderSite: true }),
      silent: inShelter(action),
    },
    { rule, clause, fires: acted(child, action), silent: acted(child, charged) },
  ]),
  ...each.flatMap(([rule, clause, action, nothing, fact]): RuleCase[] => [
    {
      rule,
      clause,
      fires: acted(child, action, { ...nothing, [fact]: true }),
      silent: acted(child, action, nothing),
    },
    {
      rule,
      clause: `${clause}: an individual receiving a service`,
      fires: inShelter(action, { ...nothing, [fact]: true, withProviderStaff: true }),
      silent: inShelter(action, { ...nothing, [fact]: true }),
    },
    {
      rule,
      clause: `${clause}: of this subcategory`,
      fires: acted(child, action, { ...nothing, [fact]: true }),
      silent: acted(child, somethingElse, { ...nothing, [fact]: true }),
    },
  ]),
  {
    rule: '13d.report.absence',
    clause: 'a type of absence names it',
    fires: acted(child, { ...gone, type: 'missing-up-to-16' }, { absenceUnusualOrUnauthorized: false }),
    silent: acted(child, gone, { absenceUnusualOrUnauthorized: false }),
  },
  {
    rule: '13d.report.absence',
    clause: 'a type of another subcategory does not',
    fires: acted(youngPerson, { ...gone, type: 'unlawfully-at-large' }),
    silent: acted(youngPerson, knife),
  },
  {
    rule: '13d.report.new-serious-charges',
    clause: 'not the charges for which a young person came to the service (footnote 50)',
    fires: acted(youngPerson, charged, { chargesRelateToServiceStart: false }, secureCustody),
    silent: acted(youngPerson, charged, { chargesRelateToServiceStart: true }, secureCustody),
  },
  {
    rule: '13d.except.charges-of-service-start',
    clause: 'charges for which the young person came are left out',
    fires: acted(youngPerson, charged, { chargesRelateToServiceStart: true }, secureCustody),
    silent: acted(youngPerson, charged, { chargesRelateToServiceStart: false }, secureCustody),
  },
  {
    rule: '13d.except.charges-of-service-start',
    clause: 'of young persons only',
    fires: acted(youngPerson, charged, { chargesRelateToServiceStart: true }),
    silent: acted(child, charged, { chargesRelateToServiceStart: true }),
  },
  {
    rule: '13d.except.charges-of-service-start',
    clause: 'of charges only',
    fires: acted(youngPerson, charged, { chargesRelateToServiceStart: true }),
    silent: acted(youngPerson, knife, { chargesRelateToServiceStart: true }),
  },
  {
    rule: '13d.report.new-serious-charges',
    clause: 'which is said of young persons',
    fires: acted(child, charged, { chargesRelateToServiceStart: true }),
    silent: acted(youngPerson, charged, { chargesRelateToServiceStart: true }),
  },
  {
    rule: '13d.report.new-serious-charges',
    clause: 'an individual receiving a service incurs them',
    fires: inShelter(charged, { atProviderSite: true }),
    silent: inShelter(charged),
  },
  {
    rule: '13d.report.new-serious-charges',
    clause: 'serious charges',
    fires: acted(adult, charged),
    silent: acted(adult, chat),
  },
  {
    rule: '13d.report.relinquishment',
    clause: 'of an adult with a developmental disability',
    fires: acted(adultWithDisability, givenUp, {}, groupLiving),
    silent: acted(child, givenUp),
  },
  {
    rule: '13d.report.relinquishment',
    clause: 'of no other adult',
    fires: acted(adultWithDisability, givenUp, { atProviderSite: true }, shelter),
    silent: acted(adult, givenUp, { atProviderSite: true }, shelter),
  },
  {
    rule: '13d.report.relinquishment',
    clause: 'receiving a service',
    fires: acted(adultWithDisability, givenUp, { ...outsideTheService, atProviderSite: true }, shelter),
    silent: acted(adultWithDisability, givenUp, outsideTheService, shelter),
  },
  {
    rule: '13d.report.relinquishment',
    clause: 'relinquished, threatened or suspected',
    fires: acted(adultWithDisability, givenUp, {}, groupLiving),
    silent: acted(adultWithDisability, somethingElse, {}, groupLiving),
  },
  {
    rule: '13d.not-met',
    clause: 'contraband that is none of a) to c)',
    fires: acted(child, knife, nothingOfContraband),
    silent: acted(child, knife, { ...nothingOfContraband, contrabandProhibited: true }),
  },
  {
    rule: '13d.not-met',
    clause: 'an absence that is as usual',
    fires: acted(child, gone, { absenceUnusualOrUnauthorized: false }),
    silent: acted(child, gone, { absenceUnusualOrUnauthorized: true }),
  },
];

/** Every Level 1 criterion, with the subcategory that it is listed under. */
const levelOne: readonly (readonly [string, Action, FactId])[] = [
  ['13d.level-1.suicidal.threat', threat, 'threatToHealthOrSafety'],
  ['13d.level-1.suicidal.immediate-risk', threat, 'immediateRiskOfHarm'],
  ['13d.level-1.suicidal.media', threat, 'mediaAttention'],
  ['13d.level-1.assault.individual-injured', fight, 'assaultSeriouslyInjuredIndividual'],
  ['13d.level-1.assault.staff-injured', fight, 'assaultSeriouslyInjuredStaff'],
  ['13d.level-1.assault.media', fight, 'mediaAttention'],
  ['13d.level-1.contraband.danger', knife, 'contrabandCouldInjureOrKill'],
  ['13d.level-1.contraband.danger', knife, 'contrabandSignificantSafetyRisk'],
  ['13d.level-1.contraband.escape', knife, 'contrabandAssistsEscape'],
  ['13d.level-1.contraband.investigated', knife, 'contrabandUnderActiveInvestigation'],
  ['13d.level-1.contraband.lockdown-or-search', knife, 'contrabandLockdownOrSearch'],
  ['13d.level-1.contraband.media', knife, 'mediaAttention'],
  ['13d.level-1.technology.charges', chat, 'itCriminalCharges'],
  ['13d.level-1.technology.public-safety', chat, 'itPublicSafetyThreat'],
  ['13d.level-1.technology.trafficking', chat, 'itProstitutionOrTrafficking'],
  ['13d.level-1.technology.media', chat, 'mediaAttention'],
  ['13d.level-1.absence.individual-safety', gone, 'absenceImmediateSafetyConcern'],
  ['13d.level-1.absence.public-safety', gone, 'absencePublicSafetyConcern'],
  ['13d.level-1.absence.media', gone, 'mediaAttention'],
  ['13d.level-1.charges.safety', charged, 'chargesSignificantSafetyConcern'],
  ['13d.level-1.charges.media', charged, 'mediaAttention'],
  ['13d.level-1.relinquishment.fulfilled', givenUp, 'relinquishmentFulfilled'],
  ['13d.level-1.relinquishment.media', givenUp, 'mediaAttention'],
  ['13d.level-1.other.threat', somethingElse, 'threatToHealthOrSafety'],
  ['13d.level-1.other.immediate-risk', somethingElse, 'immediateRiskOfHarm'],
  ['13d.level-1.other.media', somethingElse, 'mediaAttention'],
];
const nothingOfLevelOne = no(...levelOne.map(([, , fact]) => fact));
const neighbour = ({ subcategory }: Action): Action => (subcategory === 'assault' ? charged : fight);

export const levels: readonly RuleCase[] = levelOne.flatMap(([rule, action, fact]): RuleCase[] => {
  const facts = { ...nothingOfLevelOne, [fact]: true };
  return [
    { rule, clause: fact, fires: acted(child, action, facts), silent: acted(child, action, nothingOfLevelOne) },
    {
      rule,
      clause: `${fact}: under its subcategory`,
      fires: acted(child, action, facts),
      silent: acted(child, neighbour(action), facts),
    },
    {
      rule: '13d.level-2',
      clause: `all others: not ${fact}`,
      fires: acted(child, action, nothingOfLevelOne),
      silent: acted(child, action, facts),
    },
  ];
});

const served = knowing(child, { soughtOrReceivedCasService: true });
const sexual: Facts = { sexualAssault: true };

export const whomToTell: readonly RuleCase[] = [
  {
    rule: '13d.notify.ombudsman',
    clause: 'a sexual assault',
    fires: acted(served, { ...fight, role: 'victim' }, { sexualAssault: true }),
    silent: acted(served, { ...fight, role: 'victim' }, { sexualAssault: false }),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'of a child, not by one',
    fires: acted(served, { ...fight, role: 'victim' }, sexual),
    silent: acted(served, { ...fight, role: 'perpetrator' }, sexual),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'somebody else on the individual: the individual is the victim',
    fires: acted(served, { subcategory: 'assault', type: 'other-on-individual' }, sexual),
    silent: acted(served, { subcategory: 'assault', type: 'individual-on-staff' }, sexual),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'the individual on somebody else: not the victim',
    fires: acted(served, { subcategory: 'assault', type: 'other-on-individual', role: 'unknown' }, sexual),
    silent: acted(served, { subcategory: 'assault', type: 'individual-on-other', role: 'unknown' }, sexual),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'a stated role beats the type',
    fires: acted(served, { subcategory: 'assault', type: 'individual-on-staff', role: 'victim' }, sexual),
    silent: acted(served, { subcategory: 'assault', type: 'other-on-individual', role: 'perpetrator' }, sexual),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'among peers it is not settled without a role',
    fires: acted(served, { ...fight, role: 'victim' }, sexual),
    silent: acted(served, fight, sexual),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'who sought or received a society’s service in the 12 months before',
    fires: acted(served, { ...fight, role: 'victim' }, sexual),
    silent: acted(knowing(child, { soughtOrReceivedCasService: false }), { ...fight, role: 'victim' }, sexual),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'a child or young person',
    fires: acted(knowing(youngPerson, { soughtOrReceivedCasService: true }), { ...fight, role: 'victim' }, sexual),
    silent: acted(knowing(adult, { soughtOrReceivedCasService: true }), { ...fight, role: 'victim' }, sexual),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'learned of by a society, a licensee or a Youth Justice provider',
    fires: acted(served, { ...fight, role: 'victim' }, sexual, {
      programs: ['education'],
      roles: ['childrens-aid-society'],
    }),
    silent: acted(served, { ...fight, role: 'victim' }, sexual, { programs: ['education'], roles: [] }),
  },
  ...standing.map(
    (provider): RuleCase => ({
      rule: '13d.notify.ombudsman',
      clause: `learned of by ${provider.programs.join()}, ${provider.roles?.join()}`,
      fires: acted(served, { ...fight, role: 'victim' }, sexual, provider),
      silent: acted(served, { ...fight, role: 'victim' }, sexual, {
        programs: ['education'],
        roles: ['placing-agency', 'health-information-custodian'],
      }),
    }),
  ),
  {
    rule: '13d.notify.ombudsman',
    clause: 'the provider that learns of it, whatever the child received',
    fires: acted({ ...served, programs: ['education'] }, { ...fight, role: 'victim' }, sexual, {
      ...secureCustody,
      roles: [],
    }),
    silent: acted({ ...served, programs: ['child-protection'] }, { ...fight, role: 'victim' }, sexual, {
      programs: ['education'],
      roles: [],
    }),
  },
  {
    rule: '13d.notify.ombudsman',
    clause: 'an assault',
    fires: acted(served, { ...fight, role: 'victim' }, sexual),
    silent: acted(served, { ...somethingElse, role: 'victim' }, sexual),
  },
  {
    rule: '13d.notify.police.absence',
    clause: 'any unusual, suspicious or unauthorized absence',
    fires: acted(child, gone, { absenceUnusualOrUnauthorized: true }),
    silent: acted(child, fight),
  },
  {
    rule: '13d.notify.police.absence',
    clause: 'not one that is as usual, which is not reported',
    fires: acted(adult, gone, { atProviderSite: true, absenceUnusualOrUnauthorized: true }, shelter),
    silent: acted(adult, gone, { atProviderSite: true, absenceUnusualOrUnauthorized: false }, shelter),
  },
];

const cut: Facts = { seriousInjuryResulted: true, unscheduledMedicalAttention: true };
const beaten: Facts = { assaultSeriouslyInjuredIndividual: true, unscheduledMedicalAttention: true };

export const otherEntries: readonly RuleCase[] = [
  {
    rule: '13d.companion.attempt.self-harm',
    clause: 'tip of 13.B: a suicide attempt that results in a serious injury',
    fires: acted(child, attempt, cut),
    silent: acted(child, attempt, { ...cut, seriousInjuryResulted: false }),
  },
  {
    rule: '13d.companion.attempt.self-harm',
    clause: 'tip of 13.B: an attempt, not a threat',
    fires: acted(child, attempt, cut),
    silent: acted(child, threat, cut),
  },
  {
    rule: '13d.companion.attempt.self-harm',
    clause: 'where 13.B would have it reported',
    fires: acted(child, attempt, { ...cut, unplannedHospitalization: false, medicationRefusal: false }),
    silent: acted(child, attempt, {
      seriousInjuryResulted: true,
      ...no('unscheduledMedicalAttention', 'unplannedHospitalization', 'medicationRefusal'),
    }),
  },
  {
    rule: '13d.companion.attempt.self-harm',
    clause: 'once: not when it is there already',
    fires: reportOf(
      childrensHome,
      [child, adult],
      [
        { ...attempt, category: 'serious-individual-action', individual: child.id },
        { category: 'serious-injury', subcategory: 'self-harm', individual: adult.id },
      ],
      cut,
    ),
    silent: reportOf(
      childrensHome,
      [child, adult],
      [
        { ...attempt, category: 'serious-individual-action', individual: child.id },
        { category: 'serious-injury', subcategory: 'self-harm', individual: child.id },
      ],
      cut,
    ),
  },
  {
    rule: '13d.companion.assault.injury',
    clause: 'section 8: an assault that seriously injured the individual',
    fires: acted(child, { ...fight, role: 'victim' }, beaten),
    silent: acted(child, { ...fight, role: 'victim' }, { ...beaten, assaultSeriouslyInjuredIndividual: false }),
  },
  {
    rule: '13d.companion.assault.injury',
    clause: 'section 8: not the perpetrator',
    fires: acted(child, { ...fight, role: 'victim' }, beaten),
    silent: acted(child, { ...fight, role: 'perpetrator' }, beaten),
  },
  {
    rule: '13d.companion.assault.injury',
    clause: 'section 8: no type settles a role that is not stated: who is hurt is hurt',
    fires: acted(child, { subcategory: 'assault', type: 'individual-on-staff' }, beaten),
    silent: acted(child, { subcategory: 'assault', type: 'individual-on-staff', role: 'perpetrator' }, beaten),
  },
  {
    rule: '13d.companion.assault.injury',
    clause: 'section 8: a stated role beats the type',
    fires: acted(child, { subcategory: 'assault', type: 'individual-on-staff', role: 'victim' }, beaten),
    silent: acted(child, { subcategory: 'assault', type: 'other-on-individual', role: 'perpetrator' }, beaten),
  },
  {
    rule: '13d.companion.assault.injury',
    clause: 'section 8: an unknown role is not that of the perpetrator',
    fires: acted(child, { subcategory: 'assault', type: 'individual-on-other', role: 'unknown' }, beaten),
    silent: acted(child, { subcategory: 'assault', type: 'individual-on-other', role: 'perpetrator' }, beaten),
  },
  {
    rule: '13d.companion.assault.injury',
    clause: 'section 8: an assault',
    fires: acted(child, { ...fight, role: 'victim' }, beaten),
    silent: acted(child, { ...somethingElse, role: 'victim' }, beaten),
  },
];

const items: readonly (readonly [Action, readonly string[]])[] = [
  [
    attempt,
    [
      '13d.describe.suicidal.injury',
      '13d.describe.suicidal.care',
      '13d.describe.suicidal.care-place',
      '13d.describe.suicidal.care-time',
      '13d.describe.suicidal.treatment',
      '13d.describe.suicidal.watch',
      '13d.describe.suicidal.debriefing',
      '13d.describe.suicidal.witnesses',
      '13d.describe.suicidal.witness-debriefing',
      '13d.describe.suicidal.supports',
    ],
  ],
  [
    fight,
    [
      '13d.describe.assault.injury',
      '13d.describe.assault.police',
      '13d.describe.assault.care',
      '13d.describe.assault.care-place',
      '13d.describe.assault.care-time',
      '13d.describe.assault.treatment',
      '13d.describe.assault.kept-safe',
    ],
  ],
  [knife, ['13d.describe.contraband.type', '13d.describe.contraband.search', '13d.describe.contraband.disposal']],
  [chat, ['13d.describe.technology.type', '13d.describe.technology.whose', '13d.describe.technology.prevention']],
  [
    gone,
    [
      '13d.describe.absence.state-of-mind',
      '13d.describe.absence.factors',
      '13d.describe.absence.when',
      '13d.describe.absence.staff',
      '13d.describe.absence.how',
      '13d.describe.absence.risk',
      '13d.describe.absence.search',
      '13d.describe.absence.history',
      '13d.describe.absence.return',
    ],
  ],
  [
    charged,
    [
      '13d.describe.charges.list',
      '13d.describe.charges.events',
      '13d.describe.charges.media',
      '13d.describe.charges.court-dates',
    ],
  ],
  [
    givenUp,
    ['13d.describe.relinquishment.who', '13d.describe.relinquishment.plan', '13d.describe.relinquishment.reason'],
  ],
];

export const description: readonly RuleCase[] = [
  ...items.flatMap(([action, rules]) =>
    rules.map(
      (rule): RuleCase => ({
        rule,
        clause: `listed under ${action.subcategory}`,
        fires: acted(adultWithDisability, action),
        silent: acted(adultWithDisability, somethingElse),
      }),
    ),
  ),
  {
    rule: '13d.describe.absence.new-charges',
    clause: 'young persons who escape lawful custody',
    fires: acted(youngPerson, { ...gone, type: 'escape-lawful-custody' }, {}, secureCustody),
    silent: acted(youngPerson, { ...gone, type: 'missing-over-16' }, {}, secureCustody),
  },
  {
    rule: '13d.describe.absence.new-charges',
    clause: 'or are unlawfully at large',
    fires: acted(youngPerson, { ...gone, type: 'unlawfully-at-large' }, {}, secureCustody),
    silent: acted(youngPerson, { ...gone, type: 'missing-up-to-16' }, {}, secureCustody),
  },
];

export const cautions: readonly RuleCase[] = [
  ...(
    [
      [
        '13d.fill.safety-risk',
        { subcategory: 'contraband-safety-risk' },
        'contrabandSignificantSafetyRisk',
        'contrabandSignificantDanger',
      ],
      ['13d.fill.public-safety', { subcategory: 'information-technology' }, 'itPublicSafetyThreat', 'itThreatToSafety'],
      [
        '13d.fill.trafficking',
        { subcategory: 'information-technology' },
        'itProstitutionOrTrafficking',
        'itThreatToSafety',
      ],
    ] as const
  ).map(
    ([, action, fact, implied]): RuleCase => ({
      rule: 'advisory.answers-disagree',
      clause: 'the one says what the other denies',
      fires: acted(child, action, { [fact]: true, [implied]: false }),
      silent: acted(child, action, { [fact]: false, [implied]: false }),
    }),
  ),
  {
    rule: 'advisory.disagree.absence',
    clause: 'a type of absence says that it is unusual or unauthorized',
    fires: acted(child, { ...gone, type: 'missing-up-to-16' }, { absenceUnusualOrUnauthorized: false }),
    silent: acted(child, { ...gone, type: 'missing-up-to-16' }, { absenceUnusualOrUnauthorized: true }),
  },
  {
    rule: 'advisory.disagree.absence',
    clause: 'without a type nothing disagrees',
    fires: acted(child, { ...gone, type: 'missing-up-to-16' }, { absenceUnusualOrUnauthorized: false }),
    silent: acted(child, gone, { absenceUnusualOrUnauthorized: false }),
  },
  {
    rule: 'advisory.disagree.absence',
    clause: 'of absences',
    fires: acted(child, { ...gone, type: 'missing-up-to-16' }, { absenceUnusualOrUnauthorized: false }),
    silent: acted(child, knife, { absenceUnusualOrUnauthorized: false }),
  },
  {
    rule: 'advisory.disagree.assault-role',
    clause: 'somebody else on the individual, who is the perpetrator',
    fires: acted(child, { subcategory: 'assault', type: 'other-on-individual', role: 'perpetrator' }),
    silent: acted(child, { subcategory: 'assault', type: 'other-on-individual', role: 'victim' }),
  },
  {
    rule: 'advisory.disagree.assault-role',
    clause: 'the individual on staff, who is the victim',
    fires: acted(child, { subcategory: 'assault', type: 'individual-on-staff', role: 'victim' }),
    silent: acted(child, { subcategory: 'assault', type: 'individual-on-staff', role: 'perpetrator' }),
  },
  {
    rule: 'advisory.disagree.assault-role',
    clause: 'the individual on somebody else, who is the victim',
    fires: acted(child, { subcategory: 'assault', type: 'individual-on-other', role: 'victim' }),
    silent: acted(child, { ...fight, role: 'victim' }),
  },
  {
    rule: 'advisory.disagree.assault-role',
    clause: 'among peers either is possible',
    fires: acted(child, { subcategory: 'assault', type: 'other-on-individual', role: 'perpetrator' }),
    silent: acted(child, { ...fight, role: 'perpetrator' }),
  },
  {
    rule: 'advisory.assault-injured-somebody-else',
    clause: 'a serious injury of neither the individual nor staff',
    fires: acted(child, fight, { assaultSeriouslyInjuredOther: true }),
    silent: acted(child, fight, { assaultSeriouslyInjuredOther: false }),
  },
  {
    rule: 'advisory.assault-injured-somebody-else',
    clause: 'of assaults',
    fires: acted(child, fight, { assaultSeriouslyInjuredOther: true }),
    silent: acted(child, somethingElse, { assaultSeriouslyInjuredOther: true }),
  },
  {
    rule: 'advisory.sexual-assault',
    clause: 'section 8: sexual abuse may be met as well',
    fires: acted(child, { ...fight, role: 'victim' }, { sexualAssault: true }),
    silent: acted(child, { ...fight, role: 'victim' }, { sexualAssault: false }),
  },
  {
    rule: 'advisory.sexual-assault',
    clause: 'of assaults',
    fires: acted(child, { ...fight, role: 'victim' }, { sexualAssault: true }),
    silent: acted(child, { ...somethingElse, role: 'victim' }, { sexualAssault: true }),
  },
  {
    rule: 'advisory.adult-outside-criteria',
    clause: 'relinquishment of care of another adult',
    fires: acted(adult, givenUp, { atProviderSite: true }, shelter),
    silent: acted(adultWithDisability, givenUp, { atProviderSite: true }, shelter),
  },
  {
    rule: 'advisory.adult-outside-criteria',
    clause: 'said of adults: a child cannot be given up under 13.D',
    fires: acted(adult, givenUp, { atProviderSite: true }, shelter),
    silent: acted(child, givenUp, { atProviderSite: true }, shelter),
  },
  {
    rule: 'advisory.adult-outside-criteria',
    clause: 'nor a young person',
    fires: acted(adult, givenUp, { atProviderSite: true }, shelter),
    silent: acted(youngPerson, givenUp, { atProviderSite: true }, shelter),
  },
  {
    rule: 'advisory.adult-outside-criteria',
    clause: 'the other subcategories ask for no population',
    fires: acted(adult, givenUp, { atProviderSite: true }, shelter),
    silent: acted(adult, fight, { atProviderSite: true }, shelter),
  },
];
