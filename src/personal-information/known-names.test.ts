import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../model/personal-information.ts';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full, person } from './marks.fixture.ts';

describe('a first name that is initials', () => {
  test.each([
    ['T.J.', 'saw [[T.J.]], [[T. J.]], [[TJ]], [[t.j.]] and [[T.J. Lee]], not tj and not T-J.'],
    ['T. J.', 'saw [[T.J.]], [[T. J.]] and [[TJ]]'],
    ['TJ', 'saw [[T.J.]], [[T. J.]] and [[TJ]]'],
    ['Tj', 'saw [[Tj]], not T.J. and not TJ'],
    ['A.B.C.', 'saw [[A.B.C.]], [[A.B.C. Lee]] and [[ABC]], not A.B.'],
    ['A.B.C.D.', 'saw [[A.B.C.D.]], [[A.B.C.D. Lee]] and [[ABCD]]'],
    ['A.B.C.D.E.', 'saw A.B.C.D.E. there'],
    ['J.', 'saw [[J. Lee]], not J. there'],
    ['Æ.J.', 'saw [[Æ.J.]] there'],
    ['McTJ', 'saw [[McTJ]], not M.C.T.J. there'],
    ['TJay', 'saw [[TJay]], not T.J.A.Y. there'],
  ])('of %s', (firstName, line) => expectMarks(line, [person(firstName, 'Lee')]));

  test('without a whole last name names no one', () => {
    expectMarks('saw T.J. there', [person('T.J.'), person('T.J.', 'L')]);
  });
});

describe('a last name with a saint', () => {
  test.each([
    [
      'St. Pierre',
      'saw [[St. Pierre]], [[St Pierre]], [[St-Pierre]], [[Saint-Pierre]] and [[Pierre]], not Ste. Pierre',
    ],
    ['Saint-Pierre', 'saw [[St. Pierre]], [[St Pierre]], [[St-Pierre]], [[Saint-Pierre]] and [[Pierre]]'],
    ['St. Croix', 'saw [[Saint-Croix, Julie]] and [[St. Croix, Julie]]'],
    ['Ste. Croix', 'saw [[Ste. Croix]], [[Ste-Croix]], [[Sainte-Croix]], [[ste. croix]] and [[Croix]]'],
    ['Sainte-Croix', 'saw [[Ste. Croix]], [[STE-CROIX]], [[Sainte Croix]] and [[sainte-croix]]'],
    ['St. Joseph', "at St. Anne's, at Saint Anne, a St. and a Saint"],
    ['Ste-Marie', 'then [[Ste-Marie]] left'],
    ['Ste-Marie', 'in Sault Ste. Marie, in Sault Ste Marie'],
  ])('of %s', (lastName, line) => expectMarks(line, [person('Julie', lastName)]));

  test('is the only thing that makes a saint a name', () => {
    expectMarks("at St. Joseph's, at Saint Joseph; saw [[Joseph]]", [person('Joseph')]);
    expectMarks('saw [[Saint]], [[Saint West]]', [person('Saint', 'West')]);
  });
});

describe('a name of several words', () => {
  test.each<[line: string, who: KnownPerson]>([
    // Suffixes and particles are no names alone.
    ['a Jr, a Sr, a II, a IV; saw [[Ortiz Jr]], [[John Ortiz Jr]]', person('John', 'Ortiz Jr')],
    ['a Sr; saw [[Ortiz Sr]]. and [[Ortiz]]', person('John', 'Ortiz Sr.')],
    ['in World War II; saw [[Li II]]', person('Ann', 'Li II')],
    ['Part III; saw [[Wu]]', person('Ann', 'Wu III')],
    ['Part IV; saw [[Xu IV]]', person('Ann', 'Xu IV')],
    ['saw Van, [[Daniel]] and [[Dan]]', person('Van Daniel', 'Lee')],
    ['saw [[Van]] there', person('Anna', 'Van')],
    ['saw [[De La Cruz]] and [[Cruz]]', person('José', 'De La Cruz')],
    // Written as one word.
    ['saw [[Maryann]], [[MaryAnn]] and [[maryannlopez]]', person('Mary Ann', 'Lopez')],
    ['saw [[LopezMary]], [[lopezmary]], not Marylop', person('Mary', 'Lopez')],
    // A short form of each first name, and none of a last name.
    ['saw [[Danny]], [[Bob]] and Charles, not Chuck', person('Daniel Robert', 'Charlesson')],
    ['saw Bob with [[Robert]]', person('Ann', 'Robert')],
  ])('%j', (line, who) => expectMarks(line, [who]));

  test('that is a short form too is the name itself', () => {
    const found = findPersonalInformation('saw Dan and Danny', [person('Daniel Dan', 'Lee')], full);
    expect(found.map(({ confidence }) => confidence)).toEqual(['certain', 'likely']);
  });
});

describe('an alias', () => {
  const alias: KnownPerson = { id: 'i1', firstName: 'Ana', lastName: 'Lopez', aliases: ['Nita', 'Anita Garcia'] };

  test('is one more name of the person', () => {
    expectMarks('saw [[Nita]], [[Anita]], [[Garcia]], [[Nita Lopez]] and [[Anita Garcia]]', [alias]);
    const found = findPersonalInformation('Nita, Garcia', [alias], full);
    expect(found.map(({ person: id }) => id)).toEqual(['i1', 'i1']);
  });

  test('may be left out with null', () => expectMarks('saw [[Ana]]', [{ ...alias, aliases: null }]));
});
