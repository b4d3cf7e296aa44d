import type { CategoryId } from '../../src/model/ids.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { type FactId, factScopes } from '../../src/vocabulary/facts.ts';
import { settings } from '../../src/vocabulary/settings.ts';
import { answered, stated } from './answered-by.ts';
import type { Completion } from './oracle.ts';
import { keyOf, nodeOf, type Unknown } from './unknown.ts';

/** An entry of the report as it should be entered: one that was given, or one with the answers of the entry at `index`. */
export interface Item {
  readonly category: CategoryId;
  readonly subcategory: string | undefined;
  readonly type: string | undefined;
  readonly individual: string | undefined;
  readonly index: number;
  /** Facts of the entry at `index` that it does not carry over. */
  readonly leavesOut: readonly FactId[];
}

/** One completion of everything that is unknown: how an entry is then. */
export interface World {
  readonly complete: (item: Item) => Completion;
}

export const itemsOf = ({ entries }: Occurrence): Item[] =>
  entries.map(({ category, subcategory, type, individual }, index) => ({
    category,
    subcategory: subcategory ?? undefined,
    type: type ?? undefined,
    individual: individual ?? undefined,
    index,
    leavesOut: [],
  }));

/** Every completion, as the product of the values of all that is unknown. What is not listed differs at will: it must not matter. */
export function worldsOf(occurrence: Occurrence, unknown: readonly Unknown[]): World[] {
  const total = unknown.reduce((product, { values }) => product * values.length, 1);
  const templates = new Map<Item, Template>();
  const templateOf = (item: Item): Template => {
    const found = templates.get(item) ?? templateFor(occurrence, item, unknown);
    templates.set(item, found);
    return found;
  };
  return Array.from({ length: total }, (_, number): World => {
    const values: unknown[] = [];
    let rest = number;
    for (const { values: domain } of unknown) {
      values.push(domain[rest % domain.length]);
      rest = Math.floor(rest / domain.length);
    }
    const known = new Map<Item, Completion>();
    return {
      complete: (item) => {
        const found = known.get(item) ?? filled(templateOf(item), values, number);
        known.set(item, found);
        return found;
      },
    };
  });
}

/** An entry with something at will for all that is unknown, in a few variants, and which of the unknown it is to be filled with. */
interface Template {
  readonly variants: readonly Completion[];
  readonly facts: readonly (readonly [string, number])[];
  readonly fields: readonly (readonly [string, number])[];
}

function filled({ variants, facts, fields }: Template, values: readonly unknown[], number: number): Completion {
  const variant = variants[number % variants.length];
  if (variant === undefined) throw new Error('a template has variants');
  const own: Record<string, boolean> = Object.create(variant.facts);
  for (const [id, place] of facts) own[id] = values[place] === true;
  return { ...variant, facts: own, ...Object.fromEntries(fields.map(([field, place]) => [field, values[place]])) };
}

/** What is unknown of an entry, by the place where it is asked; a companion has some of it for itself, where it is not asked. */
function templateFor(occurrence: Occurrence, item: Item, unknown: readonly Unknown[]): Template {
  const { index } = item;
  const entry = occurrence.entries[index];
  if (entry === undefined) throw new Error('no such entry');
  const isOwn = (what: string): boolean => {
    if (what === 'subcategory') return item.subcategory !== undefined || item.category !== entry.category;
    if (what === 'type') return item.type !== undefined || item.subcategory !== (entry.subcategory ?? undefined);
    // An entry about the service provider that one about an individual calls for has no individual.
    const isOfPerson = what === 'population' || what === 'residence' || factScopes[what as FactId] === 'individual';
    return isOfPerson && item.individual === undefined && entry.individual != null;
  };
  const facts: [string, number][] = [];
  const fields: [string, number][] = [];
  unknown.forEach(({ at: { what, index: of, individual } }, place) => {
    const isElsewhere =
      (of !== undefined && of !== index) || (individual !== undefined && individual !== item.individual);
    if (isElsewhere || isOwn(what) || item.leavesOut.some((fact) => fact === what)) return;
    if (what in factScopes) facts.push([what, place]);
    else fields.push([what, place]);
  });
  return { variants: [0, 1, 2, 3, 4].map((variant) => atWill(occurrence, item, variant)), facts, fields };
}

/** The entry as it is, with what is unknown set at will. */
function atWill(occurrence: Occurrence, item: Item, variant: number): Completion {
  const { category, index, leavesOut } = item;
  const entry = occurrence.entries[index];
  const { provider } = occurrence;
  const individual = (occurrence.individuals ?? []).find(({ id }) => id === item.individual);
  const pick = <T>(given: T | null | undefined, what: string, values: readonly T[]): T =>
    given ?? (values[hash(what, variant) % values.length] as T);
  const facts: Record<string, boolean> = {};
  const answers: Record<string, boolean | null> = {};
  for (const [id, scope] of Object.entries(factScopes) as [FactId, string][]) {
    const answer =
      scope === 'occurrence'
        ? stated(occurrence.facts, id)
        : scope === 'individual'
          ? stated(individual?.facts, id)
          : answered(occurrence, index, id);
    answers[id] = leavesOut.includes(id) ? false : (answer ?? null);
    facts[id] = pick(answers[id], id, yesOrNo);
  }
  const nodes = nodeOf(category).subcategories.filter(({ id }) => (item.subcategory ?? id) === id);
  const types = nodes.flatMap((node): (string | undefined)[] => (node.types ?? []).map(({ id }) => id));
  const role = entry?.role === 'unknown' ? null : entry?.role;
  return {
    category,
    subcategory: pick<string>(
      item.subcategory,
      'subcategory',
      nodes.map(({ id }) => id),
    ),
    type: item.type ?? types[hash('type', variant) % Math.max(1, types.length)],
    role: pick(role, 'role', ['perpetrator', 'victim']),
    stated: {
      role: role != null,
      type: item.type !== undefined,
      subcategory: item.subcategory !== undefined,
      individual: item.individual !== undefined,
      programs: individual?.programs != null,
      setting: provider.setting ?? undefined,
      residence: individual?.residence ?? undefined,
      providerRoles: provider.roles ?? undefined,
    },
    answered: answers,
    population: pick<string>(individual?.population, 'population', populations),
    residence: pick<string>(individual?.residence, 'residence', settingIds),
    setting: pick<string>(provider.setting, 'setting', settingIds),
    providerRoles: provider.roles ?? [],
    privacyRegimes: provider.privacyRegimes ?? ['phipa'],
    directlyOperated: pick(provider.directlyOperated, 'directlyOperated', yesOrNo),
    providerPrograms: provider.programs,
    individualPrograms: individual?.programs ?? provider.programs,
    facts,
  };
}

const yesOrNo = [false, true];
const settingIds = settings.map(({ id }) => id);
const populations = ['child', 'young-person', 'adult-with-developmental-disability', 'adult'];

/** A number that differs from one variant and from one unknown to another, and is the same in every run. */
function hash(key: string, number: number): number {
  let mixed = number + 1;
  for (const sign of key) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** What all completions say about one conclusion. */
export interface Settled {
  /** Every value that some completion gives. */
  readonly outcomes: Set<number>;
  /** What two completions that differ in it alone give different values for. */
  readonly matters: Set<string>;
}

/** Compares the conclusions of all worlds, which are in the order of `worldsOf`. */
export function settle(
  unknown: readonly Unknown[],
  conclusions: readonly ReadonlyMap<string, number>[],
): Map<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const [name, value] of conclusions.flatMap((one) => [...one])) {
    const known = settled.get(name) ?? { outcomes: new Set<number>(), matters: new Set<string>() };
    known.outcomes.add(value);
    settled.set(name, known);
  }
  let stride = 1;
  for (const { at, values } of unknown) {
    for (let number = 0; number < conclusions.length; number++) {
      const digit = Math.floor(number / stride) % values.length;
      if (digit === 0) continue;
      const base = conclusions[number - digit * stride];
      for (const [name, value] of conclusions[number] ?? []) {
        if (base?.get(name) !== value) settled.get(name)?.matters.add(keyOf(at));
      }
    }
    stride *= values.length;
  }
  return settled;
}
