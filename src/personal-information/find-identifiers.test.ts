import { describe, test } from 'vitest';
import { expectMarks } from './marks.fixture.ts';

const having = (...identifiers: string[]) => [{ id: 'i1', firstName: 'Zxy', identifiers }];

describe('an identifier', () => {
  test('is found from four letters and digits on, up to sixty-four', () => {
    expectMarks('[[identifier:B-123]], 123', having('B-123'));
    const longest = 'A1'.repeat(32);
    expectMarks(`[[identifier:${longest}]]`, having(longest));
    expectMarks(`${longest}B`, having(`${longest}B`));
  });

  test('is found by its number alone from five digits on', () => {
    expectMarks('[[identifier:AB-1234]], 1234', having('AB-1234'));
    expectMarks('[[identifier:AB-12345]], [[identifier:12345]]', having('AB-12345'));
  });

  test('may be the beginning of another one, or begin like it', () => {
    expectMarks(
      '[[identifier:AB-123]], [[identifier:AB-1234]], [[identifier:AC 77]]',
      having('AB123', 'AB1234', 'AC77'),
    );
    expectMarks('[[identifier:AB-1234]], [[identifier:AB-123]]', having('AB1234', 'AB123'));
  });

  test('is taken as far as one reaches, and no further than three signs between', () => {
    expectMarks('[[identifier:AB-123]] 45', having('AB123', 'AB123456'));
    expectMarks('[[identifier:ab - 12_3]], AB -- 123', having('AB123'));
    expectMarks('XAB123, éAB123, AB123é, AB123𐐀, [[identifier:AB123]]-é', having('AB123'));
    expectMarks('[[identifier:AB12 34]] 34 5678', having('AB1234', '345678901'));
  });

  test('is found among thousands', () => {
    const numbers = Array.from({ length: 5000 }, (_, place) => `${place + 10_000}${'7'.repeat(50)}`);
    expectMarks(`file [[identifier:12345${'7'.repeat(50)}]], 123457`, having(...numbers));
  });

  test('of another person is found when the text says what it is', () => {
    expectMarks('CPIN no [[identifier:4410298]], CPIN no. [[identifier:4410298]]', [{ id: 'i1', firstName: 'Zxy' }]);
  });
});
