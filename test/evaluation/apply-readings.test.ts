import { expect, test } from 'vitest';
import { applyReadings } from '../../src/evaluation/apply-readings.ts';
import type { Edition } from '../../src/model/edition.ts';
import { alwaysReportable, forEach, residual, smallEdition } from './small-edition.ts';

const passage = (id: string): Edition['contested'][number] => ({
  ...residual(id),
  reading: 'One way.',
  otherReading: 'The other way.',
  changes: [{ rule: `rule.${id}`, when: { fact: 'outbreak' } }],
});
const inScope = (id: string) => ({ ...residual(id), when: { all: [] } });

const edition = (): Edition =>
  smallEdition({
    scope: {
      ...smallEdition().scope,
      within: [inScope('rule.a'), inScope('rule.b')],
    },
    contested: [passage('a'), passage('b'), ...Array.from({ length: 70 }, (_, place) => passage(`p${place}`))],
  });

test('no reading taken the other way is the edition itself', () => {
  const usual = edition();
  expect(applyReadings(usual, [])).toBe(usual);
});

test('the same readings in any order are one variant, made once and frozen', () => {
  const usual = edition();
  const made = applyReadings(usual, ['b', 'a']);
  expect(applyReadings(usual, ['a', 'b'])).toBe(made);
  expect(applyReadings(usual, ['a'])).not.toBe(made);
  expect(Object.isFrozen(made.scope.within[0])).toBe(true);
});

test('the ids are left as they were given', () => {
  const ids = ['b', 'a'];
  applyReadings(edition(), ids);
  expect(ids).toEqual(['b', 'a']);
});

test('64 variants are kept; the 65th makes the others be made anew', () => {
  const usual = edition();
  const first = applyReadings(usual, ['p0']);
  for (let place = 1; place < 64; place++) applyReadings(usual, [`p${place}`]);
  expect(applyReadings(usual, ['p0'])).toBe(first);
  const last = applyReadings(usual, ['p64']);
  expect(applyReadings(usual, ['p64'])).toBe(last);
  expect(applyReadings(usual, ['p0'])).not.toBe(first);
  expect(applyReadings(usual, ['p0'])).toEqual(first);
});

test('two editions have variants of their own', () => {
  expect(applyReadings({ ...edition(), title: 'Another' }, ['a']).title).toBe('Another');
  expect(applyReadings(edition(), ['a']).title).toBe('A small edition');
});

test('a rule that a passage names has another condition, and other words only where the change has some', () => {
  const usual = smallEdition({
    scope: { ...smallEdition().scope, within: [inScope('rule.a'), inScope('rule.b'), inScope('rule.c')] },
    contested: [
      passage('a'),
      {
        ...passage('b'),
        changes: [{ rule: 'rule.b', when: { fact: 'stillbirth' }, text: 'Read otherwise.' }],
      },
      passage('c'),
    ],
  });
  expect(applyReadings(usual, ['a', 'b']).scope.within).toEqual([
    { id: 'rule.a', text: 'The text of rule.a.', citations: [], when: { fact: 'outbreak' } },
    { id: 'rule.b', text: 'Read otherwise.', citations: [], when: { fact: 'stillbirth' } },
    { id: 'rule.c', text: 'The text of rule.c.', citations: [], when: { all: [] } },
  ]);
});

test('rules of every kind are read otherwise, and what is no rule stays', () => {
  const rule = inScope('rule.a');
  const ground = { ...rule, scope: 'needed' as const };
  const usual = smallEdition({
    reportability: forEach(alwaysReportable, {
      death: { criteria: [ground], exceptions: [], criteriaNotMet: residual('rule.a') },
    }),
    levels: forEach({ levelOne: [rule], levelTwo: residual('level-2') }),
    notifications: [{ ...rule, recipient: 'police', per: 'entry' }],
    companions: [
      { ...rule, how: 'also', callsFor: { category: 'death', subcategory: 'accidental', about: 'individual' } },
    ],
    description: [{ ...rule, per: 'report' }],
    contested: [passage('a')],
  });
  const other = applyReadings(usual, ['a']);
  const when = { fact: 'outbreak' };
  expect(other.reportability.death).toEqual({
    criteria: [{ ...ground, when }],
    exceptions: [],
    criteriaNotMet: residual('rule.a'),
  });
  expect(other.levels.death).toEqual({ levelOne: [{ ...rule, when }], levelTwo: residual('level-2') });
  expect(other.notifications).toEqual([{ ...rule, recipient: 'police', per: 'entry', when }]);
  expect(other.companions.map((companion) => companion.when)).toEqual([when]);
  expect(other.description).toBe(usual.description);
  expect(other.contested).toBe(usual.contested);
});
