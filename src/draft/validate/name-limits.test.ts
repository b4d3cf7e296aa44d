import { describe, expect, it } from 'vitest';
import { holdsLastNameAmongFirst, isInitial, isInitialsOnly, partBeyondPolicy } from './name-limits.ts';

describe('first name and last initial', () => {
  it.each([
    ['an initial', 'Tariq', 'V'],
    ['with a period', 'Tariq', 'V.'],
    ['in small letters, with spaces around', ' Tariq ', ' v. '],
    ['an initial with an accent', 'Tariq', 'É.'],
    ['the same accent as a mark', 'Tariq', 'E\u0301.'],
    ['a syllabic', 'Tariq', 'ᓂ'],
    ['both in the first field', 'Tariq V.', undefined],
    ['a first name alone', 'Tariq', null],
    ['two first names', 'Tariq Ali', 'V.'],
    ['nothing yet', '', ''],
  ])('allows %s', (_, firstName, lastName) => {
    expect(partBeyondPolicy('first-name-last-initial', { firstName, lastName })).toBeUndefined();
  });

  it.each([
    ['a last name', 'Tariq', 'Vargas', 'lastName'],
    ['a short last name', 'Tariq', 'Vo', 'lastName'],
    ['two initials', 'Tariq', 'V.-B.', 'lastName'],
    ['the last name in the first field', 'Tariq Vargas', '', 'firstName'],
    ['a last name behind a stray hyphen', 'Tariq', '- Vargas', 'lastName'],
    ['two syllabics', 'Tariq', 'ᓂᓇ', 'lastName'],
  ])('refuses %s', (_, firstName, lastName, part) => {
    expect(partBeyondPolicy('first-name-last-initial', { firstName, lastName })).toBe(part);
  });

  it('wonders about a word among the first names that begins with the last initial', () => {
    expect(holdsLastNameAmongFirst({ firstName: 'Tariq Vargas', lastName: 'V.' })).toBe(true);
    expect(holdsLastNameAmongFirst({ firstName: 'Tariq Ali', lastName: 'V.' })).toBe(false);
    expect(holdsLastNameAmongFirst({ firstName: 'Vito V.', lastName: 'V.' })).toBe(false);
    expect(holdsLastNameAmongFirst({ firstName: 'Tariq Vargas', lastName: undefined })).toBe(false);
  });
});

describe('initials', () => {
  it.each([
    ['one in each field', 'T', 'V'],
    ['with periods', 'T.', 'V.'],
    ['together', 'T.V.', undefined],
    ['together without periods', 'TV', ''],
    ['with a space', 'T V', null],
    ['with a hyphen', 'J.-P.', 'V.'],
    ['four of them', 'TVAB', undefined],
    ['nothing yet', '', ''],
  ])('allows %s', (_, firstName, lastName) => {
    expect(partBeyondPolicy('initials', { firstName, lastName })).toBeUndefined();
  });

  it.each([
    ['a first name', 'Tariq', 'V.', 'firstName'],
    ['a last name', 'T.', 'Vargas', 'lastName'],
    ['a short last name in capitals', 'T.', 'LI', 'lastName'],
    ['a short name in one field', 'Jo', undefined, 'firstName'],
    ['a short name in small letters', 'jo', undefined, 'firstName'],
    ['five letters', 'TVABC', undefined, 'firstName'],
    ['five letters with periods, which may spell a name', 'T.A.R.I.Q.', undefined, 'firstName'],
    ['a full name in one field', 'Tariq Vargas', undefined, 'firstName'],
  ])('refuses %s', (_, firstName, lastName, part) => {
    expect(partBeyondPolicy('initials', { firstName, lastName })).toBe(part);
  });
});

describe('full names', () => {
  it('are never too much', () => {
    expect(partBeyondPolicy('full-name', { firstName: 'Tariq', lastName: 'Vargas' })).toBeUndefined();
    expect(partBeyondPolicy('none', { firstName: 'Tariq', lastName: 'Vargas' })).toBeUndefined();
  });

  it.each([
    ['T.', 'V.', true],
    ['T', 'V', true],
    ['Tariq', 'V.', true],
    ['T.V.', undefined, true],
    ['TV', undefined, true],
    ['Tariq', 'Vargas', false],
    ['Tariq', undefined, false],
    // Some last names are one letter long, and some first names are given by one.
    ['Tariq', 'O', false],
    ['T.', 'Vargas', false],
    ['', '', false],
  ])('"%s" "%s" is given by initials: %s', (firstName, lastName, expected) => {
    expect(isInitialsOnly({ firstName, lastName })).toBe(expected);
  });
});

describe('at the edges of what a form takes', () => {
  it.each([
    ['full-name', 'Tariq', 'Vargas', undefined],
    ['none', 'Tariq', 'Vargas', undefined],
    ['initials', 'T.V.A.B.', undefined, undefined],
    ['initials', 'T. V. A. B.', 'C.', undefined],
    ['initials', 'T. . V', '', undefined],
    ['initials', ' TV ', '', undefined],
    ['initials', 'TV.', '', undefined],
    ['initials', 'TVa', '', 'firstName'],
    ['initials', 'T.', 'V..', undefined],
    ['first-name-last-initial', 'Tariq', 'V.V', 'lastName'],
  ] as const)('%s: "%s" "%s"', (form, firstName, lastName, expected) => {
    expect(partBeyondPolicy(form, { firstName, lastName })).toBe(expected);
  });

  it.each([
    ['T.', undefined, true],
    [' T. ', undefined, true],
    ['T.-V.', undefined, true],
    ['T. V.', undefined, true],
    ['T.xV.', undefined, false],
    ['Tariq V.', undefined, false],
    ['T. Vargas', undefined, false],
    ['T.V.A.B.C.', undefined, false],
    ['E\u0301.', undefined, true],
    ['', undefined, false],
    ['Tariq', ' V. ', true],
    ['Tariq', 'V', false],
    ['T', 'V', true],
    ['', 'V', false],
    ['Tariq', 'Vargas V.', false],
  ])('"%s" "%s" is by initials only: %s', (firstName, lastName, expected) => {
    expect(isInitialsOnly({ firstName, lastName })).toBe(expected);
  });

  it.each([
    [' Tariq Vargas', 'V.', true],
    ['Tariq  vargas', 'V', true],
    ['Vargas', 'V.', false],
    [' Vargas', 'V.', false],
    ['Tariq Vargas', '', false],
    ['Tariq Vargas', ' ', false],
    ['Tariq Vargas', 'Vo', false],
    ['Tariq Vargas', ' v. ', true],
    ['Tariq  Ali', 'V.', false],
  ])('"%s" "%s" has the last name among the first: %s', (firstName, lastName, expected) => {
    expect(holdsLastNameAmongFirst({ firstName, lastName })).toBe(expected);
  });
});

it.each([
  ['V', true],
  [' v. ', true],
  ['.V', true],
  ['', false],
  [' ', false],
  ['.', false],
  ['Vo', false],
  ['V.B.', false],
])('"%s" is one initial: %s', (text, expected) => {
  expect(isInitial(text)).toBe(expected);
});
