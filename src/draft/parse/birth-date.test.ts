import { describe, expect, it } from 'vitest';
import { isBirthDate, isUnder } from './birth-date.ts';

describe('a date of birth', () => {
  it.each(['1900-01-01', '1988-04-03', '2000-02-29', '2024-02-29', '2100-12-31'])('may be %s', (text) => {
    expect(isBirthDate(text)).toBe(true);
  });

  it.each([
    '1899-12-31',
    '2101-01-01',
    '1900-02-29',
    '2023-02-29',
    '2010-13-01',
    '2010-04-31',
    '2010-4-3',
    '3 April 2010',
    '',
    '2010-04-03T00:00:00Z',
  ])('is not "%s"', (text) => {
    expect(isBirthDate(text)).toBe(false);
  });
});

describe('age', () => {
  it.each([
    ['2008-11-24', '2026-11-23', true],
    ['2008-11-23', '2026-11-23', false],
    ['2008-02-29', '2026-02-28', true],
    ['2008-02-29', '2026-03-01', false],
    ['2012-01-01', '2026-11-23', true],
    ['1950-01-01', '2026-11-23', false],
  ])('of a person born on %s is under 18 on %s: %s', (born, day, expected) => {
    expect(isUnder(18, born, day)).toBe(expected);
  });
});

it.each(['-002010-04-03', '+012010-04-03'])('refuses a date of birth in another era: %s', (text) => {
  expect(isBirthDate(text)).toBe(false);
});
