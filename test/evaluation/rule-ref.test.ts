import { expect, test } from 'vitest';
import { told } from '../../src/evaluation/rule-ref.ts';

test('a rule is told without its condition, and frozen', () => {
  const rule = { id: 'r', text: 'Text.', citations: [], when: { any: [] } };
  expect(told(rule)).toStrictEqual({ id: 'r', text: 'Text.', citations: [] });
  expect(Object.isFrozen(told(rule))).toBe(true);
});
