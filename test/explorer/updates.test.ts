import { describe, expect, test } from 'vitest';
import { nextQuestion } from '../../docs/explorer/questions.ts';
import { emptyState, occurrenceOf, type State } from '../../docs/explorer/state.ts';
import {
  aboutAnother,
  addEntry,
  answer,
  changeEntry,
  removeEntry,
  setCategory,
  setPrograms,
} from '../../docs/explorer/updates.ts';
import { assess } from '../../src/assess/assess.ts';

const begun = (...categories: string[]): State =>
  categories.reduce(addEntry, setPrograms(emptyState, ['developmental-services-supportive-living']));

function assessed(state: State): ReturnType<typeof assess> {
  const occurrence = occurrenceOf(state);
  if (occurrence === undefined) throw new RangeError('the state has a program and an entry');
  return assess(occurrence);
}

describe('entries', () => {
  test('in A to F are about the individual of the one before, in G to I about the provider', () => {
    const { entries, individuals } = begun('serious-injury', 'serious-illness', 'serious-complaint').draft;
    expect(entries.map(({ individual }) => individual)).toEqual(['individual-1', 'individual-1', undefined]);
    expect(individuals).toEqual([{ id: 'individual-1' }]);
  });

  test('that are passed over on the way to another category leave nothing behind', () => {
    const passed = setCategory(setCategory(begun('serious-injury'), 0, 'serious-complaint'), 0, 'death');
    expect(passed.draft).toEqual(begun('death').draft);
    expect(setCategory(begun('death'), 0, 'serious-complaint').draft.individuals).toEqual([]);
  });

  test('of another category keep an individual of whom something is known, and nothing else', () => {
    const begin = begun('serious-injury');
    const known = answer(begin, { missing: 'population', individual: 'individual-1' }, 'child');
    const hurt = answer(known, { missing: 'lifeThreatening', index: 0 }, true);
    const { entries, individuals } = setCategory(hurt, 0, 'error-or-omission').draft;
    expect(entries).toEqual([{ category: 'error-or-omission', individual: 'individual-1' }]);
    expect(individuals).toMatchObject([{ id: 'individual-1', population: 'child' }]);
  });

  test('of another subcategory lose their type', () => {
    const typed = changeEntry(changeEntry(begun('serious-injury'), 0, { subcategory: 'accidental' }), 0, {
      type: 'fall',
    });
    expect(changeEntry(typed, 0, { subcategory: 'self-harm' }).draft.entries).toMatchObject([
      { subcategory: 'self-harm', type: null },
    ]);
  });

  test('that go take their individual with them, and the others are numbered anew', () => {
    const two = aboutAnother(begun('serious-injury', 'serious-illness'), 1);
    expect(two.draft.individuals.map(({ id }) => id)).toEqual(['individual-1', 'individual-2']);
    const one = removeEntry(two, 0);
    expect(one.draft.individuals.map(({ id }) => id)).toEqual(['individual-1']);
    expect(one.draft.entries).toMatchObject([{ category: 'serious-illness', individual: 'individual-1' }]);
  });
});

describe('“not known”', () => {
  const entryFact = (
    missing: 'unscheduledMedicalAttention' | 'causedByServiceProvider' | 'emergencyMedicalServices',
  ) => ({
    missing,
    index: 0,
  });
  const visit = answer(begun('serious-injury'), entryFact('unscheduledMedicalAttention'), true);
  const byNobody = answer(visit, entryFact('causedByServiceProvider'), false);
  const noAmbulance = answer(byNobody, entryFact('emergencyMedicalServices'), false);
  const unnoticed = answer(noAmbulance, { missing: 'mediaAttention' }, false);

  test.each([
    ['yes', true, 1],
    ['no', false, 2],
    ['not known', null, 'undetermined'],
  ])('is never read as no: where it is %s whether the injury is life-threatening', (_, given, level) => {
    const state = answer(unnoticed, { missing: 'lifeThreatening', index: 0 }, given);
    expect(assessed(state).level.level).toBe(level);
  });

  test('puts another question first, until something is known', () => {
    const state = begun('serious-injury');
    const first = nextQuestion(assessed(state), state);
    if (first === undefined) throw new RangeError('there is a question');
    const unsure = answer(state, first, null);
    expect(nextQuestion(assessed(unsure), unsure)?.missing).not.toBe(first.missing);
    const sure = answer(unsure, first, true);
    expect(sure.notKnown).toEqual([]);
  });
});
