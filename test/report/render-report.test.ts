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

describe('a report as text', () => {
  it('goes by the sections of section 12, in their order', () => {
    const titles = renderReport(groupLiving)
      .split('\n')
      .filter((line) => line !== '' && line === line.toUpperCase());
    expect(titles).toEqual([
      'SERIOUS OCCURRENCE REPORT',
      'SERVICE PROVIDER',
      'SITE, DATE, AND TIME',
      'INDIVIDUALS INVOLVED',
      'CATEGORIES',
      'NOTIFICATION',
      'DESCRIPTION AND NEXT STEPS',
      'INDIVIDUAL’S VIEWS/PERSPECTIVES',
      'SUPPORTING DOCUMENTS',
      'SIGN-OFF',
    ]);
  });

  it('says all that the draft says', () => {
    const facts = {
      medicationHarmPossible: true,
      medicationMayImpair: false,
      medicationThreatensHealth: false,
      medicationRefusal: false,
      significantHealthOrSafetyRisk: false,
      childInNeedOfProtection: false,
    };
    const draft = withChange(withEntry(groupLiving, { specify: 'Morning dose', claim: 'witnessed', facts }), {
      facts: { mediaAttention: true },
      media: [{ at: '2026-11-23T09:30:00-05:00', outlet: 'Local radio', links: ['https://news.example/dose'] }],
      lateExplanation: 'The network was down.',
      supportingDocuments: [{ fileName: 'floor-plan.pdf' }],
    });
    expect(renderReport(withPerson(draft, { placingAgency: 'Northern society' }))).toBe(`SERIOUS OCCURRENCE REPORT

SERVICE PROVIDER
Programs of this report: Supportive living for individuals with developmental disabilities

SITE, DATE, AND TIME
Site: Site 7
Date and time of the occurrence: 2026-11-23 08:00 (UTC-05:00)
Date and time of becoming aware of it: 2026-11-23 09:00 (UTC-05:00)
Submitted: 2026-11-23 15:00 (UTC-05:00)

INDIVIDUALS INVOLVED

Individual #1
Name: Mirela Okonkwo
Date of birth: 1988-04-03
Gender: Female
Programs at the time: Supportive living for individuals with developmental disabilities
DSCIS number: 7788-120
Placing agency: Northern society
Legal guardian status: Legally independent adult

CATEGORIES

Category 1
Category: Error or omission / Medication error
Specify: Morning dose
Relates to: Individual #1
Claim: witnessed
Did the medication error put the person at risk of harm, or could it? Yes
Did the medication error result in physical or psychological impairment, or could it? No
Does the medication error threaten the person’s health or safety, or could it, so that they need immediate medical attention? No
Did the person refuse medication? No
Does the refusal of medication cause a significant health or safety risk? No
Are there reasonable grounds to suspect that a child is in need of protection? No

All categories
Has the incident attracted media attention, or is it expected to? Yes
Where it happened: Service provider’s site
Level, worked out from these answers: 1, within 1 hour

NOTIFICATION

Parent or guardian (Individual #1)
Notified: No
Why not: There is none: the individual is legally independent.

Emergency contact person (Individual #1)
Notified: Yes
When: 2026-11-23 10:00 (UTC-05:00)
By: Supervisor

DESCRIPTION AND NEXT STEPS
Description:
  At 08:00 Individual #1 was given the morning dose twice. Staff saw it at 09:00. There were no side effects and a pharmacist was asked. EMS and the police were not called. No offence was involved, and there was no media attention.
Media attention: 2026-11-23 09:30 (UTC-05:00), Local radio, https://news.example/dose
Further details and next steps: The procedure was reviewed with staff.
Why the report is late: The network was down.
Expected to be the only or last submission: Yes
Why: It is over and no treatment was needed.

INDIVIDUAL’S VIEWS/PERSPECTIVES

Individual #1
View: I felt fine all day.
Debriefed by: Primary worker

SUPPORTING DOCUMENTS
File: floor-plan.pdf

SIGN-OFF
Prepared by: Bo Lindqvist, Supervisor, Extension 214
Approved by: Ama Osei, Manager, Extension 201
`);
  });

  it('marks what section 12 asks for and the draft lacks', () => {
    const half = withChange(
      withPerson(groupLiving, { firstName: '', lastName: '', gender: null, dateOfBirth: undefined }),
      {
        site: ' ',
        description: '',
        signOff: undefined,
        entries: [],
      },
    );
    const text = renderReport(half);
    expect(block(text, 'Individual #1').slice(0, 4)).toEqual([
      'Individual #1',
      'Name: (not given)',
      'Date of birth: (not given)',
      'Gender: (not given)',
    ]);
    expect(text).toContain('Site: (not given)');
    expect(text).toContain('\nCategory: (not given)');
    expect(text).toContain('\nDescription: (not given)');
    expect(text).toContain('\nPrepared by: (not given)');
  });

  it('says that a Level is still open, and the one to work to', () => {
    const open = withEntry(withChange(groupLiving, { facts: {} }), { facts: { medicationHarmPossible: true } });
    expect(renderReport(open)).toContain(
      'Level, worked out from these answers: still open: work to Level 1, within 1 hour',
    );
  });

  it('is a manual report during an outage', () => {
    expect(renderReport(shelterEvacuation, { manual: true })).toMatch(
      /^MANUAL SERIOUS OCCURRENCE REPORT\n\nSERVICE PROVIDER\n/,
    );
    const plain = renderReport(shelterEvacuation);
    expect(plain).not.toContain('MANUAL');
    expect(
      renderReport(shelterEvacuation, { manual: true }).endsWith(plain.slice(plain.indexOf('SERVICE PROVIDER'))),
    ).toBe(true);
  });
});

describe('personal information in a rendered report', () => {
  it.each([
    ['a full name where initials are asked for', 'vaw-shelter', 'Name: M.O.'],
    ['a full name where first name and last initial are', 'youth-justice-residential', 'Name: Mirela O.'],
    ['a full name where it is asked for', 'homelessness', 'Name: Mirela Okonkwo'],
  ])('%s', (_, program, line) => {
    const text = renderReport(withChange(groupLiving, { provider: { programs: [program] } }));
    expect(block(text, 'Individual #1')).toContain(line);
  });

  it('is left out for Healthy Babies, Healthy Children: no individual is added', () => {
    const text = renderReport(
      withChange(groupLiving, { provider: { programs: ['healthy-babies-healthy-children'], roles: null } }),
    );
    expect(block(text, 'INDIVIDUALS INVOLVED')).toEqual([
      'INDIVIDUALS INVOLVED',
      'This service provider adds no individuals to a report.',
    ]);
    expect(text).not.toMatch(/mirela|okonkwo|1988|7788/i);
  });

  it('is minimized in free text, file names, links and outlets', () => {
    const name = 'Mirela Okonkwo';
    const draft = withChange(withEntry(groupLiving, { specify: name }), {
      description: name,
      furtherDetails: name,
      lateExplanation: name,
      finalSubmission: { expected: false, explanation: name },
      notifications: [{ recipient: 'police', made: false, reasonNotMade: name, office: name, byOtherEntity: name }],
      media: [{ at: '2026-11-23T09:30:00-05:00', outlet: name, links: ['https://news.example/mirela-okonkwo'] }],
      views: [{ individual: 'i1', text: name, consent: true, obtainedBy: 'Staff' }],
      supportingDocuments: [{ fileName: 'okonkwo.pdf' }],
    });
    const text = renderReport(draft);
    expect(text.match(/mirela|okonkwo/gi)).toEqual(['Mirela', 'Okonkwo']);
    expect(text).toContain('Description: Individual #1\n');
    expect(text).toContain('File: ***.pdf');
  });

  it('of Youth Justice is in the description as first name and last initial', () => {
    const draft = withChange(secureCustody, { description: 'YP Tariq V. left. YP Tariq Vargas came back.' });
    expect(renderReport(draft)).toContain('Description: YP Tariq V. left. YP Tariq V. came back.\n');
  });

  it('is left out without consent', () => {
    const views = [
      { individual: 'i1', text: 'I felt fine.', obtainedBy: 'Staff', reasonNotIncluded: 'Still to be asked.' },
    ];
    const text = renderReport(withChange(groupLiving, { views }));
    expect(text).not.toContain('I felt fine.');
    expect(text).toContain('Individual #1\nWhy there is none: Still to be asked.');
  });

  it('is left out where the probation officer may not be named', () => {
    expect(renderReport(secureCustody)).toContain('Probation officer: Yes');
    expect(renderReport(withPerson(groupLiving, { probationOfficer: true }))).not.toContain('Probation officer');
  });
});

describe('a report as Markdown', () => {
  it('has headings, and fields in lists', () => {
    const text = renderReport(shelterEvacuation, { format: 'markdown' });
    expect(text).toMatch(/^# Serious occurrence report\n\n## Service provider\n\n- \*\*Programs of this report:\*\* /);
    expect(text).toContain('\n### Category 1\n\n- **Category:** ');
    expect(text).toContain('Was the site evacuated because of the incident, or is it being evacuated now?** Yes');
  });

  it('takes nothing that was typed for a sign of the format', () => {
    const description = '# Fire\n- one\n1. two\n*loud* <b>bold</b> [link](https://news.example) `code` | cell';
    const text = renderReport(withChange(shelterEvacuation, { description }), { format: 'markdown' });
    expect(text).toContain('\\# Fire  \n\\- one  \n1\\. two  \n\\*loud\\* \\<b\\>bold\\</b\\> \\[link\\]');
    expect(text).toContain('\\`code\\` \\| cell');
  });
});

it('refuses options that there are not, and what has the wrong shape', () => {
  expect(() => renderReport(groupLiving, JSON.parse('{"format":"html"}'))).toThrow(
    'options.format: expected one of text, markdown',
  );
  expect(() => renderReport(groupLiving, JSON.parse('{"manuel":true}'))).toThrow('nearest: manual');
  expect(() => renderReport(withChange(groupLiving, { views: 'none' }))).toThrow('views: expected a list of views');
});
