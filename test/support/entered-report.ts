import type { Edition } from '../../src/model/edition.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { CompanionRule } from '../../src/model/rule.ts';
import { answered } from './answered-by.ts';
import { type Item, itemsOf, type World } from './completions.ts';
import { applies, reportability } from './oracle.ts';

// The section "Companions" of the contract written a second time, over a list of all completions.

/** An entry that the report should have besides those given, with the answers of each entry that calls for it. */
export interface Companion {
  readonly how: CompanionRule['how'];
  readonly first: Item;
  readonly versions: readonly Item[];
  readonly rules: readonly string[];
}

interface PossibleCompanion extends Companion {
  /** By completion, whether it is called for and not there. */
  readonly called: readonly boolean[];
}

export interface EnteredReport {
  readonly companions: readonly Companion[];
  readonly possible: readonly PossibleCompanion[];
  /** What counts: the entries that nothing replaces, and the companions. */
  readonly items: readonly Item[];
}

interface Call {
  readonly rule: CompanionRule;
  readonly how: CompanionRule['how'];
  readonly caller: Item;
  readonly target: Item;
  /** By completion: the rule applies, and the entry is not itself what it calls for. */
  readonly called: readonly boolean[];
}

const yes = (one: boolean): boolean => one;

export function enteredReport(edition: Edition, occurrence: Occurrence, worlds: readonly World[]): EnteredReport {
  const given = itemsOf(occurrence);
  const isOut = (item: Item): boolean => worlds.every((world) => reportability(edition, world.complete(item)) === 0);
  const isTarget = ({ callsFor }: CompanionRule, item: Item, world: World): boolean => {
    const { category, subcategory, type } = world.complete(item);
    return (
      category === callsFor.category &&
      (callsFor.subcategory ?? subcategory) === subcategory &&
      (callsFor.type ?? type) === type
    );
  };
  const isAbout = ({ callsFor, oncePerReport }: CompanionRule, caller: Item, item: Item): boolean =>
    oncePerReport === true || item.individual === (callsFor.about === 'individual' ? caller.individual : undefined);

  const targets = new Map<Item, Map<CompanionRule, Item>>();
  const targetOf = (rule: CompanionRule, caller: Item): Item => {
    const { category, subcategory, type, about, leavesOut = [] } = rule.callsFor;
    const known = targets.get(caller)?.get(rule);
    if (known !== undefined) return known;
    const individual = about === 'individual' ? caller.individual : undefined;
    const target: Item = {
      ...{ category, subcategory, type, individual },
      ...{ index: caller.index, leavesOut: [...caller.leavesOut, ...leavesOut] },
    };
    targets.set(caller, (targets.get(caller) ?? new Map()).set(rule, target));
    return target;
  };

  const callsOf = (caller: Item, isGiven: boolean): Call[] =>
    edition.companions.flatMap((rule): Call[] => {
      const applied = worlds.map((world) => applies(rule, world.complete(caller)));
      if (!applied.some(yes)) return [];
      const known = rule.possibleOnlyWith;
      if (!applied.every(yes) && known !== undefined && answered(occurrence, caller.index, known) !== true) return [];
      if (isGiven && caller.subcategory === undefined && (rule.how === 'instead' || rule.neverCertain)) return [];
      if (!isGiven && rule.neverCertain) return [];
      const how = isGiven && isOut(caller) ? 'instead' : rule.how;
      const called = worlds.map(
        (world, place) => applied[place] === true && !(isAbout(rule, caller, caller) && isTarget(rule, caller, world)),
      );
      const target = targetOf(rule, caller);
      if (!called.some(yes) || isOut(target)) return [];
      return [{ rule, caller, target, called, how: isGiven ? how : 'also' }];
    });

  /** By completion, whether a report of these items lacks what is called for. */
  const lacking = (call: Call, items: readonly Item[]): boolean[] =>
    worlds.map(
      (world, place) =>
        call.called[place] === true &&
        !items.some((item) => isAbout(call.rule, call.caller, item) && isTarget(call.rule, item, world)),
    );
  const isCertain = (call: Call, items: readonly Item[]): boolean =>
    call.rule.neverCertain !== true && lacking(call, items).every(yes);

  const calls = given.flatMap((item) => callsOf(item, true));
  let kept: readonly Item[] = given;
  for (;;) {
    const replaced = new Set(
      calls.filter((call) => call.how === 'instead' && isCertain(call, kept)).map(({ caller }) => caller),
    );
    const next = given.filter((item) => !replaced.has(item));
    if (next.length === kept.length) break;
    kept = next;
  }

  const items: Item[] = [...kept];
  const companions: Companion[] = [];
  const take = (several: readonly Call[]): Item[] => {
    const found = grouped(several.filter((call) => isCertain(call, items))).map(toCompanion);
    companions.push(...found);
    const added = found.flatMap(({ versions }) => versions);
    items.push(...added);
    return added;
  };
  let added = [
    ...take(calls.filter(({ how }) => how === 'instead')),
    ...take(calls.filter(({ how }) => how === 'also')),
  ];
  const all = [...calls];
  while (added.length > 0) {
    const next = added.flatMap((item) => callsOf(item, false));
    all.push(...next);
    added = take(next);
  }
  const open = all.filter((call) => lacking(call, items).some(yes));
  const possible = grouped(open).map((group) => ({
    ...toCompanion(group),
    called: worlds.map((_, place) => group.some((call) => lacking(call, items)[place])),
  }));
  return { companions, possible, items };
}

/** Calls for the same entry together; where some are `instead`, those alone. */
function grouped(calls: readonly Call[]): Call[][] {
  const groups = new Map<string, Call[]>();
  for (const call of calls) {
    const { category, subcategory, type, individual } = call.target;
    const key = [category, subcategory, type, individual].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return [...groups.values()].map((group) => {
    const instead = group.filter(({ how }) => how === 'instead');
    return instead.length > 0 ? instead : group;
  });
}

function toCompanion(group: readonly Call[]): Companion {
  const [first] = group;
  if (first === undefined) throw new Error('a group has a call');
  return {
    how: first.how,
    first: first.target,
    versions: [...new Map(group.map(({ target }) => [sourceOf(target), target])).values()],
    rules: [...new Set(group.map(({ rule }) => rule.id))],
  };
}

/** Items that say the same: of one entry that calls by two rules. */
const sourceOf = ({ index, leavesOut }: Item): string => [index, ...leavesOut].join(' ');
