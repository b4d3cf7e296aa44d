import { describe, expect, it } from 'vitest';
import type { ReportDraft } from '../../src/model/report-draft.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withEntry, withPerson } from './drafts.ts';
import { has, issuesOf } from './issues-of.ts';

const shelter = (change: object): ReportDraft =>
  withPerson(
    {
      ...groupLiving,
      provider: { programs: ['vaw-shelter'], roles: [] },
      entries: groupLiving.entries.map((entry) => ({ ...entry, facts: { ...entry.facts, atProviderSite: true } })),
    },
    { firstName: 'M', lastName: 'O', ...change },
  );

describe('names by program', () => {
  it.each([
    ['initials in a shelter', shelter({})],
    ['initials in one field', shelter({ firstName: 'M.O.', lastName: null })],
    ['a full name in supported group living', groupLiving],
    ['first name and last initial in Youth Justice', secureCustody],
  ])('%s are as they are asked for', (_, draft) => {
    expect(issuesOf(draft)).toEqual([]);
  });

  it.each([
    ['a full name in a shelter', shelter({ firstName: 'Mirela' })],
    [
      'a full name where the ministry approved limits',
      withChange(groupLiving, { provider: { ...groupLiving.provider, limitedPersonalInformationApproved: true } }),
    ],
    [
      'a first name of Youth Justice in a shelter too',
      withChange(secureCustody, { provider: { programs: ['youth-justice-residential', 'vaw-shelter'] } }),
    ],
  ])('%s is too much', (_, draft) => {
    expect(has(draft, 'name-exceeds-policy')).toBe(true);
  });

  it('wants both names, although a person may have only one', () => {
    expect(issuesOf(withPerson(groupLiving, { lastName: undefined }), 'final')).toEqual([
      'warning field-missing people.0.lastName',
    ]);
    for (const name of [{ firstName: ' ' }, { firstName: undefined }, { firstName: '', lastName: '' }])
      expect(issuesOf(withPerson(groupLiving, name))).toEqual(['warning field-missing people.0.firstName']);
  });

  it('takes one letter for a whole last name where the program asks for full names', () => {
    expect(issuesOf(withPerson(groupLiving, { firstName: 'Mirela Olga', lastName: 'O' }))).toEqual([]);
  });

  it('wants the approval of the ministry for initials elsewhere', () => {
    const initials = withPerson(groupLiving, { firstName: 'M.', lastName: 'O.' });
    expect(issuesOf(initials)).toEqual(['warning field-invalid people.0.lastName']);
    expect(issuesOf(initials, 'final')).toEqual(['error field-invalid people.0.lastName']);
    const approved = { ...groupLiving.provider, limitedPersonalInformationApproved: true };
    expect(issuesOf(withChange(initials, { provider: approved }))).toEqual([]);
  });

  it('warns of a Youth Justice number next to a full name', () => {
    expect(issuesOf(withPerson(groupLiving, { identifiers: { yotis: 'YOT-704512' } }))).toEqual([
      'warning name-exceeds-policy people.0.identifiers.yotis',
    ]);
  });
});

describe('individuals', () => {
  it('are service recipients: no one else is listed', () => {
    const staff = { ...groupLiving.people[0], id: 's1', firstName: 'Joakim', identifiers: {} };
    expect(issuesOf(withChange(groupLiving, { people: [...groupLiving.people, staff] }))).toEqual([
      'error individual-unknown people.1.id',
      'error individuals-not-allowed people.1',
    ]);
    expect(issuesOf(withPerson(groupLiving, { id: 'i9', dateOfBirth: null }))).toContain(
      'error individuals-not-allowed people.0',
    );
  });

  it('are not listed where every category is about the service provider', () => {
    const evacuation = withEntry(shelterEvacuation, {});
    const listed = { ...evacuation, individuals: groupLiving.individuals, people: shelter({}).people };
    expect(issuesOf(listed)).toContain('error individuals-not-allowed people');
    expect(issuesOf(listed)).toContain('error individual-without-entry individuals.0');
  });

  it('are listed once each, and named when a category is about a person', () => {
    const [person] = groupLiving.people;
    expect(issuesOf(withChange(groupLiving, { people: [person, person] }))).toEqual([
      'error field-invalid people.1.id',
    ]);
    expect(issuesOf(withChange(groupLiving, { people: [] }))).toEqual(['warning field-missing people']);
    const injury = withChange(shelterEvacuation, {
      entries: [{ category: 'serious-injury', subcategory: 'self-harm' }],
    });
    expect(issuesOf(injury)).toContain('warning field-missing entries.0.individual');
  });

  it('are born before the occurrence, on a day that exists', () => {
    expect(issuesOf(withPerson(groupLiving, { dateOfBirth: '2026-11-24' }))).toContain(
      'error field-invalid people.0.dateOfBirth',
    );
    expect(issuesOf(withPerson(groupLiving, { dateOfBirth: '2026-02-30' }))).toEqual([
      'error field-invalid people.0.dateOfBirth',
    ]);
    expect(issuesOf(withPerson(groupLiving, { dateOfBirth: null }), 'final')).toEqual([
      'error field-missing people.0.dateOfBirth',
    ]);
  });

  it('are placed by a named agency', () => {
    const placed = withChange(groupLiving, {
      individuals: groupLiving.individuals?.map((one) => ({ ...one, facts: { ...one.facts, placedByAgency: true } })),
      notifications: [...groupLiving.notifications, { recipient: 'placing-agency', made: true }],
    });
    expect(issuesOf(placed)).toEqual(['warning field-missing people.0.placingAgency']);
    expect(issuesOf(withPerson(placed, { placingAgency: 'The agency of the region' }))).toEqual([]);
  });

  it('of Youth Justice have identifying factors, and an answer about a probation officer', () => {
    expect(
      issuesOf(withPerson(secureCustody, { youngPersonIdentifyingFactors: [' '], probationOfficer: null })),
    ).toEqual([
      'warning field-missing people.0.youngPersonIdentifyingFactors',
      'warning field-missing people.0.probationOfficer',
    ]);
  });
});

describe('probation officers', () => {
  const society = { programs: ['child-protection'], roles: [] };
  const onProbation = withChange(groupLiving, {
    provider: society,
    individuals: [
      {
        id: 'i1',
        population: 'young-person',
        programs: ['youth-justice-probation'],
        facts: { hasParentOrGuardian: false },
      },
    ],
  });

  it('are said of young persons who receive Youth Justice services, from this provider or another', () => {
    expect(has(withPerson(onProbation, { probationOfficer: true }), 'probation-officer-not-applicable')).toBe(false);
    expect(issuesOf(withPerson(onProbation, { probationOfficer: null }))).toContain(
      'warning field-missing people.0.probationOfficer',
    );
    expect(issuesOf(withPerson(groupLiving, { probationOfficer: true }))).toEqual([
      'error probation-officer-not-applicable people.0.probationOfficer',
    ]);
  });

  it.each([
    ['a program of Youth Justice', { programs: ['youth-justice-probation'] }],
    ['a Youth Justice place', { programs: ['child-protection'], setting: 'open-custody' }],
  ])('are said of a young person whose programs are not given, by %s', (_, provider) => {
    const [person] = secureCustody.individuals ?? [];
    for (const programs of [null, undefined]) {
      const draft = withChange(secureCustody, { provider, individuals: [{ ...person, programs }] });
      expect(has(draft, 'probation-officer-not-applicable')).toBe(false);
    }
    expect(has(withChange(secureCustody, { provider, individuals: [] }), 'probation-officer-not-applicable')).toBe(
      false,
    );
  });

  it('are not notified about anyone else', () => {
    const officer = { recipient: 'probation-officer', made: true };
    const notified = withChange(groupLiving, { notifications: [...groupLiving.notifications, officer] });
    expect(has(notified, 'probation-officer-not-applicable')).toBe(true);
    expect(has(secureCustody, 'probation-officer-not-applicable')).toBe(false);
  });
});

it('warns of a Youth Justice place without a Youth Justice program once there are programs', () => {
  const at = (programs: readonly string[]) => ({ provider: { setting: 'open-custody', programs } });
  expect(has(at(['child-protection']), 'setting-without-program')).toBe(true);
  expect(has(at(['child-protection', 'youth-justice-probation']), 'setting-without-program')).toBe(false);
  expect(has(at([]), 'setting-without-program')).toBe(false);
  expect(has({ provider: { setting: 'open-custody' } }, 'setting-without-program')).toBe(false);
});

describe('legal guardian status', () => {
  it.each([
    'legally-independent-adult',
    'Legally Independent Adult',
    'parent-guardian',
    'Parent/Guardian(s)',
    'Parent/Guardian',
    'public-guardian-and-trustee',
    'Office of the Public Guardian and Trustee',
    'extended-society-care',
    'Extended  Society Care',
    'other',
  ])('may be "%s"', (status) => {
    expect(issuesOf(withPerson(groupLiving, { legalGuardianStatus: [status] }))).toEqual([]);
  });

  it('of a person under 18 on the day is not that of an independent adult', () => {
    const born = (dateOfBirth: string) => withPerson(groupLiving, { dateOfBirth });
    expect(has(born('2008-11-24'), 'guardian-status-invalid')).toBe(true);
    expect(has(born('2008-11-23'), 'guardian-status-invalid')).toBe(false);
    const child = withChange(withPerson(groupLiving, { dateOfBirth: null }), {
      individuals: [{ id: 'i1', population: 'child' }],
    });
    expect(has(child, 'guardian-status-invalid')).toBe(true);
    const twice = [...(child.individuals ?? []), { id: 'i1', population: 'adult' }];
    expect(has(withChange(child, { individuals: twice }), 'guardian-status-invalid')).toBe(true);
    const timeless = { dateOfBirth: '2015-01-02', occurredAt: null, awareAt: null };
    expect(has(withChange(withPerson(child, { dateOfBirth: '2015-01-02' }), timeless), 'guardian-status-invalid')).toBe(
      true,
    );
  });

  it('is asked for', () => {
    expect(issuesOf(withPerson(groupLiving, { legalGuardianStatus: [''] }))).toEqual([
      'warning field-missing people.0.legalGuardianStatus',
    ]);
  });
});
