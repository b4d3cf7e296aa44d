import { describe, test } from 'vitest';
import {
  findPersonalInformation,
  minimizeName,
  minimizeText,
  personalInformationPolicy,
} from '../../src/personal-information/index.ts';
import { expectLinear, repeated } from '../support/expect-linear.ts';

// Texts made to be slow: long runs that almost match, many beginnings without an end, many people with the same name.

const units = [
  'a',
  'A',
  ' ',
  '\n',
  '1',
  '1 ',
  '1-',
  '12.',
  '1/',
  '@',
  'a@',
  'a_',
  'a_1 ',
  'a.1_',
  'a.',
  'a-',
  "a'",
  'a.b@c.',
  `${'a'.repeat(63)}@`,
  '.ca',
  'x.ca.',
  'www.',
  'http://',
  'https://a.ca/',
  '[',
  '[a ',
  '[name removed',
  '[name removed] ',
  '(',
  '((416) ',
  '416-555-',
  '+1 ',
  '2010-04-',
  '2010-04-03 ',
  'April ',
  'April 3 ',
  '3 April ',
  '3rd of April, ',
  'DOB ',
  'DOB: ',
  'born on the ',
  'born on April 3 ',
  'date of birth of the child ',
  '12 Maple ',
  '12 Maple Street, ',
  '1 maple ',
  '#4, ',
  'Unit 4, 1 ',
  'PO box ',
  'P.O. ',
  'RR ',
  'Lot 1, Con ',
  'K1A ',
  'K1A0B',
  '1234-567-',
  '123 456 ',
  'SIN ',
  'file 416555',
  '5 mg ',
  '5 mg of ',
  'one tablet of ',
  'Tylenol ',
  'Tylenol 3 ',
  'acetaminophen ',
  'corner of Main ',
  'Main Street and ',
  'at Main and ',
  'Main Main ',
  'Unit 4 at ',
  'RR 2, Site 4, ',
  'boîte postale 12, succ. ',
  'diagnosed with ',
  'diagnosis of asthma and ',
  'IG: ',
  'snap is ',
  'user name ',
  '@ab.',
  'MRN number ',
  'Health card no. ',
  'plate AB ',
  'police report no. 12-',
  'A1234-',
  'mother ',
  'mother de ',
  'Haddow and ',
  'worker Haddow, ',
  'Susan Osei, MD ',
  'prepared by ',
  'Hi ',
  "O'",
  '\u2013',
  '1\u2013',
  '\ufffd',
  '2 x 3 ',
  'Dr. ',
  'Dr. A. ',
  'Dr. Van der ',
  'Drs. Smith, ',
  'physician ',
  'MD ',
  'Maple MD ',
  'Jordan ',
  'jordan ',
  'Jordan, ',
  'Jordan-',
  'J. ',
  'J. J. ',
  'Smith Jordan ',
  'jordan jordan-',
  'Smiths ',
  'van der ',
  'Jordan S. ',
  'Will ',
  'Will the ',
  'WILL ',
  'Mr. Jordan ',
  'YOT-',
  'YOT-0045',
  '0045 ',
  'CPIN ',
  'CPIN number 12',
  'é',
  'e\u0301',
  '\u0301',
  '\u0327\u0301',
  'ᐱᑦ',
  '李',
  '\u{1f600}',
  '\ud800',
  '\u200d',
];

const people = Array.from({ length: 10 }, (_, index) => ({
  id: `i${index}`,
  firstName: index % 2 === 0 ? 'Jordan' : 'Will Jordan',
  lastName: index % 3 === 0 ? 'Smith' : 'van der Jordan-Smith',
  dateOfBirth: '2010-04-03',
  identifiers: ['YOT-004512', '00450045'],
}));

const policy = personalInformationPolicy({ programs: ['licensed-out-of-home-care'] });

describe('the time that a text of 100 kB takes', { timeout: 30_000 }, () => {
  test.each(units)('is no more than its length asks for, made of %j', (unit) => {
    expectLinear((length) => findPersonalInformation(repeated(unit)(length), people, policy));
  });

  test('is no more than its length asks for where every word goes', () => {
    expectLinear((length) => minimizeText(repeated('Jordan Smith; ')(length), people, policy));
  });
});

describe('the time that a name of 100 kB takes', { timeout: 30_000 }, () => {
  test.each(['a', '-', ' ', '’', 'a\u0301', '\u{1f600}', '\ud800'])(
    'is no more than its length asks for, made of %j',
    (unit) => {
      expectLinear((length) =>
        minimizeName({ firstName: repeated(unit)(length), lastName: 'Smith' }, { name: 'initials' }),
      );
      expectLinear((length) =>
        findPersonalInformation('Jordan', [{ id: 'i1', firstName: repeated(unit)(length) }], policy),
      );
    },
  );
});

describe('the time that 10,000 identifiers take', { timeout: 30_000 }, () => {
  // Pairwise different, and alike for as long as they can be.
  const withIdentifiers = (count: number) => [
    {
      id: 'i1',
      firstName: 'Jordan',
      identifiers: Array.from({ length: count }, (_, place) => `${'7'.repeat(50)}${1_000_000 + place}`),
    },
  ];

  test('is no more than their number asks for', () => {
    expectLinear((length) => findPersonalInformation('7'.repeat(57), withIdentifiers(length / 10), policy));
  });

  test('is no more than the length of the text asks for', () => {
    const known = withIdentifiers(10_000);
    expectLinear((length) => findPersonalInformation(repeated('7 ')(length), known, policy));
  });
});
