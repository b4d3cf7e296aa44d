import { describe, expect, test } from 'vitest';
import type { EntryOf, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import { type Answer, calledFor, dutyStatus, dutyTo, level, reportability } from '../rules/answers.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  dropIn,
  groupLiving,
  knowing,
  outsideTheService,
  probationOffice,
  report,
  secureCustody,
  shelter,
  society,
  youngPerson,
} from '../rules/fixtures.ts';
import { answers } from '../support/answered.ts';

type Abuse = EntryOf<'abuse-or-mistreatment'>;
const abuse = (facts: Facts = {}, of: Partial<Abuse> = {}): Abuse => ({
  category: 'abuse-or-mistreatment',
  subcategory: 'physical-abuse',
  role: 'victim',
  facts,
  ...of,
});

const levelOne: readonly FactId[] = ['abuseImmediateThreat', 'staffImplicated', 'traffickerThreats', 'mediaAttention'];
const answered = (of: readonly FactId[], one?: FactId): Facts => Object.fromEntries(of.map((id) => [id, id === one]));
/** Facts of the entry and of the occurrence apart. */
const levelWith = (facts: Facts): Answer => {
  const { mediaAttention, ...own } = facts;
  return level(abuse(own), { mediaAttention });
};

describe('13.F: the Level', () => {
  test.each(levelOne)('%s alone is Level 1', (fact) => {
    expect(levelWith(answered(levelOne, fact))).toEqual(['1']);
    expect(levelWith({ [fact]: true })).toEqual(['1']);
  });

  test('none of the criteria is Level 2', () => {
    expect(levelWith(answered(levelOne))).toEqual(['2']);
  });

  test('with nothing known it depends on the four criteria, in every subcategory and with none', () => {
    const open: Answer = [
      'undetermined',
      'abuseImmediateThreat',
      'mediaAttention',
      'staffImplicated',
      'traffickerThreats',
    ];
    const subcategories = [
      'physical-abuse',
      'emotional-harm',
      'neglect',
      'exploitation',
      'sexual-abuse',
      null,
    ] as const;
    for (const subcategory of subcategories) expect(level(abuse({}, { subcategory }))).toEqual(open);
  });

  test.each(levelOne)('%s alone is open when all others are no', (fact) => {
    expect(levelWith({ ...answered(levelOne), [fact]: null })).toEqual(['undetermined', fact]);
  });

  test.each([
    'abuseBeforeService',
    'newAllegation',
    'sexTrafficking',
    'mayBeCriminalOffence',
    'againstPoliceOfficer',
  ] as const)('%s is no criterion of Level 1', (fact) => {
    expect(levelWith({ ...answered(levelOne), [fact]: true })).toEqual(['2']);
  });
});

describe('13.F: reportability', () => {
  test.each(['physical-abuse', 'emotional-harm', 'neglect', 'exploitation', 'sexual-abuse'] as const)(
    '%s is reportable wherever the individual is always in receipt of services',
    (subcategory) => {
      for (const role of ['victim', 'perpetrator', 'unknown'] as const) {
        const now = abuse({ abuseBeforeService: false }, { subcategory, role });
        expect(reportability(report(childrensHome, child, now))).toEqual(['reportable']);
        const earlier = abuse({ abuseBeforeService: true, newAllegation: false }, { subcategory, role });
        expect(reportability(report(childrensHome, child, earlier))).toEqual(['not-reportable']);
      }
    },
  );

  const notBefore = { ...outsideTheService, abuseBeforeService: false };
  const within: readonly (readonly [string, Provider, Individual, Facts, Answer])[] = [
    ['a child away from the children’s home', childrensHome, child, notBefore, ['reportable']],
    ['a young person away from custody', secureCustody, youngPerson, notBefore, ['reportable']],
    ['an adult in supportive living', groupLiving, adultWithDisability, notBefore, ['reportable']],
    [
      'a shelter: at the site',
      shelter,
      adult,
      { ...outsideTheService, atProviderSite: true, abuseBeforeService: false },
      ['reportable'],
    ],
    [
      'a shelter: with staff',
      shelter,
      adult,
      { ...outsideTheService, withProviderStaff: true, abuseBeforeService: false },
      ['reportable'],
    ],
    [
      'a shelter: elsewhere, although a client',
      shelter,
      adult,
      { ...outsideTheService, duringService: true },
      ['not-reportable'],
    ],
    [
      'a drop-in centre: during the service',
      dropIn,
      adult,
      { ...outsideTheService, duringService: true },
      ['reportable'],
    ],
    [
      'a drop-in centre: outside of it',
      dropIn,
      adult,
      { ...outsideTheService, abuseBeforeService: false, newAllegation: false },
      ['not-reportable'],
    ],
    [
      'probation, outside of the service',
      probationOffice,
      youngPerson,
      { ...outsideTheService, abuseBeforeService: false, newAllegation: false },
      ['professional-judgment'],
    ],
    [
      'a Youth Justice residence, elsewhere',
      { programs: ['youth-justice-residential'] },
      youngPerson,
      { ...outsideTheService, abuseBeforeService: false, newAllegation: false },
      ['professional-judgment'],
    ],
    [
      'another funded service',
      { programs: ['other-funded'] },
      child,
      { duringService: true, abuseBeforeService: true, newAllegation: true },
      ['professional-judgment'],
    ],
  ];
  test.each(within)('%s', (_, provider, about, facts, expected) => {
    expect(reportability(report(provider, about, abuse(facts)))).toEqual(expected);
  });

  test.each(['responsibleForSafety', 'linkedToService', 'impactsService', 'significantlyContentious'] as const)(
    'outside of the service %s makes it a matter of judgment',
    (criterion) => {
      const facts = { ...outsideTheService, abuseBeforeService: false, newAllegation: false, [criterion]: true };
      expect(reportability(report(dropIn, adult, abuse(facts)))).toEqual(['professional-judgment']);
    },
  );

  const historical = { ...outsideTheService, abuseBeforeService: true, newAllegation: true };
  const fromBefore: readonly (readonly [string, Individual, Partial<Abuse>, Facts, Answer])[] = [
    ['of a child', child, {}, historical, ['reportable']],
    ['of a young person', youngPerson, {}, historical, ['reportable']],
    ['of an adult with a developmental disability', adultWithDisability, {}, historical, ['reportable']],
    ['of another adult', adult, {}, historical, ['not-reportable']],
    ['by a child', child, { role: 'perpetrator' }, historical, ['not-reportable']],
    ['of or by a child', child, { role: 'unknown' }, historical, ['undetermined', 'role']],
    ['of or by a child, no role given', child, { role: null }, historical, ['undetermined', 'role']],
    ['of somebody', { id: 'i' }, {}, historical, ['undetermined', 'population']],
    ['that is not new', child, {}, { ...historical, newAllegation: false }, ['not-reportable']],
    ['that may be new', child, {}, { ...historical, newAllegation: null }, ['undetermined', 'newAllegation']],
  ];
  test.each(fromBefore)('an allegation from before the service %s', (_, about, of, facts, expected) => {
    expect(reportability(report(dropIn, about, abuse(facts, of)))).toEqual(expected);
  });

  test('with nothing known it depends on section 5 and on what makes an allegation historical', () => {
    const nothing = abuse({}, { role: null });
    const criteria = ['impactsService', 'linkedToService', 'newAllegation', 'population'] as const;
    expect(reportability(report(dropIn, { id: 'i' }, nothing))).toEqual([
      'undetermined',
      'abuseBeforeService',
      'atProviderSite',
      'duringService',
      ...criteria,
      'responsibleForSafety',
      'role',
      'significantlyContentious',
      'withProviderStaff',
    ]);
    expect(reportability(report(shelter, { id: 'i' }, nothing))).toEqual([
      'undetermined',
      'abuseBeforeService',
      'atProviderSite',
      ...criteria,
      'responsibleForSafety',
      'role',
      'significantlyContentious',
      'withProviderStaff',
    ]);
  });

  test('a person who is not named is within the service only if the program says so', () => {
    expect(reportability(report(childrensHome, undefined, abuse({ abuseBeforeService: false })))).toEqual([
      'reportable',
    ]);
    const outside = { ...outsideTheService, abuseBeforeService: false, newAllegation: false };
    expect(reportability(report(dropIn, undefined, abuse(outside)))).toEqual(['not-reportable']);
  });
});

describe('13.F: the police', () => {
  const cases: readonly (readonly [string, Individual, Partial<Abuse>, Facts, Answer])[] = [
    ['an adult with a disability: an offence', adultWithDisability, {}, { mayBeCriminalOffence: true }, ['required']],
    [
      'an adult with a disability: no offence, no officer',
      adultWithDisability,
      {},
      { mayBeCriminalOffence: false, againstPoliceOfficer: false },
      ['not-required'],
    ],
    [
      'an adult with a disability: nothing known',
      adultWithDisability,
      {},
      {},
      ['undetermined', 'againstPoliceOfficer', 'mayBeCriminalOffence'],
    ],
    [
      'an adult with a disability, in what role is not known',
      adultWithDisability,
      { role: 'unknown' },
      { mayBeCriminalOffence: true, againstPoliceOfficer: false },
      ['undetermined', 'role'],
    ],
    [
      'by an adult with a disability',
      adultWithDisability,
      { role: 'perpetrator' },
      { mayBeCriminalOffence: true, againstPoliceOfficer: false },
      ['not-required'],
    ],
    ['a young person, offence or not', youngPerson, {}, { mayBeCriminalOffence: false }, ['required']],
    [
      'by a young person',
      youngPerson,
      { role: 'perpetrator' },
      { mayBeCriminalOffence: true, againstPoliceOfficer: false },
      ['not-required'],
    ],
    [
      'a young person, in what role is not known',
      youngPerson,
      { role: null },
      { againstPoliceOfficer: false },
      ['undetermined', 'role'],
    ],
    [
      'a child who is no young person',
      child,
      {},
      { mayBeCriminalOffence: true, againstPoliceOfficer: false },
      ['not-required'],
    ],
    ['another adult', adult, {}, { mayBeCriminalOffence: true, againstPoliceOfficer: false }, ['not-required']],
    ['a child: against an officer', child, {}, { againstPoliceOfficer: true }, ['required']],
    ['by an adult: against an officer', adult, { role: 'perpetrator' }, { againstPoliceOfficer: true }, ['required']],
    [
      'nothing known of anybody',
      { id: 'i' },
      { role: null },
      {},
      ['undetermined', 'againstPoliceOfficer', 'mayBeCriminalOffence', 'population', 'role'],
    ],
  ];
  test.each(cases)('%s', (_, about, of, facts, expected) => {
    expect(dutyStatus('police', report(dropIn, about, abuse({ duringService: true, ...facts }, of)))).toEqual(expected);
  });

  test('they are notified as legislation requires', () => {
    expect(dutyTo('police', report(secureCustody, youngPerson, abuse()))).toMatchObject({
      timing: 'as-legislation-requires',
      form: 'unspecified',
      recordInReportEvenIfNotMade: false,
    });
  });
});

describe('13.F: LECA and the society', () => {
  const both: readonly (readonly ['leca' | 'childrens-aid-society', FactId])[] = [
    ['leca', 'againstPoliceOfficer'],
    ['childrens-aid-society', 'childInNeedOfProtection'],
  ];
  test.each(both)('%s is notified when %s, and in no other case', (recipient, fact) => {
    for (const about of [child, youngPerson, adultWithDisability, adult]) {
      for (const role of ['victim', 'perpetrator', 'unknown', null] as const) {
        const of = (facts: Facts): Occurrence =>
          report(dropIn, about, abuse({ duringService: true, ...facts }, { role }));
        expect(dutyStatus(recipient, of({ [fact]: true }))).toEqual(['required']);
        expect(dutyStatus(recipient, of({ [fact]: false }))).toEqual(['not-required']);
        expect(dutyStatus(recipient, of({}))).toEqual(['undetermined', fact]);
      }
    }
  });

  test('the society is notified immediately, and the report says who notified it and when', () => {
    const duty = dutyTo(
      'childrens-aid-society',
      report(childrensHome, child, abuse({ childInNeedOfProtection: true })),
    );
    expect(duty).toMatchObject({ timing: 'immediately', form: 'unspecified', recordInReportEvenIfNotMade: false });
    expect(duty?.record.map(({ id }) => id)).toEqual(['13f.record.society']);
  });

  test('outside of abuse the society is worked out only when the fact is a yes', () => {
    const complaint = { category: 'serious-complaint', subcategory: 'rights-based' } as const;
    expect(dutyStatus('childrens-aid-society', report(childrensHome, child, complaint))).toEqual([
      'nothing calls for it',
    ]);
    expect(
      dutyStatus('childrens-aid-society', report(childrensHome, child, complaint, { childInNeedOfProtection: false })),
    ).toEqual(['nothing calls for it']);
    expect(
      dutyStatus('childrens-aid-society', report(childrensHome, child, complaint, { childInNeedOfProtection: true })),
    ).toEqual(['required']);
  });
});

describe('13.F: the Ombudsman', () => {
  const served = { soughtOrReceivedCasService: true };
  const notServed = { soughtOrReceivedCasService: false };
  const cases: readonly (readonly [string, Provider, Individual, Partial<Abuse>, Answer])[] = [
    ['a society, a child', society, knowing(child, served), {}, ['required']],
    ['a licensee, a young person', childrensHome, knowing(youngPerson, served), {}, ['required']],
    ['Youth Justice, a young person', secureCustody, knowing(youngPerson, served), {}, ['required']],
    ['probation, a young person', probationOffice, knowing(youngPerson, served), {}, ['required']],
    [
      'a licensee by role',
      { programs: ['child-welfare'], roles: ['childrens-residential-licensee'] },
      knowing(child, served),
      {},
      ['required'],
    ],
    [
      'a society by role',
      { programs: ['child-welfare'], roles: ['childrens-aid-society', 'placing-agency'] },
      knowing(child, served),
      {},
      ['required'],
    ],
    [
      'a placing agency, nothing else',
      { programs: ['child-welfare'], roles: ['placing-agency'] },
      knowing(child, served),
      {},
      ['not-required'],
    ],
    ['no role at all', { programs: ['child-welfare'], roles: [] }, knowing(child, served), {}, ['not-required']],
    ['roles not known', { programs: ['child-welfare'] }, knowing(child, served), {}, ['undetermined', 'providerRoles']],
    ['no society’s service', society, knowing(child, notServed), {}, ['not-required']],
    ['service not known', society, child, {}, ['undetermined', 'soughtOrReceivedCasService']],
    ['an adult with a disability', society, knowing(adultWithDisability, served), {}, ['not-required']],
    ['another adult', society, knowing(adult, served), {}, ['not-required']],
    ['an individual of any age', society, { id: 'i', facts: served }, {}, ['undetermined', 'population']],
    ['the individual as perpetrator', society, knowing(child, served), { role: 'perpetrator' }, ['not-required']],
    ['role unknown', society, knowing(child, served), { role: 'unknown' }, ['undetermined', 'role']],
    ['role not given', society, knowing(child, served), { role: null }, ['undetermined', 'role']],
    [
      'nothing known',
      { programs: ['child-welfare'] },
      { id: 'i' },
      { role: null },
      ['undetermined', 'population', 'providerRoles', 'role', 'soughtOrReceivedCasService'],
    ],
  ];
  test.each(cases)('%s', (_, provider, about, of, expected) => {
    const occurrence = report(provider, about, abuse({}, of), { duringService: true });
    expect(dutyStatus('ombudsman', occurrence)).toEqual(expected);
  });

  test('it is notified in writing and without unreasonable delay', () => {
    expect(dutyTo('ombudsman', report(society, knowing(child, served), abuse({ duringService: true })))).toMatchObject({
      timing: 'without-unreasonable-delay',
      form: 'in-writing',
    });
  });

  test('a person who is not named is not settled', () => {
    expect(dutyStatus('ombudsman', report(childrensHome, undefined, abuse()))).toEqual([
      'undetermined',
      'population',
      'soughtOrReceivedCasService',
    ]);
  });
});

describe('13.F: no other recipient is called for', () => {
  test.each(['coroner', 'public-health-unit', 'ipc', 'apo'] as const)('%s', (recipient) => {
    expect(dutyStatus(recipient, report(secureCustody, youngPerson, abuse()))).toEqual(['nothing calls for it']);
  });

  test('an entry that is not reportable notifies no one', () => {
    const facts = { ...outsideTheService, abuseBeforeService: false, newAllegation: false, againstPoliceOfficer: true };
    const occurrence = report(dropIn, adult, abuse(facts));
    for (const recipient of ['police', 'leca', 'childrens-aid-society', 'parent-or-guardian'] as const) {
      expect(dutyStatus(recipient, occurrence)).toEqual(['nothing calls for it']);
    }
  });
});

describe('13.F: sex trafficking is entered as exploitation and as sexual abuse', () => {
  const trafficked = (subcategory: Abuse['subcategory'], facts: Facts = { sexTrafficking: true }): Abuse =>
    abuse(facts, { subcategory });
  const of = (...entries: readonly Abuse[]): Occurrence => ({
    provider: childrensHome,
    individuals: [child, youngPerson],
    entries: entries.map((entry) => ({ individual: child.id, ...entry })),
  });
  const exploitation = 'also abuse-or-mistreatment/exploitation';
  const sexualAbuse = 'also abuse-or-mistreatment/sexual-abuse';

  const cases: readonly (readonly [string, Occurrence, readonly string[]])[] = [
    ['entered as physical abuse', of(trafficked('physical-abuse')), [exploitation, sexualAbuse]],
    ['entered as exploitation', of(trafficked('exploitation')), [sexualAbuse]],
    ['entered as sexual abuse', of(trafficked('sexual-abuse')), [exploitation]],
    ['entered as both', of(trafficked('exploitation'), trafficked('sexual-abuse')), []],
    ['once known of one entry of both', of(trafficked('exploitation'), trafficked('sexual-abuse', {})), []],
    [
      'the other entry is somebody else’s',
      of(trafficked('exploitation'), { ...trafficked('sexual-abuse', {}), individual: youngPerson.id }),
      [sexualAbuse],
    ],
    ['no sex trafficking', of(trafficked('exploitation', { sexTrafficking: false })), []],
    ['not known', of(trafficked('exploitation', {})), []],
  ];
  test.each(cases)('%s', (_, occurrence, expected) => {
    expect(calledFor(occurrence)).toEqual(expected);
  });

  test('it calls for nothing outside of abuse', () => {
    const assault = { category: 'serious-individual-action', subcategory: 'assault', role: 'victim' } as const;
    expect(calledFor(report(childrensHome, child, { ...assault, facts: answers({ sexTrafficking: true }) }))).toEqual(
      [],
    );
  });
});
