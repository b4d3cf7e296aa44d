import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/draft/validate/validate-report.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withEntry, withPerson } from './drafts.ts';
import { issuesOf } from './issues-of.ts';

const messages = (draft: unknown): string[] => validateReport(draft).map(({ message }) => message);

describe('a row that says nothing', () => {
  it.each([
    [
      'a view',
      { views: [{}] },
      [
        'warning field-missing views.0.individual',
        'warning view-reason-missing views.0.reasonNotIncluded',
        'warning view-reason-missing views',
      ],
    ],
    [
      'a notification',
      { notifications: [...groupLiving.notifications, {}] },
      ['warning field-missing notifications.2.recipient', 'warning field-missing notifications.2.made'],
    ],
    ['the sign-off', { signOff: {} }, ['warning field-missing signOff.preparedBy']],
    [
      'who prepared it',
      { signOff: { preparedBy: { name: '', position: '', contact: '' } } },
      [
        'warning field-missing signOff.preparedBy.name',
        'warning field-missing signOff.preparedBy.position',
        'warning field-missing signOff.preparedBy.contact',
      ],
    ],
    [
      'who approved it, but for the name',
      { signOff: { ...groupLiving.signOff, approvedBy: { name: 'Ama Osei' } } },
      ['warning field-missing signOff.approvedBy.position', 'warning field-missing signOff.approvedBy.contact'],
    ],
    [
      'a document',
      { supportingDocuments: [{ requestedByMinistry: true }] },
      ['warning field-missing supportingDocuments.0.fileName'],
    ],
    ['the entries', { entries: [] }, ['error field-missing entries', 'error individual-without-entry individuals.0']],
  ])('reports %s', (_, change, expected) => {
    const found = issuesOf(withChange(groupLiving, change));
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.filter((issue) => issue.includes('field-missing'))).toEqual(
      expected.filter((issue) => issue.includes('field-missing')),
    );
  });
});

describe('a person who is not an individual of the report', () => {
  it.each([
    [
      'a view',
      { views: [{ individual: 'i9', text: 'Fine.', obtainedBy: 'Staff', consent: true }] },
      ['error individual-unknown views.0.individual', 'warning view-reason-missing views'],
    ],
    [
      'a notification',
      {
        notifications: [
          ...groupLiving.notifications,
          { recipient: 'police', made: true, individual: 'i9', at: '2026-11-23T10:00:00-05:00', madeBy: 'Staff' },
        ],
      },
      ['error individual-unknown notifications.2.individual'],
    ],
  ])('is reported in %s', (_, change, expected) => {
    expect(issuesOf(withChange(groupLiving, change))).toEqual(expected);
  });

  it('is reported in an entry', () => {
    expect(issuesOf(withEntry(groupLiving, { individual: 'i9' }))).toEqual([
      'error individual-without-entry individuals.0',
      'error individual-unknown entries.0.individual',
    ]);
  });
});

describe('an entry', () => {
  it.each([
    ['a subcategory', { subcategory: null }, 'error field-missing entries.0.subcategory'],
    [
      'a type where there are types',
      { category: 'serious-individual-action', subcategory: 'assault', facts: {} },
      'error field-missing entries.0.type',
    ],
    ['a category', { category: '' }, 'error field-missing entries.0.category'],
  ])('has %s', (_, change, expected) => {
    expect(issuesOf(withEntry(groupLiving, change)).filter((issue) => issue.includes('field-missing'))).toEqual([
      expected,
    ]);
  });

  it.each([
    ['category', 'moon', 'error taxonomy-invalid entries.0.category'],
    ['subcategory', 'medication-erorr', 'error taxonomy-invalid entries.0.subcategory'],
    ['type', 'moon', 'error taxonomy-invalid entries.0.type'],
    ['role', 'moon', 'error field-invalid entries.0.role'],
    ['facts', { type: true }, 'error field-invalid entries.0.facts'],
  ])('has no other %s than there are', (key, value, expected) => {
    expect(issuesOf(withEntry(groupLiving, { [key]: value }))).toEqual([expected]);
  });

  it('reports the nearest id, if there is one', () => {
    expect(messages(withEntry(groupLiving, { subcategory: 'medication-erorr' }))[0]).toContain(
      'privacy-breach; nearest: medication-error)',
    );
    expect(messages(withPerson(groupLiving, { placingAgency: 5 }))[0]).toBe(
      'people[0].placingAgency: expected a text [section 12 Individuals involved]',
    );
  });

  it('reports the entries that it calls for, also or instead', () => {
    const refused = { ...groupLiving.entries[0]?.facts, medicationRefusal: true, significantHealthOrSafetyRisk: true };
    const inTime = { submittedAt: '2026-11-23T10:00:00-05:00' };
    expect(messages(withChange(withEntry(groupLiving, { facts: refused }), inTime))).toEqual([
      'entries[0]: An entry requires another entry that is not in the report. (serious-injury/self-harm instead) [section 8]',
    ]);
    const outbreak = {
      category: 'serious-illness',
      subcategory: 'communicable-disease',
      facts: { outbreak: true },
    };
    expect(messages(withEntry(groupLiving, outbreak))[0]).toContain(
      '(also disturbance-or-disaster/infectious-outbreak)',
    );
  });
});

describe('people', () => {
  it.each([
    [
      'stand there once',
      { people: [...groupLiving.people, ...groupLiving.people] },
      'people[1].id: expected each individual once',
    ],
    [
      'were born by then',
      { people: [{ ...groupLiving.people[0], dateOfBirth: '2027-01-01' }] },
      'people[0].dateOfBirth: expected a day no later than the occurrence',
    ],
    [
      'have a status that the Guidelines name, or one to check',
      { people: [{ ...groupLiving.people[0], legalGuardianStatus: ['other', 'moon'] }] },
      'people[0].legalGuardianStatus[1]: The Guidelines do not name this legal guardian status.',
    ],
  ])('%s', (_, change, expected) => {
    expect(messages(withChange(groupLiving, change))[0]).toContain(expected);
  });

  it('may be born on any day while the time is not known', () => {
    const unborn = withPerson(groupLiving, { dateOfBirth: '2027-01-01' });
    expect(issuesOf(withChange(unborn, { occurredAt: null, awareAt: null }))).toEqual(['error field-missing awareAt']);
  });

  it('are individuals of the report', () => {
    expect(issuesOf(withPerson(groupLiving, { id: '' }))).toEqual([
      'error field-missing people.0.id',
      'warning field-missing people',
    ]);
    expect(
      issuesOf(
        withChange(groupLiving, {
          individuals: [...(groupLiving.individuals ?? []), ...(groupLiving.individuals ?? [])],
        }),
      ),
    ).toEqual(['error field-invalid individuals.1.id']);
  });

  it('may be listed before there is an entry', () => {
    expect(issuesOf(withChange(groupLiving, { entries: [] }))).toEqual([
      'error individual-without-entry individuals.0',
      'error field-missing entries',
    ]);
  });

  it('are listed with an entry about the provider when another one is about them', () => {
    const fire = shelterEvacuation.entries[0];
    const illness = { category: 'serious-illness', subcategory: 'other-illness', individual: 'i1', facts: {} };
    const people = [{ ...groupLiving.people[0], firstName: 'M.', lastName: 'O.' }];
    const change = { individuals: [{ id: 'i1', population: 'adult' }], people };
    expect(issuesOf(withChange(shelterEvacuation, { ...change, entries: [fire, illness] }))).not.toContain(
      'error individuals-not-allowed people',
    );
    expect(issuesOf(withChange(shelterEvacuation, { ...change, entries: [fire] }))).toContain(
      'error individuals-not-allowed people',
    );
  });

  it.each([
    ['none, which is known', [], []],
    ['not known', null, ['error individuals-not-allowed people']],
    ['a custodian', ['health-information-custodian'], ['error individuals-not-allowed people']],
  ])('of Healthy Babies Healthy Children are not listed by a custodian: roles %s', (_, roles, expected) => {
    expect(
      issuesOf(withChange(groupLiving, { provider: { programs: ['healthy-babies-healthy-children'], roles } })),
    ).toEqual(expected);
  });
});

describe('each of two individuals is looked at alone', () => {
  const [first] = secureCustody.individuals ?? [];
  const [person] = secureCustody.people;
  const made = (individual: string) => secureCustody.notifications.map((one) => ({ ...one, individual }));

  /** Two young persons in secure custody; the second may be otherwise. */
  const two = (individual: object, other: object = {}, more: object = {}): unknown =>
    withChange(secureCustody, {
      individuals: [first, { ...first, id: 'i2', ...individual }],
      people: [person, { ...person, id: 'i2', identifiers: { yotis: 'YOT-1' }, ...other }],
      entries: [...secureCustody.entries, ...secureCustody.entries.map((entry) => ({ ...entry, individual: 'i2' }))],
      notifications: [...made('i1'), ...made('i2')],
      views: [...(secureCustody.views ?? []), { individual: 'i2', reasonNotIncluded: 'Asleep.' }],
      ...more,
    });

  it('with nothing to report', () => {
    expect(issuesOf(two({}))).toEqual([]);
    expect(
      issuesOf(two({ programs: ['homelessness', 'youth-justice-probation'] }, { probationOfficer: true })),
    ).toEqual([]);
  });

  it('by population', () => {
    expect(issuesOf(two({ population: 'adult' }))).toEqual([
      'error probation-officer-not-applicable people.1.probationOfficer',
      'error probation-officer-not-applicable notifications.3.recipient',
    ]);
    expect(issuesOf(two({ population: 'adult' }, { probationOfficer: null }))).toEqual([
      'error probation-officer-not-applicable notifications.3.recipient',
    ]);
    expect(issuesOf(two({ population: null }, { probationOfficer: null }))).toEqual([]);
    expect(issuesOf(two({}, { probationOfficer: null }))).toEqual(['warning field-missing people.1.probationOfficer']);
  });

  it('by the programs at the time', () => {
    const elsewhere = { programs: ['homelessness'] };
    expect(issuesOf(two(elsewhere, { probationOfficer: true }))).toContain(
      'error probation-officer-not-applicable people.1.probationOfficer',
    );
    const without = { youngPersonIdentifyingFactors: [''], probationOfficer: null };
    const people = [
      { ...person, youngPersonIdentifyingFactors: [] },
      { ...person, ...without, id: 'i2' },
    ];
    expect(issuesOf(two(elsewhere, without)).filter((issue) => issue.includes('people'))).toEqual([]);
    expect(issuesOf(two(elsewhere, {}, { people })).filter((issue) => issue.includes('people'))).toEqual([
      'warning field-missing people.0.youngPersonIdentifyingFactors',
    ]);
  });

  it('by who placed them', () => {
    const placed = { facts: { ...first?.facts, placedByAgency: true } };
    expect(issuesOf(two(placed, { placingAgency: '' }))).toEqual([
      'warning field-missing people.1.placingAgency',
      'warning notification-missing notifications',
    ]);
  });

  it('by the date of birth, or by population without one', () => {
    const adult = { dateOfBirth: null, legalGuardianStatus: ['legally-independent-adult'], probationOfficer: null };
    const status = 'error guardian-status-invalid people.1.legalGuardianStatus.0';
    expect(issuesOf(two({ population: 'child', programs: ['homelessness'] }, adult))).toContain(status);
    expect(issuesOf(two({ population: 'adult', programs: ['homelessness'] }, adult))).not.toContain(status);
  });

  it('reports who was notified', () => {
    expect(messages(two({}, {}, { notifications: made('i1') }))).toEqual([
      'notifications: State whether each required party was notified. (Parent or guardian of individual 2) [section 12 Notification]',
      'notifications: State whether each required party was notified. (Probation officer of individual 2) [section 12 Notification]',
    ]);
    const [, officer] = made('i2');
    const untold = { recipient: 'parent-or-guardian', individual: 'i2', made: false };
    expect(issuesOf(two({}, {}, { notifications: [...made('i1'), untold, officer] }))).toEqual([
      'warning notification-reason-missing notifications.2.reasonNotMade',
    ]);
    expect(messages(two({}, {}, { views: secureCustody.views }))).toEqual([
      "views: Include the view of each individual, or explain why it is not included. (individual 2) [section 12 Individual's views/perspectives]",
    ]);
  });
});

describe('the issues of a text', () => {
  it.each([
    ['Okonkwo was calm.', '(in one place)'],
    ['Okonkwo, Mirela Okonkwo and Okonkwo.', '(in 3 places)'],
  ])('counts the places: "%s"', (description, expected) => {
    expect(messages(withChange(groupLiving, { description }))[0]).toContain(expected);
  });

  it.each([
    ['The Times', false],
    ['416-555-0100 News', false],
    ['Okonkwo Times', true],
    ['1988-04-03 Times', true],
    ['7788-120 News', true],
  ])('an outlet called "%s"', (outlet, isTold) => {
    const media = [{ at: '2026-11-23T10:00:00-05:00', outlet, links: [] }];
    const draft = withChange(groupLiving, { facts: { mediaAttention: true }, lateExplanation: 'Found later.', media });
    expect(issuesOf(draft)).toEqual(isTold ? ['error personal-information-in-text media.0.outlet'] : []);
    expect(messages(draft).every((message) => message.includes('(in one place)'))).toBe(true);
  });

  it.each([
    ['L4M 1A1', ['error personal-information-in-text site']],
    ['14 Elm Street', ['error personal-information-in-text site']],
    ['416-555-0100', []],
  ])('the site "%s" of a shelter', (site, expected) => {
    expect(issuesOf(withChange(shelterEvacuation, { site }))).toEqual(expected);
  });

  it('allows the postal code of Victim Services, and questions that of a program without a shelter', () => {
    const at = (program: string) =>
      issuesOf(withChange(groupLiving, { provider: { programs: [program] }, site: 'Site 7, L4M 1A1' }));
    expect(at('victim-services')).not.toContain('warning personal-information-in-text site');
    for (const program of [
      'vaw-non-residential',
      'anti-human-trafficking-non-residential',
      'indigenous-healing-wellness-non-bed-based',
    ])
      expect(at(program)).toContain('warning personal-information-in-text site');
    expect(at('homelessness')).not.toContain('warning personal-information-in-text site');
  });
});

describe('a time of a wrong shape', () => {
  it.each([
    [{ occurredAt: 'x' }, ['error field-invalid occurredAt']],
    [{ awareAt: 'x' }, ['error field-invalid awareAt']],
    [{ awareAt: 'x', occurredAt: 'y' }, ['error field-invalid occurredAt', 'error field-invalid awareAt']],
    [{ awareAt: 'x', occurredAt: null }, ['error field-invalid awareAt']],
  ])('is not missing as well: %j', (change, expected) => {
    expect(issuesOf(withChange(groupLiving, change))).toEqual(expected);
  });
});

describe('a draft of a wrong shape', () => {
  it('keeps everything else next to a key that reaches into a prototype', () => {
    const draft: unknown = JSON.parse(JSON.stringify(groupLiving).replace('"site"', '"__proto__":{},"site"'));
    expect(issuesOf(draft)).toEqual(['error field-invalid ']);
  });

  it('is reported as a whole', () => {
    expect(messages(null)).toEqual(['input: expected a report draft [section 4]']);
  });

  it('is assessed anyway when the wrong value decides nothing', () => {
    expect(issuesOf(withChange(groupLiving, { site: 5, facts: { mediaAttention: true } }))).toEqual([
      'error field-invalid site',
      'error late-without-explanation lateExplanation',
      'warning media-details-missing media',
    ]);
    expect(issuesOf(withChange(groupLiving, { facts: { mediaAttention: 'yes' } }))).toEqual([
      'error field-invalid facts.mediaAttention',
    ]);
  });

  it('is reported by the names of the options', () => {
    expect(() => Reflect.apply(validateReport, undefined, [{}, { profile: 'x' }])).toThrow(
      'options.profile: expected one of initial, final',
    );
    expect(() => Reflect.apply(validateReport, undefined, [{}, 5])).toThrow('options: expected options');
  });
});
