// Another reading decides anew only what it reaches: what it does not reach is the finding that is there already.

import { describe, expect, test } from 'vitest';
import { applyReadings } from '../../src/evaluation/apply-readings.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import { evaluateRules, startEvaluation } from '../../src/evaluation/evaluate.ts';
import { evaluateOtherwise } from '../../src/evaluation/evaluate-otherwise.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Entry } from '../../src/model/occurrence.ts';
import type { CompanionRule, NotificationGround } from '../../src/model/rule.ts';
import { alwaysLevelTwo, forEach, residual, smallEdition, termsOf } from './small-edition.ts';

const always: Condition = { all: [] };
const never: Condition = { any: [] };
const sick: Entry = { category: 'serious-illness', subcategory: 'other-illness' };

const ground = (id: string, more: Partial<NotificationGround> = {}): NotificationGround => ({
  ...residual(id),
  recipient: 'police',
  per: 'entry',
  when: always,
  ...more,
});
const injury: CompanionRule = {
  ...residual('injury'),
  categories: ['serious-illness'],
  how: 'also',
  when: always,
  callsFor: { category: 'serious-injury', subcategory: 'accidental', about: 'individual' },
};
const levelOne = forEach(alwaysLevelTwo, {
  'serious-illness': { levelOne: [{ ...residual('urgent'), when: never }], levelTwo: residual('2') },
});
const everything: Partial<Edition> = {
  levels: levelOne,
  companions: [injury],
  notificationTerms: [termsOf('police'), termsOf('coroner'), termsOf('ombudsman'), termsOf('ministry-designate')],
  notifications: [
    ground('police.first'),
    ground('police.second'),
    ground('coroner', { recipient: 'coroner' }),
    ground('ombudsman', { recipient: 'ombudsman', per: 'individual' }),
    ground('designate', { recipient: 'ministry-designate', per: 'level-1-occurrence' }),
  ],
};

/** The findings, and what is decided when the rule has another condition. */
function reading(rule: string, when: Condition) {
  const edition = smallEdition({
    ...everything,
    contested: [{ id: 'p', reading: '', otherReading: '', citations: [], changes: [{ rule, when }] }],
  });
  const usual = compileEdition(edition);
  const occurrence = { provider: { programs: ['education'] as const }, entries: [sick] };
  const findings = evaluateRules(usual, startEvaluation(usual, occurrence));
  const other = evaluateOtherwise(usual, compileEdition(applyReadings(edition, ['p']), usual.logic), findings);
  return {
    ...other,
    same: {
      entries: other.entries[0] === findings.entries[0],
      companions: other.companions === findings.companions,
    },
    notified: other.notifications.map(({ terms, status }) => `${terms.recipient} ${status}`),
  };
}

test.each([
  ['police.first', 'police', ['police required']],
  ['police.second', 'police', ['police required']],
  ['coroner', 'coroner', []],
  ['ombudsman', 'ombudsman', []],
  ['designate', 'ministry-designate', []],
] as const)('decides only the duty of a ground that is read otherwise: %s', (rule, recipient, notified) => {
  const other = reading(rule, never);
  expect(other.recipients).toEqual(new Set([recipient]));
  expect(other.notified).toEqual(notified);
  expect(other.same).toEqual({ entries: true, companions: true });
});

describe('decides no duty', () => {
  test.each(['police.first', 'no such rule'])('when the grounds are met all the same: %s', (rule) => {
    const { recipients, notifications } = reading(rule, always);
    expect(recipients?.has('coroner')).toBe(false);
    expect(notifications.map(({ terms }) => terms.recipient)).toEqual(rule === 'police.first' ? ['police'] : []);
  });
});

test('decides the duties of the whole occurrence when the Level may be another one', () => {
  const other = reading('urgent', always);
  expect(other.level).toBe(1);
  expect(other.recipients).toEqual(new Set(['ministry-designate']));
  expect(other.same.entries).toBe(false);
});

test('decides all duties when other entries count', () => {
  const other = reading('injury', never);
  expect(other.recipients).toBeUndefined();
  expect(other.companions).toEqual([]);
  expect(other.same).toEqual({ entries: true, companions: false });
});
