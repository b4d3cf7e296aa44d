import { describe, expect, it } from 'vitest';
import { redactForPrint } from '../../src/draft/privacy/redact-for-print.ts';
import { validateReport } from '../../src/draft/validate/validate-report.ts';
import { reportDraftSchema } from '../../src/schema/index.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withEntry, withPerson } from './drafts.ts';

const name = 'Mirela Okonkwo, born 3 April 1988, file 7788-120';
const replaced = 'Individual #1, born [date of birth removed], file [identifier removed]';

describe('the copy for print', () => {
  it('hides the identity of an individual and keeps the rest', () => {
    expect(redactForPrint(withPerson(groupLiving, { placingAgency: 'The Mirela Okonkwo Centre' })).people).toEqual([
      {
        id: 'i1',
        firstName: '***',
        gender: 'female',
        legalGuardianStatus: ['legally-independent-adult'],
        placingAgency: 'The Individual #1 Centre',
      },
    ]);
  });

  it('hides names, dates of birth and identifiers in every text', () => {
    const draft = withEntry(
      {
        ...groupLiving,
        site: name,
        description: name,
        furtherDetails: name,
        lateExplanation: name,
        finalSubmission: { expected: true, explanation: name },
        notifications: [
          {
            recipient: 'coroner',
            made: false,
            madeBy: name,
            office: name,
            byOtherEntity: name,
            reasonNotMade: name,
          },
        ],
        media: [
          {
            at: '2026-11-23T09:30:00-05:00',
            outlet: name,
            links: ['https://news.example/fire', 'https://news.example/mirela-okonkwo'],
          },
        ],
        views: [{ individual: 'i1', text: name, obtainedBy: name, consent: true, reasonNotIncluded: name }],
        supportingDocuments: [{ fileName: 'okonkwo.pdf' }, { fileName: 'floor-plan.pdf' }],
      },
      { specify: name },
    );
    const copy = redactForPrint(draft);
    expect(copy).toMatchObject({
      site: replaced,
      description: replaced,
      furtherDetails: replaced,
      lateExplanation: replaced,
      finalSubmission: { expected: true, explanation: replaced },
      entries: [{ specify: replaced }],
      notifications: [{ madeBy: replaced, office: replaced, byOtherEntity: replaced, reasonNotMade: replaced }],
      media: [{ outlet: replaced, links: ['https://news.example/fire', '***'] }],
      views: [{ text: replaced, obtainedBy: replaced, reasonNotIncluded: replaced }],
      supportingDocuments: [{ fileName: '***.pdf' }, { fileName: 'floor-plan.pdf' }],
    });
    expect(JSON.stringify(copy)).not.toMatch(/mirela|okonkwo|1988|7788/i);
  });

  it('hides the names of those who sign, in the text too', () => {
    const draft = withChange(groupLiving, {
      description: 'Bo Lindqvist called Ama Osei.',
      signOff: {
        preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Bo Lindqvist, b.lindqvist@home.example' },
        approvedBy: { name: 'Ama Osei', position: 'Manager', contact: 'Extension 201' },
      },
    });
    const { description, signOff } = redactForPrint(draft);
    expect(description).toBe('Staff #1 called Staff #2.');
    expect(signOff).toEqual({
      preparedBy: { name: '***', position: 'Supervisor', contact: 'Staff #1, [email address removed]' },
      approvedBy: { name: '***', position: 'Manager', contact: 'Extension 201' },
    });
  });

  it('hides the first name, last initial and last name of a young person in Youth Justice', () => {
    const draft = withChange(secureCustody, { description: 'YP Tariq V. was calm. YP Tariq Vargas was calm.' });
    expect(redactForPrint(draft).description).toBe('YP Individual #1 was calm. YP Individual #1 was calm.');
  });

  it('keeps medication, harmless links and the addresses of other sites', () => {
    const description = 'Given 10 mg lorazepam; see https://news.example/fire.';
    expect(redactForPrint(withChange(groupLiving, { description })).description).toBe(description);
    const site = '14 Elm Street, Sudbury';
    expect(redactForPrint(withChange(groupLiving, { site })).site).toBe(site);
    expect(redactForPrint(withChange(shelterEvacuation, { site })).site).not.toContain('Elm');
  });

  it.each([
    ['born 3 April 1988', 'born [date of birth removed]'],
    ['health card 1234-567-897-AB', 'health card [health card removed]'],
    ['SIN 046 454 286', 'SIN [social insurance number removed]'],
    ['file 7788-120', 'file [identifier removed]'],
    ['705-555-0142', '705-555-0142'],
  ])('hides what identifies a person in a site, an outlet or contact information: %s', (text, expected) => {
    const at = '2026-11-23T09:30:00-05:00';
    const preparedBy = { name: 'Bo Lindqvist', position: 'Supervisor', contact: text };
    const copy = redactForPrint(
      withChange(groupLiving, { site: text, media: [{ at, outlet: text }], signOff: { preparedBy } }),
    );
    expect([copy.site, copy.media?.[0]?.outlet, copy.signOff.preparedBy.contact]).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it('hides the postal code of a shelter', () => {
    expect(redactForPrint(withChange(shelterEvacuation, { site: 'Site 3, L4M 1A1' })).site).toBe(
      'Site 3, [postal code removed]',
    );
  });

  it('leaves out blank rows of people', () => {
    const people = [null, ...groupLiving.people];
    const copy = redactForPrint(withChange(groupLiving, { people }));
    expect(copy.people.map(({ legalGuardianStatus }) => legalGuardianStatus)).toEqual([['legally-independent-adult']]);
    expect(redactForPrint(withPerson(groupLiving, { legalGuardianStatus: null })).people[0]?.legalGuardianStatus).toBe(
      null,
    );
  });

  it('hides an unknown legal guardian status, which may be a name', () => {
    const statuses = ['Parent/Guardian', 'Mirela’s aunt'];
    const [person] = redactForPrint(withPerson(groupLiving, { legalGuardianStatus: statuses })).people;
    expect(person?.legalGuardianStatus).toEqual(['Parent/Guardian', '***']);
  });

  it('returns a valid copy and leaves the draft unchanged', () => {
    const before = structuredClone(groupLiving);
    const copy = redactForPrint(groupLiving);
    expect(groupLiving).toEqual(before);
    expect(reportDraftSchema.safeParse(copy).success).toBe(true);
    expect(copy.provider).toEqual(groupLiving.provider);
    expect(copy.entries).toEqual(groupLiving.entries);
    expect(validateReport(copy).map(({ code }) => code)).not.toContain('personal-information-in-text');
    expect(redactForPrint(copy)).toEqual(copy);
  });

  it('keeps the fields of a blank form blank', () => {
    const blank = withChange(groupLiving, { people: '', entries: [], notifications: '', views: '', signOff: '' });
    expect(redactForPrint(blank)).toMatchObject({ people: [], entries: [], notifications: [], views: '', signOff: '' });
  });

  it('refuses a draft of a wrong shape without repeating its values', () => {
    const attempt = () => redactForPrint(withChange(groupLiving, { people: 'Mirela' }));
    expect(attempt).toThrow('people: expected a list of people');
    expect(attempt).not.toThrow(/mirela/i);
  });
});
