// What a form hands over: choices that are not made, answers from a record of all facts, the same keys in another order.

import { describe, expect, test } from 'vitest';
import { determineLevel } from './determine-level.ts';

/** The Level of input as a form or stored data has it, and what is missing. */
function levelOf(entry: unknown, options?: unknown): string {
  const { level, missing } = Reflect.apply(determineLevel, undefined, [entry, options]);
  return [level, ...missing].join(' ');
}
const injury = { category: 'serious-injury', subcategory: 'accidental' };
const open = 'undetermined lifeThreatening causedByServiceProvider emergencyMedicalServices mediaAttention';

describe('a choice that is not made reads as left out', () => {
  test.each<[string, unknown, unknown]>([
    ['of a subcategory', { ...injury, subcategory: '' }, undefined],
    ['of a fact', { ...injury, facts: { lifeThreatening: '' } }, undefined],
    ['of a fact of the occurrence', injury, { facts: { mediaAttention: '' } }],
    ['of an edition', injury, { guidelines: '' }],
    ['of any option', injury, {}],
    ['of a type', { ...injury, type: '', individual: '', role: null, claim: '' }, undefined],
  ])('%s', (_, entry, options) => {
    expect(levelOf(entry, options)).toBe(open);
  });

  test('so that the answer of the occurrence counts', () => {
    expect(levelOf({ ...injury, facts: { lifeThreatening: '' } }, { facts: { lifeThreatening: true } })).toBe('1');
    expect(levelOf({ ...injury, facts: { lifeThreatening: undefined } }, { facts: { lifeThreatening: true } })).toBe(
      '1',
    );
    expect(levelOf({ ...injury, facts: { lifeThreatening: null } }, { facts: { lifeThreatening: true } })).toBe(open);
  });
});

describe('answers', () => {
  const no = { lifeThreatening: false, causedByServiceProvider: false, emergencyMedicalServices: false };

  test('count in any order, call after call', () => {
    const reversed = Object.fromEntries(Object.entries(no).reverse());
    for (const facts of [no, reversed, { outbreak: true, ...no }, { ...reversed, outbreak: false }, no])
      expect(levelOf({ ...injury, facts }, { facts: { mediaAttention: false } })).toBe('2');
    expect(levelOf({ ...injury, facts: { ...no, emergencyMedicalServices: true } })).toBe('1');
    expect(levelOf({ ...injury, facts: { emergencyMedicalServices: true, lifeThreatening: false } })).toBe('1');
  });

  test('to facts that no criterion of the category reads count for nothing', () => {
    expect(levelOf({ ...injury, facts: { outbreak: true, ...no, hungerStrike: null } })).toBe(
      'undetermined mediaAttention',
    );
    expect(
      levelOf({ ...injury, facts: { ...no, outbreak: false } }, { facts: { outbreak: true, mediaAttention: false } }),
    ).toBe('2');
  });

  test('of the entry and of the occurrence add up', () => {
    expect(levelOf({ ...injury, facts: no }, { facts: { mediaAttention: false } })).toBe('2');
    expect(levelOf({ ...injury, facts: no }, { facts: { mediaAttention: true } })).toBe('1');
    const calm = { lifeThreatening: true, mediaAttention: false };
    expect(levelOf({ ...injury, facts: no }, { facts: calm })).toBe('2');
    expect(levelOf(injury, { facts: calm })).toBe('1');
  });

  test('are read by the edition that is asked for: in 2019 media attention is no criterion', () => {
    expect(levelOf({ ...injury, facts: no }, { guidelines: '2019' })).toBe('2');
    expect(levelOf({ ...injury, facts: no }, { guidelines: '2025-11' })).toBe('undetermined mediaAttention');
    expect(levelOf({ ...injury, facts: no }, { guidelines: null })).toBe('undetermined mediaAttention');
    expect(levelOf({ ...injury, facts: no }, null)).toBe('undetermined mediaAttention');
  });
});

describe('bad input is refused in every place', () => {
  const problems = (entry: unknown, options?: unknown): unknown => {
    try {
      return levelOf(entry, options);
    } catch (error) {
      return error instanceof Error && 'problems' in error && Array.isArray(error.problems)
        ? error.problems.map(({ path, expected }) => `${path.join('.')}: ${expected}`)
        : error;
    }
  };

  test('with words for what was expected', () => {
    expect(problems(injury, [])).toEqual(['options: options']);
    expect(problems({ ...injury, facts: { medya: null } })).toEqual([expect.stringMatching(/^entry\.facts: /)]);
    expect(problems(injury, { facts: { medya: null } })).toEqual([expect.stringMatching(/^options\.facts: /)]);
  });

  test('and nothing else is, in an entry that names an individual', () => {
    const named = { ...injury, individual: 'i1' };
    expect(levelOf(named, { facts: { lifeThreatening: true } })).toBe('1');
    expect(levelOf(named, { facts: { mediaAttention: true } })).toBe('1');
    expect(levelOf(named)).toBe(open);
  });

  test.each<[string, unknown, unknown, readonly RegExp[]]>([
    [
      'a number for an answer',
      { ...injury, facts: { lifeThreatening: 1 } },
      undefined,
      [/^entry\.facts\.lifeThreatening: /],
    ],
    [
      'a fact of an individual for the occurrence',
      injury,
      { facts: { hasParentOrGuardian: true } },
      [/^options\.facts\.hasParentOrGuardian: /],
    ],
    [
      'an answer that is overridden',
      { ...injury, facts: { lifeThreatening: true } },
      { facts: { lifeThreatening: 'no' } },
      [/^options\.facts\.lifeThreatening: /],
    ],
    ['a list of facts', { ...injury, facts: [] }, undefined, [/^entry\.facts: /]],
    ['a list of facts of the occurrence', injury, { facts: [] }, [/^options\.facts: /]],
    ['a list of options', injury, [], [/^options: /]],
    [
      'problems of both',
      { category: 'death', facts: 3 },
      { guidelines: '2020' },
      [/^entry\.facts: /, /^options\.guidelines: /],
    ],
    ['an inherited name', { category: 'constructor' }, undefined, [/^entry\.category: /]],
    [
      'a subcategory of another category',
      { ...injury, subcategory: 'assault' },
      { guidelines: '2019' },
      [/^entry\.subcategory: /],
    ],
  ])('%s', (_, entry, options, expected) => {
    expect(problems(entry, options)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});
