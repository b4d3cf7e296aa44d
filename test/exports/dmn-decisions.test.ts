import engine from '@hbtgmbh/dmn-eval-js';
import { DmnModdle } from 'dmn-moddle';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decisions, notificationDecision, reportabilityDecision } from '../../scripts/exports/decisions.ts';
import { dmnOf, inputsOf } from '../../scripts/exports/dmn.ts';
import { assess } from '../../src/assess/assess.ts';
import { determineReportability } from '../../src/assess/determine-reportability.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { anyOccurrence } from '../arbitraries/occurrences.ts';
import { contextOf } from './input-values.ts';

// The engine warns whenever no row matches, which here is what is expected; it takes hold of the console when it is loaded.
vi.hoisted(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));

const { decisionTable } = engine;

/** Occurrences with one entry: about the only individual, or about no one. */
const sample = (unknown: number, numRuns: number): Occurrence[] =>
  fc
    .sample(anyOccurrence(unknown, { entries: 1, individuals: 1 }), { numRuns, seed: 20_251_101 })
    .map((given) => parseOccurrence(given))
    .filter(
      ({ entries, individuals }) =>
        entries.length === 1 && ((individuals ?? []).length === 0 || entries[0]?.individual != null),
    );

const occurrences = [...sample(0, 900), ...sample(25, 500)];

/** Those that are reported and call for no other entry, whose duties are those of the entry alone. */
const reported = occurrences.flatMap((occurrence) => {
  if (determineReportability(occurrence, 0).decision !== 'reportable') return [];
  const assessment = assess(occurrence);
  return assessment.companions.length === 0 ? [{ occurrence, assessment }] : [];
});

test('each DMN 1.3 is read by a modeler without a warning', async () => {
  for (const [name, decision] of decisions()) {
    const { warnings, rootElement } = await new DmnModdle().fromXML(dmnOf(decision));
    expect([name, warnings, rootElement.name]).toEqual([name, [], decision.name]);
  }
});

describe.each(edition2025.taxonomy.map((category) => [category.id, category] as const))('%s', (id, category) => {
  test('an independent engine agrees with assess on reportability', async () => {
    const decision = reportabilityDecision(category);
    const inputs = inputsOf(decision);
    const parsed = await decisionTable.parseDmnXml(dmnOf(decision, '1.1'));
    const found = new Set<unknown>();
    for (const occurrence of occurrences.filter(({ entries }) => entries[0]?.category === id)) {
      const context = contextOf(occurrence, inputs, null);
      const given = decisionTable.evaluateDecision(decision.id, parsed, context)?.reportability;
      const { decision: expected } = determineReportability(occurrence, 0);
      // While an input is not known the table may have no row; what it says is right all the same.
      const isKnown = Object.values(context).every((value) => value !== null);
      if (given !== undefined || isKnown) expect([context, given]).toEqual([context, expected]);
      found.add(given);
    }
    expect([...found]).toEqual(expect.arrayContaining(['reportable', 'professional-judgment', 'not-reportable']));
  });
});

describe.each(edition2025.notificationTerms.map((terms) => [terms.recipient, terms] as const))(
  '%s',
  (recipient, terms) => {
    test('an independent engine agrees with assess on whom to notify', async () => {
      const decision = notificationDecision(terms);
      const inputs = inputsOf(decision);
      const parsed = await decisionTable.parseDmnXml(dmnOf(decision, '1.1'));
      const found = new Set<unknown>();
      for (const { occurrence, assessment } of reported) {
        const { level } = assessment.level;
        const context = contextOf(occurrence, inputs, level === 1 || level === 2 ? level : null);
        const given = decisionTable.evaluateDecision(decision.id, parsed, context)?.notify;
        const status = assessment.notifications.find((duty) => duty.recipient === recipient)?.status ?? 'not-required';
        const isKnown = Object.values(context).every((value) => value !== null);
        if (given === true) expect([context, status]).toEqual([context, 'required']);
        else if (isKnown) expect([context, status]).toEqual([context, 'not-required']);
        found.add(given);
      }
      expect(found).toEqual(new Set([true, undefined]));
    });
  },
);
