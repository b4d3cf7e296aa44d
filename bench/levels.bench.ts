import { equal } from 'node:assert/strict';
import { determineLevel } from '../src/assess/determine-level.ts';
import { bench, describe } from './harness.ts';
import { levelByHand } from './peers/by-hand.ts';
import { levelByHandChecked } from './peers/by-hand-checked.ts';
import { type Sample, samples, wholeSamples } from './peers/entries.ts';
import { levelByBuiltLogic, levelByJsonLogic, levelByLogicEngine, levelByRulesEngine } from './peers/rule-engines.ts';

const entries = samples(10_000);
const whole = wholeSamples(10_000);

/** Half of the facts unknown. */
const halved = (of: readonly Sample[]): Pick<Sample, 'entry' | 'facts'>[] =>
  of.map(({ entry, facts }, place) => {
    const kept = Object.entries(entry.facts ?? {}).filter((_, index) => (place + index) % 2 === 0);
    return { entry: { ...entry, facts: Object.fromEntries(kept) }, facts: place % 3 === 0 ? {} : facts };
  });
const partial = halved(entries);
const partialWhole = halved(whole);

// They are compared only while they agree.
for (const { entry, facts, answers, kind } of entries.slice(0, 2000)) {
  const { level } = determineLevel(entry, { facts });
  equal(levelByHand(entry, facts).level, level);
  equal(levelByJsonLogic(kind, answers), level);
  equal(levelByLogicEngine(kind, answers), level);
  equal(levelByBuiltLogic(kind, answers), level);
}
for (const of of [partial, whole, partialWhole]) {
  for (const { entry, facts } of of.slice(0, 2000)) {
    equal(levelByHand(entry, facts).level, determineLevel(entry, { facts }).level);
    equal(levelByHandChecked(entry, facts).level, determineLevel(entry, { facts }).level);
  }
}

/** Levels of many entries, one after the other. */
export function levels(): void {
  const operations = entries.length;

  describe('a Level decided, complete facts, only those that it depends on (10,000 different entries)', () => {
    withFloors(entries);
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
  describe('a Level decided, half of the facts unknown (10,000 different entries)', () => withFloors(partial));
  describe('a Level decided, whole entries: about 14 facts, all known', () => withFloors(whole));
  describe('a Level decided, whole entries: half of 14 facts unknown', () => withFloors(partialWhole));
}

/** The library next to both floors: the switch by hand that trusts its input, and the one that checks what the library checks. */
function withFloors(of: readonly Pick<Sample, 'entry' | 'facts'>[]): void {
  const operations = of.length;
  bench(
    'determineLevel, input checked, with reasons and what is missing',
    () => {
      for (const { entry, facts } of of) determineLevel(entry, { facts });
    },
    { operations },
  );
  bench(
    'a switch written by hand, input not checked',
    () => {
      for (const { entry, facts } of of) levelByHand(entry, facts);
    },
    { operations },
  );
  bench(
    'the same switch with the same input checks',
    () => {
      for (const { entry, facts } of of) levelByHandChecked(entry, facts);
    },
    { operations },
  );
}
