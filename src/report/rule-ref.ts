import type { RuleRef } from '../model/citation.ts';

/** The part of a rule that an answer carries: its id, its text and where it stands. */
export function ruleRef({ id, text, citations }: RuleRef): RuleRef {
  return { id, text, citations };
}
