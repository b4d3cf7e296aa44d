import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { formSchemas } from '../../scripts/form-schemas.ts';
import { facts, factsFor, safeAssess, taxonomy } from '../../src/index.ts';
import { entrySchema, individualSchema, occurrenceSchema, reportDraftSchema } from '../../src/schema/index.ts';

const schemas = formSchemas();
const strict = { allErrors: true, strict: true, strictTypes: false, strictRequired: false } as const;
const validators = {
  form: new Ajv2020(strict),
  'form/draft-07': new Ajv(strict),
};
for (const ajv of Object.values(validators)) addFormats.default(ajv, ['date-time']);

/** The occurrence of the README, at 2 a.m., as a form would hold it. */
const occurrence = {
  provider: { programs: ['developmental-services-supportive-living'], setting: 'supported-group-living' },
  awareAt: '2026-11-21T02:10:00-05:00',
  individuals: [{ id: 'i1', population: 'adult-with-developmental-disability', facts: { hasEmergencyContact: null } }],
  entries: [
    {
      category: 'error-or-omission',
      subcategory: 'medication-error',
      individual: 'i1',
      facts: { medicationHarmPossible: true, medicationMayImpair: null },
    },
  ],
  facts: { mediaAttention: false },
};

describe.each(Object.entries(validators))('the schemas in %s', (folder, ajv) => {
  const validate = ajv.compile(schemas[`${folder}/occurrence`] ?? false);

  it('accept the occurrence of 2 a.m., and so does the library', () => {
    expect(validate(occurrence)).toBe(true);
    const result = safeAssess(occurrence);
    expect(result.ok && result.value.initialReportDue).toBe('2026-11-21T03:10:00-05:00');
  });

  it.each([
    ['no programs', { ...occurrence, provider: { programs: [] } }],
    ['a time without offset', { ...occurrence, awareAt: '2026-11-21T02:10' }],
    ['no entries', { ...occurrence, entries: [] }],
    ['an individual without an id', { ...occurrence, individuals: [{ id: '' }] }],
    ['no provider', { entries: occurrence.entries }],
    ['an entry without a category', { ...occurrence, entries: [{}] }],
  ])('give one wrong answer at most three messages: %s', (_, wrong) => {
    expect(validate(wrong)).toBe(false);
    expect(validate.errors?.length).toBeLessThanOrEqual(3);
  });

  it('refuse a subcategory of another category and a type of another subcategory', () => {
    const refused = (entry: object) => !validate({ ...occurrence, entries: [entry] });
    expect(refused({ category: 'death', subcategory: 'medication-error' })).toBe(true);
    expect(refused({ category: 'death', subcategory: 'accidental', type: 'weapons' })).toBe(true);
    expect(refused({ category: 'death', subcategory: 'accidental', type: 'fall' })).toBe(false);
  });

  it('say who they are, with the version', () => {
    for (const name of ['occurrence', 'individual', 'entry'])
      expect(schemas[`${folder}/${name}`]).toMatchObject({
        $id: expect.stringMatching(/^urn:ontario-sor:\d+\.\d+\.\d+:form:/),
      });
  });
});

/** Everything at a key, however deep. */
function all(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, of]) => [...(name === key ? [of] : []), ...all(of, key)]);
}

it('an entry asks, by category, the questions that rules of the category read', () => {
  const [branches] = all(schemas['form/entry'], 'allOf').filter(
    (list): list is unknown[] => Array.isArray(list) && list.length === taxonomy.length,
  );
  for (const [place, { id }] of taxonomy.entries()) {
    const expected = factsFor({ category: id }).filter((fact) => facts[fact].scope === 'entry');
    expect(all(branches?.[place], 'facts')).toMatchObject([
      { properties: Object.fromEntries(expected.map((fact) => [fact, { title: facts[fact].question }])) },
    ]);
  }
});

it('every choice has a title, and every question help and its clause', () => {
  for (const option of all(schemas, 'oneOf').flat()) expect(option).toHaveProperty('title');
  for (const asked of all(schemas, 'facts').flatMap((of) => all(of, 'properties')))
    for (const question of Object.values(asked ?? {}))
      expect(question).toMatchObject({ type: ['boolean', 'null'], description: expect.stringMatching(/\(.+\)$/s) });
});

it.each(Object.entries({ occurrenceSchema, individualSchema, entrySchema, reportDraftSchema }))(
  'z.toJSONSchema represents %s',
  (_, schema) => {
    const converted = z.toJSONSchema(schema);
    expect(converted).toMatchObject({ type: 'object' });
    expect(JSON.stringify(converted)).not.toContain('undefined');
  },
);

it('z.toJSONSchema says what an occurrence holds', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(z.toJSONSchema(occurrenceSchema));
  expect(validate(occurrence)).toBe(true);
  expect(validate({ ...occurrence, entries: [{ category: 'deth' }] })).toBe(false);
  expect(validate({ ...occurrence, awareAt: 7 })).toBe(false);
});
