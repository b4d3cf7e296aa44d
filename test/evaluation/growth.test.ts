import { expect, test } from 'vitest';
import { editionInForce } from '../../src/editions/current.ts';
import { applyReadings } from '../../src/evaluation/apply-readings.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import { evaluateRules, startEvaluation } from '../../src/evaluation/evaluate.ts';
import { evaluateOtherwise } from '../../src/evaluation/evaluate-otherwise.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';

// The work is counted in nodes of the diagrams of a case, so that a busy machine changes nothing.

const rules = compileEdition(editionInForce);
const others = editionInForce.contested.map(({ id }) =>
  compileEdition(applyReadings(editionInForce, [id]), rules.logic),
);

function nodesFor(category: CategoryId, entries: number, individuals: number): number {
  const ids = Array.from({ length: individuals }, (_, index) => `i${index}`);
  const occurrence: Occurrence = {
    provider: { programs: ['licensed-out-of-home-care'] },
    individuals: ids.map((id) => ({ id })),
    entries: Array.from({ length: entries }, (_, index) => ({ category, individual: ids[index % individuals] })),
  };
  const evaluation = startEvaluation(rules, occurrence);
  const findings = evaluateRules(rules, evaluation);
  // Joined diagrams are made when they are read.
  for (const { node } of [findings.reportability, findings.level, ...findings.notifications])
    expect(node).toBeGreaterThan(-1);
  for (const other of others) evaluateOtherwise(rules, other, findings);
  // Nodes are numbered in the order in which they are made.
  return evaluation.diagrams.node(Number.MAX_SAFE_INTEGER, [0, 1]);
}

const categories = editionInForce.taxonomy.map(({ id }) => id);

test.each(categories)('%s: the diagrams grow with the number of blank entries of one individual', (category) => {
  expect(nodesFor(category, 60, 1)).toBeLessThan(4.6 * nodesFor(category, 15, 1));
});

test.each(categories)('%s: the diagrams grow with the number of individuals', (category) => {
  expect(nodesFor(category, 60, 60)).toBeLessThan(4.6 * nodesFor(category, 15, 15));
});
