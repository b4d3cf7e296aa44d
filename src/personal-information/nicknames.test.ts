import { describe, test } from 'vitest';
import { expectMarks, person } from './marks.fixture.ts';

describe('a short form of a first name', () => {
  test.each([
    // From the list, and made from the first letters.
    ['saw [[Dan]], [[Dany]], [[Danie]], [[Dano]], [[Danny]], [[Dannie]] and [[Dani]]', person('Daniel')],
    ['saw [[Bob]], [[Bobby]] and [[Rob]]', person('Robert')],
    ['saw [[Sasha]] with [[Alec]]', person('Alexander')],
    // From three letters on, an ending is needed; from four on, none.
    ['saw Kas, [[Kassie]], [[Kasi]] and [[Kasim]]', person('Kasimir')],
    // An ending goes with a consonant only.
    ['saw Clay, Clao and Claay with [[Clarry]]', person('Clarissa')],
    // At most six letters, and never all but the last one.
    ['saw [[Evange]] and [[Evangy]], not Evangel and not Evangely', person('Evangelina')],
    ['saw [[Cleme]] and [[Clemmie]], not Clemen', person('Clement')],
  ])('%j', (line, who) => expectMarks(line, [who]));

  test('is none of a name that is listed without one', () => {
    expectMarks('saw ʼ and ʼ by the door', [person('Ashley')]);
  });

  test('is none of a name of four letters', () => {
    expectMarks('saw Owey, Oweny and Owe', [person('Owen')]);
  });
});
