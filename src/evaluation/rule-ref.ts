import type { RuleRef } from '../model/citation.ts';

/** A rule as an answer gives it: its text and its citations, without its condition. */
export function toRuleRef({ id, text, citations }: RuleRef): RuleRef {
  return Object.freeze({ id, text, citations });
}
