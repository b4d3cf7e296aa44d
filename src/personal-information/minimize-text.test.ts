import { describe, expect, test } from 'vitest';
import { personalInformationMarks } from '../editions/current.ts';
import type { KnownPerson } from '../model/personal-information.ts';
import { findPersonalInformation, minimizeText, personalInformationPolicy } from './index.ts';

const full = personalInformationPolicy({ programs: ['licensed-out-of-home-care'] });
const youth = personalInformationPolicy({ programs: ['youth-justice-probation'] });
const people: KnownPerson[] = [
  { id: 'i1', firstName: 'Jordan', lastName: 'Smith', dateOfBirth: '2010-04-03', identifiers: ['YOT-004512'] },
  { id: 's1', firstName: 'Dana', lastName: 'King', kind: 'staff' },
];

describe('a text without its findings', () => {
  test.each<[string, string, string]>([
    ["Jordan Smith's hand was hurt.", "Individual #1's hand was hurt.", "YP Jordan S.'s hand was hurt."],
    ['YP Jordan S. hit CYW Dana King.', 'YP Individual #1 hit CYW Staff #1.', 'YP Jordan S. hit CYW D.K..'],
    ['Born 2010-04-03 at 5 p.m.', 'Born [date of birth removed] at 5 p.m.', 'Born [date of birth removed] at 5 p.m.'],
    ['Nothing here.', 'Nothing here.', 'Nothing here.'],
  ])('%j', (text, elsewhere, inYouthJustice) => {
    expect(minimizeText(text, people, full)).toBe(elsewhere);
    expect(minimizeText(text, people, youth)).toBe(inYouthJustice);
  });

  test('has a mark of each kind, and no mark is found again', () => {
    const marks = Object.values(personalInformationMarks);
    const known = [
      ...people,
      { id: 'n', firstName: 'Name', lastName: 'Removed' },
      { id: 'l', firstName: 'Of', lastName: 'Birth' },
    ];
    for (const mark of marks) expect(findPersonalInformation(`At ${mark}, ${mark}. ${mark}`, known, full)).toEqual([]);
  });

  test('contains no finding made of a suggestion and the text around it', () => {
    const odd: KnownPerson[] = [
      { id: 'a', firstName: 'Casey', lastName: 'Smith' },
      { id: 'b', firstName: 'Casey', lastName: 'S Jordan' },
      { id: 'c', firstName: 'Individual', lastName: 'Staff' },
      { id: 'd', firstName: 'Other', lastName: 'Person' },
      { id: 'e', firstName: 'Rose', lastName: 'Lee', kind: 'other', identifiers: ['NAME', 'removed', 'Individual 1'] },
    ];
    for (const policy of [full, youth]) {
      const minimized = minimizeText(
        'Casey Smith jordan, Rose, Individual Staff and Other Person: name, Name',
        odd,
        policy,
      );
      expect(findPersonalInformation(minimized, odd, policy)).toEqual([]);
    }
  });
});
