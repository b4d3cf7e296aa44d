import { editionInForce, vocabularyInForce } from '../editions/current.ts';
import { unknown } from '../evaluation/assignment.ts';
import { joinReportability } from '../evaluation/compile-category.ts';
import { compileEdition } from '../evaluation/compile-edition.ts';
import { type RestrictMemo, restrict } from '../evaluation/restrict.ts';
import { checkEntry } from '../input/check-entry.ts';
import { isRecord, oneOf, optionalChoice } from '../input/checks.ts';
import { entryWithIds } from '../input/normalize-ids.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import { frozen } from '../lib/freeze.ts';
import { getOrInsertComputed, lazy } from '../lib/memo.ts';
import { collectVariables } from '../logic/collect-conditions.ts';
import { Diagrams, type NodeId } from '../logic/diagrams.ts';
import type { Citation } from '../model/citation.ts';
import { populations } from '../model/field-values.ts';
import type { CategoryId, SubcategoryIdOf } from '../model/ids.ts';
import type { Population } from '../model/occurrence.ts';
import type { FactId, FactScope } from '../vocabulary/facts.ts';
import { factIdsOf } from '../vocabulary/vocabulary.ts';
import { rulesOf } from './rules.ts';

/** A fact of the catalogue. */
export interface Fact {
  /** The key under which an answer is given. */
  readonly id: FactId;
  /** Where an answer may be given. */
  readonly scope: FactScope;
  /** The question whose yes is `true`. */
  readonly question: string;
  /** What its words mean. */
  readonly help: string;
  /** Where the Guidelines speak of it. */
  readonly citations: readonly Citation[];
  /** The ids of the rules that read it. */
  readonly usedBy: readonly string[];
}

/**
 * Every fact that a rule depends on, by id, with its question, what it means and which rules read it. Frozen.
 *
 * @example
 * ```ts
 * facts.lifeThreatening.question //=> 'Is the injury or illness life-threatening?'
 * facts.mediaAttention.scope //=> 'occurrence'
 * ```
 * @since 0.1.0
 */
export const facts: Readonly<Record<FactId, Fact>> = catalogue();

/* @__NO_SIDE_EFFECTS__ */
function catalogue(): Readonly<Record<FactId, Fact>> {
  const all = lazy(everyFact);
  const known: Partial<Record<FactId, Fact>> = {};
  // An import makes the list of ids alone. The questions wait until one is read.
  for (const id of factIdsOf(vocabularyInForce.factScopes))
    Object.defineProperty(known, id, { enumerable: true, get: () => all().get(id) });
  if (!isComplete(known)) throw new RangeError('every fact has a definition');
  return Object.freeze(known);
}

function everyFact(): ReadonlyMap<FactId, Fact> {
  const readers = lazy(readersOfFacts);
  return new Map(
    editionInForce.facts.map(({ id, ...definition }) => {
      const scope = vocabularyInForce.factScopes[id];
      if (scope === undefined) throw new RangeError('every fact has a scope');
      const fact = Object.freeze({
        id,
        scope,
        ...definition,
        // Looking through every rule takes longer than all else that an import does, so that it waits until it is asked for.
        get usedBy() {
          return readers().get(id) ?? none;
        },
      });
      return [id, fact];
    }),
  );
}

const none: readonly string[] = frozen([]);

/** By fact: the ids of the rules that read it. */
function readersOfFacts(): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { id, condition } of rulesOf(editionInForce)) {
    for (const fact of collectVariables(condition).facts)
      getOrInsertComputed(readers, fact, (): string[] => []).push(id);
  }
  return new Map([...readers].map(([fact, ids]) => [fact, frozen(ids)]));
}

function isComplete(known: Partial<Record<FactId, Fact>>): known is Record<FactId, Fact> {
  return factIdsOf(vocabularyInForce.factScopes).every((id) => Object.hasOwn(known, id));
}

/** An entry as far as it decides which facts are asked. */
export type EntryKind = {
  [C in CategoryId]: {
    /** The category of the entry. */
    readonly category: C;
    /** The subcategory; left out while it is not known: the facts of all of them. */
    readonly subcategory?: SubcategoryIdOf<C> | null | undefined;
    /** Who the individual is; left out while it is not known. */
    readonly population?: Population | null | undefined;
  };
}[CategoryId];

/**
 * The facts that rules read in an entry of a kind, in the order of the catalogue: its own, those of the occurrence and those of the
 * individual. The more is said of the entry, the fewer they are.
 *
 * @param entry - The kind of entry. Printed labels are taken in place of ids, and '' reads as left out.
 * @returns The ids of the facts.
 * @throws InvalidInputError when the category, subcategory or population is not one.
 * @example
 * ```ts
 * factsFor({ category: 'restrictive-intervention', subcategory: 'mechanical-restraint', population: 'child' }).includes(
 *   'mechanicalForCustodyTransport',
 * ) //=> false
 * ```
 * @since 0.1.0
 */
export function factsFor(entry: EntryKind): FactId[] {
  const { category, subcategory, population } = checked(entry);
  const kind = [category, subcategory ?? '', population ?? ''].join('/');
  // A copy, since the list is the caller's.
  return [...getOrInsertComputed(ofKind, kind, () => read(category, subcategory || null, population || null))];
}

/** The facts by kind of entry: a few hundred kinds at most. */
const ofKind = new Map<string, readonly FactId[]>();

function read(
  category: CategoryId,
  subcategory: string | null | undefined,
  population: Population | null | undefined,
): readonly FactId[] {
  const rules = compileEdition(editionInForce);
  const { logic } = rules;
  const values = new Array<number>(logic.variables.length).fill(unknown);
  const set = (field: 'subcategory' | 'population', value: string | null | undefined): void => {
    const number = logic.numberOfField(field);
    if (number !== undefined && value != null) values[number] = logic.domain(field, category).classOf(value);
  };
  set('subcategory', subcategory);
  set('population', population);

  const plan = rules.category(category);
  const nodes = [
    joinReportability(logic.diagrams, plan.reportability),
    plan.levelOne,
    ...[...plan.duties, ...rules.widerDuties.individual].map(({ node }) => node),
    ...plan.companions.flatMap(({ rule, node }) => (rule.possibleOnlyWith === undefined ? [node] : [])),
    ...plan.description.map(({ node }) => node),
    ...plan.advisories.flatMap(({ rule }) => (rule.asksNothing ? [] : [logic.compileRule(rule, category)])),
  ];
  const diagrams = new Diagrams();
  const memos: RestrictMemo = new Map();
  const reading = {
    category,
    values,
    openTypes: undefined,
    blocks: { occurrence: 0, individual: 0, entry: 0, labels: 0 },
  } as const;
  const found = new Set<string>();
  const readIn = (node: NodeId): void => {
    for (const variable of diagrams.support(restrict(logic, diagrams, node, reading, memos))) {
      const subject = logic.variables[variable]?.subject;
      if (subject !== undefined && 'fact' in subject) found.add(subject.fact);
    }
  };
  nodes.forEach(readIn);
  // What is offered only with something else is asked where that is.
  for (const { rule, node } of plan.companions)
    if (rule.possibleOnlyWith !== undefined && found.has(rule.possibleOnlyWith)) readIn(node);
  return factIdsOf(vocabularyInForce.factScopes).filter((id) => found.has(id));
}

const populationCheck = optionalChoice(oneOf(populations));

/** The kind of entry with ids in place of labels. */
function checked(entry: unknown): EntryKind {
  const named = entryWithIds(entry);
  const problems: Problem[] = [];
  if (isEntryKind(named, problems)) return named;
  throw invalidInput(problems);
}

function isEntryKind(entry: unknown, problems: Problem[]): entry is EntryKind {
  const { population, ...rest }: Readonly<Record<string, unknown>> = isRecord(entry) ? entry : {};
  checkEntry(isRecord(entry) ? rest : entry, ['entry'], problems, vocabularyInForce);
  populationCheck(population, ['entry', 'population'], problems);
  return problems.length === 0;
}
