import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { factsFor } from '../../src/catalogue/facts-for.ts';
import type { EntryOf, Facts, Occurrence, PrivacyRegime, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import type { SettingId } from '../../src/vocabulary/settings.ts';
import { type Answer, calledFor, dutyStatus, level, reportability } from '../rules/answers.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  outsideTheService,
  probationOffice,
  report,
  secureCustody,
  shelter,
  youngPerson,
} from '../rules/fixtures.ts';

type Errors = EntryOf<'error-or-omission'>;
type Subcategory = NonNullable<Errors['subcategory']>;
const error = (subcategory: Subcategory | null, facts: Facts = {}): Errors => ({
  category: 'error-or-omission',
  subcategory,
  facts,
});

const youthJustice = [
  'youth-justice-custody-detention',
  'youth-justice-residential',
  'youth-justice-probation',
  'youth-justice-non-residential',
] as const;

const answered = (of: readonly FactId[], one?: FactId): Facts => Object.fromEntries(of.map((id) => [id, id === one]));
const levelWith = (subcategory: Subcategory | null, facts: Facts): Answer => {
  const { mediaAttention, ...own } = facts;
  return level(error(subcategory, own), { mediaAttention });
};

describe('13.G: the Level', () => {
  const criteria: readonly (readonly [Subcategory, readonly FactId[]])[] = [
    ['medication-error', ['medicationMayImpair', 'medicationThreatensHealth', 'mediaAttention']],
    ['privacy-breach', ['privacySeriousHarm', 'contravenesYcja', 'mediaAttention']],
  ];

  test.each(criteria.flatMap(([of, facts]) => facts.map((fact) => [of, fact, facts] as const)))(
    '%s: %s alone is Level 1',
    (of, fact, facts) => {
      expect(levelWith(of, answered(facts, fact))).toEqual(['1']);
      expect(levelWith(of, { [fact]: true })).toEqual(['1']);
      expect(levelWith(of, { ...answered(facts), [fact]: null })).toEqual(['undetermined', fact]);
    },
  );

  test.each(criteria)('%s: none of the criteria is Level 2', (of, facts) => {
    expect(levelWith(of, answered(facts))).toEqual(['2']);
  });

  test('with nothing known it depends on the criteria of the subcategory', () => {
    expect(levelWith('medication-error', {})).toEqual([
      'undetermined',
      'mediaAttention',
      'medicationMayImpair',
      'medicationThreatensHealth',
    ]);
    expect(levelWith('privacy-breach', {})).toEqual([
      'undetermined',
      'contravenesYcja',
      'mediaAttention',
      'privacySeriousHarm',
    ]);
  });

  test.each(['improper-detainment-or-commitment', 'improper-release'] as const)('%s is always Level 1', (of) => {
    expect(levelWith(of, {})).toEqual(['1']);
    expect(levelWith(of, { mediaAttention: false, contravenesYcja: false, medicationMayImpair: false })).toEqual(['1']);
  });

  test.each([
    'medicationHarmPossible',
    'hoardedMedication',
    'medicationRefusal',
    'significantHealthOrSafetyRisk',
    'contravenesYcja',
    'privacySeriousHarm',
  ] as const)('%s does not raise a medication error to Level 1', (fact) => {
    const facts = answered(['medicationMayImpair', 'medicationThreatensHealth', 'mediaAttention']);
    expect(levelWith('medication-error', { ...facts, [fact]: true })).toEqual(['2']);
  });

  test.each(['privacySeriousHarmToOthers', 'breachSignificant', 'breachStolen', 'medicationMayImpair'] as const)(
    '%s does not raise a breach to Level 1',
    (fact) => {
      const facts = answered(['privacySeriousHarm', 'contravenesYcja', 'mediaAttention']);
      expect(levelWith('privacy-breach', { ...facts, [fact]: true })).toEqual(['2']);
    },
  );

  const notKnown: readonly (readonly [string, Facts, Answer])[] = [
    [
      'nothing known',
      {},
      [
        'undetermined',
        'contravenesYcja',
        'mediaAttention',
        'medicationMayImpair',
        'medicationThreatensHealth',
        'privacySeriousHarm',
        'subcategory',
      ],
    ],
    ['media attention makes it Level 1 in each', { mediaAttention: true }, ['1']],
    [
      'all answered no: the improper ones are Level 1 all the same',
      answered([
        'medicationMayImpair',
        'medicationThreatensHealth',
        'privacySeriousHarm',
        'contravenesYcja',
        'mediaAttention',
      ]),
      ['undetermined', 'subcategory'],
    ],
    [
      'serious in either remaining subcategory',
      { medicationMayImpair: true, privacySeriousHarm: true, mediaAttention: false },
      ['1'],
    ],
  ];
  test.each(notKnown)('the subcategory not known: %s', (_, facts, expected) => {
    expect(levelWith(null, facts)).toEqual(expected);
  });
});

describe('13.G: medication errors', () => {
  const of = (provider: Provider, facts: Facts): Occurrence =>
    report(provider, youngPerson, error('medication-error', facts), { duringService: true, withProviderStaff: true });

  test.each(youthJustice)('%s reports every one', (program) => {
    expect(reportability(of({ programs: [program] }, {}))).toEqual(['reportable']);
    expect(reportability(of({ programs: [program] }, { medicationHarmPossible: false }))).toEqual(['reportable']);
  });

  const others: readonly (readonly [string, Facts, Answer])[] = [
    ['risk of harm', { medicationHarmPossible: true }, ['reportable']],
    ['no risk of harm', { medicationHarmPossible: false }, ['not-reportable']],
    ['not known', {}, ['undetermined', 'medicationHarmPossible']],
    ['a possible impairment is a risk', { medicationMayImpair: true }, ['reportable']],
    ['a threat to health is a risk', { medicationThreatensHealth: true }, ['reportable']],
    ['no impairment says nothing', { medicationMayImpair: false }, ['undetermined', 'medicationHarmPossible']],
    [
      'a possible impairment is a risk, whatever was answered to that',
      { medicationMayImpair: true, medicationHarmPossible: false },
      ['reportable'],
    ],
    [
      'harm of another error does not count',
      { privacySeriousHarm: true, medicationHarmPossible: false },
      ['not-reportable'],
    ],
  ];
  test.each(others)('other services: %s', (_, facts, expected) => {
    expect(reportability(of(childrensHome, facts))).toEqual(expected);
    expect(reportability(of({ programs: ['homelessness'] }, facts))).toEqual(expected);
  });

  test('the service that the individual was receiving counts', () => {
    const error13g = error('medication-error', { medicationHarmPossible: false });
    const inCustody = { ...youngPerson, programs: ['youth-justice-custody-detention'] as const };
    const inCare = { ...youngPerson, programs: ['licensed-out-of-home-care'] as const };
    expect(reportability(report(childrensHome, inCustody, error13g))).toEqual(['reportable']);
    expect(reportability(report(secureCustody, inCare, error13g))).toEqual(['not-reportable']);
  });

  test('outside of the service it is not reported, or is a matter of judgment', () => {
    const facts = { ...outsideTheService, medicationHarmPossible: true };
    expect(reportability(report(dropIn, adult, error('medication-error', facts)))).toEqual(['not-reportable']);
    expect(
      reportability(report(dropIn, adult, error('medication-error', { ...facts, linkedToService: true }))),
    ).toEqual(['professional-judgment']);
    expect(reportability(report(probationOffice, youngPerson, error('medication-error', facts)))).toEqual([
      'professional-judgment',
    ]);
    expect(reportability(report({ programs: ['other-funded'] }, adult, error('medication-error', facts)))).toEqual([
      'professional-judgment',
    ]);
  });

  test('without an individual it is about a person who is not named, and its scope is not settled by that', () => {
    const harmful = { medicationHarmPossible: true };
    expect(reportability(report(childrensHome, undefined, error('medication-error', harmful)))).toEqual(['reportable']);
    expect(
      reportability(report(dropIn, undefined, error('medication-error', { ...harmful, ...outsideTheService }))),
    ).toEqual(['not-reportable']);
  });
});

describe('13.G: improper detainment, commitment and release', () => {
  test.each(['improper-detainment-or-commitment', 'improper-release'] as const)('%s: naming it is enough', (of) => {
    expect(reportability(report(secureCustody, youngPerson, error(of)))).toEqual(['reportable']);
    expect(
      reportability(report({ programs: ['licensed-out-of-home-care'], setting: 'secure-treatment' }, child, error(of))),
    ).toEqual(['reportable']);
    expect(reportability(report(dropIn, undefined, error(of, outsideTheService)))).toEqual(['not-reportable']);
    expect(reportability(report(dropIn, undefined, error(of, { atProviderSite: true })))).toEqual(['reportable']);
    expect(reportability(report(dropIn, adult, error(of, outsideTheService)))).toEqual(['not-reportable']);
    expect(reportability(report({ programs: ['other-funded'] }, undefined, error(of)))).toEqual([
      'professional-judgment',
    ]);
  });
});

describe('13.G: breaches of privacy', () => {
  const yes = true;
  const no = false;
  const cases: readonly (readonly [
    mishandled: boolean | null,
    individual: boolean | null,
    others: boolean | null,
    ycja: boolean | null,
    expected: Answer,
  ])[] = [
    [yes, yes, no, no, ['reportable']],
    [yes, no, yes, no, ['reportable']],
    [yes, no, no, no, ['not-reportable']],
    [no, yes, yes, no, ['not-reportable']],
    [no, no, no, yes, ['reportable']],
    [yes, yes, yes, yes, ['reportable']],
    [no, no, no, no, ['not-reportable']],
    [null, yes, no, no, ['undetermined', 'personalInformationMishandled']],
    [yes, null, no, no, ['undetermined', 'privacySeriousHarm']],
    [yes, no, null, no, ['undetermined', 'privacySeriousHarmToOthers']],
    [no, null, null, null, ['undetermined', 'contravenesYcja']],
    [null, no, no, no, ['not-reportable']],
    [null, null, null, yes, ['reportable']],
    [yes, yes, null, null, ['reportable']],
    [
      null,
      null,
      null,
      null,
      [
        'undetermined',
        'contravenesYcja',
        'personalInformationMishandled',
        'privacySeriousHarm',
        'privacySeriousHarmToOthers',
      ],
    ],
  ];
  test.each(cases)(
    'mishandled %s, harm to the individual %s, to others %s, against the YCJA %s',
    (personalInformationMishandled, privacySeriousHarm, privacySeriousHarmToOthers, contravenesYcja, expected) => {
      const breach = error('privacy-breach', {
        personalInformationMishandled,
        privacySeriousHarm,
        privacySeriousHarmToOthers,
        contravenesYcja,
      });
      for (const provider of [dropIn, childrensHome, shelter, probationOffice]) {
        expect(reportability(report(provider, undefined, breach))).toEqual(expected);
        // About a person who received a service in the past: no scope is needed.
        expect(reportability(report(provider, adult, breach, outsideTheService))).toEqual(expected);
      }
    },
  );

  test('the YCJA limb is read with the others when taken together', () => {
    const entry = error('privacy-breach', { personalInformationMishandled: true, contravenesYcja: true });
    expect(reportability(report({ programs: ['other-funded'] }, undefined, entry))).toEqual(['professional-judgment']);
  });
});

describe('13.G: the subcategory not known', () => {
  test('in Youth Justice all but a breach are reportable at once', () => {
    expect(reportability(report(secureCustody, youngPerson, error(null)))).toEqual([
      'undetermined',
      'contravenesYcja',
      'personalInformationMishandled',
      'privacySeriousHarm',
      'privacySeriousHarmToOthers',
      'subcategory',
    ]);
    expect(reportability(report(secureCustody, youngPerson, error(null, { contravenesYcja: true })))).toEqual([
      'reportable',
    ]);
  });

  test('elsewhere a medication error depends on the risk of harm', () => {
    expect(reportability(report(childrensHome, child, error(null)))).toEqual([
      'undetermined',
      'contravenesYcja',
      'medicationHarmPossible',
      'personalInformationMishandled',
      'privacySeriousHarm',
      'privacySeriousHarmToOthers',
      'subcategory',
    ]);
  });
});

const circumstances = [
  'breachUnauthorizedUseOrDisclosure',
  'breachStolen',
  'breachFurtherUse',
  'breachPattern',
  'breachDisciplinaryAction',
  'breachByPrescribedEntity',
  'breachSignificant',
  'breachHardToContain',
] as const;

const reported: Facts = { contravenesYcja: true };

describe('13.G: the Commissioner', () => {
  const under = (...privacyRegimes: readonly PrivacyRegime[]): Provider => ({
    programs: ['child-welfare'],
    privacyRegimes,
  });
  const of = (provider: Provider, facts: Facts): Answer =>
    dutyStatus('ipc', report(provider, undefined, error('privacy-breach', { ...reported, ...facts })));

  const reports: Readonly<Record<PrivacyRegime, readonly FactId[]>> = {
    phipa: [
      'breachUnauthorizedUseOrDisclosure',
      'breachStolen',
      'breachFurtherUse',
      'breachPattern',
      'breachDisciplinaryAction',
      'breachSignificant',
    ],
    cyfsa: [
      'breachUnauthorizedUseOrDisclosure',
      'breachStolen',
      'breachFurtherUse',
      'breachPattern',
      'breachByPrescribedEntity',
      'breachDisciplinaryAction',
      'breachSignificant',
    ],
    'public-sector': ['breachSignificant', 'breachHardToContain'],
  };
  const regimes = ['phipa', 'cyfsa', 'public-sector'] as const;

  test.each(regimes.flatMap((regime) => circumstances.map((fact) => [regime, fact] as const)))(
    'under %s: %s alone',
    (regime, fact) => {
      const expected = reports[regime].includes(fact) ? 'required' : 'not-required';
      expect(of(under(regime), answered(circumstances, fact))).toEqual([expected]);
    },
  );

  test.each(regimes)('under %s: none of the circumstances, and nothing known', (regime) => {
    expect(of(under(regime), answered(circumstances))).toEqual(['not-required']);
    expect(of(under(regime), {})).toEqual(['undetermined', ...[...reports[regime]].sort()]);
  });

  const several: readonly (readonly [string, Provider, Facts, Answer])[] = [
    [
      'under two laws either is enough',
      under('phipa', 'public-sector'),
      answered(circumstances, 'breachHardToContain'),
      ['required'],
    ],
    [
      'under two laws, the other one',
      under('phipa', 'public-sector'),
      answered(circumstances, 'breachStolen'),
      ['required'],
    ],
    [
      'under two laws, what only the third reports',
      under('phipa', 'public-sector'),
      answered(circumstances, 'breachByPrescribedEntity'),
      ['not-required'],
    ],
    [
      'a significant breach, whatever the law',
      { programs: ['child-welfare'] },
      { breachSignificant: true },
      ['required'],
    ],
    [
      'a theft, the law not known',
      { programs: ['child-welfare'] },
      answered(circumstances, 'breachStolen'),
      ['undetermined', 'privacyRegimes'],
    ],
    [
      'a theft, nothing else known',
      { programs: ['child-welfare'] },
      { breachStolen: true },
      ['undetermined', 'breachHardToContain', 'breachSignificant', 'privacyRegimes'],
    ],
    ['none of them, the law not known', { programs: ['child-welfare'] }, answered(circumstances), ['not-required']],
    [
      'nothing known',
      { programs: ['child-welfare'] },
      {},
      [
        'undetermined',
        'breachByPrescribedEntity',
        'breachDisciplinaryAction',
        'breachFurtherUse',
        'breachHardToContain',
        'breachPattern',
        'breachSignificant',
        'breachStolen',
        'breachUnauthorizedUseOrDisclosure',
        'privacyRegimes',
      ],
    ],
  ];
  test.each(several)('%s', (_, provider, facts, expected) => {
    expect(of(provider, facts)).toEqual(expected);
  });

  test.each(['medication-error', 'improper-detainment-or-commitment', 'improper-release'] as const)(
    'is not notified of %s',
    (subcategory) => {
      const facts = { medicationHarmPossible: true, breachSignificant: true };
      expect(dutyStatus('ipc', report(under('phipa'), undefined, error(subcategory, facts)))).toEqual([
        'nothing calls for it',
      ]);
    },
  );

  test('it depends on the subcategory too, when that is not known', () => {
    const entry = error(null, { breachSignificant: true });
    expect(dutyStatus('ipc', report(secureCustody, youngPerson, entry))).toEqual(['undetermined', 'subcategory']);
  });
});

describe('13.G: the Access and Privacy Office', () => {
  const at = (setting: SettingId | null, directlyOperated: boolean | null, program: ProgramId): Answer =>
    dutyStatus(
      'apo',
      report({ programs: [program], setting, directlyOperated }, undefined, error('privacy-breach', reported)),
    );
  const custody = 'youth-justice-custody-detention';

  const places: readonly (readonly [SettingId | null, boolean | null, Answer])[] = [
    ['secure-custody', true, ['required']],
    ['secure-temporary-detention', true, ['required']],
    ['secure-custody', false, ['not-required']],
    ['secure-temporary-detention', false, ['not-required']],
    ['secure-custody', null, ['undetermined', 'directlyOperated']],
    ['probation-office', false, ['required']],
    ['probation-office', null, ['required']],
    ['cpri', false, ['required']],
    ['cpri', null, ['required']],
    ['open-custody', true, ['not-required']],
    ['open-temporary-detention', true, ['not-required']],
    ['secure-treatment', true, ['not-required']],
    ['childrens-residence', true, ['not-required']],
    ['hospital', true, ['not-required']],
    [null, true, ['undetermined', 'setting']],
    [null, false, ['undetermined', 'setting']],
    [null, null, ['undetermined', 'directlyOperated', 'setting']],
  ];
  test.each(places)('at %s, directly operated: %s', (setting, directlyOperated, expected) => {
    expect(at(setting, directlyOperated, custody)).toEqual(expected);
  });

  test('is notified of breaches only', () => {
    const provider: Provider = { programs: ['youth-justice-probation'], setting: 'probation-office' };
    expect(dutyStatus('apo', report(provider, undefined, error('medication-error')))).toEqual(['nothing calls for it']);
  });
});

describe('13.G: companions', () => {
  const of = (provider: Provider, facts: Facts): readonly string[] =>
    calledFor(report(provider, youngPerson, error('medication-error', facts)));
  const selfHarm = 'instead serious-injury/self-harm';
  const contraband = 'also serious-individual-action/contraband-safety-risk';

  const cases: readonly (readonly [string, Provider, Facts, readonly string[]])[] = [
    [
      'a refusal at significant risk',
      childrensHome,
      { medicationRefusal: true, significantHealthOrSafetyRisk: true },
      [selfHarm],
    ],
    [
      'a refusal without such a risk',
      childrensHome,
      { medicationRefusal: true, significantHealthOrSafetyRisk: false },
      [],
    ],
    ['a refusal, the risk not known', childrensHome, { medicationRefusal: true }, []],
    ['a risk without a refusal', childrensHome, { medicationRefusal: false, significantHealthOrSafetyRisk: true }, []],
    ['hoarded, in Youth Justice', secureCustody, { hoardedMedication: true }, [contraband]],
    ['hoarded, on probation', { programs: ['youth-justice-probation'] }, { hoardedMedication: true }, [contraband]],
    ['hoarded, elsewhere', childrensHome, { hoardedMedication: true }, []],
    ['not hoarded, in Youth Justice', secureCustody, { hoardedMedication: false }, []],
    [
      'both at once',
      secureCustody,
      { medicationRefusal: true, significantHealthOrSafetyRisk: true, hoardedMedication: true },
      [contraband, selfHarm],
    ],
    ...(['medicationMayImpair', 'medicationThreatensHealth'] as const).map((criterion): (typeof cases)[number] => [
      `a refusal at significant risk beside an error that is Level 1: ${criterion}`,
      childrensHome,
      { medicationRefusal: true, significantHealthOrSafetyRisk: true, [criterion]: true },
      ['also serious-injury/self-harm'],
    ]),
    [
      'a Level 1 error with a refusal at no such risk',
      childrensHome,
      { medicationRefusal: true, significantHealthOrSafetyRisk: false, medicationMayImpair: true },
      [],
    ],
    [
      'hoarded, but nothing that could be contraband',
      secureCustody,
      {
        hoardedMedication: true,
        contrabandProhibited: false,
        contrabandCouldInjureOrKill: false,
        contrabandSignificantDanger: false,
      },
      [],
    ],
  ];
  test.each(cases)('%s', (_, provider, facts, expected) => {
    expect(of(provider, facts)).toEqual(expected);
  });

  test('an existing entry is not called for', () => {
    const occurrence: Occurrence = {
      provider: secureCustody,
      individuals: [youngPerson],
      entries: [
        { ...error('medication-error', { hoardedMedication: true }), individual: youngPerson.id },
        {
          category: 'serious-individual-action',
          subcategory: 'contraband-safety-risk',
          type: 'other-items',
          individual: youngPerson.id,
        },
      ],
    };
    expect(calledFor(occurrence)).toEqual([]);
  });

  test('a refusal that comes with a Level 1 error is about the same individual', () => {
    const facts = { medicationRefusal: true, significantHealthOrSafetyRisk: true, medicationMayImpair: true };
    const { companions } = assess(report(childrensHome, child, error('medication-error', facts)));
    expect(companions.map(({ how, individual }) => [how, individual])).toEqual([['also', child.id]]);
  });

  // Under another subcategory there may be no medication error to replace, or none at Level 1 to keep as well.
  test('a refusal is not offered as self-harm while the subcategory of the error is open', () => {
    const facts = { medicationRefusal: true, significantHealthOrSafetyRisk: true };
    const entry: EntryOf<'error-or-omission'> = { category: 'error-or-omission', facts };
    const { companions, possibleCompanions } = assess(report(childrensHome, child, entry));
    expect([...companions, ...possibleCompanions].filter(({ subcategory }) => subcategory === 'self-harm')).toEqual([]);
  });

  test('the facts count in medication errors alone', () => {
    const facts = {
      ...reported,
      medicationRefusal: true,
      significantHealthOrSafetyRisk: true,
      hoardedMedication: true,
    };
    expect(calledFor(report(secureCustody, youngPerson, error('privacy-breach', facts)))).toEqual([]);
    const impairing = { ...facts, medicationMayImpair: true };
    expect(calledFor(report(secureCustody, youngPerson, error('privacy-breach', impairing)))).toEqual([]);
  });

  test('for an adult with a disability in supportive living a refusal is self-harm as well', () => {
    const facts = { medicationRefusal: true, significantHealthOrSafetyRisk: true };
    expect(calledFor(report(groupLiving, adultWithDisability, error('medication-error', facts)))).toEqual([selfHarm]);
  });
});

describe('13.G: the questions on where it happened', () => {
  const places: readonly FactId[] = ['duringService', 'withProviderStaff', 'atProviderSite', 'linkedToService'];
  const asked = (subcategory: 'privacy-breach' | 'medication-error'): readonly FactId[] =>
    factsFor({ category: 'error-or-omission', subcategory }).filter((id) => places.includes(id));

  // A breach concerns individuals who received a service in the past, too, so it needs no place.
  test('are asked of a medication error and not of a privacy breach', () => {
    expect(asked('medication-error')).toEqual(places);
    expect(asked('privacy-breach')).toEqual([]);
  });
});
