import fc from 'fast-check';
import { taxonomy } from '../../src/editions/2025-11/taxonomy.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { type FactId, factScopes } from '../../src/vocabulary/facts.ts';
import { programs } from '../../src/vocabulary/programs.ts';
import { settings } from '../../src/vocabulary/settings.ts';

const ids = (scope: string): FactId[] =>
  (Object.entries(factScopes) as [FactId, string][]).flatMap(([id, of]) => (of === scope ? [id] : []));

export const entryFacts = ids('entry');
const individualFacts = ids('individual');
export const occurrenceFacts = ids('occurrence');

const programId = fc.constantFrom(...programs.map(({ id }) => id));
const settingId = fc.constantFrom(...settings.map(({ id }) => id));
const population = fc.constantFrom('child', 'young-person', 'adult-with-developmental-disability', 'adult');

/** Answers to all of the facts: yes, no, or, as often as `unknown` says, not known. */
function answers(of: readonly FactId[], unknown: number): fc.Arbitrary<{ [F in FactId]?: boolean | null | undefined }> {
  const answer = fc.oneof(
    { weight: 100 - unknown, arbitrary: fc.boolean() },
    { weight: unknown, arbitrary: fc.constantFrom(null, undefined) },
  );
  return fc.record(Object.fromEntries(of.map((id) => [id, answer])));
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>, unknown: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 100 - unknown, arbitrary }, { weight: unknown, arbitrary: fc.constant(null) });

/** One entry of any category, with what is unknown at the given rate in a hundred. */
export function anyEntry(individuals: readonly string[], unknown: number): fc.Arbitrary<Record<string, unknown>> {
  return fc.constantFrom<CategoryNode>(...taxonomy).chain((category) =>
    maybe(fc.constantFrom(...category.subcategories), unknown).chain((subcategory) => {
      const types = subcategory?.types ?? [];
      return fc.record({
        category: fc.constant(category.id),
        subcategory: fc.constant(subcategory?.id ?? null),
        type: types.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...types.map(({ id }) => id)), unknown),
        individual: individuals.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...individuals), 15),
        role: maybe(fc.constantFrom('victim', 'perpetrator', 'unknown'), unknown),
        facts: answers(entryFacts, unknown),
      });
    }),
  );
}

/** An occurrence with what is unknown at the given rate in a hundred. */
export function anyOccurrence(
  unknown: number,
  limits: { readonly entries?: number; readonly individuals?: number } = {},
): fc.Arbitrary<Record<string, unknown>> {
  return fc.integer({ min: 0, max: limits.individuals ?? 2 }).chain((people) => {
    const individuals = Array.from({ length: people }, (_, index) => `i${index}`);
    return fc.record({
      provider: fc.record({
        programs: fc.uniqueArray(programId, { minLength: 1, maxLength: 2 }),
        setting: maybe(settingId, unknown),
        roles: maybe(
          fc.uniqueArray(fc.constantFrom('childrens-aid-society', 'childrens-residential-licensee', 'placing-agency')),
          unknown,
        ),
        privacyRegimes: maybe(
          fc.uniqueArray(fc.constantFrom('phipa', 'cyfsa', 'public-sector'), { minLength: 1 }),
          unknown,
        ),
        directlyOperated: maybe(fc.boolean(), unknown),
        limitedPersonalInformationApproved: maybe(fc.boolean(), unknown),
      }),
      individuals: fc.tuple(
        ...individuals.map((id) =>
          fc.record({
            id: fc.constant(id),
            population: maybe(population, unknown),
            residence: maybe(settingId, unknown),
            programs: fc.oneof(
              { weight: 4, arbitrary: fc.constant(null) },
              { weight: 1, arbitrary: fc.uniqueArray(programId, { minLength: 1, maxLength: 2 }) },
            ),
            facts: answers(individualFacts, unknown),
          }),
        ),
      ),
      entries: fc.array(anyEntry(individuals, unknown), { minLength: 1, maxLength: limits.entries ?? 3 }),
      facts: answers(occurrenceFacts, unknown),
    });
  });
}
