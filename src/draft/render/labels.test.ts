import { describe, expect, it } from 'vitest';
import { entryLabel, programLabels, reference, timeLabel } from './labels.ts';

it('programs in words: those that there are', () => {
  expect(programLabels(['homelessness', 'supervised-access'])).toBe(
    'Homelessness Initiatives; Supervised Access Program',
  );
  expect(programLabels(['homelessness', 'bakery'])).toBe('Homelessness Initiatives');
  expect(programLabels(undefined)).toBe('');
});

describe('a category in words, as far as it is given', () => {
  it.each([
    [
      'with a type',
      { category: 'serious-individual-action', subcategory: 'suicidal-behaviour', type: 'attempt' },
      'Serious individual action / Suicidal behaviour / Attempt',
    ],
    ['without a subcategory', { category: 'serious-injury' }, 'Serious injury'],
    ['without a category', { subcategory: 'self-harm' }, ''],
    ['of nothing', {}, ''],
  ] as const)('%s', (_, entry, expected) => {
    expect(entryLabel(entry)).toBe(expected);
  });

  it('without a type that there is not', () => {
    const entry = '{ "category": "serious-injury", "subcategory": "self-harm", "type": "attempt" }';
    expect(entryLabel(JSON.parse(entry))).toBe('Serious injury / Self-harm');
    expect(entryLabel(JSON.parse('{ "category": "serious-injury", "type": "attempt" }'))).toBe('Serious injury');
  });
});

describe('a reference to an individual', () => {
  const individuals = [{ id: 'i1' }, { id: 'i2' }];

  it('goes by the place among the people', () => {
    const draft = { people: [{ id: 'i2' }, { id: 'i1' }], individuals };
    expect(reference(draft, 'i1')).toBe('Individual #2');
    expect(reference(draft, 'i2')).toBe('Individual #1');
  });

  it('uses the place among the individuals when no person is listed', () => {
    expect(reference({ people: [], individuals }, 'i2')).toBe('Individual #2');
    expect(reference({ individuals }, 'i1')).toBe('Individual #1');
  });

  it('is the first place of an id that is there twice', () => {
    expect(reference({ people: [{ id: 'i2' }, { id: 'i1' }, { id: 'i1' }] }, 'i1')).toBe('Individual #2');
  });

  it('is undefined for a person who is not there', () => {
    expect(reference({ people: [{ id: 'i1' }], individuals }, 'i2')).toBeUndefined();
    expect(reference({ people: [{}], individuals: [] }, undefined)).toBeUndefined();
    expect(reference({ people: [{ id: ' ' }] }, ' ')).toBeUndefined();
  });
});

it('a moment in words has its seconds where they are not nought', () => {
  expect(timeLabel('2026-11-23T08:00:15-05:00')).toBe('2026-11-23 08:00:15 (UTC-05:00)');
  expect(timeLabel('2026-11-23T08:00:00-05:00')).toBe('2026-11-23 08:00 (UTC-05:00)');
  expect(timeLabel(null)).toBeUndefined();
});
