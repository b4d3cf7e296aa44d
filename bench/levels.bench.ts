import { equal } from 'node:assert/strict';
import { determineLevel } from '../src/assess/determine-level.ts';
import { bench, describe } from './harness.ts';
import { levelByHand } from './peers/by-hand.ts';
import { samples } from './peers/entries.ts';
import { levelByBuiltLogic, levelByJsonLogic, levelByLogicEngine, levelByRulesEngine } from './peers/rule-engines.ts';

const entries = samples(10_000);
const partial = entries.map(({ entry, facts }, place) => {
  const kept = Object.entries(entry.facts ?? {}).filter((_, index) => (place + index) % 2 === 0);
  return { entry: { ...entry, facts: Object.fromEntries(kept) }, facts: place % 3 === 0 ? {} : facts };
});

// They are compared only while they agree.
for (const { entry, facts, answers, kind } of entries.slice(0, 2000)) {
  const { level } = determineLevel(entry, { facts });
  equal(levelByHand(entry, facts).level, level);
  equal(levelByJsonLogic(kind, answers), level);
  equal(levelByLogicEngine(kind, answers), level);
  equal(levelByBuiltLogic(kind, answers), level);
}
for (const { entry, facts } of partial.slice(0, 2000)) {
  equal(levelByHand(entry, facts).level, determineLevel(entry, { facts }).level);
}

/** Levels of many entries, one after the other. */
export function levels(): void {
  const operations = entries.length;

  describe('a Level decided, complete facts (10,000 different entries)', () => {
    bench(
      'determineLevel, input checked, with reasons',
      () => {
        for (const { entry, facts } of entries) determineLevel(entry, { facts });
      },
      { operations },
    );
    bench(
      'a switch written by hand, with reasons',
      () => {
        for (const { entry, facts } of entries) levelByHand(entry, facts);
      },
      { operations },
    );
    bench(
      'json-logic-engine, compiled, without reasons',
      () => {
        for (const { kind, answers } of entries) levelByBuiltLogic(kind, answers);
      },
      { operations },
    );
    bench(
      'json-logic-engine, interpreted, without reasons',
      () => {
        for (const { kind, answers } of entries) levelByLogicEngine(kind, answers);
      },
      { operations },
    );
    bench(
      'json-logic-js, without reasons',
      () => {
        for (const { kind, answers } of entries) levelByJsonLogic(kind, answers);
      },
      { operations },
    );
    bench(
      'json-rules-engine, routed by hand',
      async () => {
        for (const { kind, answers } of entries) await levelByRulesEngine(kind, answers);
      },
      { operations, few: true },
    );
  });

  describe('a Level decided, half of the facts unknown (10,000 different entries)', () => {
    bench(
      'determineLevel, exact missing included',
      () => {
        for (const { entry, facts } of partial) determineLevel(entry, { facts });
      },
      { operations },
    );
    bench(
      'a switch written by hand',
      () => {
        for (const { entry, facts } of partial) levelByHand(entry, facts);
      },
      { operations },
    );
  });
}
