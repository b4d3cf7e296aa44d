import { reportRulesOf } from '../../src/catalogue/report-rules.ts';
import { editionInForce, textsInForce } from '../../src/editions/current.ts';
import { exportedRules } from '../exports/all-rules.ts';
import { allStatements } from '../handbook/statements.ts';
import { fingerprint } from './fingerprint.ts';

/** The rules of a release: a fingerprint of what each says and when it applies, by id. */
export interface ReleaseRules {
  readonly version: string;
  readonly rules: Readonly<Record<string, string>>;
}

/** A rule as a list of changes shows it. */
export interface NamedRule {
  readonly id: string;
  readonly text: string;
}

const all: readonly NamedRule[] = [
  ...exportedRules(editionInForce),
  ...reportRulesOf(textsInForce.report),
  ...allStatements,
];

/** Every rule of the edition in force, once. */
export const namedRules: readonly NamedRule[] = [...new Map(all.map((rule) => [rule.id, rule])).values()];

/** The rules as they are now. */
export const releaseRules = (version: string): ReleaseRules => ({
  version,
  rules: Object.fromEntries(namedRules.map((rule) => [rule.id, fingerprint(JSON.stringify(rule))])),
});

/** What changed from one release to the next. */
export interface RuleChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function changesBetween(before: ReleaseRules, now: ReleaseRules): RuleChanges {
  const ids = Object.keys(now.rules);
  return {
    added: ids.filter((id) => before.rules[id] === undefined),
    changed: ids.filter((id) => before.rules[id] !== undefined && before.rules[id] !== now.rules[id]),
    removed: Object.keys(before.rules).filter((id) => now.rules[id] === undefined),
  };
}
