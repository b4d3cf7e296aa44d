import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition2025 } from '../src/editions/2025-11/index.ts';
import { taxonomy } from '../src/editions/2025-11/taxonomy.ts';
import { checkOccurrence, parseOccurrence } from '../src/input/check-occurrence.ts';
import type { Open } from '../src/model/assessment.ts';
import type { CategoryId } from '../src/model/ids.ts';
import { anyOccurrence } from './arbitraries/occurrences.ts';
import { compareWithEngine } from './support/compare-with-engine.ts';
import { withBlanks } from './support/unknown.ts';

/** The facts on which the table of companions in the contract depends. */
const calling = [
  ...['suicideAttempt', 'seriousInjuryResulted', 'hungerStrike', 'multipleIndividualsInHungerStrike'],
  ...['medicationRefusal', 'significantHealthOrSafetyRisk', 'hoardedMedication', 'sexTrafficking', 'outbreak'],
  ...['complaintAboutProvider', 'assaultSeriouslyInjuredIndividual', 'performedByServiceStaff'],
] as const;

/** A fact of the occurrence; the others are facts of an entry. */
const severalOnStrike = 'multipleIndividualsInHungerStrike';

/** At most this many completions are tried of one occurrence. */
const most = 64;

const categories = taxonomy.map(({ id }) => id as CategoryId);
const pairs = categories.flatMap((one) => categories.map((other) => [one, other] as const));

/** Two entries about one individual, everything known but a few of the facts that call for companions. */
const occurrenceOf = (pair: readonly CategoryId[]) =>
  fc
    .tuple(
      anyOccurrence(0, { entries: 1 }),
      fc.tuple(
        ...pair.map((category) =>
          fc.constantFrom(...(taxonomy.find(({ id }) => id === category)?.subcategories ?? [])),
        ),
      ),
      fc.subarray([...calling], { minLength: 4 }),
      fc.subarray([...calling], { maxLength: 2 }),
      fc.boolean(),
    )
    .map(([whole, subcategories, yeses, blanks, isOne]) => {
      const known = parseOccurrence(whole);
      const [entry] = known.entries;
      const own = yeses.filter((id) => id !== severalOnStrike);
      const facts = { ...entry?.facts, ...Object.fromEntries(own.map((id) => [id, true])) };
      const people = [{ id: 'a', population: 'child', residence: 'foster-home', facts: {} }];
      const individuals = (known.individuals ?? []).length > 0 ? known.individuals : people;
      const first = individuals?.[0]?.id;
      const last = isOne ? first : individuals?.at(-1)?.id;
      const occurrence = parseOccurrence({
        ...known,
        individuals,
        entries: pair.map((category, place) => ({
          ...{ category, subcategory: subcategories[place]?.id, role: entry?.role },
          ...{ individual: place === 0 ? first : last, facts },
        })),
        facts: { ...known.facts, [severalOnStrike]: yeses.includes(severalOnStrike) },
      });
      const open = blanks.flatMap((what, place): Open[] =>
        what === severalOnStrike ? [{ what }] : [{ what, index: place % 2 }],
      );
      return withBlanks(occurrence, open);
    });

describe('two entries are answered as the report that should be entered, by brute force over all completions', () => {
  test.each(categories)('one of %s and one of each category', { timeout: 60_000 }, (category) => {
    let checked = 0;
    let called = 0;
    for (const pair of pairs) {
      if (pair[0] !== category) continue;
      fc.assert(
        fc.property(occurrenceOf(pair), (occurrence) => {
          if (checkOccurrence(occurrence).length > 0) return;
          const companions = compareWithEngine(edition2025, occurrence, most);
          if (companions === undefined) return;
          checked += 1;
          called += companions;
        }),
        { numRuns: 6, seed: 20 + pairs.indexOf(pair) },
      );
    }
    expect(checked).toBeGreaterThan(20);
    expect(called).toBeGreaterThan(5);
  });
});
