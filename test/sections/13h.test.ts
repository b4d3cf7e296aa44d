import { describe, expect, test } from 'vitest';
import type { EntryOf, Facts, Individual, Occurrence, PrivacyRegime, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import type { SettingId } from '../../src/vocabulary/settings.ts';
import { type Answer, calledFor, dutyStatus, level, reportability } from '../rules/answers.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  knowing,
  outsideTheService,
  probationOffice,
  report,
  secureCustody,
  shelter,
  youngPerson,
} from '../rules/fixtures.ts';

type Complaint = EntryOf<'serious-complaint'>;
const complaint = (of: Partial<Complaint>, facts: Facts = {}): Complaint => ({
  category: 'serious-complaint',
  facts,
  ...of,
});

/** Every kind of complaint that 13.H prints. */
const kinds = [
  { subcategory: 'rights-based', type: 'privacy-related' },
  { subcategory: 'rights-based', type: 'rights-related' },
  { subcategory: 'service-related', type: 'operational' },
  { subcategory: 'service-related', type: 'physical-environment' },
  { subcategory: 'service-related', type: 'safety-standards' },
  { subcategory: 'about-individual' },
  { subcategory: 'other', specify: 'a gift to staff' },
] as const;
type Kind = (typeof kinds)[number];
const privacy = kinds[0];
const discrimination = kinds[1];
const named = (kind: Kind): string => ('type' in kind ? kind.type : kind.subcategory);

const answered = (of: readonly FactId[], one?: FactId): Facts => Object.fromEntries(of.map((id) => [id, id === one]));

describe('13.H: the Level', () => {
  test.each(kinds.map((kind) => [named(kind), kind] as const))('%s', (_, kind) => {
    expect(level(complaint(kind, { staffChargedOrArrested: true }))).toEqual(['1']);
    expect(level(complaint(kind, { staffChargedOrArrested: true }), { mediaAttention: false })).toEqual(['1']);
    expect(level(complaint(kind), { mediaAttention: true })).toEqual(['1']);
    expect(level(complaint(kind, { staffChargedOrArrested: false }), { mediaAttention: true })).toEqual(['1']);
    expect(level(complaint(kind, { staffChargedOrArrested: false }), { mediaAttention: false })).toEqual(['2']);
    expect(level(complaint(kind))).toEqual(['undetermined', 'mediaAttention', 'staffChargedOrArrested']);
    expect(level(complaint(kind), { mediaAttention: false })).toEqual(['undetermined', 'staffChargedOrArrested']);
    expect(level(complaint(kind, { staffChargedOrArrested: false }))).toEqual(['undetermined', 'mediaAttention']);
  });

  test('the subcategory does not matter, so it is not missing', () => {
    expect(level(complaint({}))).toEqual(['undetermined', 'mediaAttention', 'staffChargedOrArrested']);
  });

  test.each(['seriousInNature', 'againstPoliceOfficer', 'complaintAboutProvider', 'staffImplicated'] as const)(
    '%s is no criterion of Level 1',
    (fact) => {
      const facts = { staffChargedOrArrested: false, [fact]: true };
      expect(level(complaint(discrimination, facts), { mediaAttention: false })).toEqual(['2']);
    },
  );
});

describe('13.H: reportability', () => {
  const rows: readonly (readonly [string, Kind, Facts, Answer])[] = [
    ['privacy rights', kinds[0], {}, ['reportable']],
    ['other rights', kinds[1], {}, ['reportable']],
    ['other rights, not serious in the provider’s view', kinds[1], { seriousInNature: false }, ['reportable']],
    ['operational', kinds[2], {}, ['reportable']],
    ['physical environment', kinds[3], { seriousInNature: false }, ['reportable']],
    ['safety standards', kinds[4], {}, ['reportable']],
    ['about an individual, serious', kinds[5], { seriousInNature: true }, ['reportable']],
    ['about an individual, not serious', kinds[5], { seriousInNature: false }, ['not-reportable']],
    ['about an individual, not known', kinds[5], {}, ['undetermined', 'seriousInNature']],
    ['another one, serious', kinds[6], { seriousInNature: true }, ['reportable']],
    ['another one, not serious', kinds[6], { seriousInNature: false }, ['not-reportable']],
    ['another one, not known', kinds[6], {}, ['undetermined', 'seriousInNature']],
  ];
  test.each(rows)('%s', (_, kind, facts, expected) => {
    for (const about of [child, youngPerson, adultWithDisability, adult]) {
      expect(reportability(report(dropIn, about, complaint(kind, { duringService: true, ...facts })))).toEqual(
        expected,
      );
    }
    // About the service provider itself it is within the service wherever it was made.
    for (const provider of [dropIn, shelter, childrensHome, probationOffice]) {
      expect(reportability(report(provider, undefined, complaint(kind, facts), outsideTheService))).toEqual(expected);
    }
  });

  test('the type does not matter', () => {
    expect(reportability(report(dropIn, undefined, complaint({ subcategory: 'service-related' })))).toEqual([
      'reportable',
    ]);
  });

  test('the subcategory matters only as long as the complaint is not known to be serious', () => {
    expect(reportability(report(dropIn, undefined, complaint({})))).toEqual([
      'undetermined',
      'seriousInNature',
      'subcategory',
    ]);
    expect(reportability(report(dropIn, undefined, complaint({}, { seriousInNature: true })))).toEqual(['reportable']);
    expect(reportability(report(dropIn, undefined, complaint({}, { seriousInNature: false })))).toEqual([
      'undetermined',
      'subcategory',
    ]);
  });

  const places: readonly (readonly [string, Provider, Individual, Facts, Answer])[] = [
    ['a child in a home, wherever', childrensHome, child, {}, ['reportable']],
    ['a shelter: at the site', shelter, adult, { atProviderSite: true }, ['reportable']],
    ['a shelter: elsewhere', shelter, adult, {}, ['not-reportable']],
    [
      'a shelter: elsewhere, but linked to the service',
      shelter,
      adult,
      { linkedToService: true },
      ['professional-judgment'],
    ],
    ['a drop-in centre: outside of the service', dropIn, adult, {}, ['not-reportable']],
    ['probation: outside of the service', probationOffice, youngPerson, {}, ['professional-judgment']],
    [
      'another funded service',
      { programs: ['other-funded'] },
      adult,
      { duringService: true },
      ['professional-judgment'],
    ],
  ];
  test.each(places)('%s', (_, provider, about, facts, expected) => {
    expect(
      reportability(report(provider, about, complaint(discrimination), { ...outsideTheService, ...facts })),
    ).toEqual(expected);
  });

  test('another funded service: a complaint about the provider itself is for judgment too', () => {
    expect(reportability(report({ programs: ['other-funded'] }, undefined, complaint(discrimination)))).toEqual([
      'professional-judgment',
    ]);
  });
});

describe('13.H: LECA', () => {
  test.each(kinds.map((kind) => [named(kind), kind] as const))('%s', (_, kind) => {
    const of = (facts: Facts): Occurrence =>
      report(dropIn, undefined, complaint(kind, { seriousInNature: true, ...facts }));
    expect(dutyStatus('leca', of({ againstPoliceOfficer: true }))).toEqual(['required']);
    expect(dutyStatus('leca', of({ againstPoliceOfficer: false }))).toEqual(['not-required']);
    expect(dutyStatus('leca', of({}))).toEqual(['undetermined', 'againstPoliceOfficer']);
  });

  test('a complaint about an officer that alleges no abuse calls for no police', () => {
    const occurrence = report(secureCustody, youngPerson, complaint(discrimination, { againstPoliceOfficer: true }));
    expect(dutyStatus('police', occurrence)).toEqual(['nothing calls for it']);
    expect(dutyStatus('ombudsman', occurrence)).toEqual(['nothing calls for it']);
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

describe('13.H: the Commissioner', () => {
  const under = (...privacyRegimes: readonly PrivacyRegime[]): Provider => ({
    programs: ['child-welfare'],
    privacyRegimes,
  });
  const of = (provider: Provider, facts: Facts, kind: Partial<Complaint> = privacy): Answer =>
    dutyStatus('ipc', report(provider, undefined, complaint(kind, facts)));

  const reports: Readonly<Record<PrivacyRegime, readonly FactId[]>> = {
    phipa: [
      'breachDisciplinaryAction',
      'breachFurtherUse',
      'breachPattern',
      'breachSignificant',
      'breachStolen',
      'breachUnauthorizedUseOrDisclosure',
    ],
    cyfsa: [
      'breachByPrescribedEntity',
      'breachDisciplinaryAction',
      'breachFurtherUse',
      'breachPattern',
      'breachSignificant',
      'breachStolen',
      'breachUnauthorizedUseOrDisclosure',
    ],
    'public-sector': ['breachHardToContain', 'breachSignificant'],
  };
  const regimes = ['phipa', 'cyfsa', 'public-sector'] as const;

  test.each(regimes.flatMap((regime) => circumstances.map((fact) => [regime, fact] as const)))(
    'a privacy-related complaint under %s: %s alone',
    (regime, fact) => {
      const expected = reports[regime].includes(fact) ? 'required' : 'not-required';
      expect(of(under(regime), answered(circumstances, fact))).toEqual([expected]);
    },
  );

  test.each(regimes)('under %s: none of the circumstances, and nothing known', (regime) => {
    expect(of(under(regime), answered(circumstances))).toEqual(['not-required']);
    expect(of(under(regime), {})).toEqual(['undetermined', ...reports[regime]]);
  });

  test('with nothing known it depends on all of them, and on the law and the type', () => {
    const all: Answer = [
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
    ];
    expect(of({ programs: ['child-welfare'] }, {})).toEqual(all);
    expect(of({ programs: ['child-welfare'] }, {}, { subcategory: 'rights-based' })).toEqual([...all, 'type']);
  });

  test.each(kinds.slice(1).map((kind) => [named(kind), kind] as const))('is not notified of %s', (_, kind) => {
    const answer = of(
      under('phipa', 'cyfsa', 'public-sector'),
      { breachSignificant: true, seriousInNature: true },
      kind,
    );
    expect([['not-required'], ['nothing calls for it']]).toContainEqual(answer);
  });

  test('a significant breach is firm whatever the law', () => {
    expect(of({ programs: ['child-welfare'] }, { breachSignificant: true })).toEqual(['required']);
  });
});

describe('13.H: the Access and Privacy Office', () => {
  const at = (
    setting: SettingId | null,
    directlyOperated: boolean | null,
    kind: Partial<Complaint> = privacy,
  ): Answer =>
    dutyStatus(
      'apo',
      report({ programs: ['youth-justice-probation'], setting, directlyOperated }, undefined, complaint(kind)),
    );

  const places: readonly (readonly [SettingId | null, boolean | null, Answer])[] = [
    ['secure-custody', true, ['required']],
    ['secure-temporary-detention', true, ['required']],
    ['secure-custody', false, ['not-required']],
    ['secure-temporary-detention', null, ['undetermined', 'directlyOperated']],
    ['probation-office', null, ['required']],
    ['cpri', false, ['required']],
    ['open-custody', true, ['not-required']],
    ['open-temporary-detention', true, ['not-required']],
    ['childrens-residence', true, ['not-required']],
    [null, null, ['undetermined', 'directlyOperated', 'setting']],
  ];
  test.each(places)(
    'a privacy-related complaint at %s, directly operated: %s',
    (setting, directlyOperated, expected) => {
      expect(at(setting, directlyOperated)).toEqual(expected);
    },
  );

  test('it depends on the type when that is not known', () => {
    expect(at('cpri', null, { subcategory: 'rights-based' })).toEqual(['undetermined', 'type']);
    // Duties are worked out as if the complaint were reported, so how serious it is does not matter here.
    expect(at('cpri', null, {})).toEqual(['undetermined', 'subcategory', 'type']);
  });

  test.each(kinds.slice(1).map((kind) => [named(kind), kind] as const))('is not notified of %s', (_, kind) => {
    const answer = at('probation-office', true, { ...kind, facts: { seriousInNature: true } });
    expect([['not-required'], ['nothing calls for it']]).toContainEqual(answer);
  });
});

describe('13.H: a service-related complaint about the provider itself is Operational', () => {
  const operational = 'instead serious-complaint/service-related/operational';
  const rows: readonly (readonly [string, Partial<Complaint>, Facts, readonly string[]])[] = [
    ['physical environment', kinds[3], { complaintAboutProvider: true }, [operational]],
    ['safety standards', kinds[4], { complaintAboutProvider: true }, [operational]],
    ['operational already', kinds[2], { complaintAboutProvider: true }, []],
    ['not about the provider', kinds[3], { complaintAboutProvider: false }, []],
    ['not known', kinds[3], {}, []],
    ['the type not known', { subcategory: 'service-related' }, { complaintAboutProvider: true }, []],
    ['about rights', kinds[1], { complaintAboutProvider: true }, []],
    ['about an individual', kinds[5], { complaintAboutProvider: true, seriousInNature: true }, []],
    ['another complaint', kinds[6], { complaintAboutProvider: true, seriousInNature: true }, []],
    ['the subcategory not known', {}, { complaintAboutProvider: true }, []],
  ];
  test.each(rows)('%s', (_, kind, facts, expected) => {
    expect(calledFor(report(dropIn, undefined, complaint(kind, facts)))).toEqual(expected);
    expect(calledFor(report(childrensHome, child, complaint(kind, facts)))).toEqual(expected);
  });

  test('not where an operational complaint is entered for the same individual', () => {
    const physical = complaint(kinds[3], { complaintAboutProvider: true });
    const both = (individual: string): Occurrence => ({
      provider: childrensHome,
      individuals: [child, knowing(youngPerson, {})],
      entries: [
        { ...physical, individual: child.id },
        { ...complaint(kinds[2]), individual },
      ],
    });
    expect(calledFor(both(child.id))).toEqual([]);
    expect(calledFor(both(youngPerson.id))).toEqual([operational]);
  });
});
