import { expect, it } from 'vitest';
import { knownPeople } from '../../src/draft/privacy/known-people.ts';
import { findPersonalInformation } from '../../src/personal-information/find.ts';
import { personalInformationPolicy } from '../../src/personal-information/policy.ts';
import { groupLiving, secureCustody, shelterEvacuation, withChange, withPerson } from './drafts.ts';

it('gives the people of a draft with all that is known of them', () => {
  expect(knownPeople(groupLiving)).toEqual([
    {
      id: 'i1',
      firstName: 'Mirela',
      lastName: 'Okonkwo',
      dateOfBirth: '1988-04-03',
      identifiers: ['7788-120'],
      kind: 'individual',
    },
  ]);
  expect(knownPeople(withPerson(secureCustody, { identifiers: { yotis: 'Y1', dscis: ' ', cpin: 'C3' } }))).toEqual([
    {
      id: 'i1',
      firstName: 'Tariq',
      lastName: 'V.',
      dateOfBirth: '2010-04-03',
      identifiers: ['Y1', 'C3'],
      kind: 'individual',
    },
  ]);
  expect(knownPeople(shelterEvacuation)).toEqual([]);
});

it('leaves out blank fields and rows', () => {
  const people = [null, { id: 'i1', firstName: 'Mirela', lastName: ' ', dateOfBirth: '', identifiers: null }];
  expect(knownPeople(withChange(groupLiving, { people }))).toEqual([
    { id: 'i1', firstName: 'Mirela', kind: 'individual' },
  ]);
  expect(knownPeople(withChange(groupLiving, { people: undefined }))).toEqual([]);
});

it('gives what the finder takes', () => {
  const policy = personalInformationPolicy(groupLiving.provider);
  const found = findPersonalInformation('Okonkwo, file 7788120', knownPeople(groupLiving), policy);
  expect(found.map(({ kind, start, end, person }) => [kind, start, end, person])).toEqual([
    ['name', 0, 7, 'i1'],
    ['identifier', 14, 21, 'i1'],
  ]);
});

it('refuses what has the wrong shape, without repeating it', () => {
  const attempt = () => knownPeople(withPerson(groupLiving, { dateOfBirth: 'third of April 1988' }));
  expect(attempt).toThrow('people[0].dateOfBirth: expected a date YYYY-MM-DD');
  expect(attempt).not.toThrow(/third/);
  expect(() => Reflect.apply(knownPeople, undefined, ['Mirela'])).toThrow('draft: expected a report draft');
});
