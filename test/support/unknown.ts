import { taxonomy } from '../../src/editions/2025-11/taxonomy.ts';
import type { Open } from '../../src/model/assessment.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { type FactId, factScopes } from '../../src/vocabulary/facts.ts';
import { settings } from '../../src/vocabulary/settings.ts';
import { answered, stated } from './answered-by.ts';
import type { Reads } from './read-by-rules.ts';

/** Something unknown in an occurrence, with every value that a completion may give it. */
export interface Unknown {
  readonly at: Open;
  readonly values: readonly unknown[];
}

export const keyOf = ({ what, index, individual }: Open): string => `${what} ${index ?? ''} ${individual ?? ''}`;

function subsets(items: readonly string[]): string[][] {
  const sets: string[][] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return sets;
}

const settingIds = settings.map(({ id }) => id);
const populations = ['child', 'young-person', 'adult-with-developmental-disability', 'adult'];
const roles = [
  'childrens-aid-society',
  'childrens-residential-licensee',
  'placing-agency',
  'health-information-custodian',
];

export const nodeOf = (category: string): CategoryNode => {
  const node = taxonomy.find(({ id }) => id === category);
  if (node === undefined) throw new Error('no such category');
  return node;
};

/** Everything that is unknown in an occurrence, whether or not a rule reads it. */
export function unknownIn(occurrence: Occurrence): Unknown[] {
  const unknown: Unknown[] = [];
  const add = (at: Open, values: readonly unknown[]): void => {
    unknown.push({ at, values });
  };
  const { provider, entries } = occurrence;
  if (provider.setting == null) add({ what: 'setting' }, settingIds);
  if (provider.roles == null) add({ what: 'providerRoles' }, subsets(roles));
  if (provider.privacyRegimes == null) {
    add({ what: 'privacyRegimes' }, subsets(['phipa', 'cyfsa', 'public-sector']).slice(1));
  }
  if (provider.directlyOperated == null) add({ what: 'directlyOperated' }, [false, true]);
  const facts = Object.entries(factScopes) as [FactId, string][];
  for (const [id, scope] of facts) {
    if (scope === 'occurrence' && stated(occurrence.facts, id) == null) add({ what: id }, [false, true]);
  }
  for (const individual of occurrence.individuals ?? []) {
    const at = { individual: individual.id };
    if (individual.population == null) add({ what: 'population', ...at }, populations);
    if (individual.residence == null) add({ what: 'residence', ...at }, settingIds);
    for (const [id, scope] of facts) {
      if (scope === 'individual' && stated(individual.facts, id) == null) add({ what: id, ...at }, [false, true]);
    }
  }
  entries.forEach((entry, index) => {
    const node = nodeOf(entry.category);
    if (entry.subcategory == null) {
      add(
        { what: 'subcategory', index },
        node.subcategories.map(({ id }) => id),
      );
    }
    const within = node.subcategories.filter(({ id }) => entry.subcategory == null || id === entry.subcategory);
    const types = within.flatMap((subcategory) => (subcategory.types ?? []).map(({ id }) => id));
    if (entry.type == null && types.length > 0) add({ what: 'type', index }, types);
    if (entry.role == null || entry.role === 'unknown') add({ what: 'role', index }, ['perpetrator', 'victim']);
    for (const [id, scope] of facts) {
      if (scope === 'entry' && answered(occurrence, index, id) === null) add({ what: id, index }, [false, true]);
    }
    if (entry.individual != null) return;
    add({ what: 'population', index }, populations);
    add({ what: 'residence', index }, settingIds);
    for (const [id, scope] of facts) if (scope === 'individual') add({ what: id, index }, [false, true]);
  });
  return unknown;
}

/** What of the unknown the rules read; of values that no rule distinguishes, one of each. */
export function asRead(unknown: readonly Unknown[], reads: Reads): Unknown[] {
  return unknown.flatMap(({ at, values }): Unknown[] => {
    const lists = reads.get(at.what);
    if (lists === undefined) return [];
    if (values.some((value) => typeof value === 'boolean')) return [{ at, values }];
    const listed = (value: unknown): string =>
      lists.map((list) => [value].flat().some((one) => list.some((id) => id === one))).join();
    return [{ at, values: [...new Map(values.map((value) => [listed(value), value])).values()] }];
  });
}

/** The occurrence with everything taken away but its shape: programs, categories and who is named. */
export function withNothingKnown({ provider, individuals, entries }: Occurrence): Occurrence {
  return {
    provider: { programs: provider.programs },
    individuals: (individuals ?? []).map(({ id, programs }) => ({ id, programs })),
    entries: entries.map(({ category, individual }) => ({ category, individual })),
  };
}

const isIndividualFact = (what: string): boolean => what in factScopes && factScopes[what as FactId] === 'individual';

/** The occurrence with some answers taken away. */
export function withBlanks(occurrence: Occurrence, blanks: readonly Open[]): Occurrence {
  const copy = JSON.parse(JSON.stringify(occurrence));
  for (const { what, index, individual } of blanks) {
    // Nothing is known about a person who is not named.
    const isOfPerson = what === 'population' || what === 'residence' || isIndividualFact(what);
    if (isOfPerson && individual === undefined) continue;
    const field = what === 'providerRoles' ? 'roles' : what;
    const person = copy.individuals.find(({ id }: { id: string }) => id === individual);
    const at = person ?? (index === undefined ? undefined : copy.entries[index]);
    if (what in factScopes) {
      const of = at ?? copy;
      of.facts ??= {};
      of.facts[what] = null;
    } else if (at !== undefined) {
      at[field] = null;
      // Without a subcategory there is no telling its type either.
      if (what === 'subcategory') at.type = null;
    } else copy.provider[field] = null;
  }
  return copy;
}
