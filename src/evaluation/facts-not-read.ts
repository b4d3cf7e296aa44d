import { getOrInsertComputed, lazy } from '../lib/memo.ts';
import type { NodeId } from '../logic/diagrams.ts';
import type { Advisory } from '../model/assessment.ts';
import type { CategoryId } from '../model/ids.ts';
import type { Facts, Occurrence } from '../model/occurrence.ts';
import type { EntryAssignment } from './assignment.ts';
import { nodesOf } from './compile-category.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { Findings } from './evaluate.ts';
import { questionOf } from './question-text.ts';

/** The facts, by number, that the rules of a category read, those that its advisories read, and those that are criteria. */
interface Reads {
  readonly any: ReadonlySet<number>;
  /** Found when they are asked for, since advisories are compiled for it. */
  readonly byAdvisories: () => ReadonlySet<number>;
  readonly criteria: ReadonlySet<number>;
}

const kept = new WeakMap<CompiledEdition, Map<CategoryId, Reads>>();

/**
 * The yeses of an entry that have no effect there, each with the categories in which it would be a criterion.
 *
 * @param counted - The categories of what counts in the place of each entry: its own, and those of its companions.
 */
export function factsNotRead(
  compiled: CompiledEdition,
  counted: () => ReadonlyMap<number, readonly CategoryId[]>,
  { index, category }: EntryAssignment,
  facts: Facts | null | undefined,
): Advisory[] {
  return notReadBy(compiled, facts, () => [category, ...(counted().get(index) ?? [])]).map((fact) => {
    const { ofReport: _, ...factNotRead } = compiled.edition.decisionAdvisories.factNotRead;
    return toAdvisory(compiled, fact, { ...factNotRead, index });
  });
}

/** The categories of the entries and companions that count, by the place of the entry that was given. */
export function categoriesByIndex({ counted }: Findings): ReadonlyMap<number, readonly CategoryId[]> {
  const categories = new Map<number, CategoryId[]>();
  for (const { assignment } of counted)
    getOrInsertComputed(categories, assignment.index, (): CategoryId[] => []).push(assignment.category);
  return categories;
}

/** The same for the yeses of the whole occurrence: those that entries leave to it, and that have no effect in any entry. */
export function sharedFactsNotRead(
  compiled: CompiledEdition,
  findings: Findings,
  { entries, facts }: Pick<Occurrence, 'entries' | 'facts'>,
): Advisory[] {
  const categories = (): Iterable<CategoryId> =>
    new Set([...findings.entries, ...findings.counted].map(({ assignment }) => assignment.category));
  return notReadBy(compiled, facts, categories)
    .filter(({ id }) => entries.some(({ facts: own }) => !isStated(own, id)))
    .map((fact) => {
      const { ofReport, ...factNotRead } = compiled.edition.decisionAdvisories.factNotRead;
      return toAdvisory(compiled, fact, { ...factNotRead, text: ofReport });
    });
}

const isStated = (facts: Readonly<Record<string, unknown>> | null | undefined, id: string): boolean =>
  facts?.[id] !== undefined;

/** A fact with its number in the diagrams and its place in the catalogue. */
interface NumberedFact {
  readonly id: string;
  readonly number: number;
  readonly rank: number;
}

/** The yeses that no rule of these categories reads, in the order of the catalogue. */
function notReadBy(
  compiled: CompiledEdition,
  facts: Facts | null | undefined,
  categories: () => Iterable<CategoryId>,
): NumberedFact[] {
  if (facts == null) return [];
  const answers: Readonly<Record<string, boolean | null | undefined>> = facts;
  const notRead: NumberedFact[] = [];
  let own: readonly Reads[] | undefined;
  for (const id of Object.keys(facts)) {
    const number = answers[id] === true ? compiled.logic.numberOfFact(id) : undefined;
    if (number === undefined) continue;
    own ??= [...categories()].map((one) => readsOf(compiled, one));
    const isRead = own.some(({ any }) => any.has(number)) || own.some(({ byAdvisories }) => byAdvisories().has(number));
    if (!isRead) notRead.push({ id, number, rank: compiled.edition.facts.findIndex((fact) => fact.id === id) });
  }
  return notRead.sort((a, b) => a.rank - b.rank);
}

function readsOf(compiled: CompiledEdition, category: CategoryId): Reads {
  const ofEdition = getOrInsertComputed(kept, compiled, () => new Map<CategoryId, Reads>());
  return getOrInsertComputed(ofEdition, category, () => {
    const plan = compiled.category(category);
    const { diagrams, answeredConditions } = compiled.logic;
    // Some rules read only that a fact is answered.
    const factOf = new Map(answeredConditions.map(({ number, fact }) => [number, fact]));
    const support = (nodes: readonly NodeId[]): Set<number> =>
      new Set(nodes.flatMap((node) => [...diagrams.support(node)].map((number) => factOf.get(number) ?? number)));
    const criteria = [...plan.criteria.map(({ node }) => node), plan.levelOne];
    const others = [plan.exceptions, plan.duties, plan.companions, plan.description].flat().map(({ node }) => node);
    return {
      any: support([...Object.values(plan.reportability).flat(), ...criteria, ...others]),
      byAdvisories: lazy(() => support(plan.advisories.flatMap(nodesOf))),
      criteria: support(criteria),
    };
  });
}

function toAdvisory(compiled: CompiledEdition, { id: fact, number }: NumberedFact, advisory: Advisory): Advisory {
  const question = questionOf(compiled.edition, fact);
  const named = compiled.edition.taxonomy
    .filter((node) => readsOf(compiled, node.id).criteria.has(number))
    .map(({ label }) => label);
  const where = named.length === 0 ? '' : ` It is a criterion in: ${named.join('; ')}.`;
  return { ...advisory, text: `“${question}” (${fact}): ${advisory.text}${where}` };
}
