import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../input/invalid-input-error.ts';
import { findPersonalInformation, minimizeName } from './index.ts';
import { initialOf } from './initial.ts';
import { full } from './marks.fixture.ts';

describe('a name as a person typed it', () => {
  test.each([
    ['full-name', { firstName: 'Anna', lastName: 'O - Neil' }, 'Anna O - Neil'],
    ['full-name', { firstName: ' Anna ,; Maria ', lastName: '?' }, 'Anna Maria'],
    ['initials', { firstName: 'A.B.C.D.' }, 'A.B.C.D.'],
    ['initials', { firstName: 'A.B.C.D.E.' }, 'A.'],
    ['initials', { firstName: 'Jo.Sm.' }, 'J.'],
    ['initials', { firstName: 'J.S' }, 'J.'],
  ] as const)('as %s: %j is %j', (name, typed, minimized) => {
    expect(minimizeName(typed, { name })).toBe(minimized);
  });
});

test('keeps the marks of a letter where the runtime cannot part text into letters', () => {
  const { Segmenter } = Intl;
  Reflect.set(Intl, 'Segmenter', undefined);
  try {
    expect(initialOf('e\u0301loise')).toBe('E\u0301.');
    expect(initialOf('-\u0301 zoë')).toBe('Z.');
  } finally {
    Reflect.set(Intl, 'Segmenter', Segmenter);
  }
});

describe('a person or a policy that cannot be read', () => {
  const refused = (...args: unknown[]): InvalidInputError | undefined => {
    try {
      Reflect.apply(findPersonalInformation, undefined, args);
    } catch (error) {
      if (error instanceof InvalidInputError) return error;
    }
    return undefined;
  };

  test.each(['2010', '2010-04', '2010-4-03', '2010-02-30', '20100403xx'])('has no date of birth %s', (dateOfBirth) => {
    const error = refused('Jordan', [{ id: 'i1', firstName: 'Jordan', dateOfBirth }], full);
    expect(error?.problems).toEqual([
      { code: 'bad-date', path: ['people', 0, 'dateOfBirth'], expected: 'a date YYYY-MM-DD that exists' },
    ]);
  });

  test('has no date of birth that is a number', () => {
    const error = refused('Jordan', [{ id: 'i1', firstName: 'Jordan', dateOfBirth: 20100403 }], full);
    expect(error?.problems.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  test.each<[what: string, args: unknown[], message: string]>([
    ['an id', ['x', [{ firstName: 'Jordan' }], full], 'people[0].id: expected an id that identifies no one'],
    ['a policy', ['x', [], 7], 'policy: expected a policy, as personalInformationPolicy gives it'],
    ['people', ['x', 7, full], 'people: expected a list of people'],
  ])('says what was expected of %s', (_, args, message) => {
    expect(refused(...args)?.message).toContain(message);
  });

  test('may be of any kind that there is', () => {
    for (const kind of ['individual', 'staff', 'other'])
      expect(refused('x', [{ id: 'i1', firstName: 'Jordan', kind }], full)).toBeUndefined();
  });

  test.each<[what: string, args: unknown[], message: string]>([
    ['a name', [7, { name: 'initials' }], 'name: expected a name'],
    ['a first name', [{}, { name: 'initials' }], 'name.firstName: expected the first name, or the only name'],
    ['a last name', [{ firstName: 'A', lastName: 7 }, { name: 'initials' }], 'name.lastName: expected the last name'],
    ['a policy', [{ firstName: 'A' }, 7], 'policy: expected a policy, as personalInformationPolicy gives it'],
  ])('minimizing says what was expected of %s', (_, args, message) => {
    expect(() => Reflect.apply(minimizeName, undefined, args)).toThrow(message);
  });
});
