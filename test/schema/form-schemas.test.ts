import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { formLooks, formSchemas } from '../../scripts/form-schemas/index.ts';
import { facts, factsFor, omitBlanks, safeAssess, taxonomy, validateReport } from '../../src/index.ts';
import { entrySchema, individualSchema, occurrenceSchema, reportDraftSchema } from '../../src/schema/index.ts';
import { groupLiving } from '../report/drafts.ts';

const schemas = formSchemas();
const strict = { allErrors: true, strict: true, strictTypes: false, strictRequired: false } as const;
const validators = {
  form: new Ajv2020(strict),
  'form/draft-07': new Ajv(strict),
};
for (const ajv of Object.values(validators)) addFormats.default(ajv, ['date', 'date-time']);

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

  it('accept a report with its occurrence, and so does the library', () => {
    const check = ajv.compile(schemas[`${folder}/report-draft`] ?? false);
    expect(check(groupLiving)).toBe(true);
    const blank = { ...groupLiving, furtherDetails: null, finalSubmission: { explanation: null } };
    expect(check(blank)).toBe(true);
    expect(check({ ...groupLiving, location: 'moon' })).toBe(false);
  });

  it('say who they are, with the version', () => {
    for (const name of ['occurrence', 'individual', 'entry', 'report-draft'])
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
    const [asked] = all(branches?.[place], 'facts');
    expect(asked).toMatchObject({
      properties: Object.fromEntries(expected.map((fact) => [fact, { $ref: `#/$defs/${fact}` }])),
    });
    expect(all(asked, '$ref')).toHaveLength(expected.length);
  }
});

it('every question has its text, help and clause, and no answer until one is given', () => {
  const occurrenceSchema = schemas['form/occurrence'] ?? {};
  const asked = new Set(taxonomy.flatMap(({ id }) => factsFor({ category: id })));
  expect(asked.size).toBeGreaterThan(100);
  for (const id of asked)
    expect(occurrenceSchema.$defs).toHaveProperty(
      id,
      expect.objectContaining({
        title: facts[id].question,
        description: expect.stringMatching(/\(.+\)$/s),
        type: ['boolean', 'null'],
        default: null,
      }),
    );
});

it('every choice has a title', () => {
  for (const option of all(schemas, 'oneOf').flat()) expect(option).toHaveProperty('title');
});

it('a choice that may be left out is not made in advance', () => {
  const optional = (value: unknown): value is { default?: unknown } =>
    typeof value === 'object' && value !== null && 'oneOf' in value && JSON.stringify(value.oneOf).includes('null');
  const parts = Object.values(schemas).flatMap((schema) => [...all(schema, 'properties'), ...all(schema, '$defs')]);
  const choices = parts.flatMap((fields) => Object.values(fields ?? {})).filter(optional);
  expect(choices.length).toBeGreaterThan(100);
  for (const choice of choices) expect(choice).toHaveProperty('default', null);
});

describe('the looks of a form', () => {
  const looks = formLooks();

  /** The part of a schema at a JSON pointer. */
  const at = (schema: unknown, pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce((of, step) => (typeof of === 'object' && of !== null ? Reflect.get(of, step) : undefined), schema);

  it('name only places that the schemas of both drafts have', () => {
    const detail = all(looks['form/json-forms/occurrence'], 'detail');
    expect(detail).toHaveLength(2);
    const [ofIndividual, ofEntry] = detail;
    for (const draft of ['form', 'form/draft-07']) {
      for (const scope of all(ofEntry, 'scope')) {
        // What a condition compares need not be in the schema of the entry itself: a subcategory is there by the category.
        if (scope === '#/properties/subcategory') continue;
        expect(at(schemas[`${draft}/entry`], String(scope)), String(scope)).toBeDefined();
      }
      for (const scope of all(ofIndividual, 'scope'))
        expect(at(schemas[`${draft}/individual`], String(scope)), String(scope)).toBeDefined();
    }
  });

  it('show an entry what its category asks', () => {
    const shown = all(looks['form/json-forms/entry'], 'elements')
      .flat()
      .filter((element) => all(element, 'expectedValue').includes('error-or-omission'));
    expect(JSON.stringify(shown)).toContain('/properties/facts/properties/medicationHarmPossible');
    expect(JSON.stringify(shown)).not.toContain('/properties/facts/properties/stillbirth');
  });

  it('draw yes and no as radio buttons, since a box that is not ticked would say no', () => {
    const { facts: asked } = Object(looks['form/rjsf/entry']);
    for (const id of factsFor({ category: 'death' }).filter((fact) => facts[fact].scope === 'entry'))
      expect(asked).toHaveProperty(id, expect.objectContaining({ 'ui:widget': 'radio' }));
  });
});

it('a report from a form of the schema is validated by the library', () => {
  const issues = validateReport(omitBlanks({ ...groupLiving, furtherDetails: '' }) ?? {});
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual(
    validateReport(groupLiving).filter(({ severity }) => severity === 'error'),
  );
});

it.each(Object.entries({ occurrenceSchema, individualSchema, entrySchema, reportDraftSchema }))(
  'z.toJSONSchema represents %s',
  (_, schema) => {
    const converted = z.toJSONSchema(schema);
    expect(converted).toMatchObject({ type: 'object' });
    expect(JSON.stringify(converted)).not.toContain('undefined');
  },
);

it('z.toJSONSchema describes an occurrence', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(z.toJSONSchema(occurrenceSchema));
  expect(validate(occurrence)).toBe(true);
  expect(validate({ ...occurrence, entries: [{ category: 'deth' }] })).toBe(false);
  expect(validate({ ...occurrence, awareAt: 7 })).toBe(false);
});
