import { type Condition, foldCondition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { ScopedRule } from '../../src/model/rule.ts';

/** What rules read: each fact and field, and for a field the lists of values that the rules compare it with. */
export type Reads = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What the rules read about entries of the categories, and about entries that may be called for as well. */
export function readAbout(edition: Edition, categories: ReadonlySet<CategoryId>): Reads {
  const reads = new Map<string, (readonly string[])[]>();
  const rules: readonly ScopedRule[] = [
    ...edition.scope.within,
    ...edition.scope.judgment,
    ...edition.scope.alwaysJudgment,
    ...edition.notifications,
    ...edition.companions,
    ...[...categories].flatMap((category) => [
      ...edition.reportability[category].criteria,
      ...edition.reportability[category].exceptions,
      ...edition.levels[category].levelOne,
    ]),
  ];
  for (const { categories: only, subcategories, when } of rules) {
    if (only !== undefined && !only.some((category) => categories.has(category))) continue;
    if (subcategories !== undefined) note(reads, 'subcategory', subcategories);
    collect(reads, when);
  }
  for (const { callsFor } of edition.companions) {
    if (callsFor.subcategory !== undefined) note(reads, 'subcategory', [callsFor.subcategory]);
    if (callsFor.type !== undefined) note(reads, 'type', [callsFor.type]);
  }
  return reads;
}

function note(reads: Map<string, (readonly string[])[]>, name: string, values: readonly string[]): void {
  const known = reads.get(name) ?? [];
  known.push(values);
  reads.set(name, known);
}

function collect(reads: Map<string, (readonly string[])[]>, condition: Condition): void {
  const each = (parts: readonly Condition[]): void => {
    for (const part of parts) collect(reads, part);
  };
  foldCondition<void>(condition, {
    all: each,
    any: each,
    not: (negated) => collect(reads, negated),
    fact: ({ fact }) => note(reads, fact, []),
    field: ({ field, in: values }) => note(reads, field, values),
    programs: () => {},
    stated: () => {},
    answered: () => {},
  });
}
