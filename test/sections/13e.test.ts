import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
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
  report,
  reportOf,
  secureCustody,
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

type Kind = SubcategoryIdOf<'restrictive-intervention'>;

const kinds: readonly Kind[] = ['physical-restraint', 'mechanical-restraint', 'secure-de-escalation'];
const as = (subcategory: Kind | null): Entry => ({ category: 'restrictive-intervention', subcategory });
const populations = [child, youngPerson, adultWithDisability, adult] as const;

const of2019: readonly FactId[] = [
  'interventionCausedHarm',
  'interventionTreatedWithEms',
  'interventionContravenedRules',
  'interventionByUnauthorizedPerson',
];

showLevels(
  '13.E',
  [...kinds, null].map(
    (kind): LevelRow => ({
      name: kind ?? 'no subcategory',
      entry: as(kind),
      november2025: [...of2019, 'mediaAttention'],
      sheet2019: of2019,
    }),
  ),
);

const byStaff: Facts = { performedByServiceStaff: true, notARestraint: false };
const noPlan: Facts = { behaviourSupportPlan: false };
const ineffective: Facts = { planEffective: false };
/** Everything else that reportability may depend on: answered no, and there is a plan that works. */
const nothing: Facts = {
  behaviourSupportPlan: true,
  planEffective: true,
  ...no(
    'usedInCrisis',
    'immediateRiskOfHarmOrDamage',
    'behaviourNewOrMoreIntense',
    'restraintCausedInjury',
    'restraintAbuseAllegation',
    'mechanicalUnderTreatmentOrPasdPlan',
    'mechanicalForCustodyTransport',
    'contraryToPlanRegulationOrDirective',
    'adultInjured',
    'interventionContravenedRules',
    'interventionByUnauthorizedPerson',
  ),
};
const used = (kind: Kind | null, about: Individual, facts: Facts = {}, provider: Provider = groupLiving): Occurrence =>
  report(provider, about, as(kind), { ...byStaff, ...nothing, ...facts });

const crisis: Facts = { usedInCrisis: true };

/** Physical restraint of an adult with a developmental disability: what is so, and whether that is enough in a crisis. */
const limbs: readonly (readonly [what: string, Facts, boolean])[] = [
  ['nothing else', {}, false],
  ['no attempt to de-escalate', { deescalationProvedIneffective: false }, false],
  ['an immediate risk', yes('immediateRiskOfHarmOrDamage'), true],
  [
    'an immediate risk, no time to de-escalate',
    { immediateRiskOfHarmOrDamage: true, deescalationProvedIneffective: false },
    true,
  ],
  ['new behaviour', yes('behaviourNewOrMoreIntense'), false],
  ['no plan', noPlan, false],
  ['an ineffective plan', ineffective, false],
  ['new behaviour without a plan', { behaviourNewOrMoreIntense: true, ...noPlan }, true],
  [
    'new behaviour without a plan, its effect not known',
    { behaviourNewOrMoreIntense: true, ...noPlan, planEffective: null },
    true,
  ],
  [
    'new behaviour, no plan although it is called effective',
    { behaviourNewOrMoreIntense: true, ...noPlan, planEffective: true },
    true,
  ],
  ['new behaviour with an ineffective plan', { behaviourNewOrMoreIntense: true, ...ineffective }, true],
  ['an injury', yes('restraintCausedInjury'), true],
  ['an injury, no time to de-escalate', { restraintCausedInjury: true, deescalationProvedIneffective: false }, true],
  ['an allegation of abuse', yes('restraintAbuseAllegation'), true],
  ['a contravention', yes('contraryToPlanRegulationOrDirective', 'interventionContravenedRules'), true],
  ['an injury of the adult, which is asked of a room', yes('adultInjured'), false],
];

const physicalOpen: readonly Missing[] = [
  'performedByServiceStaff',
  'notARestraint',
  'usedInCrisis',
  'immediateRiskOfHarmOrDamage',
  'behaviourNewOrMoreIntense',
  'restraintCausedInjury',
  'restraintAbuseAllegation',
  'behaviourSupportPlan',
  'planEffective',
  'interventionContravenedRules',
  'interventionByUnauthorizedPerson',
];
const secureOpen: readonly Missing[] = [
  'performedByServiceStaff',
  'contraryToPlanRegulationOrDirective',
  'behaviourSupportPlan',
  'planEffective',
  'adultInjured',
];
const open = (kind: Kind | null, about: Individual): Occurrence => report(groupLiving, about, as(kind));

/** Footnotes 55, 56 and 65: the definition leaves things out of a hold, and out of a device used on an adult with a disability. */
const definitionCounts = (kind: Kind, about: Individual): boolean =>
  kind === 'physical-restraint' || (kind === 'mechanical-restraint' && about === adultWithDisability);

showReportability('13.E', [
  // Children and young persons
  ...([child, youngPerson] as const).flatMap((about): ReportRow[] => [
    ...kinds.map((kind): ReportRow => [`${kind}: ${about.id}`, used(kind, about), 'reportable']),
    [
      `under a plan of treatment or a PASD plan: ${about.id}`,
      used('mechanical-restraint', about, yes('mechanicalUnderTreatmentOrPasdPlan')),
      'not-reportable',
    ],
    [
      `such a plan is no exception for a hold: ${about.id}`,
      used('physical-restraint', about, yes('mechanicalUnderTreatmentOrPasdPlan')),
      'reportable',
    ],
    [
      `nor for a room: ${about.id}`,
      used('secure-de-escalation', about, yes('mechanicalUnderTreatmentOrPasdPlan')),
      'reportable',
    ],
    [
      `in transport from secure custody: ${about.id}`,
      used('mechanical-restraint', about, yes('mechanicalForCustodyTransport'), secureCustody),
      about === youngPerson ? 'not-reportable' : 'reportable',
    ],
    [
      `transport is no exception for a hold: ${about.id}`,
      used('physical-restraint', about, yes('mechanicalForCustodyTransport'), secureCustody),
      'reportable',
    ],
  ]),
  // Adults with a developmental disability
  ...limbs.map(
    ([what, facts, enough]): ReportRow => [
      `a hold in a crisis: ${what}`,
      used('physical-restraint', adultWithDisability, { ...crisis, ...facts }),
      enough ? 'reportable' : 'not-reportable',
    ],
  ),
  ...limbs
    .filter(([, facts]) => !facts.interventionContravenedRules)
    .map(
      ([what, facts]): ReportRow => [
        `a hold outside of a crisis: ${what}`,
        used('physical-restraint', adultWithDisability, facts),
        'not-reportable',
      ],
    ),
  [
    'a hold outside of a crisis that contravened the rules',
    used('physical-restraint', adultWithDisability, yes('interventionContravenedRules')),
    'reportable',
  ],
  [
    'a hold by an unauthorized person',
    used('physical-restraint', adultWithDisability, yes('interventionByUnauthorizedPerson')),
    'reportable',
  ],
  [
    'fill: a hold contrary to the plan contravened the rules',
    used('physical-restraint', adultWithDisability, {
      contraryToPlanRegulationOrDirective: true,
      interventionContravenedRules: null,
    }),
    'reportable',
  ],
  ['a device according to the plan', used('mechanical-restraint', adultWithDisability), 'not-reportable'],
  [
    'a device contrary to it',
    used('mechanical-restraint', adultWithDisability, yes('contraryToPlanRegulationOrDirective')),
    'reportable',
  ],
  [
    'a device: the plans of children’s services are no exception',
    used(
      'mechanical-restraint',
      adultWithDisability,
      yes('contraryToPlanRegulationOrDirective', 'mechanicalUnderTreatmentOrPasdPlan', 'mechanicalForCustodyTransport'),
    ),
    'reportable',
  ],
  [
    'a device: what makes a hold reportable does not',
    used('mechanical-restraint', adultWithDisability, {
      ...noPlan,
      ...yes(
        'usedInCrisis',
        'immediateRiskOfHarmOrDamage',
        'restraintCausedInjury',
        'restraintAbuseAllegation',
        'adultInjured',
        'interventionByUnauthorizedPerson',
      ),
    }),
    'not-reportable',
  ],
  ['a room according to the plan', used('secure-de-escalation', adultWithDisability), 'not-reportable'],
  ...(
    [
      ['contrary to the plan or the rules', yes('contraryToPlanRegulationOrDirective')],
      ['without a plan', noPlan],
      ['without a plan, its effect not known', { ...noPlan, planEffective: null }],
      ['with an ineffective plan', ineffective],
      ['with an injury', yes('adultInjured')],
    ] as const
  ).map(
    ([what, facts]): ReportRow => [
      `a room ${what}`,
      used('secure-de-escalation', adultWithDisability, facts),
      'reportable',
    ],
  ),
  [
    'a room: what makes a hold reportable does not',
    used(
      'secure-de-escalation',
      adultWithDisability,
      yes(
        'usedInCrisis',
        'immediateRiskOfHarmOrDamage',
        'restraintCausedInjury',
        'restraintAbuseAllegation',
        'interventionByUnauthorizedPerson',
      ),
    ),
    'not-reportable',
  ],
  // Other adults: the criteria do not speak of them
  ...kinds.map(
    (kind): ReportRow => [
      `${kind} of another adult`,
      used(
        kind,
        adult,
        yes(
          'usedInCrisis',
          'immediateRiskOfHarmOrDamage',
          'contraryToPlanRegulationOrDirective',
          'interventionContravenedRules',
          'adultInjured',
        ),
      ),
      'not-reportable',
    ],
  ),
  // Exceptions for everybody
  ...populations.flatMap((about) =>
    kinds.flatMap((kind): ReportRow[] => {
      const otherwise = yes('usedInCrisis', 'restraintCausedInjury', 'contraryToPlanRegulationOrDirective');
      return [
        [
          `by police, hospital staff or teachers: ${kind}, ${about.id}`,
          used(kind, about, { ...otherwise, performedByServiceStaff: false }),
          'not-reportable',
        ],
        [
          `left out by its definition: ${kind}, ${about.id}`,
          used(kind, about, { ...otherwise, notARestraint: true }),
          definitionCounts(kind, about) || about === adult ? 'not-reportable' : 'reportable',
        ],
      ];
    }),
  ),
  // Outside of the service
  ['outside of the service', used('physical-restraint', child, outsideTheService, dropIn), 'not-reportable'],
  [
    'outside of the service, responsible for safety',
    used('physical-restraint', child, { ...outsideTheService, responsibleForSafety: true }, dropIn),
    'professional-judgment',
  ],
  // What is open
  [
    'a hold of a child',
    open('physical-restraint', child),
    'undetermined',
    ['performedByServiceStaff', 'notARestraint'],
  ],
  [
    'a device on a child',
    open('mechanical-restraint', child),
    'undetermined',
    ['performedByServiceStaff', 'mechanicalUnderTreatmentOrPasdPlan'],
  ],
  [
    'a device on a young person',
    open('mechanical-restraint', youngPerson),
    'undetermined',
    ['performedByServiceStaff', 'mechanicalUnderTreatmentOrPasdPlan', 'mechanicalForCustodyTransport'],
  ],
  ['a room for a child', open('secure-de-escalation', child), 'undetermined', ['performedByServiceStaff']],
  [
    'a hold of an adult with a disability',
    open('physical-restraint', adultWithDisability),
    'undetermined',
    physicalOpen,
  ],
  [
    'a device on an adult with a disability',
    open('mechanical-restraint', adultWithDisability),
    'undetermined',
    ['performedByServiceStaff', 'notARestraint', 'contraryToPlanRegulationOrDirective'],
  ],
  [
    'a room for an adult with a disability',
    open('secure-de-escalation', adultWithDisability),
    'undetermined',
    secureOpen,
  ],
  ...kinds.map((kind): ReportRow => [`another adult: ${kind}`, open(kind, adult), 'not-reportable']),
  ['another adult, no subcategory', open(null, adult), 'not-reportable'],
  [
    'a hold of somebody',
    open('physical-restraint', { id: 'somebody' }),
    'undetermined',
    ['population', ...physicalOpen],
  ],
  [
    'a device on somebody',
    open('mechanical-restraint', { id: 'somebody' }),
    'undetermined',
    [
      'population',
      'performedByServiceStaff',
      'notARestraint',
      'mechanicalUnderTreatmentOrPasdPlan',
      'mechanicalForCustodyTransport',
      'contraryToPlanRegulationOrDirective',
    ],
  ],
  [
    'a room for somebody',
    open('secure-de-escalation', { id: 'somebody' }),
    'undetermined',
    ['population', ...secureOpen],
  ],
  [
    'an intervention of a child, the subcategory open',
    open(null, child),
    'undetermined',
    ['subcategory', 'performedByServiceStaff', 'notARestraint', 'mechanicalUnderTreatmentOrPasdPlan'],
  ],
]);

const reasonsOf = (occurrence: Occurrence): readonly string[] =>
  assess(occurrence).entries[0]?.reportability.because.map(({ id }) => id) ?? [];

describe('13.E, an exception is given as the reason', () => {
  test.each([
    ['13e.except.not-by-service-staff', used('physical-restraint', child, { performedByServiceStaff: false })],
    ['13e.except.not-a-restraint', used('physical-restraint', child, { notARestraint: true })],
    [
      '13e.except.treatment-or-pasd-plan',
      used('mechanical-restraint', child, { mechanicalUnderTreatmentOrPasdPlan: true }),
    ],
    [
      '13e.except.custody-transport',
      used('mechanical-restraint', youngPerson, { mechanicalForCustodyTransport: true }, secureCustody),
    ],
    ['13e.not-met', used('physical-restraint', adult)],
  ])('%s', (rule, occurrence) => {
    expect(reasonsOf(occurrence)).toEqual([rule]);
  });
});

const served = knowing(child, { soughtOrReceivedCasService: true });
const harmedIn = (kind: Kind): Occurrence =>
  used(kind, served, yes('interventionCausedHarm', 'restraintCausedInjury', 'seriousBodilyHarm'), childrensHome);

for (const recipient of ['ombudsman', 'coroner', 'police', 'public-health-unit'] as const) {
  showDuty('13.E, which lists nobody', recipient, [
    ...kinds.map((kind): DutyRow => [kind, harmedIn(kind), 'not-required']),
  ]);
}

const injury = 'also serious-injury/during-restrictive-intervention @0';
const hurt: Facts = {
  ...no('hungerStrike', 'multipleIndividualsInHungerStrike', 'suicideAttempt', 'medicationRefusal'),
  ...yes('seriousInjuryResulted', 'unscheduledMedicalAttention'),
};
const about = (individual: Individual, entry: Entry): Entry => ({ ...entry, individual: individual.id });
const together = (...entries: readonly Entry[]): Occurrence =>
  reportOf(childrensHome, [child, youngPerson], entries, { ...byStaff, ...nothing, ...hurt });
const during: Entry = { category: 'serious-injury', subcategory: 'during-restrictive-intervention' };

showCompanions('13.E', [
  ...kinds.map((kind) => [`a serious injury: ${kind}`, used(kind, child, hurt), [injury]] as const),
  ['no serious injury', used('physical-restraint', child, { ...hurt, seriousInjuryResulted: false }), []],
  [
    'an injury is open',
    used('physical-restraint', child, { ...hurt, seriousInjuryResulted: null }),
    [],
    [[injury, ['seriousInjuryResulted']]],
  ],
  ['the subcategory is open', used(null, child, hurt), [injury]],
  [
    'by a police officer: not reported here, but the injury is',
    used('physical-restraint', child, { ...hurt, performedByServiceStaff: false }),
    ['instead serious-injury/during-restrictive-intervention @0'],
  ],
  [
    'an injury that needed no care is not reported',
    used('physical-restraint', child, { ...hurt, ...no('unscheduledMedicalAttention', 'unplannedHospitalization') }),
    [],
  ],
  ['the injury is there', together(about(child, as('physical-restraint')), about(child, during)), []],
  [
    'somebody else’s is there',
    together(about(child, as('physical-restraint')), about(youngPerson, during)),
    [injury],
    [['also restrictive-intervention @1', []]],
  ],
  [
    'an injury of another cause is another one',
    together(
      about(child, as('physical-restraint')),
      about(child, { category: 'serious-injury', subcategory: 'aggressive-behaviour' }),
    ),
    [injury],
  ],
  [
    'an injury whose subcategory is open may be it',
    together(about(child, as('physical-restraint')), about(child, { category: 'serious-injury' })),
    [],
    [[injury, ['subcategory']]],
  ],
  [
    'two restraints, one injury entry',
    together(about(child, as('physical-restraint')), about(child, as('mechanical-restraint'))),
    [injury],
  ],
]);

const common = [
  'plan',
  'approvals',
  'reason',
  'threat',
  'less-intrusive',
  'nothing-less-intrusive',
  'staff-initials',
  'monitoring',
  'actions',
  'witness-accounts',
  'injuries',
  'treatment',
  'debriefing',
  'no-debriefing',
  'further-action',
];
const list = (index: number, ...more: readonly string[]): string[] =>
  [...common, ...more].map((item) => `13e.describe.${item} @${index}`);

showDescription('13.E', '13e.', [
  ['a hold', used('physical-restraint', child), list(0, 'restraint.type', 'restraint.technique')],
  ['a device', used('mechanical-restraint', child), list(0, 'restraint.type', 'restraint.technique')],
  ['a room', used('secure-de-escalation', child), list(0, 'room.search', 'room.photographs')],
  [
    'the subcategory is open',
    used(null, child),
    list(0, 'restraint.type', 'restraint.technique', 'room.search', 'room.photographs'),
  ],
  [
    'for each restraint',
    together(about(child, as('physical-restraint')), about(child, as('secure-de-escalation'))),
    [...list(0, 'restraint.type', 'restraint.technique'), ...list(1, 'room.search', 'room.photographs')],
  ],
  ['not reported, nothing to describe', used('physical-restraint', adult), []],
]);

// "If no less intrusive measures or de-escalation method was used, explanation as to why not."
describe('13.E, why no less intrusive measure was used', () => {
  const isListed = (subcategory: Parameters<typeof used>[0], about: Individual, facts: Facts): boolean =>
    assess(used(subcategory, about, facts)).description.some(({ id }) => id === '13e.describe.nothing-less-intrusive');
  const crisis: Facts = {
    ...yes('usedInCrisis', 'immediateRiskOfHarmOrDamage', 'adultInjured', 'contraryToPlanRegulationOrDirective'),
  };

  test('is not asked of a hold of an adult after attempts to de-escalate', () => {
    expect(
      isListed('physical-restraint', adultWithDisability, { ...crisis, deescalationProvedIneffective: true }),
    ).toBe(false);
  });

  test('is asked of a hold of an adult without such attempts, or while that is open', () => {
    expect(
      isListed('physical-restraint', adultWithDisability, { ...crisis, deescalationProvedIneffective: false }),
    ).toBe(true);
    expect(isListed('physical-restraint', adultWithDisability, crisis)).toBe(true);
  });

  test('is asked of every other intervention, which has no such criterion', () => {
    const tried: Facts = { ...crisis, deescalationProvedIneffective: true };
    expect(isListed('physical-restraint', child, tried)).toBe(true);
    expect(isListed('mechanical-restraint', adultWithDisability, tried)).toBe(true);
    expect(isListed('secure-de-escalation', adultWithDisability, tried)).toBe(true);
  });
});
