import { describe, expect, test } from 'vitest';
import { validateReport } from '../../src/index.ts';

/** The issues of a person of a draft, as `field: rule`, apart from what is missing. */
function issuesOfPerson(programs: readonly string[], person: Readonly<Record<string, unknown>>): string[] {
  const draft = {
    provider: { programs },
    awareAt: '2026-11-21T14:05:00-05:00',
    individuals: [{ id: 'i1' }],
    entries: [{ category: 'serious-illness', individual: 'i1' }],
    people: [{ id: 'i1', ...person }],
  };
  return validateReport(draft)
    .filter(({ code, path }) => path[0] === 'people' && code !== 'field-missing')
    .map(({ path, rule }) => `${path.slice(2).join('.')}: ${rule}`);
}

const custody = ['youth-justice-custody-detention'];
const home = ['developmental-services-supportive-living'];

describe('Youth Justice gives the first name and the last initial', () => {
  test.each([
    ['a last name', { firstName: 'Jordan', lastName: 'Smith' }, ['lastName: 12.check.name-exceeds-policy']],
    [
      'a last name among the first',
      { firstName: 'Jordan Smith', lastName: 'S.' },
      ['firstName: 12.check.last-name-among-first'],
    ],
    ['a second first name', { firstName: 'Jordan Lee', lastName: 'S.' }, []],
    ['no more than it may', { firstName: 'Jordan', lastName: 'S.' }, []],
  ])('%s', (_, person, expected) => {
    expect(issuesOfPerson(custody, person)).toEqual(expected);
  });
});

describe('a program that gives full names', () => {
  test.each([
    [{ firstName: 'J.', lastName: 'S.' }, ['lastName: 12.check.initials-without-approval']],
    [{ firstName: 'J.S.' }, ['firstName: 12.check.initials-without-approval']],
    [{ firstName: 'Jordan', lastName: 'Smith' }, []],
  ])('asks for approval of initials: %j', (person, expected) => {
    expect(issuesOfPerson(home, person)).toEqual(expected);
  });
});

test.each([
  ['2026-11-21', []],
  ['2026-11-22', ['dateOfBirth: 12.field.date-of-birth']],
])('reports a date of birth after the occurrence: %s', (dateOfBirth, expected) => {
  expect(issuesOfPerson(home, { firstName: 'Jordan', lastName: 'Smith', dateOfBirth })).toEqual(expected);
});
