import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { createAjv } from '@jsonforms/core';
import { getDefaultFormState } from '@rjsf/utils';
import rjsfValidator from '@rjsf/validator-ajv8';

// Where a policy lets ajv make code out of text, the validators that the two libraries bring read the schemas of draft-07.

const validator = rjsfValidator.default ?? rjsfValidator;
const schema = createRequire(import.meta.url)('ontario-sor/schema/form/draft-07/occurrence.json');
const occurrence = {
  provider: { programs: ['developmental-services-supportive-living'], setting: 'supported-group-living' },
  awareAt: '2026-11-21T02:10:00-05:00',
  entries: [
    {
      category: 'error-or-omission',
      subcategory: 'medication-error',
      facts: { medicationHarmPossible: true, medicationMayImpair: null },
    },
  ],
};
const [entry] = occurrence.entries;

const wrong = [
  ['a program that is not chosen', { ...occurrence, provider: { programs: [] } }, 1],
  ['a category that is not chosen', { ...occurrence, entries: [{}] }, 1],
  ['a time without an offset', { ...occurrence, awareAt: '2026-11-21T02:10' }, 2],
];

test('rjsf: the occurrence of 2 a.m. is right', () => {
  assert.deepEqual(validator.validateFormData(occurrence, schema).errors, []);
});

for (const [name, data, most] of wrong) {
  test(`rjsf: ${name} gives ${most} of its messages at most`, () => {
    const { errors } = validator.validateFormData(data, schema);
    assert.ok(errors.length > 0 && errors.length <= most, JSON.stringify(errors.map(({ stack }) => stack)));
  });
}

test('rjsf answers no question in advance, whatever its settings are', () => {
  const state = getDefaultFormState(validator, schema, { entries: [{ ...entry, facts: {} }] }, schema);
  assert.equal(state.provider.directlyOperated, null);
  assert.equal(state.facts.mediaAttention, null);
  assert.ok(!/true|false/.test(JSON.stringify(state)), JSON.stringify(state));
});

test('rjsf chooses no category in advance with constAsDefaults: never, and one without it', () => {
  const stateWith = (behavior) => getDefaultFormState(validator, schema, {}, schema, false, behavior);
  assert.equal(stateWith({ constAsDefaults: 'never' }).entries[0].category, undefined);
  assert.equal(stateWith(undefined).entries[0].category, 'death');
});

test('JSON Forms: its ajv reads the schema', () => {
  const validate = createAjv().compile(schema);
  assert.ok(validate(occurrence), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...occurrence, entries: [{ ...entry, subcategory: 'suicide' }] }));
});
