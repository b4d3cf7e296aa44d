import { describe, expect, test } from 'vitest';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full } from './marks.fixture.ts';

describe('the name of a physician', () => {
  test.each([
    'It was Monday, MD; the psychiatrist Monday; a surgeon Staff knew',
    '[[physician-name:Anna de la Cruz, MD]], pediatrician [[physician-name:Anna de la Cruz]]',
    '[[physician-name:Drs. Patel]], [[physician-name:Osei]] and [[physician-name:Kim]]; GP [[physician-name:Osei]] and GP, [[physician-name:Osei]]',
    'la cardiologue [[physician-name:Nadia Slim]], le chirurgien [[physician-name:Paul Hébert]], a neurologist, [[physician-name:Priya Nair]]',
  ])('%j', (line) => expectMarks(line));

  test('is replaced with its title or degree, but what the person is may stay', () => {
    const text = 'Dr. Patel, psychiatrist Osei, Susan Kim MD';
    expect(findPersonalInformation(text, [], full).map(({ suggestion }) => suggestion)).toEqual([
      'a physician',
      undefined,
      'a physician',
    ]);
  });
});
