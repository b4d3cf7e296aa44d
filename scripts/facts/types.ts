import { facts, factsFor } from '../../src/catalogue/facts-for.ts';
import { editionInForce, taxonomy } from '../../src/editions/current.ts';
import { collectVariables } from '../../src/logic/collect-conditions.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { categoryIds } from '../../src/vocabulary/categories.ts';
import type { FactId, FactScope } from '../../src/vocabulary/facts.ts';
import { commentOf } from './comment.ts';

function factsAt(scope: FactScope): string {
  const members = Object.values(facts).flatMap(({ id, scope: own, question, citations }) =>
    own === scope ? [`${commentOf(question, citations)}\n  readonly ${id}?: boolean | null | undefined;`] : [],
  );
  return members.join('\n');
}

/**
 * The facts of an entry that rules of its category read, or rules of a category that its own section calls for. A category that calls
 * for others also has the facts by which entries of most categories do, such as a hunger strike.
 */
export function entryFactsOf(category: CategoryId): FactId[] {
  const { companions } = editionInForce;
  const own = companions.filter(({ categories = [] }) => categories.length === 1 && categories.includes(category));
  const general = companions.filter(({ categories }) => categories?.length !== 1);
  // What counts only when it is stated is never asked for.
  const read = new Set<string>([...factsFor({ category }), 'preAdmission']);
  for (const { callsFor } of own) for (const fact of factsFor({ category: callsFor.category })) read.add(fact);
  if (own.length > 0) for (const { when } of general) for (const fact of collectVariables(when).facts) read.add(fact);
  return Object.values(facts).flatMap(({ id, scope }) => (scope === 'entry' && read.has(id) ? [id] : []));
}

/** The module, as it should be. */
export function factTypes(): string {
  const byCategory = categoryIds.map((category) => {
    const names = entryFactsOf(category).map((id) => `    | '${id}'`);
    return `/** The facts that rules read in an entry of ${category}, and those of the companions that it may call for. */
export interface ${interfaceName(category)}
  extends Pick<
    EntryFacts,
${names.join('\n')}
  > {}`;
  });
  return `// Written by npm run generate:facts. A test compares it with the catalogue.

import type { FactScope } from '../vocabulary/facts.ts';
import type { CategoryId } from './ids.ts';

/** Answers about the whole occurrence: yes, no, or null for not known. */
export type OccurrenceFacts = {
${factsAt('occurrence')}
};

/** Answers about an individual: yes, no, or null for not known. */
export type IndividualFacts = {
${factsAt('individual')}
};

/** Answers about an entry, or about every entry of an occurrence: yes, no, or null for not known. */
export type EntryFacts = {
${factsAt('entry')}
};

${byCategory.join('\n\n')}

/** The facts that rules read in an entry, by category. */
export interface CategoryFacts {
${taxonomy.map(member).join('\n')}
}

/** Answers by fact id, each fact with its question and clause. A fact that is not known is left out or null: unknown is never read as "no". */
export type Facts = OccurrenceFacts & IndividualFacts & EntryFacts;

/**
 * The facts that rules read in an entry of a category: those of the entry itself, or those of the individual or the occurrence.
 */
export type FactsFor<C extends CategoryId, S extends FactScope = 'entry'> = {
  /** What \`Entry.facts\` takes. */
  readonly entry: CategoryFacts[C];
  /** What \`Individual.facts\` takes. */
  readonly individual: IndividualFacts;
  /** What \`Occurrence.facts\` takes. */
  readonly occurrence: OccurrenceFacts & EntryFacts;
}[S];
`;
}

const member = ({ id, letter }: CategoryNode): string =>
  `  /** Facts of 13.${letter}. */\n  readonly ${quoted(id)}: ${interfaceName(id)};`;

/** "serious-injury" as SeriousInjuryFacts. */
const interfaceName = (category: CategoryId): string =>
  `${category.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Facts`;

export const quoted = (id: string): string => (/^\w+$/.test(id) ? id : `'${id}'`);
