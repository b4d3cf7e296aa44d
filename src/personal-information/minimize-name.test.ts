import { describe, expect, test } from 'vitest';
import { isInvalidInputError } from '../input/invalid-input-error.ts';
import type { PersonName } from '../model/personal-information.ts';
import { minimizeName } from './index.ts';

const forms = ['full-name', 'first-name-last-initial', 'initials', 'none'] as const;
const name = (firstName: string, lastName?: string | null): PersonName => ({ firstName, lastName });

describe('a name in each form', () => {
  test.each<[string, PersonName, string, string, string]>([
    ['plain', name('Jordan', 'Smith'), 'Jordan Smith', 'Jordan S.', 'J.S.'],
    ['two last names', name('Ana', 'Garcia Lopez'), 'Ana Garcia Lopez', 'Ana G.', 'A.G.'],
    ['two given names', name('Mary Ann', 'Smith'), 'Mary Ann Smith', 'Mary Ann S.', 'M.S.'],
    ['hyphens', name('Jean-Luc', 'Smith-Jones'), 'Jean-Luc Smith-Jones', 'Jean-Luc S.', 'J.S.'],
    ['apostrophes', name("D'Andre", "O'Brien"), "D'Andre O'Brien", "D'Andre O.", 'D.O.'],
    ['a typographic apostrophe', name('Siobhán', 'O’Brien'), 'Siobhán O’Brien', 'Siobhán O.', 'S.O.'],
    ['an apostrophe first', name('Pieter', "'t Hooft"), "Pieter 't Hooft", 'Pieter T.', 'P.T.'],
    ['a particle', name('Anna', 'van der Berg'), 'Anna van der Berg', 'Anna V.', 'A.V.'],
    ['Mc', name('Ian', 'McDonald'), 'Ian McDonald', 'Ian M.', 'I.M.'],
    ['accents', name('Éloïse', 'Îles'), 'Éloïse Îles', 'Éloïse Î.', 'É.Î.'],
    [
      'accents written apart',
      name('E\u0301va', 'O\u0308z'),
      'E\u0301va O\u0308z',
      'E\u0301va O\u0308.',
      'E\u0301.O\u0308.',
    ],
    ['syllabics', name('ᐱᑦᓯᐅᓛᒃ', 'ᐊᓲᓇ'), 'ᐱᑦᓯᐅᓛᒃ ᐊᓲᓇ', 'ᐱᑦᓯᐅᓛᒃ ᐊ.', 'ᐱ.ᐊ.'],
    ['a mark below', name('X̱ʼuna', 'Ḵwa'), 'X̱ʼuna Ḵwa', 'X̱ʼuna Ḵ.', 'X̱.Ḵ.'],
    ['an apostrophe letter first', name('ʼNamgis', 'ʔEy'), 'ʼNamgis ʔEy', 'ʼNamgis ʔ.', 'N.ʔ.'],
    ['Cree letters', name('ᓀᐦᐃᔭᐤ'), 'ᓀᐦᐃᔭᐤ', 'ᓀᐦᐃᔭᐤ', 'ᓀ.'],
    ['Chinese', name('明', '李'), '明 李', '明 李.', '明.李.'],
    ['Cyrillic', name('владимир', 'петров'), 'владимир петров', 'владимир П.', 'В.П.'],
    ['Arabic', name('محمد', 'علي'), 'محمد علي', 'محمد ع.', 'م.ع.'],
    ['Devanagari, a joined letter', name('क्षमा', 'शर्मा'), 'क्षमा शर्मा', 'क्षमा श.', 'क्ष.श.'],
    ['Tamil, with a vowel sign', name('கீதா', 'நாயர்'), 'கீதா நாயர்', 'கீதா நா.', 'கீ.நா.'],
    ['outside the basic plane', name('𐐀𐐻', '𞤀𞤣'), '𐐀𐐻 𞤀𞤣', '𐐀𐐻 𞤀.', '𐐀.𞤀.'],
    ['sharp s', name('Ute', 'ßen'), 'Ute ßen', 'Ute ß.', 'U.ß.'],
    ['small letters', name('jordan', 'smith'), 'jordan smith', 'jordan S.', 'J.S.'],
    ['stray spaces', name('  Jordan\u00a0 Lee ', '\tSmith\n'), 'Jordan Lee Smith', 'Jordan Lee S.', 'J.S.'],
    ['stray commas', name('Jordan,', ', Smith;'), 'Jordan Smith', 'Jordan S.', 'J.S.'],
    ['an invisible space', name('\u200bJordan', 'Smith\ufeff'), 'Jordan Smith', 'Jordan S.', 'J.S.'],
    ['one legal name', name('Pitseolak'), 'Pitseolak', 'Pitseolak', 'P.'],
    ['one legal name, last name null', name('Pitseolak', null), 'Pitseolak', 'Pitseolak', 'P.'],
    ['one legal name, last name a dash', name('Pitseolak', '-'), 'Pitseolak', 'Pitseolak', 'P.'],
    ['one legal name, as a last name', name('', 'Pitseolak'), 'Pitseolak', 'P.', 'P.'],
    ['a full name in one field', name('Jordan Lee Smith'), 'Jordan Lee Smith', 'Jordan Lee S.', 'J.S.'],
    ['nothing', name(' ', ''), '', '', ''],
  ])('%s', (_, given, full, firstAndInitial, initials) => {
    expect(forms.map((form) => minimizeName(given, { name: form }))).toEqual([full, firstAndInitial, initials, '']);
  });
});

describe('a name that is minimized already', () => {
  test.each<[PersonName, string, string, string]>([
    [name('Jordan', 'S.'), 'Jordan S.', 'Jordan S.', 'J.S.'],
    [name('Jordan', 'S'), 'Jordan S', 'Jordan S.', 'J.S.'],
    [name('Jordan S.'), 'Jordan S.', 'Jordan S.', 'J.S.'],
    [name('J.', 'S.'), 'J. S.', 'J. S.', 'J.S.'],
    [name('J', 'S'), 'J S', 'J S.', 'J.S.'],
    [name('J.S.'), 'J.S.', 'J.S.', 'J.S.'],
    [name('J.A.S.'), 'J.A.S.', 'J.A.S.', 'J.A.S.'],
    [name('क्ष.श.'), 'क्ष.श.', 'क्ष.श.', 'क्ष.श.'],
    [name('J. S.'), 'J. S.', 'J. S.', 'J.S.'],
  ])('%j stays', (given, full, firstAndInitial, initials) => {
    expect(forms.map((form) => minimizeName(given, { name: form }))).toEqual([full, firstAndInitial, initials, '']);
  });

  test('letters with periods that spell a name are no initials', () => {
    expect(minimizeName(name('J.O.R.D.A.N.'), { name: 'initials' })).toBe('J.');
  });
});

test('a letter is found however far it is from the beginning, and has sixty-four parts at most', () => {
  expect(minimizeName(name(`${'-'.repeat(1000)}\u{1f600} Zoë`, '\ud800 (Smith)'), { name: 'initials' })).toBe('Z.S.');
  expect(minimizeName(name(`e${'\u0301'.repeat(100)}`), { name: 'initials' })).toBe(`E${'\u0301'.repeat(63)}.`);
});

test('a browser without Intl.Segmenter keeps letters and marks together', () => {
  const { Segmenter } = Intl;
  Reflect.set(Intl, 'Segmenter', undefined);
  try {
    expect(minimizeName(name('E\u0301va', "'t Ḵwa"), { name: 'initials' })).toBe('E\u0301.T.');
    expect(minimizeName(name('𐐀𐐻', '𞤀𞤣'), { name: 'initials' })).toBe('𐐀.𞤀.');
  } finally {
    Reflect.set(Intl, 'Segmenter', Segmenter);
  }
});

describe('accepted input', () => {
  test('a person of a draft, or a known person, whole', () => {
    const person = { id: 'i1', firstName: 'Jordan', lastName: 'Smith', gender: 'male', legalGuardianStatus: ['other'] };
    expect(minimizeName(person, { name: 'initials' })).toBe('J.S.');
  });

  test.each<[string, unknown, unknown, string]>([
    ['no name', undefined, { name: 'none' }, 'name: expected a name'],
    [
      'no first name',
      { lastName: 'Smith' },
      { name: 'none' },
      'name.firstName: expected the first name, or the only name',
    ],
    ['a number', { firstName: 1 }, { name: 'none' }, 'name.firstName: expected the first name, or the only name'],
    [
      'a last name that is none',
      { firstName: 'Jordan', lastName: 1 },
      { name: 'none' },
      'name.lastName: expected the last name',
    ],
    ['an unknown key', { firstName: 'Jordan', lastname: 'Smith' }, { name: 'none' }, '(nearest: lastName)'],
    ['no policy', { firstName: 'Jordan' }, undefined, 'policy: expected a policy'],
    ['an unknown form', { firstName: 'Jordan' }, { name: 'initial' }, 'policy.name: expected one of full-name'],
    ['an unknown key of the policy', { firstName: 'Jordan' }, { name: 'none', names: 1 }, '(nearest: name)'],
  ])('not %s', (_, given, policy, message) => {
    const call = () => Reflect.apply(minimizeName, undefined, [given, policy]);
    expect(call).toThrow(message);
    try {
      call();
    } catch (error) {
      expect(isInvalidInputError(error)).toBe(true);
      expect(String(error)).not.toMatch(/Jordan|Smith/);
    }
  });
});
