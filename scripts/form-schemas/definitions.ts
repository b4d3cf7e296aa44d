// Parts that several places of a schema share, each written once: the questions, and the long lists of choices.

import { type Fact, facts, factsFor } from '../../src/catalogue/facts-for.ts';
import { programs } from '../../src/catalogue/programs.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { FactScope } from '../../src/vocabulary/facts.ts';
import type { JsonSchema } from '../json-schemas.ts';
import { group, oneId, question } from './parts.ts';

const shared: Readonly<Record<string, JsonSchema>> = {
  program: oneId(programs),
  ...Object.fromEntries(Object.values(facts).map((fact) => [fact.id, question(fact)])),
};

const place = '#/$defs/';

/** A part by its name in `$defs`. */
export const reference = (name: string): JsonSchema => ({ $ref: `${place}${name}` });

/** What a reference refers to; anything else is itself. */
export const resolved = (schema: JsonSchema): JsonSchema =>
  (typeof schema.$ref === 'string' ? shared[schema.$ref.slice(place.length)] : undefined) ?? schema;

/** The questions that rules of a category read, or all of a scope, in an object. */
export function questions(title: string, scope: FactScope, category?: CategoryId): JsonSchema {
  const ids = category === undefined ? Object.values(facts).map(({ id }) => id) : factsFor({ category });
  const asked: Fact[] = ids.map((id) => facts[id]).filter((fact) => fact.scope === scope);
  return group(title, Object.fromEntries(asked.map(({ id }) => [id, reference(id)])));
}

/** The parts that a schema refers to. */
export function definitionsFor(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const text = JSON.stringify(schema);
  return Object.fromEntries(Object.entries(shared).filter(([name]) => text.includes(`"${place}${name}"`)));
}
