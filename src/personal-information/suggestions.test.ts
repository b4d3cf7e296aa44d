import { describe, expect, test } from 'vitest';
import type { KnownPerson, PersonalInformationPolicy } from '../model/personal-information.ts';
import { findPersonalInformation, personalInformationPolicy } from './index.ts';
import { full, youth } from './marks.fixture.ts';

const suggested = (text: string, people: readonly KnownPerson[], policy: PersonalInformationPolicy) =>
  findPersonalInformation(text, people, policy).map(({ suggestion }) => suggestion);

const jordan: KnownPerson = { id: 'i1', firstName: 'Jordan', lastName: 'Smith' };
const dana: KnownPerson = { id: 's1', firstName: 'Dana', lastName: 'King', kind: 'staff' };
const rose: KnownPerson = { id: 'o1', firstName: 'Rose', lastName: 'Okafor', kind: 'other' };
const people = [jordan, dana, rose];

describe('a reference in the text', () => {
  test.each<[text: string, elsewhere: string, inYouthJustice: string]>([
    ['saw Smith', 'Individual #1', 'YP Jordan S.'],
    ['saw individual Smith', '#1', 'YP Jordan S.'],
    ['saw INDIVIDUAL Smith', '#1', 'YP Jordan S.'],
    ['saw YP Smith', 'Individual #1', 'Jordan S.'],
    ['saw yp Smith', 'Individual #1', 'Jordan S.'],
    ['saw an Individual: Smith', 'Individual #1', 'YP Jordan S.'],
    ['saw staff King', '#1', 'D.K.'],
    ['saw Staff  King', 'Staff #1', 'Staff D.K.'],
    ['saw the offstaff King', 'Staff #1', 'Staff D.K.'],
    ['saw officer King', 'Staff #1', 'D.K.'],
    ['saw the officers King', 'Staff #1', 'D.K.'],
    ['saw Mr. King', 'Staff #1', 'Staff D.K.'],
    ['saw a person Okafor', '#1', '#1'],
    ['saw the other Okafor', 'Other person #1', 'Other person #1'],
    ['saw officer Okafor', 'Other person #1', 'Other person #1'],
  ])('%j is %j, and %j in Youth Justice', (text, elsewhere, inYouthJustice) => {
    expect(suggested(text, people, full)).toEqual([elsewhere]);
    expect(suggested(text, people, youth)).toEqual([inYouthJustice]);
  });

  test('is a number for a person whose name has no letter', () => {
    const unnamed: KnownPerson[] = [
      { id: 'i1', firstName: '?' },
      { ...jordan, id: 'i1' },
      { id: 's1', firstName: '-', kind: 'staff' },
      { ...dana, id: 's1' },
    ];
    expect(suggested('Smith saw officer King and staff King', unnamed, youth)).toEqual([
      'Individual #1',
      'Staff #1',
      '#1',
    ]);
  });

  test('is initials for staff where the individual has a number', () => {
    const policy = personalInformationPolicy({ programs: ['youth-justice-probation', 'vaw-shelter'] });
    expect(suggested('Smith saw officer King', people, policy)).toEqual(['Individual #1', 'D.K.']);
  });
});
