import { describe, expect, it } from 'vitest';
import { validateReport } from '../../src/draft/validate/validate-report.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withEntry, withPerson } from './drafts.ts';
import { issuesOf } from './issues-of.ts';

describe('personal information in text', () => {
  const describing = (description: string, draft = groupLiving): string[] => issuesOf({ ...draft, description });

  it.each([
    ['a name', 'Okonkwo fell.', 'error'],
    ['a date of birth', 'Born 3 April 1988.', 'error'],
    ['an identifier', 'File 7788120 was left open.', 'error'],
    ['a phone number', 'Call 416-555-0137.', 'error'],
    ['a dose', 'Given 10 mg lorazepam.', 'warning'],
    ['a physician', 'Seen by Dr. Halloran.', 'warning'],
    ['a link', 'See https://news.example/fire.', 'warning'],
    ['a member of staff', 'Lindqvist called EMS.', 'warning'],
    ['a medication', 'Ibuprofen was given.', 'warning'],
    ['a diagnosis', 'Known to have epilepsy.', 'warning'],
  ])('reports %s', (_, text, severity) => {
    expect(describing(text)).toEqual([`${severity} personal-information-in-text description`]);
  });

  it('is not reported where a text only may have some', () => {
    expect(describing('Found at Dundas and Yonge.')).toEqual([]);
  });

  // Appendix A, PHIPA: diagnoses, names and doses of medication, and names of physicians.
  it('names what medical detail to leave out', () => {
    for (const description of ['Known to have epilepsy.', 'Ibuprofen was given.', 'Seen by Dr. Halloran.'])
      expect(validateReport({ ...groupLiving, description }).map(({ text }) => text)).toEqual([
        'Where possible, leave out diagnoses, names and doses of medication, and names of physicians. (in one place)',
      ]);
  });

  it('is reported in every text', () => {
    const name = 'Mirela was there.';
    const everywhere = withEntry(
      {
        ...groupLiving,
        description: name,
        furtherDetails: name,
        lateExplanation: name,
        finalSubmission: { expected: true, explanation: name },
        notifications: groupLiving.notifications.map((notification) => ({ ...notification, reasonNotMade: name })),
        views: [
          { individual: 'i1', text: name, obtainedBy: 'Staff', consent: true },
          { individual: 'i1', reasonNotIncluded: name },
        ],
        media: [],
      },
      { specify: name },
    );
    expect(issuesOf(everywhere)).toEqual([
      'error personal-information-in-text entries.0.specify',
      'error personal-information-in-text notifications.0.reasonNotMade',
      'error personal-information-in-text notifications.1.reasonNotMade',
      'error personal-information-in-text description',
      'error personal-information-in-text furtherDetails',
      'error personal-information-in-text lateExplanation',
      'error personal-information-in-text finalSubmission.explanation',
      'warning personal-information-in-text views.0.text',
      'error personal-information-in-text views.1.reasonNotIncluded',
    ]);
  });

  it('is reported in links to the media that show a name, and in no others', () => {
    const links = ['https://news.example/fire', 'https://news.example/mirela-okonkwo'];
    const media = [{ at: '2026-11-23T09:30:00-05:00', outlet: 'Local news', links }];
    const draft = withChange(groupLiving, {
      submittedAt: '2026-11-23T10:00:00-05:00',
      facts: { mediaAttention: true },
      media,
    });
    expect(issuesOf(draft)).toEqual(['error personal-information-in-text media.0.links.1']);
  });

  it('is reported in an outlet named like an individual, and in no other', () => {
    const reported = (outlet: string): string[] =>
      issuesOf(
        withChange(groupLiving, {
          submittedAt: '2026-11-23T10:00:00-05:00',
          facts: { mediaAttention: true },
          media: [{ at: '2026-11-23T09:30:00-05:00', outlet }],
        }),
      );
    expect(reported('Page of Mirela Okonkwo')).toEqual(['error personal-information-in-text media.0.outlet']);
    expect(reported('CBC News, www.news.example')).toEqual([]);
  });

  it('is reported in identifying factors that name an individual', () => {
    const factors = ['Secure custody', 'Tariq Vargas', 'On remand'];
    expect(issuesOf(withPerson(secureCustody, { youngPersonIdentifyingFactors: factors }))).toEqual([
      'error personal-information-in-text people.0.youngPersonIdentifyingFactors.1',
    ]);
  });

  it('of Youth Justice is what goes beyond first name and last initial', () => {
    expect(describing('YP Tariq V. and then Tariq left. CYW D.K. saw it.', secureCustody)).toEqual([]);
    expect(describing('YP Tariq Vargas left. CYW D.K. saw it.', secureCustody)).toEqual([
      'error personal-information-in-text description',
    ]);
  });

  // Section 12: staff are recorded by position and initials "at minimum" in Youth Justice.
  it.each([
    'Supervisor Bo Haddad came.',
    'Youth worker Lee Tran held him.',
    'Child and youth worker Lee Tran held him.',
    'Youth Services Officer Jane Patel came.',
    'Team lead Sam Okafor and YSO Patel came.',
  ])('of Youth Justice is not a name of staff after a position: %s', (text) => {
    expect(describing(`YP Tariq V. left. ${text}`, secureCustody)).toEqual([]);
    expect(describing(text)).toEqual(['error personal-information-in-text description']);
  });

  it.each(['Supervisor Tariq Vargas came.', 'Call the supervisor 416-555-0137.'])(
    'of Youth Justice is what follows a position and is no name of staff: %s',
    (text) => {
      expect(describing(`YP Tariq V. left. CYW D.K. saw it. ${text}`, secureCustody)).toEqual([
        'error personal-information-in-text description',
      ]);
    },
  );

  it.each([
    'Officer Patel of the police came.',
    'Nurse Amy Chen at the hospital saw him.',
    'His mother, Rania Haddad, called.',
  ])('of Youth Justice is the name of a person who may work elsewhere, or not at all: %s', (text) => {
    expect(describing(`YP Tariq V. left. CYW D.K. saw it. ${text}`, secureCustody)).toEqual([
      'error personal-information-in-text description',
    ]);
  });

  it('is the name of an individual whose id is that of a person who signs', () => {
    const draft = withPerson(withChange(groupLiving, { description: 'Okonkwo fell.' }), { id: 'signatory 1' });
    expect(issuesOf(draft)).toContain('error personal-information-in-text description');
  });

  it('is the address of a shelter, whatever else the provider runs, and not that of Victim Services', () => {
    const site = '14 Elm Street, Sudbury';
    expect(issuesOf(withChange(shelterEvacuation, { site }))).toEqual(['error personal-information-in-text site']);
    const victims = withChange(shelterEvacuation, { site, provider: { programs: ['victim-services'] } });
    expect(issuesOf(victims)).not.toContain('warning personal-information-in-text site');
    const both = withChange(shelterEvacuation, { site, provider: { programs: ['homelessness', 'vaw-shelter'] } });
    expect(issuesOf(both)).toContain('error personal-information-in-text site');
    expect(issuesOf(withChange(groupLiving, { site }))).toEqual([]);
  });

  const never = 'error 12.check.site-address';
  const perhaps = 'warning 12.check.other-site-address';

  // Tip sheet, Privacy Technical Safeguards: the addresses of shelters are not collected.
  it.each([
    [['vaw-shelter'], '14 Elm Street', [never]],
    [['vaw-shelter'], 'L4M 1A1', [never]],
    [['vaw-shelter'], 'Site 7, file 7788-120, born 1988-04-03', ['error 12.check.note']],
    [['vaw-shelter', 'vaw-non-residential'], '14 Elm Street', [never]],
    [['vaw-non-residential'], '14 Elm Street', [perhaps]],
    [['vaw-non-residential'], '14 Elm Street, 416-555-0137', [perhaps]],
    [['vaw-non-residential'], '416-555-0137', []],
    [['vaw-non-residential'], 'Site 7', []],
    [['vaw-non-residential'], undefined, ['warning 12.field.site']],
  ])('is the address of a site by program: %j, "%s"', (programs, site, expected) => {
    const draft = withChange(shelterEvacuation, { site, provider: { programs, roles: [] } });
    expect(validateReport(draft).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });

  it('is no question of programs while none are given', () => {
    expect(issuesOf({ site: '14 Elm Street' })).not.toContain('warning personal-information-in-text site');
  });
});

// Section 12: in Youth Justice the narrative has the first name and last initial of a young person.
it.each([
  ['individual1', true],
  ['individual 4', true],
  ['Individual # 3', true],
  ['individual no 2', true],
  ['individual no. 2', true],
  ['individual number 2', true],
  ['Individuals 1 and 2', true],
  ['an individual of 12', false],
  ['the individual left', false],
])('takes "%s" for an individual by number in Youth Justice: %s', (words, expected) => {
  const draft = withChange(secureCustody, { description: `CYW D.K. saw ${words}.` });
  expect(issuesOf(draft)).toEqual(expected ? ['warning narrative-reference description'] : []);
});
