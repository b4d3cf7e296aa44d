import { expect, test } from 'vitest';
import { toRuleRef } from '../../src/evaluation/rule-ref.ts';

test('a rule is returned without its condition, and frozen', () => {
  const rule = { id: 'r', text: 'Text.', citations: [], when: { any: [] } };
  expect(toRuleRef(rule)).toStrictEqual({ id: 'r', text: 'Text.', citations: [] });
  expect(Object.isFrozen(toRuleRef(rule))).toBe(true);
});
