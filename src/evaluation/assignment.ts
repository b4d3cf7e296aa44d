import { getOrInsertComputed } from '../lib/memo.ts';
import type { ProgramsOf, StatedCondition, StatedField } from '../logic/condition.ts';
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
  /** By the number of the variable: the class of its value, or -1. A plain list, which is copied faster than a typed array. */
  readonly values: readonly number[];
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
  readonly provider: readonly number[];
}

/** Reads an occurrence that has been checked. */
export function assignOccurrence(
  logic: Logic,
  implications: readonly Implication[],
  occurrence: Occurrence,
): Assignments {
  const shared = assignProvider(logic, occurrence.provider);
  assignFacts(logic, shared, occurrence.facts);
  const numbered = numberedImplications(logic, implications);

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
      entries[index] = assignEntry(logic, numbered, values, entry, index, own, block);
    });
    applyImplications(numbered, values, false);
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
    entries[index] = assignEntry(logic, numbered, shared, entry, index, block, block);
  });
  return { entries, individuals, provider: shared };
}

function assignProvider(logic: Logic, provider: Provider): number[] {
  const values = new Array<number>(logic.variables.length).fill(unknown);
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
  assignPrograms(logic, values, provider.programs, provider.programs);
  for (const [number, condition] of logic.statedConditions) {
    values[number] = isStated(condition, said[condition.stated]) ? 1 : 0;
  }
  for (const { number } of logic.answeredConditions) values[number] = 0;
  return values;
}

function assignIndividual(
  logic: Logic,
  shared: readonly number[],
  provider: Provider,
  individual: Individual,
): number[] {
  const values = shared.slice();
  setField(logic, values, 'population', individual.population);
  setField(logic, values, 'residence', individual.residence);
  assignFacts(logic, values, individual.facts);
  const { programs, residence } = individual;
  for (const [number, condition] of logic.statedConditions) {
    if (condition.stated === 'programs') values[number] = isStated(condition, programs) ? 1 : 0;
    else if (condition.stated === 'residence') values[number] = isStated(condition, residence) ? 1 : 0;
  }
  if (programs != null) assignPrograms(logic, values, provider.programs, programs);
  return values;
}

function assignEntry(
  logic: Logic,
  implications: readonly NumberedImplication[],
  from: readonly number[],
  entry: Entry,
  index: number,
  individualBlock: number,
  entryBlock: number,
): EntryAssignment {
  const values = from.slice();
  assignFacts(logic, values, entry.facts);
  const overriding = applyImplications(implications, values, entry.individual != null);
  const blocks: Blocks = { occurrence: 0, individual: individualBlock, entry: entryBlock, labels: entryBlock };
  return describe(logic, values, entry, { index, blocks, leftOut: [], overriding });
}

/** Sets what the entry itself says apart from facts: category, subcategory, type, role, which of them it states, and which facts are answered. */
export function describe(
  logic: Logic,
  values: number[],
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

/** An answer replaces what stood there, and so does null: known to be unknown. A fact that no rule reads is left out. */
function assignFacts(logic: Logic, values: number[], facts: Facts | null | undefined): void {
  if (facts == null) return;
  const answers: Readonly<Record<string, boolean | null | undefined>> = facts;
  for (const id of Object.keys(facts)) {
    const answer = answers[id];
    const number = answer === undefined ? undefined : logic.numberOfFact(id);
    if (number !== undefined) values[number] = answer === null ? unknown : answer ? 1 : 0;
  }
}

/** An implication with the numbers of its facts. */
interface NumberedImplication {
  readonly implication: Implication;
  /** Undefined where what is given is no fact, or one that no rule reads. */
  readonly from: number | undefined;
  readonly to: number;
  readonly follows: 0 | 1;
}

const numberedOf = new WeakMap<Logic, WeakMap<readonly Implication[], readonly NumberedImplication[]>>();

/** The implications of facts that rules read, numbered once for each logic. */
function numberedImplications(logic: Logic, implications: readonly Implication[]): readonly NumberedImplication[] {
  const ofLogic = getOrInsertComputed(numberedOf, logic, () => new WeakMap());
  return getOrInsertComputed(ofLogic, implications, () =>
    implications.flatMap((implication): NumberedImplication[] => {
      const { if: given, implies, answer } = implication;
      const to = logic.numberOfFact(implies);
      if (to === undefined) return [];
      return [{ implication, from: logic.numberOfFact(given), to, follows: answer === false ? 0 : 1 }];
    }),
  );
}

/**
 * What follows from an answer settles what is not known and, unless an answer is to count all the same, overrides an answer that
 * disagrees. Returns the implications that did.
 */
function applyImplications(
  implications: readonly NumberedImplication[],
  values: number[],
  namesIndividual: boolean,
): Implication[] {
  const overriding: Implication[] = [];
  for (const { implication, from, to, follows } of implications) {
    const isGiven = implication.if === 'individual' ? namesIndividual : from !== undefined && values[from] === 1;
    if (!isGiven || values[to] === follows) continue;
    if (values[to] !== unknown) {
      if (implication.unlessAnswered) continue;
      overriding.push(implication);
    }
    values[to] = follows;
  }
  return overriding;
}

type SingleField = 'setting' | 'directlyOperated' | 'population' | 'residence' | 'role' | 'subcategory' | 'type';

function setField(
  logic: Logic,
  values: number[],
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
  values: number[],
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

/** Which conditions on programs are met by the provider's programs and an individual's own. */
function assignPrograms(
  { programConditions }: Logic,
  values: number[],
  provider: readonly string[],
  individual: readonly string[],
): void {
  const programs: Readonly<Record<ProgramsOf, readonly string[]>> = {
    provider,
    individual,
    both: individual.filter((program) => provider.includes(program)),
    'another-provider': individual.filter((program) => !provider.includes(program)),
  };
  for (const { number, programsOf, listed, only } of programConditions)
    values[number] = meets(listed, only === true, programs[programsOf]) ? 1 : 0;
}

function meets(listed: ReadonlySet<string>, only: boolean, programs: readonly string[]): boolean {
  let received = false;
  for (const program of programs) {
    if (listed.has(program)) received = true;
    else if (only) return false;
  }
  // A person who received no program did not receive only one of them either.
  return received;
}
