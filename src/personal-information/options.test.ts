import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../input/invalid-input-error.ts';
import type { FindOptions, MinimizeOptions } from '../model/personal-information.ts';
import { findPersonalInformation, minimizeText } from './index.ts';
import { full } from './marks.fixture.ts';

const find = (text: string, options: FindOptions) =>
  findPersonalInformation(text, [], full, options).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const minimize = (text: string, options: MinimizeOptions) => minimizeText(text, [], full, options);

const problemsOf = (options: object) => {
  try {
    Reflect.apply(findPersonalInformation, undefined, ['text', [], full, options]);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
  }
  return [];
};

describe("a caller's recognizer", () => {
  const employee = { id: 'employee', pattern: /EMP-\d+/, kind: 'identifier', suggestion: 'an employee' } as const;

  test('adds findings by a pattern, with its suggestion', () => {
    expect(find('EMP-12 left.', { recognizers: [employee] })).toEqual([['identifier', 'EMP-12']]);
    expect(minimize('EMP-12 left.', { recognizers: [employee] })).toBe('an employee left.');
  });

  test('adds findings by a function, in the offsets of the text as written', () => {
    const house = {
      id: 'house',
      kind: 'address',
      pattern: (text: string) => Array.from(text.matchAll(/Birch/g), ({ index }) => ({ start: index, end: index + 5 })),
    } as const;
    expect(minimize('at\u00a0\u200bBirch', { recognizers: [house] })).toBe('at\u00a0\u200b[address removed]');
  });

  test('takes the places of a function from anything that can be gone through', () => {
    const letters = {
      id: 'letters',
      kind: 'identifier',
      *pattern(text: string) {
        yield { start: 0, end: 1 };
        yield { start: 2, end: text.length };
      },
    } as const;
    expect(find('a b c', { recognizers: [letters] })).toEqual([
      ['identifier', 'a'],
      ['identifier', 'b c'],
    ]);
  });

  test('finds nothing in a match without a character', () => {
    expect(find('bab', { recognizers: [{ id: 'a', kind: 'identifier', pattern: /a*/ }] })).toEqual([
      ['identifier', 'a'],
    ]);
  });

  test('without a suggestion puts in the mark of its kind', () => {
    for (const suggestion of [undefined, null])
      expect(minimize('EMP-12 left.', { recognizers: [{ ...employee, suggestion }] })).toBe(
        '[identifier removed] left.',
      );
  });

  test.each([undefined, null, 'certain', 'likely', 'possible'] as const)('has the confidence %s', (confidence) => {
    const [found] = findPersonalInformation('EMP-12', [], full, { recognizers: [{ ...employee, confidence }] });
    expect(found?.confidence).toBe(confidence ?? 'certain');
  });

  test('overlaps as any other: the longer one counts', () => {
    const call = { id: 'call', pattern: /call 416/, kind: 'identifier' } as const;
    expect(find('call 416-555-0142', { recognizers: [call] })).toEqual([['phone', 'call 416-555-0142']]);
    expect(find('call 416-555-0142', { recognizers: [{ ...call, pattern: /.* 416-555-0142/ }] })).toEqual([
      ['identifier', 'call 416-555-0142'],
    ]);
  });

  test('does not change the mark that was put in for it', () => {
    const word = { id: 'word', kind: 'identifier', pattern: /removed/ } as const;
    expect(minimize('It was removed.', { recognizers: [word] })).toBe('It was [identifier removed].');
  });

  test.each([
    [
      'a pattern that may take long',
      { ...employee, pattern: /(a+)+b/ },
      'options.recognizers[0].pattern: expected a pattern whose time is linear',
    ],
    [
      'no pattern',
      { ...employee, pattern: 'EMP' },
      'options.recognizers[0].pattern: expected a regular expression or a function',
    ],
    ['an unknown kind', { ...employee, kind: 'employee' }, 'options.recognizers[0].kind: expected'],
    [
      'a pattern left out',
      { id: 'employee', kind: 'identifier' },
      'options.recognizers[0].pattern: expected a regular expression or a function',
    ],
    ['no id', { ...employee, id: '' }, 'options.recognizers[0].id: expected an id'],
    [
      'a suggestion that is no text',
      { ...employee, suggestion: 7 },
      'options.recognizers[0].suggestion: expected a text to put in',
    ],
    [
      'an unknown confidence',
      { ...employee, confidence: 'sure' },
      'options.recognizers[0].confidence: expected one of certain, likely, possible',
    ],
    ['an unknown key', { ...employee, patern: /x/ }, 'options.recognizers[0]: expected only the keys id'],
    ['a text in its place', 'employee', 'options.recognizers[0]: expected a recognizer'],
  ])('is refused with %s', (_, recognizer, message) => {
    expect(() =>
      Reflect.apply(findPersonalInformation, undefined, ['text', [], full, { recognizers: [recognizer] }]),
    ).toThrow(message);
  });

  test('is refused with the kinds that there are, which a list of its own names', () => {
    const recognizers = [{ ...employee, kind: 'employee' }];
    expect(() => Reflect.apply(findPersonalInformation, undefined, ['text', [], full, { recognizers }])).toThrow(
      'options.recognizers[0].kind: expected an id of `findingKinds`',
    );
  });

  test('reports a missing pattern and one of the wrong type as what they are', () => {
    const codes = [undefined, null, 'EMP', 7].map(
      (pattern) => problemsOf({ recognizers: [{ ...employee, pattern }] })[0]?.code,
    );
    expect(codes).toEqual(['missing-key', 'missing-key', 'wrong-type', 'wrong-type']);
  });

  test.each([
    { start: 0, end: 5 },
    { start: -1, end: 2 },
    { start: 2, end: 2 },
    { start: 3, end: 2 },
    { start: 0.5, end: 2 },
    { start: 0, end: 1.5 },
    { start: Number.NaN, end: 2 },
    { start: '0', end: 2 },
  ])('is refused when its function gives the place %j of four characters', (place) => {
    const fitting = { ...employee, pattern: () => [{ start: 0, end: 4 }] };
    const recognizers = [fitting, { ...employee, pattern: () => [place] }];
    expect(problemsOf({ recognizers })).toEqual([
      {
        code: 'wrong-type',
        path: ['options', 'recognizers', 1, 'pattern'],
        expected: 'a function that gives places with whole offsets inside the text',
      },
    ]);
  });
});

describe('options', () => {
  test.each<[what: string, options: unknown, message: string]>([
    ['a text', 'all', 'options: expected options'],
    ['an unknown key', { allowed: [] }, 'options: expected only the keys recognizers, allow'],
    [
      'a minimum where nothing is replaced',
      { minimum: 'likely' },
      'options: expected only the keys recognizers, allow',
    ],
    ['recognizers that are no list', { recognizers: {} }, 'options.recognizers: expected a list of recognizers'],
    ['allowed texts that are no list', { allow: 'School' }, 'options.allow: expected a list of texts'],
    ['an allowed text that is empty', { allow: [''] }, 'options.allow[0]: expected a text that is not a finding'],
  ])('are not %s', (_, options, message) => {
    expect(() => Reflect.apply(findPersonalInformation, undefined, ['text', [], full, options])).toThrow(message);
  });

  test.each<[what: string, options: unknown, message: string]>([
    ['a text', 'all', 'options: expected options'],
    ['an unknown minimum', { minimum: 'sure' }, 'options.minimum: expected one of certain, likely, possible'],
    ['an unknown key', { least: 'likely' }, 'options: expected only the keys recognizers, allow, minimum'],
    ['recognizers that are no list', { recognizers: {} }, 'options.recognizers: expected a list of recognizers'],
  ])('of minimizing are not %s', (_, options, message) => {
    expect(() => Reflect.apply(minimizeText, undefined, ['text', [], full, options])).toThrow(message);
  });

  test('read null as left out', () => {
    const text = 'Dr. Patel has asthma';
    for (const options of [undefined, null, {}, { recognizers: null, allow: null }]) {
      expect(findPersonalInformation(text, [], full, options)).toHaveLength(2);
      expect(minimizeText(text, [], full, options)).toBe('a physician has asthma');
    }
    expect(minimizeText(text, [], full, { minimum: null })).toBe('a physician has asthma');
  });
});

describe('an allowed text', () => {
  test('is not a finding, not even in capitals, and neither is a part of it', () => {
    const allow = ['Dr. Roy Thomson School'];
    expect(find('He goes to DR. ROY THOMSON SCHOOL. Dr. Roy called.', { allow })).toEqual([
      ['physician-name', 'Dr. Roy'],
    ]);
  });

  test.each<[allow: string, text: string, left: string[]]>([
    ['Roy', 'Dr. Roy', ['Dr. Roy']],
    ['Dr. Roy', 'Dr. Roy and Dr. Royer, Drs Roy', ['Dr. Royer', 'Drs Roy']],
    ['www.a.org/?q=1', 'www.a.org/?q=1, www.aXorg/?q=1', ['www.aXorg/?q=1']],
    ['Dr. (Roy) [A] {B} $1 ^2 *3 +4 ?5 |6 \\d', 'Dr. (Roy) [A] {B} $1 ^2 *3 +4 ?5 |6 \\d', []],
  ])('%j is read to the letter: %j', (allow, text, left) => {
    expect(find(text, { allow: [allow] }).map(([, found]) => found)).toEqual(left);
  });

  test.each(['\\', '^', '$', '.', '*', '+', '?', '(', ')', '[', ']', '{', '}', '|', '/'])(
    'with the sign %s is that sign alone',
    (sign) => {
      const dr = { id: 'x', kind: 'identifier', pattern: /a.b/ } as const;
      const options = { recognizers: [dr], allow: [`a${sign}b`] };
      expect(find(`a${sign}b`, options)).toEqual([]);
      expect(find('a-b', options)).toEqual([['identifier', 'a-b']]);
    },
  );

  test('allows each place where it is, and what begins or ends beyond it stays a finding', () => {
    expect(find('Dr. Roy, Dr. Roy; Dr. Roy Lee', { allow: ['Dr. Roy'] })).toEqual([['physician-name', 'Dr. Roy Lee']]);
    expect(find('Dr. Roy', { allow: ['. Roy', 'Dr. R', 'Lee'] })).toEqual([['physician-name', 'Dr. Roy']]);
    expect(find('a Dr. Roy b', { allow: ['a Dr. Roy b'] })).toEqual([]);
  });
});

describe('minimizing', () => {
  const text = 'Dr. Patel said that his friend Kwaku has asthma.';

  test.each([
    [undefined, 'a physician said that his friend [name removed] has asthma.'],
    ['certain', 'a physician said that his friend Kwaku has asthma.'],
    ['possible', 'a physician said that his friend [name removed] has [diagnosis removed].'],
  ] as const)('replaces findings from %s on', (minimum, minimized) => {
    expect(minimize(text, { minimum })).toBe(minimized);
  });

  test('puts a mark where a suggestion would be found again', () => {
    const employee = { id: 'employee', pattern: /EMP-\d+/, kind: 'identifier', suggestion: 'EMP-0' } as const;
    expect(minimize('EMP-12, EMP-13', { recognizers: [employee] })).toBe('[identifier removed], [identifier removed]');
  });

  test('leaves what is less sure than the minimum in each pass', () => {
    const doctor = { id: 'who', pattern: /\bwho\b/, kind: 'name', suggestion: 'Dr. Patel, who has asthma,' } as const;
    expect(minimize('who left', { recognizers: [doctor] })).toBe('[name removed], [name removed] has asthma, left');
  });

  test('ends after ten passes where a recognizer finds something each time', () => {
    const pattern = (within: string) =>
      Array.from(within.matchAll(/[A-Z]/g), ({ index }) => ({ start: index, end: index + 1 })).slice(0, 1);
    const minimized = minimize('ABCDEFGHIJKL', { recognizers: [{ id: 'letter', kind: 'identifier', pattern }] });
    expect(minimized).toBe(`${'[identifier removed]'.repeat(10)}KL`);
  });
});
