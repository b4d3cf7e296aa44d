import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../model/personal-information.ts';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full } from './marks.fixture.ts';

const months = [
  ['01', 'January', 'jan.', 'janvier'],
  ['02', 'February', 'Feb', 'février'],
  ['03', 'March', 'Mar.', 'mars'],
  ['04', 'April', 'Apr', 'avril'],
  ['05', 'May', 'MAY', 'mai'],
  ['06', 'June', 'Jun', 'juin'],
  ['07', 'July', 'Jul', 'juillet'],
  ['08', 'August', 'Aug.', 'août'],
  ['09', 'September', 'Sept.', 'septembre'],
  ['10', 'October', 'Oct', 'octobre'],
  ['11', 'November', 'NOV', 'novembre'],
  ['12', 'December', 'Dec', 'décembre'],
] as const;

/** A person born on the fifth of each month. */
const bornIn: KnownPerson[] = months.map(([month]) => ({
  id: month,
  firstName: 'Zxy',
  dateOfBirth: `2009-${month}-05`,
}));

describe('a month', () => {
  test.each(months)('%s may be written %s, %s and %s', (month, ...names) => {
    for (const name of names) {
      const found = findPersonalInformation(`seen ${name} 5, 2009`, bornIn, full);
      expect(found.map(({ person }) => person)).toEqual([month]);
    }
  });
});

describe('a date of birth', () => {
  test.each([
    // Of another year, or of a year of one digit.
    '20110403, 03042011, 04032011; 3/4/0, 0/4/3, 4/3/0',
    '[[date-of-birth:04032010]], [[date-of-birth:03042010]]; April 3, 2011; 3 April 2011; 2011 April 3',
    // No such day.
    'DOB 2010-13-01, DOB 2010-00-10',
    'DOB 2010-10-00, DOB 2010-10-32',
    'DOB [[date-of-birth:2010-12-31]], DOB [[date-of-birth:1999-01-01]]',
  ])('%j', (line) => expectMarks(line));

  test.each([
    'BIRTHDATE [[date-of-birth:1999-01-31]]',
    'né le [[date-of-birth:9 juin 2001]]',
    'date de naissance: [[date-of-birth:1999-01-31]]',
    'Her birthday’s on [[date-of-birth:January 31]]',
    'DOB of Child 12: [[date-of-birth:1999-01-31]]',
    // Called so after it.
    '[[date-of-birth:1999-01-31]] (DOB)',
    '[[date-of-birth:1999-01-31]], (date of birth)',
    'Staff wrote [[date-of-birth:1999-01-31]] DOB',
    'It was entered by staff a day later as [[date-of-birth:1999-01-31]] (DOB)',
    // Something else is.
    'DOB was not given: 1999-01-31',
    'On 1999-01-31 no DOB was known',
  ])('is one where the text says so: %j', (line) => expectMarks(line));
});
