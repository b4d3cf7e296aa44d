import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../assess/assess.ts';
import { checkOccurrence, parseOccurrence } from './check-occurrence.ts';
import { type InputProblem, InvalidInputError, isInvalidInputError, printPath } from './invalid-input-error.ts';

const provider = { programs: ['developmental-services-supportive-living'] };
const entry = { category: 'serious-injury', subcategory: 'self-harm' };
const well = { provider, entries: [entry] };

/** The one problem of an input, as code, path and nearest id. */
function only(input: unknown): [InputProblem['code'], string, string | undefined] {
  const problems = checkOccurrence(input);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  return [problem?.code ?? 'wrong-type', printPath(problem?.path ?? []), problem?.nearest];
}

describe('a well-formed input has no problems', () => {
  test.each([
    ['the least there can be', well],
    ['no entries yet', { provider, entries: [] }],
    ['null reads as left out', { ...well, awareAt: null, individuals: null, facts: null, contract: null }],
    ['undefined reads as left out', { ...well, awareAt: undefined, facts: undefined }],
    [
      'nulls in an entry',
      { provider, entries: [{ ...entry, type: null, individual: null, claim: null, role: null, facts: null }] },
    ],
    ['null is an answer: known to be unknown', { ...well, facts: { mediaAttention: null } }],
    [
      'no roles and no privacy laws, both known',
      { provider: { ...provider, roles: [], privacyRegimes: [] }, entries: [] },
    ],
    ['an individual who received no program', { ...well, individuals: [{ id: 'i1', programs: [] }] }],
    ['a Date as a moment', { ...well, awareAt: new Date('2026-11-21T14:05:00Z') }],
    ['Z and a fraction', { ...well, occurredAt: '2026-11-21T14:05:00.250Z' }],
    ['a printed label', { provider, entries: [{ category: 'Serious injury', subcategory: 'Self-harm' }] }],
    [
      'the name that section 8 uses',
      {
        provider,
        entries: [{ category: 'serious-individual-action', subcategory: 'Assault', type: 'individual on individual' }],
      },
    ],
    ['what facts inherit and no fact is called', { ...well, facts: Object.create({ note: 'a' }) }],
    ['the contract of stored data', { ...well, contract: 1 }],
  ])('%s', (_, input) => {
    expect(checkOccurrence(input)).toEqual([]);
  });
});

describe('a problem has its path, what was expected and the nearest id', () => {
  test.each([
    ['not an object', 7, 'wrong-type', 'input', undefined],
    ['no provider', { entries: [] }, 'missing-key', 'provider', undefined],
    ['no entries', { provider }, 'missing-key', 'entries', undefined],
    ['no programs', { provider: { programs: [] }, entries: [] }, 'wrong-type', 'provider.programs', undefined],
    [
      'a program mistyped',
      { provider: { programs: ['vaw-shleter'] }, entries: [] },
      'unknown-id',
      'provider.programs[0]',
      'vaw-shelter',
    ],
    [
      'a setting mistyped',
      { provider: { ...provider, setting: 'foster-hme' }, entries: [] },
      'unknown-id',
      'provider.setting',
      'foster-home',
    ],
    [
      'roles that are no list',
      { provider: { ...provider, roles: 'placing-agency' }, entries: [] },
      'wrong-type',
      'provider.roles',
      undefined,
    ],
    ['a key mistyped', { ...well, awareat: null }, 'unknown-key', 'input', 'awareAt'],
    [
      'a category mistyped',
      { provider, entries: [{ category: 'serious-ilness' }] },
      'unknown-id',
      'entries[0].category',
      'serious-illness',
    ],
    ['no category', { provider, entries: [{}] }, 'missing-key', 'entries[0].category', undefined],
    [
      'a subcategory of another category',
      { provider, entries: [{ category: 'death', subcategory: 'self-harm' }] },
      'unknown-id',
      'entries[0].subcategory',
      undefined,
    ],
    [
      'a type of another subcategory',
      { provider, entries: [{ category: 'serious-complaint', subcategory: 'rights-based', type: 'operational' }] },
      'unknown-id',
      'entries[0].type',
      undefined,
    ],
    [
      'a type where there are none',
      { provider, entries: [{ ...entry, type: 'fall' }] },
      'unknown-id',
      'entries[0].type',
      undefined,
    ],
    [
      'a role that is none',
      { provider, entries: [{ ...entry, role: 'bystander' }] },
      'unknown-id',
      'entries[0].role',
      undefined,
    ],
    [
      'a fact mistyped',
      { provider, entries: [{ ...entry, facts: { lifethreatening: true } }] },
      'unknown-key',
      'entries[0].facts',
      'lifeThreatening',
    ],
    [
      'a fact that is no answer',
      { ...well, facts: { mediaAttention: 'yes' } },
      'wrong-type',
      'facts.mediaAttention',
      undefined,
    ],
    [
      'a fact of the occurrence on an entry',
      { provider, entries: [{ ...entry, facts: { mediaAttention: true } }] },
      'wrong-scope',
      'entries[0].facts.mediaAttention',
      undefined,
    ],
    [
      'a fact of an individual on the occurrence',
      { ...well, facts: { hasProbationOfficer: true } },
      'wrong-scope',
      'facts.hasProbationOfficer',
      undefined,
    ],
    [
      'a fact of an entry on an individual',
      { ...well, individuals: [{ id: 'i', facts: { lifeThreatening: true } }] },
      'wrong-scope',
      'individuals[0].facts.lifeThreatening',
      undefined,
    ],
    [
      'an individual who is not there',
      { provider, entries: [{ ...entry, individual: 'i9' }] },
      'unknown-individual',
      'entries[0].individual',
      undefined,
    ],
    [
      'two individuals of one id',
      { ...well, individuals: [{ id: 'i' }, { id: 'i' }] },
      'duplicate-id',
      'individuals[1].id',
      undefined,
    ],
    ['an individual without an id', { ...well, individuals: [{}] }, 'missing-key', 'individuals[0].id', undefined],
    [
      'a key into the prototype',
      JSON.parse('{"provider":{"programs":["homelessness"],"__proto__":{}},"entries":[]}'),
      'forbidden-key',
      'provider',
      undefined,
    ],
    ['another contract', { ...well, contract: 2 }, 'wrong-type', 'contract', undefined],
  ])('%s', (_, input, code, path, nearest) => {
    expect(only(input)).toEqual([code, path, nearest]);
  });

  test.each([
    '2026-11-21T14:05:00',
    '2026-11-21T14:05-05:00',
    '2026-02-30T10:00:00-05:00',
    '2026-11-21T24:00:00-05:00',
    '2026-11-21T10:00:60-05:00',
    '2026-11-21T10:00:00+0500',
    '2026-11-21 10:00:00-05:00',
    '1999-12-31T10:00:00-05:00',
    '2101-01-01T10:00:00-05:00',
    'Saturday',
    0,
  ])('the moment %s', (awareAt) => {
    expect(only({ ...well, awareAt })).toEqual(['bad-timestamp', 'awareAt', undefined]);
  });

  test('every problem at once', () => {
    const input = {
      provider: { programs: ['nowhere'], site: 1 },
      occurredAt: 'x',
      entries: [{ category: 'death', facts: { nothing: true } }, 4],
    };
    expect(checkOccurrence(input).map(({ code, path }) => `${code} ${printPath(path)}`)).toEqual([
      'unknown-key provider',
      'unknown-id provider.programs[0]',
      'bad-timestamp occurredAt',
      'unknown-key entries[0].facts',
      'wrong-type entries[1]',
    ]);
  });
});

describe('errors', () => {
  const bad = {
    provider: { programs: ['Jane Roe'] },
    entries: [{ category: 'Roe, Jane', 'Jane Roe': 1, facts: { 'Jane Roe': true } }],
  };

  test('nothing of the input is repeated', () => {
    expect(() => parseOccurrence(bad)).toThrow(InvalidInputError);
    try {
      parseOccurrence(bad);
    } catch (error) {
      expect(String(error)).not.toMatch(/Jane|Roe/);
      expect(JSON.stringify(error)).not.toMatch(/Jane|Roe/);
    }
  });

  test('are recognized by their code, whichever copy of the package made them', () => {
    expect(isInvalidInputError(new InvalidInputError([]))).toBe(true);
    expect(isInvalidInputError(Object.assign(new Error('from another copy'), { code: 'ERR_ONTARIO_SOR_INPUT' }))).toBe(
      true,
    );
    expect(isInvalidInputError(new Error('ERR_ONTARIO_SOR_INPUT'))).toBe(false);
    expect(isInvalidInputError({ code: 'ERR_ONTARIO_SOR_INPUT' })).toBe(false);
  });

  test('a long list is cut in the message, not in the problems', () => {
    const entries = Array.from({ length: 50 }, () => 0);
    const problems = checkOccurrence({ provider, entries });
    expect(problems).toHaveLength(50);
    expect(new InvalidInputError(problems).message).toContain('and 30 more');
  });

  test('assess checks what it is given', () => {
    // @ts-expect-error a fact that does not exist
    expect(() => assess({ provider, entries: [{ ...entry, facts: { lifethreatening: true } }] })).toThrow(
      'lifeThreatening',
    );
  });

  test.each([
    ['another edition', { guidelines: '2020' }, 'options.guidelines'],
    ['a reading that is none', { readings: { 'adult-restraint-limb': 'other' } }, 'adult-restraint-limbs'],
    [
      'a reading read in a third way',
      { readings: { 'adult-restraint-limbs': 'both' } },
      'options.readings.adult-restraint-limbs',
    ],
    ['a place that is no time zone', { timeZone: 'Kenora' }, 'options.timeZone'],
    ['an option that is none', { timezone: 'UTC' }, 'timeZone'],
  ])('options: %s', (_, options, mentions) => {
    // @ts-expect-error options as they may come from outside
    expect(() => assess({ provider, entries: [] }, options)).toThrow(mentions);
  });
});

test('a fact of another category is kept, and the assessment warns when it is answered yes', () => {
  const facts = { medicationThreatensHealth: true, lifeThreatening: false, missedDose: null };
  expect(checkOccurrence({ provider, entries: [{ ...entry, facts }] })[0]?.path).toEqual(['entries', 0, 'facts']);
  const { missedDose: _, ...known } = facts;
  const parsed = parseOccurrence({ provider, entries: [{ ...entry, facts: known }] });
  expect(parsed.entries[0]?.facts).toEqual(known);
  const warnings = assess(parsed).advisories.filter(({ id }) => id === 'advisory.fact-not-read');
  expect(warnings.map(({ severity, index }) => [severity, index])).toEqual([['warning', 0]]);
});

describe('whatever is given', () => {
  test('checkOccurrence never throws, and assess throws nothing but its own error', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          const problems = checkOccurrence(input);
          try {
            // @ts-expect-error anything at all
            assess(input);
            expect(problems).toEqual([]);
          } catch (error) {
            expect(isInvalidInputError(error) && error.problems).toEqual(problems);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
