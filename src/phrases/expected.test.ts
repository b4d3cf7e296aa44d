import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { checkOccurrence, occurrenceProblems } from '../input/check-occurrence.ts';
import { type Expected, expectedIds, expectedText, withValues } from './expected.ts';

const bad = {
  provider: { programs: [], setting: 7, roles: ['owner'] },
  individuals: [{ id: 'i1' }, { id: 'i1' }],
  entries: [{ category: 'death', type: 4 }],
  facts: { newHistoricalAllegation: true, mediaAttention: 'yes' },
};

describe('expectedText', () => {
  test.each<[Expected, string]>([
    ['true or false', 'true or false'],
    [withValues('one of {ids}', { ids: ['fall', 'fire'] }), 'one of fall, fire'],
    [withValues('a year from {first} to {last}', { first: 2000, last: 2100 }), 'a year from 2000 to 2100'],
    [
      withValues('{facts} in place of the retired fact {id}', { facts: ['planEffective'], id: 'old' }),
      'planEffective in place of the retired fact old',
    ],
    [withValues('the column {name} once', { name: '{name} $&' }), 'the column {name} $& once'],
  ])('fills the values in: %j', (expected, text) => {
    expect(expectedText(expected)).toBe(text);
  });

  it('prints every message in another language, which changes nothing else', () => {
    const french: Readonly<Record<string, string>> = {
      'at least one program': 'au moins un programme',
      'one of {ids}': 'l’un de ces codes : {ids}',
      'a unique id': 'un code unique',
    };
    const problems = occurrenceProblems(bad);
    const texts = problems.map(({ expected }) => expectedText(expected, (id) => french[id] ?? '-'));
    expect(texts).toContain('au moins un programme');
    expect(texts).toContain(
      'l’un de ces codes : childrens-aid-society, childrens-residential-licensee, placing-agency, health-information-custodian',
    );
    expect(texts).toContain('un code unique');
    expect(problems.map(({ expected }) => expectedText(expected))).toEqual(
      checkOccurrence(bad).map(({ expected }) => expected),
    );
  });
});

describe('the messages', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('phrases/expected'))
    .map((file): [string, string] => [file, readFileSync(`src/${file}`, 'utf8')]);

  it('are each used', () => {
    const code = sources.map(([, text]) => text).join('\n');
    expect(expectedIds.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
  });

  it('become text in one place: an error is made from a string only where another error gave it', () => {
    const made = sources.filter(([, text]) => /new InvalidInputError\(|extends InvalidInputError/.test(text));
    expect(made.map(([file]) => file).sort()).toEqual([
      'cli/batch/run-rows.ts',
      'cli/decode.ts',
      'cli/review/review.ts',
      'input/problem.ts',
    ]);
  });
});
