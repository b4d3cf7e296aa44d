import { frozen } from '../lib/freeze.ts';
import type { RuleRef } from '../model/citation.ts';

/** A rule as it is told in an answer: what it says and where it stands, without its condition. */
export function toRuleRef({ id, text, citations }: RuleRef): RuleRef {
  return frozen({ id, text, citations });
}
