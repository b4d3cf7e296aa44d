import { describe, expect, it } from 'vitest';
import { expectedText } from '../../phrases/expected.ts';
import { shapeProblems } from './shape.ts';

const occurrence = { provider: { programs: ['homelessness'] }, entries: [] };

const problemsOf = (more: object): [code: string, path: string, expected: string][] =>
  shapeProblems({ ...occurrence, ...more }).map(({ code, path, expected }) => [
    code,
    path.join('.'),
    expectedText(expected),
  ]);

const date = 'a date YYYY-MM-DD that exists, from 1900 to 2100';
const moment =
  'a timestamp YYYY-MM-DDTHH:MM:SS with an offset ±HH:MM or Z, of a date that exists, from 2000 to 2100, such as "2026-11-21T14:05:00-05:00"';

describe('each field of a draft is of a kind', () => {
  it.each<[object, [string, string, string][]]>([
    [{ site: 5 }, [['wrong-type', 'site', 'a text']]],
    [{ submittedAt: 'today' }, [['bad-timestamp', 'submittedAt', moment]]],
    [
      { description: 5, furtherDetails: {}, lateExplanation: [] },
      [
        ['wrong-type', 'description', 'a text'],
        ['wrong-type', 'furtherDetails', 'a text'],
        ['wrong-type', 'lateExplanation', 'a text'],
      ],
    ],
    [
      { people: [{ id: 1, firstName: 2, lastName: 3, dateOfBirth: 4, placingAgency: 5, probationOfficer: 'yes' }] },
      [
        ['wrong-type', 'people.0.id', 'a text'],
        ['wrong-type', 'people.0.firstName', 'a text'],
        ['wrong-type', 'people.0.lastName', 'a text'],
        ['wrong-type', 'people.0.dateOfBirth', date],
        ['wrong-type', 'people.0.placingAgency', 'a text'],
        ['wrong-type', 'people.0.probationOfficer', 'true or false'],
      ],
    ],
    [{ people: [{ dateOfBirth: '1988-02-30' }] }, [['bad-date', 'people.0.dateOfBirth', date]]],
    [{ people: [{ gender: 'x' }] }, [['unknown-id', 'people.0.gender', 'one of male, female, x-other']]],
    [
      { people: [{ youngPersonIdentifyingFactors: 'tall', identifiers: '7788', legalGuardianStatus: 'other' }] },
      [
        ['wrong-type', 'people.0.youngPersonIdentifyingFactors', 'a list of identifying factors'],
        ['wrong-type', 'people.0.identifiers', 'numbers by system'],
        ['wrong-type', 'people.0.legalGuardianStatus', 'a list of legal guardian statuses'],
      ],
    ],
    [
      { people: [{ youngPersonIdentifyingFactors: [5], legalGuardianStatus: [null, 5] }] },
      [
        ['wrong-type', 'people.0.youngPersonIdentifyingFactors.0', 'a text'],
        ['wrong-type', 'people.0.legalGuardianStatus.1', 'a text'],
      ],
    ],
    [
      { people: [{ identifiers: { yotis: 1, dscis: 2, cpin: 3 } }] },
      [
        ['wrong-type', 'people.0.identifiers.yotis', 'a text'],
        ['wrong-type', 'people.0.identifiers.dscis', 'a text'],
        ['wrong-type', 'people.0.identifiers.cpin', 'a text'],
      ],
    ],
    [
      {
        notifications: [
          { individual: 1, made: 'yes', at: 'x', madeBy: 2, office: 3, byOtherEntity: 4, reasonNotMade: 5 },
        ],
      },
      [
        ['wrong-type', 'notifications.0.individual', 'a text'],
        ['wrong-type', 'notifications.0.made', 'true or false'],
        ['bad-timestamp', 'notifications.0.at', moment],
        ['wrong-type', 'notifications.0.madeBy', 'a text'],
        ['wrong-type', 'notifications.0.office', 'a text'],
        ['wrong-type', 'notifications.0.byOtherEntity', 'a text'],
        ['wrong-type', 'notifications.0.reasonNotMade', 'a text'],
      ],
    ],
    [
      { finalSubmission: { expected: 'yes', explanation: 5 } },
      [
        ['wrong-type', 'finalSubmission.expected', 'true or false'],
        ['wrong-type', 'finalSubmission.explanation', 'a text'],
      ],
    ],
    [
      { media: [{ at: 'x', outlet: 5, links: 'https://news.example' }, { links: [5] }] },
      [
        ['bad-timestamp', 'media.0.at', moment],
        ['wrong-type', 'media.0.outlet', 'a text'],
        ['wrong-type', 'media.0.links', 'a list of links'],
        ['wrong-type', 'media.1.links.0', 'a text'],
      ],
    ],
    [
      { views: [{ individual: 1, text: 2, obtainedBy: 3, consent: 'yes', reasonNotIncluded: 4 }] },
      [
        ['wrong-type', 'views.0.individual', 'a text'],
        ['wrong-type', 'views.0.text', 'a text'],
        ['wrong-type', 'views.0.obtainedBy', 'a text'],
        ['wrong-type', 'views.0.consent', 'true or false'],
        ['wrong-type', 'views.0.reasonNotIncluded', 'a text'],
      ],
    ],
    [
      { supportingDocuments: [{ fileName: 5, requestedByMinistry: 'yes' }] },
      [
        ['wrong-type', 'supportingDocuments.0.fileName', 'a text'],
        ['wrong-type', 'supportingDocuments.0.requestedByMinistry', 'true or false'],
      ],
    ],
    [
      { signOff: { preparedBy: { name: 1, position: 2, contact: 3 }, approvedBy: 'Bo Lindqvist' } },
      [
        ['wrong-type', 'signOff.preparedBy.name', 'a text'],
        ['wrong-type', 'signOff.preparedBy.position', 'a text'],
        ['wrong-type', 'signOff.preparedBy.contact', 'a text'],
        ['wrong-type', 'signOff.approvedBy', 'a person with position and contact information'],
      ],
    ],
  ])('%j', (more, expected) => {
    expect(problemsOf(more)).toEqual(expected);
  });

  it.each([
    ['people', 'a list of people', 'a person'],
    ['notifications', 'a list of notifications', 'a notification'],
    ['media', 'a list of media attention', 'media attention'],
    ['views', 'a list of views', 'the view of an individual'],
    ['supportingDocuments', 'a list of documents', 'a document'],
    ['riskIndicators', 'a list of details', 'a detail'],
    ['additionalDetails', 'a list of details', 'a detail'],
  ])('%s is a list, of which a row may be blank', (key, list, item) => {
    expect(problemsOf({ [key]: 5 })).toEqual([['wrong-type', key, list]]);
    expect(problemsOf({ [key]: [null, 5, undefined] })).toEqual([['wrong-type', `${key}.1`, item]]);
  });

  it.each([
    ['finalSubmission', 'an answer with an explanation'],
    ['signOff', 'the people who sign off'],
  ])('%s is a record', (key, expected) => {
    expect(problemsOf({ [key]: 5 })).toEqual([['wrong-type', key, expected]]);
    expect(problemsOf({ [key]: null })).toEqual([]);
  });

  it('an id comes from a list of ids', () => {
    expect(problemsOf({ location: 'moon' })).toMatchObject([
      ['unknown-id', 'location', expect.stringMatching(/^one of service-provider-site, community, hospital/)],
    ]);
    expect(problemsOf({ notifications: [{ recipient: 'moon' }, { recipient: 'coroner' }] })).toMatchObject([
      ['unknown-id', 'notifications.0.recipient', expect.any(String)],
    ]);
  });
});

describe('a draft', () => {
  it('is a record, with the keys of an occurrence and its own', () => {
    for (const none of [5, 'draft']) {
      expect(shapeProblems(none)).toMatchObject([{ code: 'wrong-type', path: [], expected: 'a report draft' }]);
    }
    expect(shapeProblems(null)).toMatchObject([{ code: 'missing-key', path: [], expected: 'a report draft' }]);
    expect(problemsOf({ descripton: 'x' })).toMatchObject([['unknown-key', '', expect.any(String)]]);
    expect(shapeProblems({ ...occurrence, descripton: 'x' })).toMatchObject([{ nearest: 'description', key: 3 }]);
    expect(shapeProblems(Object.assign(Object.create({ note: 'inherited' }), occurrence))).toEqual([]);
  });

  it('lacks what its occurrence lacks, and nothing of its own', () => {
    expect(shapeProblems({}).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['missing-key', 'provider'],
      ['missing-key', 'entries'],
    ]);
    expect(problemsOf({ contract: 1, occurredAt: null, awareAt: null, individuals: null, facts: null })).toEqual([]);
  });
});
