import { getOrInsertComputed } from '../lib/memo.ts';
import type { ProgramCondition, StatedCondition, StatedField } from '../logic/condition.ts';
import type { Logic } from '../logic/logic.ts';
import type { CategoryId } from '../model/ids.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../model/occurrence.ts';
import type { Implication } from '../model/rule.ts';
import type { FactId } from '../vocabulary/facts.ts';

/** The value of a variable that is not known. */
export const unknown = -1;

/** What is known of one entry or one individual: a value for every variable that rules read, or that it is not known. */
export interface Assignment {
  readonly category: CategoryId | undefined;
  /** By the number of the variable: the class of its value, or -1. */
  readonly values: Int8Array;
  /** The classes that an unknown type may turn out to be, where the subcategory narrows them. */
  readonly openTypes: readonly number[] | undefined;
  /** Numbers the individual and the entry among all there are, so that several assignments can be joined; 0 is the occurrence. */
  readonly blocks: Blocks;
}

interface Blocks {
  readonly occurrence: 0;
  readonly individual: number;
  readonly entry: number;
  /** Of the subcategory and the type. A companion has its own, while its facts are those of the entry that calls for it. */
  readonly labels: number;
}

/** What an entry says apart from its facts. */
export interface EntryLabels {
  readonly category: CategoryId;
  readonly subcategory?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly individual?: string | null | undefined;
  readonly role?: Entry['role'];
}

/** A assignment of an entry. */
export interface EntryAssignment extends Assignment {
  readonly category: CategoryId;
  readonly subcategory: string | undefined;
  readonly index: number;
  /** The individual it names. */
  readonly individual: string | undefined;
  readonly role: Entry['role'];
  /** The facts of the entry that calls for it that a companion does not carry over. */
  readonly leftOut: readonly FactId[];
  /** What follows from one of its answers and counts in the place of another that disagrees. */
  readonly overriding: readonly Implication[];
}

/** A assignment of an individual, without any entry. */
export interface IndividualAssignment extends Assignment {
  readonly category: undefined;
  readonly individual: string;
}

/** An occurrence as the rules read it. */
export interface Assignments {
  readonly entries: readonly EntryAssignment[];
  readonly individuals: readonly IndividualAssignment[];
  /** What is known of the provider and the occurrence alone. */
  readonly provider: Int8Array;
}

/** Reads an occurrence that has been checked. */
export function assignOccurrence(
  logic: Logic,
  implications: readonly Implication[],
  occurrence: Occurrence,
): Assignments {
  const shared = assignProvider(logic, occurrence.provider);
  assignFacts(logic, shared, occurrence.facts);

  // Blocks are handed out individual by individual, each followed by its entries, so that what shares variables stays together.
  const placed = new Map<string | null, [number, Entry][]>();
  occurrence.entries.forEach((entry, index) => {
    getOrInsertComputed(placed, entry.individual ?? null, (): [number, Entry][] => []).push([index, entry]);
  });

  const entries: EntryAssignment[] = [];
  let block = 0;
  const individuals = (occurrence.individuals ?? []).map((individual): IndividualAssignment => {
    const values = assignIndividual(logic, shared, occurrence.provider, individual);
    block += 1;
    const own = block;
    placed.get(individual.id)?.forEach(([index, entry]) => {
      block += 1;
      entries[index] = assignEntry(logic, implications, values, entry, index, own, block);
    });
    applyImplications(logic, implications, values, false);
    return {
      category: undefined,
      values,
      openTypes: undefined,
      blocks: { occurrence: 0, individual: own, entry: own, labels: own },
      individual: individual.id,
    };
  });
  placed.get(null)?.forEach(([index, entry]) => {
    block += 1;
    entries[index] = assignEntry(logic, implications, shared, entry, index, block, block);
  });
  return { entries, individuals, provider: shared };
}

function assignProvider(logic: Logic, provider: Provider): Int8Array {
  const values = new Int8Array(logic.variables.length).fill(unknown);
  setField(logic, values, 'setting', provider.setting);
  setField(
    logic,
    values,
    'directlyOperated',
    provider.directlyOperated == null ? null : `${provider.directlyOperated}`,
  );
  setSet(logic, values, 'providerRoles', provider.roles);
  setSet(logic, values, 'privacyRegimes', provider.privacyRegimes);
  const said: Statements = { setting: provider.setting, providerRoles: provider.roles };
  for (const [number, condition] of logic.programConditions) {
    values[number] = meets(condition, programsFor(condition, provider.programs, provider.programs)) ? 1 : 0;
  }
  for (const [number, condition] of logic.statedConditions) {
    values[number] = isStated(condition, said[condition.stated]) ? 1 : 0;
  }
  for (const { number } of logic.answeredConditions) values[number] = 0;
  return values;
}

function assignIndividual(logic: Logic, shared: Int8Array, provider: Provider, individual: Individual): Int8Array {
  const values = shared.slice();
  setField(logic, values, 'population', individual.population);
  setField(logic, values, 'residence', individual.residence);
  assignFacts(logic, values, individual.facts);
  const { programs, residence } = individual;
  for (const [number, condition] of logic.statedConditions) {
    if (condition.stated === 'programs') values[number] = isStated(condition, programs) ? 1 : 0;
    else if (condition.stated === 'residence') values[number] = isStated(condition, residence) ? 1 : 0;
  }
  if (programs == null) return values;
  for (const [number, condition] of logic.programConditions) {
    values[number] = meets(condition, programsFor(condition, provider.programs, programs)) ? 1 : 0;
  }
  return values;
}

function assignEntry(
  logic: Logic,
  implications: readonly Implication[],
  from: Int8Array,
  entry: Entry,
  index: number,
  individualBlock: number,
  entryBlock: number,
): EntryAssignment {
  const values = from.slice();
  assignFacts(logic, values, entry.facts);
  const overriding = applyImplications(logic, implications, values, entry.individual != null);
  const blocks: Blocks = { occurrence: 0, individual: individualBlock, entry: entryBlock, labels: entryBlock };
  return describe(logic, values, entry, { index, blocks, leftOut: [], overriding });
}

/** Sets what the entry itself says apart from facts: category, subcategory, type, role, which of them it states, and which facts are answered. */
export function describe(
  logic: Logic,
  values: Int8Array,
  entry: EntryLabels,
  place: Pick<EntryAssignment, 'index' | 'blocks' | 'leftOut' | 'overriding'>,
): EntryAssignment {
  const { category, subcategory, type, individual } = entry;
  const role = entry.role === 'unknown' ? null : entry.role;
  const said: Statements = { role, type, subcategory, individual };
  for (const { number, fact, value } of logic.answeredConditions) values[number] = values[fact] === value ? 1 : 0;
  for (const [number, condition] of logic.statedConditions) {
    if (condition.stated in said) values[number] = isStated(condition, said[condition.stated]) ? 1 : 0;
  }
  setField(logic, values, 'role', role);
  setField(logic, values, 'subcategory', subcategory, category);
  setField(logic, values, 'type', type, category);
  return {
    category,
    values,
    openTypes: subcategory == null ? undefined : logic.typesOf(category, subcategory),
    subcategory: subcategory ?? undefined,
    individual: individual ?? undefined,
    role: entry.role,
    ...place,
  };
}

/** No rule reads it: nothing is written there, and nothing read. */
const nowhere = -1;

/** An answer replaces what stood there, and so does null: known to be unknown. */
function assignFacts(logic: Logic, values: Int8Array, facts: Facts | null | undefined): void {
  if (facts == null) return;
  const answers: Readonly<Record<string, boolean | null | undefined>> = facts;
  for (const id of Object.keys(facts)) {
    const answer = answers[id];
    if (answer === undefined) continue;
    values[logic.numberOfFact(id) ?? nowhere] = answer === null ? unknown : answer ? 1 : 0;
  }
}

/**
 * What follows from an answer settles what is not known and, unless an answer is to count all the same, overrides an answer that
 * disagrees. Returns the implications that did.
 */
function applyImplications(
  logic: Logic,
  implications: readonly Implication[],
  values: Int8Array,
  namesIndividual: boolean,
): Implication[] {
  const overriding: Implication[] = [];
  for (const implication of implications) {
    const { if: given, implies, answer, unlessAnswered } = implication;
    const to = logic.numberOfFact(implies) ?? nowhere;
    const isGiven = given === 'individual' ? namesIndividual : values[logic.numberOfFact(given) ?? nowhere] === 1;
    const follows = answer === false ? 0 : 1;
    if (!isGiven || values[to] === follows) continue;
    if (values[to] !== unknown) {
      if (unlessAnswered) continue;
      overriding.push(implication);
    }
    values[to] = follows;
  }
  return overriding;
}

type SingleField = 'setting' | 'directlyOperated' | 'population' | 'residence' | 'role' | 'subcategory' | 'type';

function setField(
  logic: Logic,
  values: Int8Array,
  field: SingleField,
  value: string | null | undefined,
  category?: CategoryId,
): void {
  const number = logic.numberOfField(field);
  if (number === undefined) return;
  values[number] = value == null ? unknown : logic.domain(field, category).classOf(value);
}

function setSet(
  logic: Logic,
  values: Int8Array,
  field: 'providerRoles' | 'privacyRegimes',
  given: readonly string[] | null | undefined,
): void {
  const number = logic.numberOfField(field);
  if (number === undefined) return;
  values[number] = given == null ? unknown : logic.domain(field, undefined).classOfSet(given);
}

/** What an occurrence says of the fields of which rules ask whether they are stated. */
type Statements = { readonly [F in StatedField]?: string | readonly string[] | null | undefined };

function isStated({ in: listed }: StatedCondition, value: string | readonly string[] | null | undefined): boolean {
  if (value == null) return false;
  if (listed === undefined) return true;
  return typeof value === 'string' ? listed.includes(value) : value.some((item) => listed.includes(item));
}

/** The programs of which a condition speaks. */
function programsFor(
  { programsOf }: ProgramCondition,
  provider: readonly string[],
  individual: readonly string[],
): readonly string[] {
  switch (programsOf) {
    case 'provider':
      return provider;
    case 'individual':
      return individual;
    case 'both':
      return individual.filter((program) => provider.includes(program));
    case 'another-provider':
      return individual.filter((program) => !provider.includes(program));
  }
}

function meets({ in: listed, only }: ProgramCondition, programs: readonly string[]): boolean {
  // A person who received no program did not receive only one of them either.
  const received = programs.some((program) => listed.includes(program));
  return received && (!only || programs.every((program) => listed.includes(program)));
}
