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

describe('a date of birth as people type it', () => {
  test.each([
    'DOB [[date-of-birth:2010-4-3]], dob [[date-of-birth:2010 / 04 / 03]], D.O.B. [[date-of-birth:3.4.10]], d o b [[date-of-birth:03 04 2010]], D. O. B. [[date-of-birth:2010. 04. 03]].',
    'DOB [[date-of-birth:20100403]], DOB 120100403, DOB 201004031, DOB [[date-of-birth:03042010]].',
    'DOB [[date-of-birth:April 3, 2010]]; DOB [[date-of-birth:Apr. 3/10]]; DOB [[date-of-birth:Apr-03-2010]]; DOB [[date-of-birth:April the 3rd, 2010]]; DOB [[date-of-birth:2010 April 3]]; DOB [[date-of-birth:2010/Apr/03]]; DOB [[date-of-birth:2010, Apr. 3]].',
    "DOB [[date-of-birth:April 1st]]; DOB [[date-of-birth:April 2nd 2010]]; DOB [[date-of-birth:avril 1er]]; DOB [[date-of-birth:Apr.  3]]; DOB [[date-of-birth:APR/03/10]]; DOB [[date-of-birth:April 3, '10]].",
    'DOB [[date-of-birth:April 3]] 10:00; DOB [[date-of-birth:April 3]], 10 h; DOB [[date-of-birth:April 3]], 10 a.m.; DOB [[date-of-birth:April 3]] 10pm; DOB [[date-of-birth:April 3]] 101.',
    'DOB [[date-of-birth:3 April 2010]], DOB [[date-of-birth:3rd of April, 2010]], DOB [[date-of-birth:3rd day of April 2010]], DOB [[date-of-birth:03APR2010]], DOB [[date-of-birth:03.Apr.10]], DOB [[date-of-birth:3-Apr-10]], DOB [[date-of-birth:1er avril 2010]].',
  ])('is found in each form: %j', (line) => expectMarks(line, []));

  test.each([
    'DOB 12010-04-03, DOB 2010-04/03, DOB 2010-04-031, DOB 201-04-03; DOB [[date-of-birth:2010-04-03]].',
    'DOB April 345, DOB 2010 Zapril 3, DOB 345 April, DOB 3 Yapril.',
  ])('is not made of what is no date: %j', (line) => expectMarks(line, []));

  test.each([
    'b.[[date-of-birth:1999-01-31]], b.: [[date-of-birth:1999-01-31]], b. [[date-of-birth:1999-01-31]].',
    'DDN [[date-of-birth:14 mars 2011]]. Née [[date-of-birth:14 mars 2011]]. Birth date [[date-of-birth:1999-01-31]]; birthdate: [[date-of-birth:1999-01-31]]; birth day, [[date-of-birth:Jan 31]]; b. [[date-of-birth:1999-01-31]]; b. : [[date-of-birth:1999-01-31]].',
    'Date of birth (Child 2) [[date-of-birth:1999-01-31]]. Born as [[date-of-birth:1999-01-31]]. Born at Oakville Hospital in Oakville on 1999-01-31.',
    'His birthday was on the [[date-of-birth:3rd of April]]! Born = "[[date-of-birth:1999-01-31]]". Birthday – [[date-of-birth:3 April]]! The DOB for the child is [[date-of-birth:1999-01-31]]. Date of birth\'s [[date-of-birth:1999-01-31]].',
    '[[date-of-birth:1999-01-31]] (DOB). [[date-of-birth:1999-01-31]], dob. [[date-of-birth:1999-01-31]] D.O.B. [[date-of-birth:1999-01-31]] date of birth, [[date-of-birth:1999-01-31]]) (date of birth).',
    '1999-01-31; DOB was given.',
  ])('is found after what it is called, or before it: %j', (line) => expectMarks(line, []));

  test.each([
    'He slept in room B. On 1999-01-31 he left.',
    'Stillborn 1999-01-31. Bob 1999-01-31. Reborn 1999-01-31. Borne 1999-01-31. Web. 1999-01-31.',
    'Born here 1999-01-31. DOB given 1999-01-31.',
    'The DOB one, two, in, on, at, is, for, the 1999-01-31.',
    'On 1999-01-31 the DOB changed.',
  ])('is not made of a date that the words around do not call so: %j', (line) => expectMarks(line, []));
});
