import { taxonomy } from '../../src/editions/2025-11/taxonomy.ts';
import type { Open } from '../../src/model/assessment.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Facts, Occurrence } from '../../src/model/occurrence.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { type FactId, factScopes } from '../../src/vocabulary/facts.ts';
import { settings } from '../../src/vocabulary/settings.ts';
import { applies, type Completion, levelOne, reportability } from './oracle.ts';

/** Something unknown in an occurrence, with every value that a completion may give it. */
export interface Unknown {
  readonly at: Open;
  readonly values: readonly unknown[];
}

type Values = ReadonlyMap<string, unknown>;

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

const nodeOf = (category: string): CategoryNode => {
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
      if (scope === 'entry' && answer(occurrence, index, id) === null) add({ what: id, index }, [false, true]);
    }
    if (entry.individual != null) return;
    add({ what: 'population', index }, populations);
    add({ what: 'residence', index }, settingIds);
    for (const [id, scope] of facts) if (scope === 'individual') add({ what: id, index }, [false, true]);
  });
  return unknown;
}

/** What stands at a place. */
const stated = (facts: Facts | null | undefined, id: FactId): boolean | null | undefined => facts?.[id];

/** What is given, with what a yes fills. */
function answer(occurrence: Occurrence, index: number, id: FactId): boolean | null {
  const own = stated(occurrence.entries[index]?.facts, id);
  const given = (own === undefined ? stated(occurrence.facts, id) : own) ?? null;
  const from = fills[id] ?? [];
  // A yes that implies it counts over a no.
  if (from.some((other) => answer(occurrence, index, other) === true)) return true;
  if (given !== null) return given;
  if (id === 'serviceRecipientDied') return occurrence.entries[index]?.individual == null ? null : true;
  if (id === 'abuseBeforeService') return answer(occurrence, index, 'duringService') === true ? false : null;
  return null;
}

/** Typed by hand from the contract: a yes on the right fills the left. */
const fills: Partial<Record<FactId, FactId[]>> = {
  interventionCausedHarm: ['adultInjured'],
  interventionContravenedRules: ['contraryToPlanRegulationOrDirective'],
  accessDeniedOrSupervised: ['accessOrderVaried'],
  hungerStrike: ['multipleIndividualsInHungerStrike'],
  medicationHarmPossible: ['medicationThreatensHealth', 'medicationMayImpair'],
  itThreatToSafety: ['itPublicSafetyThreat', 'itProstitutionOrTrafficking'],
  contrabandSignificantDanger: ['contrabandSignificantSafetyRisk'],
  interferesWithRoutineServices: ['siteEvacuation', 'siteLockdown'],
};

/** The entry as it is when everything unknown has the values given. */
function complete(occurrence: Occurrence, index: number, values: Values): Completion {
  const entry = occurrence.entries[index];
  if (entry === undefined) throw new Error('no such entry');
  const { provider } = occurrence;
  const individual = (occurrence.individuals ?? []).find(({ id }) => id === entry.individual);
  const person = individual === undefined ? { index } : { individual: individual.id };
  const take = <T>(given: T | null | undefined, at: Open): T => {
    if (given !== null && given !== undefined) return given;
    return values.get(keyOf(at)) as T;
  };
  const facts: Record<string, boolean> = {};
  for (const [id, scope] of Object.entries(factScopes) as [FactId, string][]) {
    if (scope === 'occurrence') facts[id] = take(stated(occurrence.facts, id), { what: id });
    else if (scope === 'individual') facts[id] = take(stated(individual?.facts, id), { what: id, ...person });
    else facts[id] = take(answer(occurrence, index, id), { what: id, index });
  }
  return {
    category: entry.category,
    subcategory: take<string>(entry.subcategory, { what: 'subcategory', index }),
    type: take<string | undefined>(entry.type, { what: 'type', index }),
    role: take(entry.role === 'unknown' ? null : entry.role, { what: 'role', index }),
    stated: {
      role: entry.role != null && entry.role !== 'unknown',
      type: entry.type != null,
      subcategory: entry.subcategory != null,
      individual: entry.individual != null,
      programs: individual?.programs != null,
      setting: provider.setting ?? undefined,
      residence: individual?.residence ?? undefined,
      providerRoles: provider.roles ?? undefined,
    },
    answered: Object.fromEntries(
      (Object.keys(factScopes) as FactId[]).map((id) => [id, answer(occurrence, index, id)]),
    ),
    population: take<string>(individual?.population, { what: 'population', ...person }),
    residence: take<string>(individual?.residence, { what: 'residence', ...person }),
    setting: take<string>(provider.setting, { what: 'setting' }),
    providerRoles: take<readonly string[]>(provider.roles, { what: 'providerRoles' }),
    privacyRegimes: take<readonly string[]>(provider.privacyRegimes, { what: 'privacyRegimes' }),
    directlyOperated: take(provider.directlyOperated, { what: 'directlyOperated' }),
    providerPrograms: provider.programs,
    individualPrograms: individual?.programs ?? provider.programs,
    facts,
  };
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
    // Of somebody not named nothing is known anyway.
    const isOfPerson = what === 'population' || what === 'residence' || isIndividualFact(what);
    if (isOfPerson && individual === undefined) continue;
    const field = what === 'providerRoles' ? 'roles' : what;
    const person = copy.individuals.find(({ id }: { id: string }) => id === individual);
    const at = person ?? (index === undefined ? undefined : copy.entries[index]);
    if (what in factScopes) {
      const of = at ?? copy;
      of.facts = { ...of.facts, [what]: null };
    } else if (at !== undefined) {
      at[field] = null;
      // Without a subcategory there is no telling its type either.
      if (what === 'subcategory') at.type = null;
    } else copy.provider[field] = null;
  }
  return copy;
}

/** Every conclusion at one completion, by name. `dutiesOf` are the entries whose duties are worked out. */
function conclusionsAt(
  edition: Edition,
  occurrence: Occurrence,
  values: Values,
  dutiesOf: readonly boolean[] | undefined,
): Map<string, number> {
  const results = new Map<string, number>();
  const entries = occurrence.entries.map((_, index) => complete(occurrence, index, values));
  let whole = 0;
  let level = 0;
  entries.forEach((entry, index) => {
    const report = reportability(edition, entry);
    const one = levelOne(edition, entry);
    results.set(`entry ${index} reportability`, report);
    results.set(`entry ${index} level`, one ? 1 : 0);
    whole = Math.max(whole, report);
    if (report > 0) level = Math.max(level, one ? 2 : 1);
  });
  results.set('reportability', whole);
  results.set('level', level);
  if (dutiesOf === undefined) return results;
  for (const ground of edition.notifications) {
    const raise = (key: string, of: Completion, also = true): void => {
      const held = applies(ground, of) && also;
      results.set(key, Math.max(results.get(key) ?? 0, held ? 1 : 0));
    };
    const [any] = entries.filter((_, index) => dutiesOf[index]);
    if (ground.per === 'level-1-occurrence' && any !== undefined) raise(`duty ${ground.recipient} `, any, level === 2);
    entries.forEach((entry, index) => {
      if (!dutiesOf[index]) return;
      if (ground.per === 'entry' && (ground.categories ?? [entry.category]).includes(entry.category)) {
        // Outside of abuse the duty to a society is worked out only when the fact is known to be true.
        if (!ground.onlyWhenKnown || answer(occurrence, index, 'childInNeedOfProtection') === true) {
          raise(`duty ${ground.recipient} `, entry);
        }
      }
      const named = occurrence.entries[index]?.individual;
      if (
        ground.per === 'individual' &&
        named == null &&
        nodeOf(entry.category).withoutIndividual === 'somebody-not-named'
      ) {
        raise(`duty ${ground.recipient} `, entry);
      }
    });
    if (ground.per !== 'individual' || !dutiesOf.includes(true)) continue;
    for (const { id } of occurrence.individuals ?? []) {
      const alone: Occurrence = { ...occurrence, entries: [{ category: 'death', individual: id }] };
      raise(`duty ${ground.recipient} ${id}`, complete(alone, 0, values));
    }
  }
  return results;
}

export interface Settled {
  /** Every value that some completion gives. */
  readonly outcomes: Set<number>;
  /** What two completions that differ in it alone give different values for. */
  readonly matters: Set<string>;
}

/** Tries every completion of what is unknown and may matter. */
export function bruteForce(
  edition: Edition,
  occurrence: Occurrence,
  unknown: readonly Unknown[],
  dutiesOf: readonly boolean[] | undefined,
): Map<string, Settled> {
  const settled = new Map<string, Settled>();
  const total = unknown.reduce((product, { values }) => product * values.length, 1);
  const at: Map<string, number>[] = [];
  for (let number = 0; number < total; number++) {
    const values = new Map<string, unknown>();
    let rest = number;
    for (const { at: open, values: domain } of unknown) {
      values.set(keyOf(open), domain[rest % domain.length]);
      rest = Math.floor(rest / domain.length);
    }
    const conclusions = conclusionsAt(edition, occurrence, values, dutiesOf);
    at.push(conclusions);
    for (const [name, value] of conclusions) {
      const known = settled.get(name) ?? { outcomes: new Set<number>(), matters: new Set<string>() };
      known.outcomes.add(value);
      settled.set(name, known);
    }
  }
  let stride = 1;
  for (const { at: open, values: domain } of unknown) {
    for (let number = 0; number < total; number++) {
      const digit = Math.floor(number / stride) % domain.length;
      if (digit === 0) continue;
      const base = at[number - digit * stride];
      for (const [name, value] of at[number] ?? []) {
        if (base?.get(name) !== value) settled.get(name)?.matters.add(keyOf(open));
      }
    }
    stride *= domain.length;
  }
  return settled;
}
