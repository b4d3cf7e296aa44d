import { frozen } from '../lib/freeze.ts';
import { getOrInsertComputed } from '../lib/memo.ts';
import type { Edition } from '../model/edition.ts';
import type { RuleChange } from '../model/rule.ts';

/** How many variants of an edition are kept: a service that takes them from its callers cannot be made to keep every combination. */
const kept = 64;

const variants = new WeakMap<Edition, Map<string, Edition>>();

/** The edition with some contested passages read the other way; each combination is made once. */
export function applyReadings(edition: Edition, ids: readonly string[]): Edition {
  if (ids.length === 0) return edition;
  const made = getOrInsertComputed(variants, edition, () => new Map<string, Edition>());
  return getOrInsertComputed(made, [...ids].sort().join(), () => {
    if (made.size >= kept) made.clear();
    return frozen(change(edition, ids));
  });
}

function change(edition: Edition, ids: readonly string[]): Edition {
  const readings = edition.contested.filter(({ id }) => ids.includes(id));
  const changes = readings.flatMap((reading) => reading.changes);
  const policyChanges = readings.flatMap((reading) => reading.policyChanges ?? []);
  return {
    ...edition,
    scope: changed(edition.scope, changes),
    reportability: changed(edition.reportability, changes),
    levels: changed(edition.levels, changes),
    notifications: changed(edition.notifications, changes),
    companions: changed(edition.companions, changes),
    personalInformation: edition.personalInformation.map((rule) => {
      const { when, text } = policyChanges.find((change) => change.rule === rule.id) ?? rule;
      return { ...rule, when, text };
    }),
  };
}

/** The same rules, with another condition, and other words where these differ, where one of the changes names the rule. */
function changed<T>(rules: T, changes: readonly RuleChange[]): T;
function changed(rules: unknown, changes: readonly RuleChange[]): unknown {
  if (Array.isArray(rules)) return rules.map((rule: unknown) => changed(rule, changes));
  if (typeof rules !== 'object' || rules === null) return rules;
  if ('id' in rules && 'when' in rules) {
    const change = changes.find(({ rule }) => rule === rules.id);
    if (change === undefined) return rules;
    const { rule: _, ...read } = change;
    return { ...rules, ...read };
  }
  return Object.fromEntries(Object.entries(rules).map(([key, value]) => [key, changed(value, changes)]));
}
