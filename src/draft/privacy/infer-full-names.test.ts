import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../model/personal-information.ts';
import { nameInferrer } from './infer-full-names.ts';

const youngPerson: KnownPerson = { id: 'i1', firstName: 'Tariq', lastName: 'V.' };
const initials: KnownPerson = { id: 'i2', firstName: 'M.', lastName: 'O' };

const added = (text: string, person: KnownPerson): string[] =>
  nameInferrer([person])(text).map(({ firstName, lastName }) => `${firstName} ${lastName}`);

describe('a last name of which the draft has the initial', () => {
  it.each([
    ['YP Tariq Vargas was calm.', ['Tariq Vargas']],
    ['TARIQ VARGAS was calm.', ['Tariq VARGAS']],
    ['Vargas, Tariq was calm.', ['Tariq Vargas']],
    ['Tariq A. Vargas-Brown’s room', ['Tariq Vargas-Brown']],
    ["Tariq Vargas's room, then Tariq Vargas", ['Tariq Vargas']],
    ['YP Tariq V. was calm.', []],
    ['Tariq. Visitors came.', []],
    ['Tariq visited the nurse.', []],
    ['Tariq Brown was calm.', []],
    ['Somebody called Vargas came.', []],
  ])('"%s"', (text, expected) => {
    expect(added(text, youngPerson)).toEqual(expected);
  });
});

describe('a name of which the draft has the initials', () => {
  it.each([
    ['Mirela Okonkwo came in.', ['Mirela Okonkwo']],
    ['M.O. came in.', []],
    ['She came in on a Monday Only.', []],
    ['Staff told Meena O’Dell.', ['Meena O’Dell']],
    ['The Main Office was shut.', []],
    ['Mark Open doors', []],
  ])('"%s"', (text, expected) => {
    expect(added(text, initials)).toEqual(expected);
  });
});

it.each([
  ['-', 'T.', 'At 08:00 - Tall staff saw it.', []],
  ['(Tariq)', 'V.', '(Tariq) Vargas came.', ['(Tariq) Vargas']],
  ['Jean-Luc', 'V.', 'Jean-Luc Vargas came.', ['Jean-Luc Vargas']],
  ['𐐔𐐯', '𐐢.', '𐐔𐐯 𐐢𐐯𐑌 came.', ['𐐔𐐯 𐐢𐐯𐑌']],
  ['É.', 'Ö.', 'Élise Österberg came.', ['Élise Österberg']],
])('takes "%s" "%s" letter by letter', (firstName, lastName, text, expected) => {
  expect(added(text, { id: 'i1', firstName, lastName })).toEqual(expected);
});

it.each([
  [200, ['Vargas']],
  [201, []],
  [100_000, []],
])('looks next to a given name of %i letters', (length, expected) => {
  const firstName = 'T'.repeat(length);
  const found = nameInferrer([{ id: 'i1', firstName, lastName: 'V.' }])(`${firstName} Vargas came.`);
  expect(found.map(({ lastName }) => lastName)).toEqual(expected);
});

it('leaves whoever has a last name alone', () => {
  const full: KnownPerson = { id: 'i1', firstName: 'Tariq', lastName: 'Vargas' };
  expect(added('Tariq Vale came.', full)).toEqual([]);
});

it.each([
  [' Tariq ', 'V.', 'Tariq Vargas came.', ['Tariq Vargas']],
  ['Tariq', 'V.', 'Tariq Vargas’ room', ['Tariq Vargas']],
  ['Tariq', 'V.', "Tariq Vargas's sister", ['Tariq Vargas']],
  ['Tariq', 'V.', 'Tariq Vargas and Tariq Vale', ['Tariq Vargas', 'Tariq Vale']],
  ['Tariq', 'V.', 'Tariqa Vargas came.', []],
  ['Tariq', 'V.', 'xTariq Vargas came.', []],
  ['Tariq', 'O.', "Tariq O'sullivan came.", ["Tariq O'sullivan"]],
  ['Tariq', 'W.', 'Tariq Who came.', []],
  ['Tariq', 'W.', 'Tariq Was calm.', []],
  ['Tariq', 'S.', 'Tariq Staff saw him.', []],
  ['', 'V.', 'Tariq Vargas came.', []],
  ['Tariq', '', 'Tariq Vargas came.', []],
])('"%s" "%s" in "%s"', (firstName, lastName, text, expected) => {
  expect(added(text, { id: 'i1', firstName, lastName })).toEqual(expected);
});

it('returns no name when the text spells out none', () => {
  expect(nameInferrer([youngPerson, initials])('Nobody came.')).toEqual([]);
});

it('gives who is spelled out the id and the kind of the person', () => {
  const staff = { id: 's1', kind: 'staff', firstName: 'Bo', lastName: 'L.' } as const;
  expect(nameInferrer([staff])('Bo Lindqvist saw it.')).toEqual([
    { id: 's1', kind: 'staff', firstName: 'Bo', lastName: 'Lindqvist' },
  ]);
});

describe('the full name next to a given name', () => {
  it.each([
    ['four spaces between the words', 'Tariq    Vargas came.', ['Vargas']],
    ['five spaces between the words', 'Tariq     Vargas came.', []],
    ['a tab between the words', 'Tariq\tVargas came.', ['Vargas']],
    ['a middle initial', 'Tariq A Vargas came.', ['Vargas']],
    ['a middle initial with a period', 'Tariq A.  Vargas came.', ['Vargas']],
    ['a middle initial without a space after it', 'Tariq A.Vargas came.', []],
    ['an apostrophe in the last name', "Tariq V'Argas came.", ["V'Argas"]],
    ['two apostrophes in a row', "Tariq V''Argas came.", []],
    ['a mark in the last name', 'Tariq Ve\u0301ra came.', ['Ve\u0301ra']],
    ['a last name of 41 letters', `Tariq V${'a'.repeat(40)} came.`, [`V${'a'.repeat(40)}`]],
    ['a last name of 42 letters', `Tariq V${'a'.repeat(41)} came.`, []],
    ['a comma after the last name', 'Vargas,    Tariq came.', ['Vargas']],
    ['a comma without a space', 'Vargas,Tariq came.', ['Vargas']],
    ['a comma and five spaces', 'Vargas,     Tariq came.', []],
    ['no comma after the last name', 'Vargas Tariq came.', []],
    ['a mark after the given name', 'Vargas, Tariq\u0301 came.', []],
    ['a hyphen before the given name', 'Al-Tariq Vargas came.', []],
    ['an apostrophe before the given name', "'Tariq Vargas came.", []],
  ])('is found with what may be between and around: %s', (_, text, expected) => {
    expect(nameInferrer([youngPerson])(text).map(({ lastName }) => lastName)).toEqual(expected);
  });
});

it.each(['the', 'The', 'an', 'An', 'a', 'A', 'our', 'Their', 'its', 'this', 'That', 'each', 'Every'])(
  'takes no two words for a name after "%s"',
  (word) => {
    expect(added(`${word} Mona Orr came.`, initials)).toEqual([]);
  },
);

it.each([
  ['Bathe Mona Orr now.', ['Mona Orr']],
  ['Mona Orr came.', ['Mona Orr']],
  ["Mona Orr's coat", ['Mona Orr']],
  ['Mona-Lisa Orr-Li came.', ['Mona-Lisa Orr-Li']],
  ['Mona K. Orr came.', ['Mona Orr']],
  ['xMona Orr came.', []],
  ['-Mona Orr came.', []],
  ['M Orr came.', []],
])('takes two words for the names of initials: "%s"', (text, expected) => {
  expect(added(text, initials)).toEqual(expected);
});

it.each(['T+q', '(T', 'T*q', 'T[q]', 'T{q}|', 'T\\q', 'T^q', 'T$q', 'T?q'])(
  'takes a given name with a sign of a pattern letter by letter: %s',
  (firstName) => {
    expect(added(`${firstName} Vargas came.`, { id: 'i1', firstName, lastName: 'V.' })).toEqual([
      `${firstName} Vargas`,
    ]);
  },
);

it.each(['.', ' ', '-'])('takes "%s" for no last initial', (lastName) => {
  expect(added('Tariq visited. Tariq -ran.', { id: 'i1', firstName: 'Tariq', lastName })).toEqual([]);
});
