import { describe, expect, test } from 'vitest';
import type { FindOptions, MinimizeOptions } from '../model/personal-information.ts';
import { findPersonalInformation, minimizeText } from './index.ts';
import { full } from './marks.fixture.ts';

const find = (text: string, options: FindOptions) =>
  findPersonalInformation(text, [], full, options).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const minimize = (text: string, options: MinimizeOptions) => minimizeText(text, [], full, options);

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
      'a place outside the text',
      { ...employee, pattern: () => [{ start: 0, end: 99 }] },
      'options.recognizers[0].pattern: expected a function that gives places',
    ],
  ])('is refused with %s', (_, recognizer, message) => {
    expect(() =>
      Reflect.apply(findPersonalInformation, undefined, ['text', [], full, { recognizers: [recognizer] }]),
    ).toThrow(message);
  });
});

describe('an allowed text', () => {
  test('is not a finding, not even in capitals, and neither is a part of it', () => {
    const allow = ['Dr. Roy Thomson School'];
    expect(find('He goes to DR. ROY THOMSON SCHOOL. Dr. Roy called.', { allow })).toEqual([
      ['physician-name', 'Dr. Roy'],
    ]);
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
});
