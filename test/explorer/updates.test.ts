import { describe, expect, test } from 'vitest';
import { nextQuestion } from '../../docs/explorer/questions.ts';
import { emptyState, occurrenceOf, type State } from '../../docs/explorer/state.ts';
import {
  aboutAnother,
  addEntry,
  addPerson,
  answer,
  changeEntry,
  removeEntry,
  setPopulation,
  setPrograms,
  setWhat,
  takeCompanions,
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
  test('are about the individual of the one before, and about the provider only where a person says so', () => {
    const { entries, individuals } = begun('serious-injury', 'serious-illness', 'serious-complaint').draft;
    expect(entries.map(({ individual }) => individual)).toEqual(['individual-1', 'individual-1', 'individual-1']);
    expect(individuals).toEqual([{ id: 'individual-1' }]);
    const alone = changeEntry(begun('serious-complaint'), 0, { individual: null });
    expect(alone.draft.individuals).toEqual([]);
    expect(setWhat(alone, 0, 'disturbance-or-disaster/gas-leak').draft.entries[0]?.individual).toBeUndefined();
  });

  test('that turn out to be about a person have one, whatever they were about before', () => {
    const alone = changeEntry(begun('error-or-omission'), 0, { individual: null });
    const error = setWhat(alone, 0, 'error-or-omission/medication-error').draft;
    expect(error.entries[0]?.individual).toBe('individual-1');
    expect(setPopulation(alone, 0, 'child').draft.individuals).toMatchObject([
      { id: 'individual-1', population: 'child' },
    ]);
  });

  test('of another category keep their individual, and their answers only within the category', () => {
    const begin = begun('serious-injury');
    const known = answer(begin, { missing: 'population', individual: 'individual-1' }, 'child');
    const hurt = answer(known, { missing: 'lifeThreatening', index: 0 }, true);
    expect(setWhat(hurt, 0, 'serious-injury/self-harm').draft.entries).toMatchObject([
      { subcategory: 'self-harm', facts: { lifeThreatening: true } },
    ]);
    const { entries, individuals } = setWhat(hurt, 0, 'error-or-omission').draft;
    expect(entries[0]?.facts).toBeUndefined();
    expect(individuals).toMatchObject([{ id: 'individual-1', population: 'child' }]);
  });

  test('for another person keep the first one and what happened', () => {
    const first = setPopulation(begun('serious-injury/accidental/fall'), 0, 'child');
    const two = addPerson(first).draft;
    expect(two.individuals).toMatchObject([{ id: 'individual-1', population: 'child' }, { id: 'individual-2' }]);
    expect(two.entries).toMatchObject([
      { type: 'fall', individual: 'individual-1' },
      { type: 'fall', individual: 'individual-2' },
    ]);
  });

  test('that are called for come with one step', () => {
    const attempt = { missing: 'suicideAttempt', index: 0 } as const;
    const state = answer(begun('serious-injury/self-harm'), attempt, true);
    expect(assessed(state).companions).toHaveLength(1);
    const whole = takeCompanions(state);
    expect(whole.draft.entries.map(({ subcategory }) => subcategory)).toEqual(['self-harm', 'suicidal-behaviour']);
    expect(assessed(whole).companions).toEqual([]);
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
