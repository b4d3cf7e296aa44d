import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOccurrence, determineLevel, isInvalidInputError } from '../../src/index.ts';
import { anyEntry, occurrenceFacts } from '../arbitraries/occurrences.ts';

/** What comes out for input of any shape: a Level, or the problems by place. */
function outcome(entry: unknown, options?: unknown): unknown {
  try {
    return Reflect.apply(determineLevel, undefined, [entry, options]).level;
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
}

describe('determineLevel', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['nothing', undefined, undefined, ['missing-key entry']],
    ['a list', [], undefined, ['wrong-type entry']],
    ['no category', {}, undefined, ['missing-key entry.category']],
    ['a label', { category: 'Death' }, undefined, ['unknown-id entry.category']],
    [
      'the subcategory of another category',
      { category: 'death', subcategory: 'assault' },
      undefined,
      ['unknown-id entry.subcategory'],
    ],
    ['a fact that there is not', { category: 'death', facts: { medya: true } }, undefined, ['unknown-key entry.facts']],
    [
      'an answer that is none',
      { category: 'death', facts: { lifeThreatening: 'yes' } },
      undefined,
      ['wrong-type entry.facts.lifeThreatening'],
    ],
    [
      'a fact of an individual',
      { category: 'death', facts: { placedByAgency: true } },
      undefined,
      ['wrong-scope entry.facts.placedByAgency'],
    ],
    [
      'a fact of an entry among those of the occurrence, which hold for every entry',
      { category: 'serious-injury' },
      { facts: { lifeThreatening: true } },
      1,
    ],
    ['facts that are a text', { category: 'death', facts: 'all' }, undefined, ['wrong-type entry.facts']],
    ['an edition that there is not', { category: 'death' }, { guidelines: '2020' }, ['unknown-id options.guidelines']],
    ['an option that there is not', { category: 'death' }, { edition: '2019' }, ['unknown-key options']],
    ['options that are a text', { category: 'death' }, '2019', ['wrong-type options']],
    ['a key that there is not', { category: 'death', name: 'x' }, undefined, ['unknown-key entry']],
    [
      'nulls for what is not known',
      { category: 'death', subcategory: null, facts: null },
      { facts: null, guidelines: null },
      1,
    ],
  ])('takes or refuses %s', (_, entry, options, expected) => {
    expect(outcome(entry, options)).toEqual(expected);
  });

  it('takes an entry with every key that an entry may have', () => {
    const entry = {
      category: 'death',
      subcategory: 'accidental',
      type: 'fall',
      individual: 'i1',
      claim: 'alleged',
      role: 'victim',
      specify: 'x',
      facts: {},
    };
    expect(outcome(entry)).toBe(1);
  });

  it('lets the entry’s own answer win over the occurrence’s, null included', () => {
    const shared = { facts: { emergencyMedicalServices: true } };
    expect(determineLevel({ category: 'serious-injury' }, shared).level).toBe(1);
    expect(
      determineLevel({ category: 'serious-injury', facts: { emergencyMedicalServices: false } }, shared).missing,
    ).toEqual(['lifeThreatening', 'causedByServiceProvider', 'mediaAttention']);
    expect(
      determineLevel({ category: 'serious-injury', facts: { emergencyMedicalServices: null } }, shared).missing,
    ).toContain('emergencyMedicalServices');
  });

  it('refuses exactly what the check of an occurrence refuses', () => {
    const spoil = fc.constantFrom<(entry: Record<string, unknown>) => Record<string, unknown>>(
      (entry) => entry,
      (entry) => ({ ...entry, category: 'deth' }),
      (entry) => ({ ...entry, subcategory: 'fall' }),
      (entry) => ({ ...entry, facts: { ...Object(entry.facts), constructor: true } }),
      (entry) => ({ ...entry, facts: { ...Object(entry.facts), lifeThreatening: 1 } }),
      (entry) => ({ ...entry, facts: { ...Object(entry.facts), hasEmergencyContact: false } }),
      (entry) => ({ ...entry, extra: null }),
    );
    fc.assert(
      fc.property(anyEntry([], 30), spoil, fc.constantFrom(...occurrenceFacts), (entry, change, fact) => {
        const { category, subcategory, facts } = entry;
        const given = change({ category, subcategory, facts });
        const shared = { [fact]: true };
        const problems = checkOccurrence({ provider: { programs: ['homelessness'] }, entries: [given], facts: shared });
        expect(Array.isArray(outcome(given, { facts: shared }))).toBe(problems.length > 0);
      }),
    );
  });
});
