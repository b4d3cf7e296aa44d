import { describe, expect, test } from 'vitest';
import {
  assess,
  checkOccurrence,
  determineLevel,
  entry,
  factsFor,
  parseOccurrence,
  personalInformationPolicy,
  safe,
  validateReport,
} from '../index.ts';

describe("'' under an unknown key is refused like any other value", () => {
  const groupLivingProvider = { programs: ['developmental-services-supportive-living'] };
  const injury = { category: 'serious-injury' };
  const places = (call: () => unknown): string[] => {
    const result = safe(call)();
    return result.ok
      ? []
      : result.problems.map(({ code, path, key }) => `${code} ${path.join('.')} ${key ?? ''}`.trim());
  };

  test.each([
    ['an occurrence', { provider: groupLivingProvider, entries: [], note: '' }, 'unknown-key  3'],
    ['a provider', { provider: { ...groupLivingProvider, note: '' }, entries: [] }, 'unknown-key provider 2'],
    [
      'an individual',
      { provider: groupLivingProvider, individuals: [{ id: 'i1', note: '' }], entries: [] },
      'unknown-key individuals.0 2',
    ],
    ['an entry', { provider: groupLivingProvider, entries: [{ ...injury, note: '' }] }, 'unknown-key entries.0 2'],
    [
      'the answers of an entry',
      { provider: groupLivingProvider, entries: [{ ...injury, facts: { lifethreatening: '' } }] },
      'unknown-key entries.0.facts 1',
    ],
    [
      'the answers of the occurrence',
      { provider: groupLivingProvider, entries: [], facts: { lifethreatening: '' } },
      'unknown-key facts 1',
    ],
    [
      'answers that belong on the occurrence',
      { provider: groupLivingProvider, entries: [{ ...injury, facts: { mediaAttention: '' } }] },
      'wrong-scope entries.0.facts.mediaAttention',
    ],
  ])('in %s', (_, input, expected) => {
    expect(
      checkOccurrence(input).map(({ code, path, key }) => `${code} ${path.join('.')} ${key ?? ''}`.trim()),
    ).toEqual([expected]);
    expect(places(() => parseOccurrence(input))).toEqual([expected]);
    expect(places(() => Reflect.apply(assess, undefined, [input]))).toEqual([expected]);
  });

  test.each([
    ['the entry', [{ ...injury, note: '' }], 'unknown-key entry 2'],
    ['the answers', [{ ...injury, facts: { lifethreatening: '' } }], 'unknown-key entry.facts 1'],
    ['the options', [injury, { note: '' }], 'unknown-key options 1'],
    ['the answers of the occurrence', [injury, { facts: { lifethreatening: '' } }], 'unknown-key options.facts 1'],
  ])('by determineLevel, in %s', (_, given, expected) => {
    expect(places(() => Reflect.apply(determineLevel, undefined, given))).toEqual([expected]);
  });

  test('by personalInformationPolicy, factsFor and entry', () => {
    const provider = { ...groupLivingProvider, note: '' };
    expect(places(() => Reflect.apply(personalInformationPolicy, undefined, [provider]))).toEqual([
      'unknown-key provider 2',
    ]);
    expect(places(() => Reflect.apply(factsFor, undefined, [{ ...injury, note: '' }]))).toEqual([
      'unknown-key entry 2',
    ]);
    expect(places(() => Reflect.apply(entry, undefined, ['serious-injury', '', { note: '' }]))).toEqual([
      'unknown-key entry 2',
    ]);
  });

  test('by validateReport', () => {
    const draft = { provider: groupLivingProvider, entries: [{ ...injury, facts: { lifethreatening: '' } }] };
    expect(validateReport(draft)).toContainEqual(expect.objectContaining({ path: ['entries', 0, 'facts'] }));
  });

  test('while null and undefined under an unknown key are refused as before', () => {
    expect(places(() => parseOccurrence({ provider: groupLivingProvider, entries: [], note: null }))).toEqual([
      'unknown-key  3',
    ]);
  });
});
