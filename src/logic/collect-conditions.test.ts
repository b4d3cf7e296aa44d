import { describe, expect, test } from 'vitest';
import { collectVariables, knownKey } from './collect-conditions.ts';

describe('what rules speak of', () => {
  const rules = {
    first: [{ id: 'r1', text: 'A rule', when: { all: [{ fact: 'stillbirth' }, { not: { fact: 'outbreak' } }] } }],
    second: {
      when: { any: [{ field: 'population', in: ['child'] }, { stated: 'role' }] },
      subcategories: ['assault', 'absence'],
    },
    third: { when: { field: 'population', in: ['adult', 'child'] }, nothing: null, number: 7 },
    fourth: {
      when: { programsOf: 'provider', in: ['child-protection'] },
      callsFor: { category: 'serious-injury', subcategory: 'self-harm' },
    },
    fifth: { callsFor: { subcategory: 'suicidal-behaviour', type: 'attempt' }, when: { stated: 'role' } },
  };

  test('are the facts of their conditions, however deep', () => {
    const { facts } = collectVariables(rules);
    expect([...facts]).toEqual(['stillbirth', 'outbreak']);
  });

  test('are for each field the lists of values that are asked for, those of subcategories and companions too', () => {
    const { fields } = collectVariables(rules);
    expect(fields.get('population')).toEqual([['child'], ['adult', 'child']]);
    expect(fields.get('subcategory')).toEqual([['assault', 'absence'], ['self-harm'], ['suicidal-behaviour']]);
    expect(fields.get('type')).toEqual([['attempt']]);
    expect([...fields.keys()].sort()).toEqual(['population', 'subcategory', 'type']);
  });

  test('are conditions whose answer is always known, each once', () => {
    const { known } = collectVariables(rules);
    expect([...known.values()]).toEqual([{ stated: 'role' }, { programsOf: 'provider', in: ['child-protection'] }]);
  });

  test('include the fact of a condition on its answer, and the condition itself', () => {
    const { facts, known } = collectVariables({ when: { not: { answered: 'outbreak', as: false } } });
    expect([...facts]).toEqual(['outbreak']);
    expect([...known.values()]).toEqual([{ answered: 'outbreak', as: false }]);
  });

  test('are not looked for in citations', () => {
    expect(collectVariables({ citations: [{ fact: 'outbreak' }], when: { fact: 'stillbirth' } }).facts).toEqual(
      new Set(['stillbirth']),
    );
  });

  test('are empty when there are no conditions', () => {
    const none = { facts: new Set(), fields: new Map(), known: new Map() };
    expect(collectVariables({ subcategories: 'assault', callsFor: null, fact: 7, field: 'population' })).toEqual(none);
    expect(collectVariables({ subcategories: ['assault', 7], callsFor: 'self-harm', in: ['child'] })).toEqual(none);
    expect(collectVariables({ callsFor: { category: 'death' } })).toEqual(none);
    expect(collectVariables([null, undefined, 'fact', 7])).toEqual(none);
  });
});

describe('two conditions that are always known', () => {
  test.each([
    ['of other people', { programsOf: 'provider', in: ['a'] }, { programsOf: 'individual', in: ['a'] }],
    ['of other programs', { programsOf: 'provider', in: ['a'] }, { programsOf: 'provider', in: ['b'] }],
    ['of one program and of two', { programsOf: 'provider', in: ['a'] }, { programsOf: 'provider', in: ['a', 'b'] }],
    ['of nothing else', { programsOf: 'provider', in: ['a'] }, { programsOf: 'provider', in: ['a'], only: true }],
    ['of other fields', { stated: 'role' }, { stated: 'type' }],
    ['of any value and of one', { stated: 'role' }, { stated: 'role', in: ['victim'] }],
    ['of other values', { stated: 'role', in: ['accused'] }, { stated: 'role', in: ['victim'] }],
    ['of other facts', { answered: 'outbreak', as: true }, { answered: 'stillbirth', as: true }],
    ['of other answers', { answered: 'outbreak', as: true }, { answered: 'outbreak', as: false }],
  ] as const)('%s are told apart', (_, one, other) => {
    expect(knownKey(one)).not.toBe(knownKey(other));
    expect(knownKey({ ...one })).toBe(knownKey(one));
  });
});
