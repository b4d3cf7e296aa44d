import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/draft/render/render-report.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withEntry, withPerson } from './drafts.ts';

/** The lines of a text from one that equals `first` to the next blank one. */
function block(text: string, first: string): string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(first);
  const to = lines.indexOf('', from);
  return from < 0 ? [] : lines.slice(from, to < 0 ? undefined : to);
}

describe('a section of which nothing is given', () => {
  const text = renderReport(shelterEvacuation);

  it.each([
    ['INDIVIDUALS INVOLVED', 'No individuals.'],
    ['NOTIFICATION', 'No one is recorded as notified.'],
    ['INDIVIDUAL’S VIEWS/PERSPECTIVES', 'None recorded.'],
    ['SUPPORTING DOCUMENTS', 'None.'],
  ])('says so: %s', (title, note) => {
    expect(block(text, title)).toEqual([title, note]);
  });
});

describe('the service provider', () => {
  it('is not given where nothing is known of it', () => {
    const text = renderReport(withChange(groupLiving, { provider: undefined }));
    expect(block(text, 'SERVICE PROVIDER')).toEqual(['SERVICE PROVIDER', 'Programs of this report: (not given)']);
    expect(block(text, 'Individual #1')).toContain('Programs at the time: (not given)');
  });

  it('is printed with each of its programs', () => {
    const programs = ['homelessness', 'vaw-shelter'];
    expect(renderReport(withChange(groupLiving, { provider: { programs } }))).toContain(
      'Programs of this report: Homelessness Initiatives; Violence Against Women emergency shelter\n',
    );
  });
});

describe('the site', () => {
  const site = '14 Elm Street';

  it('is printed with its address', () => {
    expect(block(renderReport(withChange(groupLiving, { site })), 'SITE, DATE, AND TIME')).toContain(
      'Site: 14 Elm Street',
    );
  });

  it('is printed without an address that is never collected', () => {
    expect(block(renderReport(withChange(shelterEvacuation, { site })), 'SITE, DATE, AND TIME')).toContain(
      'Site: [address removed]',
    );
  });
});

it.each([
  ['2026-11-23T08:00:15-05:00', '2026-11-23 08:00:15 (UTC-05:00)'],
  ['2026-11-23T08:00:00-05:00', '2026-11-23 08:00 (UTC-05:00)'],
  ['2026-07-01T12:30:00Z', '2026-07-01 08:30 (UTC-04:00)'],
])('prints the time by the clocks of Ontario, with seconds if there are any: %s', (occurredAt, expected) => {
  expect(renderReport(withChange(groupLiving, { occurredAt, awareAt: null }))).toContain(
    `Date and time of the occurrence: ${expected}\n`,
  );
});

describe('an individual', () => {
  it('of Youth Justice is printed with identifying factors in place of programs', () => {
    const factors = ['Secure custody', 'Remand'];
    const text = renderReport(withPerson(secureCustody, { youngPersonIdentifyingFactors: factors }));
    expect(block(text, 'Individual #1')).toEqual([
      'Individual #1',
      'Name: Tariq V.',
      'Date of birth: 2010-04-03',
      'Gender: Male',
      'Young Person Identifying Factors: Secure custody; Remand',
      'Y-OTIS number: YOT-704512',
      'Probation officer: Yes',
      'Legal guardian status: Parent/Guardian(s)',
    ]);
  });

  it('is printed with every number and legal guardian status', () => {
    const text = renderReport(
      withPerson(groupLiving, {
        identifiers: { dscis: '7788-120', cpin: 'C-3301' },
        legalGuardianStatus: ['OPGT', 'Grandmother'],
      }),
    );
    const lines = block(text, 'Individual #1');
    expect(lines).toContain('DSCIS number: 7788-120');
    expect(lines).toContain('CPIN personal reference number: C-3301');
    expect(lines).toContain('Legal guardian status: Office of the Public Guardian and Trustee; Grandmother');
  });

  it('of a copy for print has the name and the date of birth hidden', () => {
    const person = { firstName: '***', lastName: undefined, dateOfBirth: undefined };
    expect(block(renderReport(withPerson(groupLiving, person)), 'Individual #1').slice(0, 3)).toEqual([
      'Individual #1',
      'Name: ***',
      'Date of birth: ***',
    ]);
  });

  it('is printed by the last name when there is no other', () => {
    expect(block(renderReport(withPerson(groupLiving, { firstName: undefined })), 'Individual #1')).toContain(
      'Name: Okonkwo',
    );
  });

  it('is printed with the programs at the time, or the provider’s when none are known', () => {
    const own = withChange(groupLiving, { individuals: [{ id: 'i1', programs: ['homelessness'] }] });
    expect(renderReport(own)).toContain('Programs at the time: Homelessness Initiatives\n');
    const nobody = withChange(withEntry(groupLiving, { individual: null }), { individuals: [] });
    expect(renderReport(nobody)).toContain(
      'Programs at the time: Supportive living for individuals with developmental disabilities\n',
    );
  });
});

describe('the categories', () => {
  it('say the role', () => {
    const text = renderReport(withEntry(groupLiving, { claim: 'alleged', role: 'victim' }));
    expect(block(text, 'Category 1').slice(2, 5)).toEqual([
      'Relates to: Individual #1',
      'Claim: alleged',
      'Role: victim',
    ]);
  });

  it('say by when a Level 2 occurrence is reported', () => {
    expect(block(renderReport(secureCustody), 'All categories')).toContain(
      'Level, worked out from these answers: 2, within 24 hours',
    );
  });

  it.each(['text', 'markdown'] as const)(
    'say nothing of a Level while the occurrence cannot be assessed: %s',
    (format) => {
      const text = renderReport(withChange(groupLiving, { provider: undefined }), { format });
      expect(text).toContain('Where it happened');
      expect(text).not.toContain('Level');
    },
  );
});

describe('a notification', () => {
  it('says whom it is about only when it is about a person', () => {
    const notifications = [
      { recipient: 'coroner', made: true, office: 'East Region' },
      { recipient: 'police', individual: 'i1', made: false, byOtherEntity: 'Hospital staff' },
    ];
    const text = renderReport(withChange(groupLiving, { notifications }));
    expect(block(text, 'Coroner')).toEqual(['Coroner', 'Notified: Yes', 'Office: East Region']);
    expect(block(text, 'Police having jurisdiction where the service is provided (Individual #1)')).toEqual([
      'Police having jurisdiction where the service is provided (Individual #1)',
      'Notified: No',
      'Notified by another entity: Hospital staff',
    ]);
  });

  it('about a missing individual names no one', () => {
    const notifications = [{ recipient: 'coroner', individual: 'i9', made: true }];
    expect(block(renderReport(withChange(groupLiving, { notifications })), 'Coroner')).toEqual([
      'Coroner',
      'Notified: Yes',
    ]);
  });
});

it.each([
  ['The Okonkwo Post', 'The Individual #1 Post'],
  ['Post of 3 April 1988', 'Post of [date of birth removed]'],
  ['Channel 7788-120', 'Channel [identifier removed]'],
  ['Radio 416-555-0142', 'Radio 416-555-0142'],
])('an outlet of the media identifies no one, and keeps the rest of its name: %s', (outlet, expected) => {
  const media = [{ at: '2026-11-23T09:30:00-05:00', outlet }];
  expect(renderReport(withChange(groupLiving, { media }))).toContain(
    `Media attention: 2026-11-23 09:30 (UTC-05:00), ${expected}\n`,
  );
});

describe('a row that is half filled in', () => {
  const half = renderReport(
    withChange(groupLiving, {
      location: null,
      riskIndicators: [{ label: 'Needs' }, { value: 'None' }, { label: ' ', value: '' }, null],
      additionalDetails: [{ label: 'Closed' }],
      media: [{}, { outlet: 'Local radio' }, { at: '2026-11-23T09:30:00-05:00', outlet: ' ', links: [null, 'Page 2'] }],
      finalSubmission: null,
      views: [
        {},
        { individual: 'i1', text: 'Fine.', consent: true },
        { individual: 'i1', text: 'Tired.', consent: false, obtainedBy: 'Staff' },
        { individual: 'i9', text: ' ', consent: true },
      ],
      supportingDocuments: [{}, { fileName: 'plan.pdf' }],
      signOff: { preparedBy: { name: 'Bo', position: ' ', contact: 'Extension 2' }, approvedBy: { name: '' } },
      notifications: [{}, { recipient: 'coroner', individual: 'i1' }],
    }),
  );

  it.each([
    [
      'All categories',
      [
        'Has the incident attracted media attention, or is it expected to? No',
        'Risk indicator: Needs: (not given)',
        'Risk indicator: (not given): None',
        'Additional detail: Closed: (not given)',
        'Where it happened: (not given)',
        'Level, worked out from these answers: 2, within 24 hours',
      ],
    ],
    ['Coroner (Individual #1)', ['Notified: (not given)']],
    ['(not given)', ['Notified: (not given)']],
    ['SUPPORTING DOCUMENTS', ['File: (not given)', 'File: plan.pdf']],
    ['SIGN-OFF', ['Prepared by: Bo, Extension 2']],
  ])('is printed as far as it is given: %s', (first, lines) => {
    expect(block(half, first)).toEqual([first, ...lines]);
  });

  it('is printed as far as it is given: the media and the last submission', () => {
    const description = block(half, 'DESCRIPTION AND NEXT STEPS');
    expect(description.slice(3)).toEqual([
      'Media attention: (not given), (not given)',
      'Media attention: (not given), Local radio',
      'Media attention: 2026-11-23 09:30 (UTC-05:00), (not given), Page 2',
      'Further details and next steps: The procedure was reviewed with staff.',
      'Expected to be the only or last submission: (not given)',
      'Why: (not given)',
    ]);
  });

  it('is printed as far as it is given: the views, without one that lacks consent', () => {
    const views = half.slice(half.indexOf('INDIVIDUAL’S VIEWS'), half.indexOf('SUPPORTING DOCUMENTS'));
    expect(views.split('\n').filter((line) => line !== '')).toEqual([
      'INDIVIDUAL’S VIEWS/PERSPECTIVES',
      '(not given)',
      'Individual #1',
      'View: Fine.',
      'Debriefed by: (not given)',
      'Individual #1',
      '(not given)',
    ]);
  });
});

it('prints no Level for an occurrence that is not reportable', () => {
  const text = renderReport(
    withEntry(groupLiving, { facts: { medicationHarmPossible: false, medicationMayImpair: false } }),
  );
  expect(block(text, 'All categories')).toEqual([
    'All categories',
    'Has the incident attracted media attention, or is it expected to? No',
    'Where it happened: Service provider’s site',
  ]);
});

it('prints no probation officer of a young person who receives other services, and the programs at the time', () => {
  const [individual] = secureCustody.individuals ?? [];
  const draft = withChange(withPerson(secureCustody, { youngPersonIdentifyingFactors: [] }), {
    individuals: [{ ...individual, programs: ['homelessness'] }],
  });
  expect(block(renderReport(draft), 'Individual #1').slice(4)).toEqual([
    'Programs at the time: Homelessness Initiatives',
    'Y-OTIS number: YOT-704512',
    'Legal guardian status: Parent/Guardian(s)',
  ]);
});

it('refuses options of another shape', () => {
  expect(() => renderReport(groupLiving, JSON.parse('"markdown"'))).toThrow('options: expected options');
});
