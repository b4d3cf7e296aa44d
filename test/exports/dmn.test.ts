import engine from '@hbtgmbh/dmn-eval-js';
import { DmnModdle } from 'dmn-moddle';
import { describe, expect, test, vi } from 'vitest';
import { levelDecision } from '../../scripts/exports/decisions.ts';
import { dmnOf } from '../../scripts/exports/dmn.ts';
import { determineLevel } from '../../src/assess/determine-level.ts';
import { taxonomy } from '../../src/editions/2025-11/taxonomy.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import type { Entry } from '../../src/model/occurrence.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';

// The engine warns whenever no row matches, which here is what is expected; it takes hold of the console when it is loaded.
vi.hoisted(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));

type Answers = Readonly<Record<string, boolean>>;

function entryOf(category: CategoryNode, subcategory: string): Entry {
  const given = { provider: { programs: ['interpreter'] }, entries: [{ category: category.id, subcategory }] };
  const [entry] = parseOccurrence(given).entries;
  if (entry === undefined) throw new RangeError('an occurrence has the entry that it was given');
  return entry;
}

/** The facts that a subcategory reads: those that are missing when nothing is known. */
const factsOf = (category: CategoryNode, subcategory: string): readonly string[] =>
  determineLevel(entryOf(category, subcategory)).missing;

const answers = (facts: readonly string[], number: number): Answers =>
  Object.fromEntries(facts.map((fact, place) => [fact, ((number >> place) & 1) === 1]));

const { decisionTable } = engine;

let combinations = 0;

describe.each(taxonomy.map((category) => [category.id, category] as const))('%s', (_, category) => {
  const decision = levelDecision(category);

  const evaluate = async (): Promise<
    (subcategory: string, facts: Answers) => Readonly<Record<string, string | number | boolean>> | undefined
  > => {
    const decisions = await decisionTable.parseDmnXml(dmnOf(decision, '1.1'));
    const every = Object.fromEntries(
      category.subcategories.flatMap(({ id }) => factsOf(category, id)).map((fact) => [fact, null]),
    );
    return (subcategory, facts) =>
      decisionTable.evaluateDecision(decision.id, decisions, {
        ...every,
        ...facts,
        subcategory,
      });
  };

  test('its DMN 1.3 is read by a modeler without a warning', async () => {
    const { warnings, rootElement } = await new DmnModdle().fromXML(dmnOf(decision));
    expect(warnings).toEqual([]);
    expect(rootElement.name).toContain(category.label);
    expect(rootElement.drgElement.map(({ id }) => id)).toContain(decision.id);
  });

  test('an independent engine agrees with determineLevel on every combination of yes and no', async () => {
    const decide = await evaluate();
    for (const { id } of category.subcategories) {
      const facts = factsOf(category, id);
      const entry = entryOf(category, id);
      for (let number = 0; number < 2 ** facts.length; number++) {
        const given = answers(facts, number);
        const expected = determineLevel(entry, { facts: given });
        const found = decide(id, given);
        expect([id, given, found?.level]).toEqual([id, given, expected.level]);
        expect(expected.because.map((rule) => rule.id)).toContain(found?.rule);
        combinations++;
      }
    }
  });

  test('a question left open is not read as no: there is no Level 2', async () => {
    const decide = await evaluate();
    for (const { id } of category.subcategories) {
      const facts = factsOf(category, id);
      for (const open of facts) {
        const others = Object.fromEntries(facts.filter((fact) => fact !== open).map((fact) => [fact, false]));
        expect(decide(id, others)?.level).toBeUndefined();
        for (const yes of facts) if (yes !== open) expect(decide(id, { ...others, [yes]: true })?.level).toBe(1);
      }
    }
  });
});

test('that was every combination there is', () => {
  const expected = taxonomy.flatMap((category) =>
    category.subcategories.map(({ id }) => 2 ** factsOf(category, id).length),
  );
  expect(combinations).toBe(expected.reduce((sum, of) => sum + of, 0));
  expect(combinations).toBeGreaterThan(2000);
});
