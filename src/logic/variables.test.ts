import { expect, test } from 'vitest';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { collectVariables } from './collect-conditions.ts';
import { factIds, variablesOf } from './variables.ts';

const subjects = (rules: unknown): unknown[] =>
  variablesOf(collectVariables(rules), vocabulary).map(({ subject, scope }) => [scope, ...Object.values(subject)]);

test('known values come first, then those of the occurrence, the individual and the entry', () => {
  const rules = [
    { fact: 'lifeThreatening' },
    { field: 'type', in: ['attempt'] },
    { field: 'subcategory', in: ['assault'] },
    { fact: 'stillbirth' },
    { field: 'role', in: ['victim'] },
    { fact: 'hasParentOrGuardian' },
    { field: 'residence', in: ['foster-home'] },
    { field: 'population', in: ['child'] },
    { field: 'privacyRegimes', in: ['phipa'] },
    { field: 'providerRoles', in: ['placing-agency'] },
    { field: 'directlyOperated', in: ['true'] },
    { fact: 'mediaAttention' },
    { fact: 'multipleIndividualsInHungerStrike' },
    { field: 'setting', in: ['foster-home'] },
    { stated: 'role' },
  ];
  expect(subjects(rules)).toEqual([
    ['entry', { stated: 'role' }],
    ['occurrence', 'setting'],
    ['occurrence', 'directlyOperated'],
    ['occurrence', 'providerRoles'],
    ['occurrence', 'privacyRegimes'],
    ['occurrence', 'multipleIndividualsInHungerStrike'],
    ['occurrence', 'mediaAttention'],
    ['individual', 'population'],
    ['individual', 'residence'],
    ['individual', 'hasParentOrGuardian'],
    ['labels', 'subcategory'],
    ['labels', 'type'],
    ['entry', 'role'],
    ['entry', 'stillbirth'],
    ['entry', 'lifeThreatening'],
  ]);
});

test('what no rule reads has no variable, and no rules have none', () => {
  expect(subjects([{ fact: 'stillbirth' }])).toEqual([['entry', 'stillbirth']]);
  expect(subjects([])).toEqual([]);
});

test('fields are asked before facts, and facts in the order of the sections', () => {
  const order = (rules: unknown): number[] =>
    variablesOf(collectVariables(rules), vocabulary).map((slot) => slot.order);
  const [population = 0, parent = 0, subcategory = 0, type = 0, stillbirth = 0, threat = 0] = order([
    { field: 'population', in: ['child'] },
    { fact: 'hasParentOrGuardian' },
    { field: 'subcategory', in: ['assault'] },
    { field: 'type', in: ['attempt'] },
    { fact: 'stillbirth' },
    { fact: 'lifeThreatening' },
  ]);
  const asked = [subcategory, type, population, stillbirth, threat, parent];
  expect(asked).toEqual([...asked].sort((a, b) => a - b));
  expect(new Set(asked).size).toBe(6);
});

test('the facts are in the order of the sections', () => {
  expect(factIds[0]).toBe('duringService');
});
